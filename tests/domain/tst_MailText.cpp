// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as the usual mail programs send them.
#include "domain/MailText.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

/// "W2 Q3 S1": the kinds of the parts with their lines.
QString shapeOf(const QString &text)
{
    QStringList parts;
    for (const MailTextPart &part : splitMailText(text)) {
        const QChar letter = part.kind == MailTextPart::Kind::Written ? u'W'
            : part.kind == MailTextPart::Kind::Quote                  ? u'Q'
                                                                      : u'S';
        parts.append(letter + QString::number(part.lines));
    }
    return parts.join(u' ');
}

} // namespace

class tst_MailText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLineBeforeAQuoteBelongsToIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("Gmail, English")
            << u"On Mon, Nov 16, 2026 at 9:30 AM Anna Berg <anna@lindental.example> wrote:"_s;
        QTest::newRow("Gmail, wrapped")
            << u"On Mon, Nov 16, 2026 at 9:30 AM Anna Berg <anna@lindental.example>\nwrote:"_s;
        QTest::newRow("Apple Mail") << u"On 16. Nov 2026, at 09:30, Anna Berg <anna@lindental.example> wrote:"_s;
        QTest::newRow("Thunderbird") << u"On 16/11/2026 09:30, Anna Berg wrote:"_s;
        QTest::newRow("mutt") << u"Anna Berg <anna@lindental.example> wrote on Monday:"_s;
        QTest::newRow("Gmail, German")
            << u"Am Mo., 16. Nov. 2026 um 09:30 Uhr schrieb Anna Berg <\nanna@lindental.example>:"_s;
        QTest::newRow("Apple Mail, German") << u"Am 16.11.2026 um 09:30 schrieb Anna Berg <anna@lindental.example>:"_s;
        QTest::newRow("KMail, German") << u"Anna Berg schrieb am 16.11.2026 um 09:30:"_s;
        QTest::newRow("Gmail, French")
            << u"Le lun. 16 nov. 2026 à 09:30, Anna Berg <anna@lindental.example> a\nécrit\u00a0:"_s;
        QTest::newRow("Apple Mail, French")
            << u"Le 16 nov. 2026 à 09:30, Anna Berg <anna@lindental.example> a écrit :"_s;
        QTest::newRow("Gmail, Spanish")
            << u"El lun, 16 nov 2026 a las 9:30, Anna Berg (<anna@lindental.example>)\nescribió:"_s;
        QTest::newRow("Gmail, Arabic")
            << u"\u202bفي الاثنين، 16 نوفمبر 2026 في 9:30 ص تمت كتابة ما يلي بواسطة \u202aAnna Berg\u202c\u200f "
               "<\u202aanna@lindental.example\u202c\u200f>:\u202c"_s;
        QTest::newRow("Apple Mail, Arabic")
            << u"في ١٦ نوفمبر ٢٠٢٦، الساعة ٩:٣٠ ص، كتب Anna <anna@lindental.example>:"_s;
        QTest::newRow("Gmail, Japanese") << u"2026年11月16日(月) 9:30 Anna Berg <anna@lindental.example>:"_s;
        QTest::newRow("Apple Mail, Japanese") << u"2026/11/16 9:30、Anna Berg <anna@lindental.example>のメール:"_s;
        QTest::newRow("Thunderbird, Japanese") << u"Anna Berg さんは書きました:"_s;
    }
    void theLineBeforeAQuoteBelongsToIt()
    {
        QFETCH(const QString, line);
        const QString lines = QString::number(line.count(u'\n') + 3);
        QCOMPARE(shapeOf(u"Thanks!\n\n"_s + line + u"\n> Hello\n> Max\n"_s), u"W2 Q"_s + lines);
        QCOMPARE(shapeOf(u"Thanks!\n\n"_s + line + u"\n\n> Hello\n> Max\n"_s),
            u"W2 Q"_s + QString::number(line.count(u'\n') + 4));
        QCOMPARE(writtenMailText(line + u"\n> Hello\n>\n> Max\n\nThanks!"_s), u"Thanks!"_s);
    }

    void anUnmarkedQuoteEndsTheMessage()
    {
        QCOMPARE(shapeOf(u"Thanks!\n\nOn Mon, 16 Nov 2026, Anna <anna@lindental.example> wrote:\n\nHello\n\nAnna\n"_s),
            u"W2 Q5"_s);
    }

    void theHeadOfTheEarlierMessageBeginsAQuote_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("Outlook, English")
            << u"From: Anna Berg <anna@lindental.example>\nSent: Monday, 16 November 2026 "
               "09:30\nTo: Max Kern\nSubject: Offer\n"_s;
        QTest::newRow("Outlook, German") << u"Von: Anna Berg <anna@lindental.example>\nGesendet: Montag, 16. November "
                                            "2026 09:30\nAn: Max Kern\nBetreff: Angebot\n"_s;
        QTest::newRow("Outlook, French") << u"De : Anna Berg <anna@lindental.example>\nEnvoyé : lundi 16 novembre 2026 "
                                            "09:30\nÀ : Max Kern\nObjet : Offre\n"_s;
        QTest::newRow("Outlook, Spanish") << u"De: Anna Berg <anna@lindental.example>\nEnviado el: lunes, 16 de "
                                             "noviembre de 2026 9:30\nPara: Max Kern\nAsunto: Oferta\n"_s;
        QTest::newRow("Outlook, Arabic") << u"من: Anna Berg <anna@lindental.example>\nتم الإرسال: 16 نوفمبر 2026\nإلى: "
                                            "Max Kern\nالموضوع: عرض\n"_s;
        QTest::newRow("Outlook, Japanese") << u"差出人: Anna Berg <anna@lindental.example>\n送信日時: 2026年11月16日 "
                                              "9:30\n宛先: Max Kern\n件名: 見積\n"_s;
        QTest::newRow("bold") << u"*From:* Anna Berg\n*Sent:* Monday\n*To:* Max Kern\n*Subject:* Offer\n"_s;
        QTest::newRow("a rule before") << u"________________________________\nVon: Anna Berg\nGesendet: Montag\nAn: "
                                          "Max Kern\n"_s;
        QTest::newRow("old Outlook") << u"-----Original Message-----\nFrom: Anna Berg\nSent: Monday\nTo: Max\n"_s;
        QTest::newRow("old Outlook, German") << u"-----Ursprüngliche Nachricht-----\nVon: Anna\nAn: Max\nx: y\n"_s;
        QTest::newRow("Gmail's forward") << u"---------- Forwarded message ---------\nFrom: Anna\nDate: x\nTo: y\n"_s;
        QTest::newRow("Apple's forward") << u"Anfang der weitergeleiteten Nachricht:\n\nVon: Anna\nDatum: x\n"_s;
    }
    void theHeadOfTheEarlierMessageBeginsAQuote()
    {
        QFETCH(const QString, head);
        QCOMPARE(shapeOf(u"Thanks!\nMax\n\n"_s + head + u"\nHello\nAnna\n"_s), u"W3 Q7"_s);
    }

    void answersBetweenTheLinesStay()
    {
        const QString text
            = u"Hello Anna,\n\nOn 16/11/2026 09:30, Anna Berg wrote:\n> Which day?\n\nMonday.\n\n> Where?\n"
              "> Here?\n\nThere.\n\n-- \nMax\n"_s;
        QCOMPARE(shapeOf(text), u"W2 Q3 W2 Q3 W2 S2"_s);
        QCOMPARE(writtenMailText(text), u"Hello Anna,\n\nMonday.\n\nThere."_s);
    }

    void aSignatureEndsWhereAQuoteBegins()
    {
        QCOMPARE(shapeOf(u"Yes\n-- \nMax Kern\nSatchel\n\nOn 16/11/2026, Anna wrote:\n> Hello\n> -- \n> Anna\n"_s),
            u"W1 S4 Q4"_s);
        QCOMPARE(shapeOf(u"Yes\n--\nMax"_s), u"W1 S2"_s);
    }

    void phonesSignInTheirOwnWay()
    {
        for (const QString &line : {u"Sent from my iPhone"_s, u"Von meinem iPhone gesendet"_s,
                 u"Envoyé de mon iPhone"_s, u"Enviado desde mi iPhone"_s, u"iPhoneから送信"_s, u"أرسلت من iPhone"_s,
                 u"Get Outlook for Android"_s, u"Gesendet mit der Telekom Mail App"_s})
            QCOMPARE(shapeOf(u"Yes\n\n"_s + line + u"\n\n> Hello\n"_s), u"W2 S2 Q1"_s);
    }

    void whatAPersonWroteIsNoQuote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a heading") << u"From: now on\nwe meet on Mondays.\n"_s;
        QTest::newRow("a list") << u"On 5 November the customer wrote:\n- too late\n- too dear\n"_s;
        QTest::newRow("a sentence") << u"On Monday Anna wrote:\nplease come at nine.\n"_s;
        QTest::newRow("the last line") << u"Here is what Anna wrote:"_s;
        QTest::newRow("a date as a heading") << u"2026年11月16日の件:\n見積をお願いします。\n"_s;
        QTest::newRow("a rule") << u"One\n----------------\nTwo\n"_s;
        QTest::newRow("dashes") << u"-- not a signature\n---\nx\n"_s;
        QTest::newRow("sent") << u"Sent from our warehouse on Monday.\n"_s;
        QTest::newRow("arrow") << u"a > b\n"_s;
    }
    void whatAPersonWroteIsNoQuote()
    {
        QFETCH(const QString, text);
        QCOMPARE(writtenMailText(text), text.trimmed());
    }

    void thePartsJoinedAreTheText()
    {
        const QString text = u"\r\n\nHello\r\n> a\n\n>b\r\n-- \nMax\nFrom: a\nSent: b\nTo: c\nend"_s;
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            QString joined;
            qsizetype lines = 0;
            for (const MailTextPart &part : splitMailText(text.left(cut))) {
                joined += part.text;
                lines += part.lines;
            }
            QCOMPARE(joined, text.left(cut));
            QCOMPARE(lines, text.left(cut).count(u'\n') + (cut > 0 && text[cut - 1] != u'\n' ? 1 : 0));
        }
    }

    void aSnippetIsTheBeginningOfWhatIsNew()
    {
        QCOMPARE(mailSnippet(u"> old\n\nNew\n  text\n-- \nMax"_s), u"New text"_s);
        QCOMPARE(
            mailSnippet(u"-----Original Message-----\nFrom: a\n\nold"_s), u"-----Original Message----- From: a old"_s);
        QCOMPARE(mailSnippet(u"word "_s.repeated(100), 12), u"word word wo"_s);
        QCOMPARE(mailSnippet(u"ab🎉"_s, 3), u"ab"_s);
        QCOMPARE(mailSnippet(u""_s), u""_s);
    }

    void anAnswerQuotesWithoutTheSignature()
    {
        const MailAnswer answer = answerTo({u"2@b"_s, u"1@a"_s, {u"0@a"_s, u"1@a"_s}, u"AW: Offer"_s,
            u"Hello\r\n\r\n> old\nline\n-- \nAnna"_s, u"Anna Berg"_s, u"16 Nov 2026 09:30"_s});
        QCOMPARE(answer.subject, u"Re: Offer"_s);
        QCOMPARE(answer.text, u"\n\nOn 16 Nov 2026 09:30, Anna Berg wrote:\n> Hello\n>\n>> old\n> line\n"_s);
        QCOMPARE(answer.inReplyTo, u"2@b"_s);
        QCOMPARE(answer.references, QStringList({u"0@a"_s, u"1@a"_s, u"2@b"_s}));
        QCOMPARE(shapeOf(u"Yes"_s + answer.text), u"W2 Q5"_s); // and is split again
    }

    void referencesAreThoseThatAHeaderCanHold()
    {
        AnsweredMail mail{u"9@b"_s, u"8@b"_s, {}, {}, {}, {}, {}};
        QCOMPARE(referencesOfAnswer(mail), QStringList({u"8@b"_s, u"9@b"_s})); // what it answers, without a list
        mail.references = {
            u"a b@c"_s, u"x\r\nBcc: y@z"_s, u"ü@c"_s, QString(2000, u'x'), u""_s, u"1@a"_s, u"1@a"_s, u"9@b"_s};
        QCOMPARE(referencesOfAnswer(mail), QStringList({u"1@a"_s, u"9@b"_s}));
        mail.references.clear();
        for (int i = 0; i < 200; ++i)
            mail.references.append(QString::number(i) + u"@a"_s);
        const QStringList kept = referencesOfAnswer(mail);
        QCOMPARE(kept.size(), 50);
        QCOMPARE(kept.first(), u"0@a"_s);
        QCOMPARE(kept.at(1), u"152@a"_s);
        QCOMPARE(kept.last(), u"9@b"_s);
    }

    void hostileTextsAreSplitInTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : {u"On 1 wrote\n"_s, u"From: a\n"_s, u"On 1 "_s, u"__________\n\n"_s, u"wrote "_s,
                 u"> \n"_s, u"-- \n"_s, u"كتب 1 "_s, u"\n"_s, u"2026/1/1 9:30 :"_s, u"On a@b wrote:\n\n"_s})
            splitMailText(piece.repeated(500'000 / piece.size()));
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

SATCHEL_PLAIN_TEST(tst_MailText)
#include "tst_MailText.moc"
