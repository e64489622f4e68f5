// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailSubject.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_MailSubject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAndForwardsHaveTheSubjectTheyAnswer_data()
    {
        QTest::addColumn<QString>("subject");
        for (const QString &subject : {u"Offer for Haus 4"_s, u"Re: Offer for Haus 4"_s, u"RE:  offer for  Haus 4"_s,
                 u"AW: WG: Offer for Haus 4"_s, u"Re[2]: Offer for Haus 4"_s, u"Fwd: [sales] Offer for Haus 4 (fwd)"_s,
                 u"[sales] Re: Offer for Haus 4"_s, u"Tr : Offer for Haus 4"_s, u"RV: Offer for Haus 4"_s,
                 u"Antw: Offer for Haus 4"_s, u"回复：Offer for Haus 4"_s, u"رد: Offer for Haus 4"_s})
            QTest::newRow(qPrintable(subject)) << subject;
    }

    void answersAndForwardsHaveTheSubjectTheyAnswer()
    {
        QFETCH(QString, subject);
        QCOMPARE(baseSubject(subject), u"offer for haus 4"_s);
    }

    void wordsThatBeginLikeAnAnswerStay()
    {
        QCOMPARE(baseSubject(u"Report: March"), u"report: march"_s);
        QCOMPARE(baseSubject(u"Reminder"), u"reminder"_s);
        QCOMPARE(baseSubject(u"[sales]"), u"[sales]"_s);
    }

    void anAnswerHasOneLeader()
    {
        for (const QString &subject : {u"Offer"_s, u"Re: Offer"_s, u"AW: Re: Offer"_s, u"RE[2]:Offer"_s,
                 u"回复：Offer"_s, u"رد: Offer"_s, u" re : Offer "_s})
            QCOMPARE(replySubject(subject), u"Re: Offer"_s);
        QCOMPARE(replySubject(u"WG: Offer"_s), u"Re: WG: Offer"_s);
        QCOMPARE(replySubject(u"Ref: 4711"_s), u"Re: Ref: 4711"_s);
        QCOMPARE(replySubject(u"Regarding: x"_s), u"Re: Regarding: x"_s);
        QCOMPARE(replySubject(u""_s), u"Re:"_s);
        QCOMPARE(forwardSubject(u"WG: Fwd: Offer"_s), u"Fwd: Offer"_s);
        QCOMPARE(forwardSubject(u"Re: Offer"_s), u"Fwd: Re: Offer"_s);
    }

    void nothingButAnAnswerIsNoSubject()
    {
        QVERIFY(baseSubject(u"Re: ").isEmpty());
        QVERIFY(baseSubject(u"").isEmpty());
    }
};

SATCHEL_PLAIN_TEST(tst_MailSubject)
#include "tst_MailSubject.moc"
