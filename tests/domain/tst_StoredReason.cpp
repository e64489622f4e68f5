// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StoredReason.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_StoredReason : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartThatLooksLikeAPlaceholderStaysAsItIs()
    {
        QCOMPARE(translatedReason(u"Acme does not show %1 of Deals"_s),
            u"\u2068Acme\u2069 does not show \u2068%1\u2069 of \u2068Deals\u2069"_s);
        QCOMPARE(translatedReason(u"\"%2\" does not exist in the other system"_s),
            u"\"\u2068%2\u2069\" does not exist in the other system"_s);
    }

    void anotherTextIsAsItIs() { QCOMPARE(translatedReason(u"50 % of it"_s), u"50 % of it"_s); }
};

SATCHEL_TEST(tst_StoredReason)
#include "tst_StoredReason.moc"
