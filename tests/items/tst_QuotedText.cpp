// SPDX-License-Identifier: GPL-3.0-or-later
// What of a message its writer wrote, and what they quoted.
#include "items/Mailbox.h"
#include "items/QuotedText.h"
#include "items/ThreadReading.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel::items;
using namespace Qt::StringLiterals;

class tst_QuotedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextWithoutAQuotationStaysWhole()
    {
        const QuotedText split = splitQuote(u"Hello,\n\nsee you at 15:00:\nroom 4\n"_s);
        QCOMPARE(split.text, u"Hello,\n\nsee you at 15:00:\nroom 4"_s);
        QVERIFY(split.quoted.isEmpty());
        QCOMPARE(split.lines, 0);
    }

    void quotedLinesAtTheEndFoldWithTheLineThatIntroducesThem()
    {
        const QuotedText split = splitQuote(
            u"Danke!\n\nAm 9.3.2026 um 16:34 schrieb Mara <m@x.example>:\n> eins\n>\n> zwei\n"_s);
        QCOMPARE(split.text, u"Danke!"_s);
        QVERIFY(split.quoted.startsWith(u"Am 9.3."_s));
        QCOMPARE(split.lines, 3);
    }

    void anIntroductionOfTwoLinesFoldsToo()
    {
        const QuotedText split = splitQuote(
            u"Thanks\n\nOn Mon, 9 Mar 2026 at 16:34, Mara Lindqvist <mara@satchel.example>\nwrote:\n> one"_s);
        QCOMPARE(split.text, u"Thanks"_s);
        QCOMPARE(split.lines, 1);
    }

    void answersBetweenQuotedLinesStayInTheText()
    {
        const QString body = u"> When?\nOn Friday.\n> Where?\nAt ours."_s;
        QCOMPARE(splitQuote(body).text, body);
        QCOMPARE(splitQuote(body).lines, 0);
    }

    void anOriginalMessageFoldsWithoutMarks()
    {
        const QuotedText split = splitQuote(u"Yes.\n\n-----Original Message-----\nFrom: A\nSubject: B\n\nText"_s);
        QCOMPARE(split.text, u"Yes."_s);
        QCOMPARE(split.lines, 4);
    }

    void theSnippetIsOneLineOfWhatWasWritten()
    {
        QCOMPARE(snippetOf(u"Hello,\n\n  all fine.\n> old"_s), u"Hello, all fine."_s);
        QCOMPARE(snippetOf(u"> only old"_s), u"> only old"_s);
    }

    void aMailboxHasANameAndAnAddress()
    {
        QCOMPARE(mailboxFrom(u"Anna Berg <Anna@Example.com>"_s), (Mailbox{u"Anna Berg"_s, u"anna@example.com"_s}));
        QCOMPARE(mailboxFrom(u"\"Berg, Anna\" <a@b.example>"_s).name, u"Berg, Anna"_s);
        QCOMPARE(mailboxFrom(u"a@b.example"_s).shown(), u"a@b.example"_s);
        QCOMPARE(mailboxText(u"Berg, Anna"_s, u"a@b.example"_s), u"\"Berg, Anna\" <a@b.example>"_s);
        QCOMPARE(mailboxText(QString(), u"a@b.example"_s), u"a@b.example"_s);
    }

    void theVersionInANameOfAFileIsFound()
    {
        QCOMPARE(fileVersion(u"Sondenliste_Flügel_C_v3.xlsx"_s), std::pair(u"sondenliste_flügel_c.xlsx"_s, 3));
        QCOMPARE(fileVersion(u"Plan.pdf"_s).second, 0);
    }
};

SATCHEL_TEST(tst_QuotedText)
#include "tst_QuotedText.moc"
