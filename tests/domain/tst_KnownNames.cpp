// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KnownNames.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_KnownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheSameWhateverTheirCaseAccentsAndPunctuation()
    {
        QVERIFY(isSameName(u"Closed Won", u"closed-won"));
        QVERIFY(isSameName(u"Négociation", u"NEGOCIATION"));
        QVERIFY(isSameName(u"1. Erstgespräch!", u"1 Erstgesprach"));
        QVERIFY(!isSameName(u"Stage 1", u"Stage 2"));
        QVERIFY(!isSameName(u"–", u"…")); // nothing of them is left
        QVERIFY(!isSameName({}, {}));
    }
    void defaultsAreKnownInAllLanguages()
    {
        const QStringList proposal{u"Proposal Sent"_s, u"Angebot gesendet"_s, u"Propuesta enviada"_s,
            u"Proposition envoyée"_s, u"提案書送付済み"_s, u"تم إرسال المقترح"_s};
        for (const QString &name : proposal) {
            QVERIFY2(isSameName(name, proposal.front()), qPrintable(name));
            QVERIFY2(!isSameName(name, u"Negotiation"), qPrintable(name));
        }
        QVERIFY(isSameName(u"GEWONNEN", u"Closed won"));
        QVERIFY(isSameName(u"Heiß", u"hot"));
        QVERIFY(!isSameName(u"Gewonnen", u"Verloren"));
    }
};

SATCHEL_TEST(tst_KnownNames)
#include "tst_KnownNames.moc"
