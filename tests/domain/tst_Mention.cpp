// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Mention.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QString annaId = u"0190a5f2-1111-7222-8333-444455550000"_s;
const QString benId = u"0190a5f2-1111-7222-8333-444466660000"_s;
const Mention anna{u"Anna Berg"_s, u"contact"_s, RecordId::fromString(annaId)};

} // namespace

class tst_Mention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMentionIsALinkThatIsReadBack()
    {
        const QString link = mentionLink(anna);
        QCOMPARE(link, u"[Anna Berg](satchel:contact/"_s + annaId + u')');
        const QString text = u"Ask "_s + link + u", then "_s + link + u'.';
        QCOMPARE(mentionsIn(text), std::vector<Mention>{anna});
        QCOMPARE(withoutMentionLinks(text), u"Ask Anna Berg, then Anna Berg."_s);
        QCOMPARE(mentionParts(text).size(), 5U);
    }

    void otherLinksAndDamagedOnesAreText()
    {
        for (const auto &text : {u"[a](https://x.example)"_s, u"[a](satchel:contact/1)"_s, u"[a](satchel:contact/)"_s,
                 u"](satchel:"_s, u"[a](satchel:contact/zzzzzzzz-1111-7222-8333-444455550000)"_s, u""_s}) {
            QVERIFY(mentionsIn(text).empty());
            QCOMPARE(withoutMentionLinks(text), text);
        }
    }

    void aNameWithBracketsDoesNotEndTheLink()
    {
        const QString link = mentionLink({u"Berg [Ltd]"_s, u"company"_s, anna.id});
        QCOMPARE(mentionsIn(link).front().name, u"Berg (Ltd)"_s);
    }

    void aMergeMovesTheLink()
    {
        const RecordId ben = RecordId::fromString(benId);
        QCOMPARE(mentionsIn(withMentionMoved(mentionLink(anna), anna.id, ben)).front().id, ben);
    }
};

SATCHEL_TEST(tst_Mention)
#include "tst_Mention.moc"
