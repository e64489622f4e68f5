// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages end, and what they repeat and carry over.
#include "documents/engine/TableWidth.h"
#include "documents/pdf/Pdf.h"
#include "tests/documents/Documents.h"
#include "tests/support/TestProgram.h"

using namespace satchel::documents;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_Layout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDocumentHasOnePage() { QCOMPARE(layOut(emptyDocument()).pages.size(), size_t(1)); }

    void everyRowStandsOnOnePageWholeAndOnce()
    {
        Document document = emptyDocument();
        document.blocks = {{tableOf(150)}};
        const Pages pages = layOut(document);
        QVERIFY(pages.pages.size() > 2);
        const qreal bottom = pages.size.height() - millimetres(document.bottom);
        QStringList rows;
        for (const Page &page : pages.pages) {
            for (const Item &item : page.items)
                QVERIFY(item.box.bottom() <= bottom + 1);
            rows += linesOf(page).filter(u"row "_s);
        }
        QCOMPARE(rows.size(), 150);
        QCOMPARE(rows.first(), u"row 1"_s);
        QCOMPARE(rows.last(), u"row 150"_s);
    }

    void itIsStoppedAtAnyMoment()
    {
        Document document = emptyDocument();
        document.blocks = {{tableOf(150)}};
        int asked = 0;
        const auto whole = layOut(document, [&asked] {
            ++asked;
            return false;
        });
        QVERIFY(whole.has_value());
        QCOMPARE(whole->pages.size(), layOut(document).pages.size());
        QVERIFY(asked > 300);
        for (const int last : {0, 1, 100, 200, 310, asked - 1}) {
            int now = 0;
            const auto stopped = layOut(document, [&now, last] { return now++ >= last; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, satchel::Error::Kind::Cancelled);
            QVERIFY(now <= last + 20); // and not once more for each row
        }
        const auto written = toPdf(*whole, {}, [] { return true; });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, satchel::Error::Kind::Cancelled);
    }

    void aTableThatGoesOnRepeatsItsHeadAndCarriesItsSum()
    {
        Document document = emptyDocument();
        document.blocks = {{tableOf(150)}};
        const Pages pages = layOut(document);
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            const QStringList lines = linesOf(pages.pages[i]);
            QVERIFY(lines.contains(u"Item"_s));
            QCOMPARE(lines.contains(u"Brought forward"_s), i > 0);
            QCOMPARE(lines.contains(u"Carried over"_s), i + 1 < pages.pages.size());
        }
        const QStringList first = linesOf(pages.pages[0]);
        const QString last = first.filter(u"row "_s).last();
        QCOMPARE(first.last(), u"sum "_s + last.mid(4));
        QCOMPARE(linesOf(pages.pages[1]).filter(u"sum "_s).first(), u"sum "_s + last.mid(4));
    }

    void aHeadingStaysWithTheRowBelowIt()
    {
        // Somewhere among so many lengths the heading would be the last row of a page.
        for (int rows = 20; rows < 60; ++rows) {
            Document document = emptyDocument();
            Table table = tableOf(rows);
            table.rows.push_back({Row::Kind::Group, {{u"Heading"_s}, {u""_s}}});
            table.rows.push_back({Row::Kind::Line, {{u"below"_s}, {u"1.00"_s}}});
            document.blocks = {{table}};
            for (const Page &page : layOut(document).pages)
                QCOMPARE(boxOf(page, u"Heading"_s).isNull(), boxOf(page, u"below"_s).isNull());
        }
    }

    void totalsStayWithTheLastRow()
    {
        for (int rows = 20; rows < 60; ++rows) {
            Document document = emptyDocument();
            Table table = tableOf(rows);
            table.isKeptWithNext = true;
            document.blocks = {{table}, {Sums{{{u"Total"_s, u"1.00"_s}}}, 8}};
            for (const Page &page : layOut(document).pages)
                QCOMPARE(boxOf(page, u"Total"_s).isNull(), boxOf(page, u"row %1"_s.arg(rows)).isNull());
        }
    }

    void aSumIsNeverAloneOnAPage()
    {
        for (int rows = 20; rows < 60; ++rows) {
            Document document = emptyDocument();
            Table table = tableOf(rows);
            table.carriedOver = QString();
            table.rows.push_back({Row::Kind::Sum, {{u"All of it"_s}, {u"1.00"_s}}});
            document.blocks = {{table}};
            for (const Page &page : layOut(document).pages)
                QCOMPARE(boxOf(page, u"All of it"_s).isNull(), boxOf(page, u"row %1"_s.arg(rows)).isNull());
        }
    }

    /// Many columns and long words: while their longest words fit beside each other, each of them is on one line.
    void noWordOfAColumnIsBroken()
    {
        Document document = emptyDocument();
        Table table;
        const QStringList heads{u"Angebotsbearbeitungsdauer"_s, u"Deals"_s, u"Wahrscheinlichkeit"_s, u"Vorjahr"_s,
            u"Durchschnittlich verhandelt"_s};
        for (const QString &head : heads)
            table.columns.push_back({head, Align::Start, table.columns.empty() ? 1.0 : 0.0});
        table.rows.push_back({Row::Kind::Line,
            {{u"Sehr lange Bezeichnung einer Zeile mit vielen Worten darin"_s}, {u"1"_s}, {u"22 %"_s},
                {u"in der Verhandlung gewesen"_s}, {u"3"_s}}});
        QVERIFY(leastWidth(table, document.look, false) < (210 - 2 * document.start) * 72 / 25.4);
        document.blocks = {{table}};
        const QStringList lines = linesOf(layOut(document).pages.front());
        for (const QString &head : heads) {
            for (const QString &word : head.split(u' '))
                QVERIFY2(lines.join(u' ').split(u' ').contains(word), qPrintable(word + u" in "_s + lines.join(u'|')));
        }
    }

    void onlyARowTallerThanAPageIsCutAndNothingOfItIsLost()
    {
        Document document = emptyDocument();
        Table table = tableOf(3);
        QStringList words;
        for (int i = 0; i < 200; ++i)
            words.append(u"line%1"_s.arg(i));
        table.rows[1].cells[0].text = words.join(u'\n');
        document.blocks = {{table}};
        const Pages pages = layOut(document);
        QStringList found;
        for (const Page &page : pages.pages) {
            found += linesOf(page).filter(u"line"_s);
            QVERIFY(linesOf(page).contains(u"Item"_s));
        }
        QCOMPARE(found, words);
        QVERIFY(linesOf(pages.pages.back()).contains(u"row 3"_s));
    }

    void aHeadThatFillsAPageStandsOnce()
    {
        Document document = emptyDocument();
        Table table = tableOf(100);
        table.columns[0].head = u"much to say "_s.repeated(600);
        document.blocks = {{table}};
        const Pages pages = layOut(document);
        QStringList rows;
        for (const Page &page : pages.pages) {
            for (const Item &item : page.items)
                QVERIFY(item.box.bottom() <= pages.size.height());
            rows += linesOf(page).filter(QRegularExpression(u"^row "_s));
        }
        QCOMPARE(rows.size(), 100);
    }
    void aLinkStandsWhereItsLettersDo()
    {
        for (const bool isRightToLeft : {false, true}) {
            Document document = emptyDocument();
            document.isRightToLeft = isRightToLeft;
            document.blocks = {{Paragraph{{u"before link behind"_s, Role::Body, Ink::Text, Align::Start,
                                              {{7, 4, true, false, true, u"https://a.example"_s}}},
                0, {}}}};
            const Page page = layOut(document).pages[0];
            const std::vector<Link> links = linksOf(page);
            QCOMPARE(links.size(), size_t{1});
            const auto &line = std::get<LineItem>(page.items.front().what);
            const QTextLine laid = line.layout->lineAt(0);
            QVERIFY(qAbs(links[0].box.left() - line.origin.x() - laid.cursorToX(7)) < points(1));
            QVERIFY(qAbs(links[0].box.right() - line.origin.x() - laid.cursorToX(11)) < points(1));
            QVERIFY(page.items.front().box.contains(links[0].box));
        }
    }
    void onlySafeLinksLeadAnywhere_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("leads");
        for (const QString &address :
            {u"http://a.example"_s, u"HTTPS://a.example/ü?b=c d#e"_s, u"mailto:a@b.example"_s, u"tel:+4930123"_s})
            QTest::newRow(qPrintable(address)) << address << true;
        for (const QString &address : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"ftp://a.example"_s,
                 u"data:text/html,x"_s, u"a.example"_s, u"//a.example"_s, u" javascript:x"_s, u"content:ab"_s})
            QTest::newRow(qPrintable(address)) << address << false;
    }
    void onlySafeLinksLeadAnywhere()
    {
        QFETCH(QString, address);
        QFETCH(bool, leads);
        Document document = emptyDocument();
        document.blocks = {{Paragraph{
            {u"link"_s, Role::Body, Ink::Text, Align::Start, {{0, 4, false, false, true, address}}}, 0, {}}}};
        QCOMPARE(linksOf(layOut(document).pages[0]).size(), leads ? size_t{1} : size_t{0});
    }
    void aParagraphLeavesNoLineAlone()
    {
        QStringList words;
        for (int i = 0; i < 6; ++i)
            words.append(u"word%1"_s.arg(i));
        for (int before = 20; before < 60; ++before) {
            Document document = emptyDocument();
            for (int i = 0; i < before; ++i)
                document.blocks.push_back(paragraph(u"."_s));
            document.blocks.push_back(paragraph(words.join(u'\n')));
            const Pages pages = layOut(document);
            for (const Page &page : pages.pages)
                QVERIFY(linesOf(page).filter(u"word"_s).size() != 1);
        }
    }

    void pagesAreNumberedWhenTheirNumberIsKnown()
    {
        Document document = emptyDocument();
        document.blocks = {{tableOf(100)}};
        document.frames = {{{20, 280, 100, 8}, Frame::On::Every, {paragraph(u"Page {page} of {pages}"_s)}},
            {{20, 10, 100, 8}, Frame::On::First, {paragraph(u"Letterhead"_s)}},
            {{20, 10, 100, 8}, Frame::On::Following, {paragraph(u"Running head"_s)}}};
        const Pages pages = layOut(document);
        const auto count = static_cast<int>(pages.pages.size());
        for (int i = 0; i < count; ++i) {
            const QStringList lines = linesOf(pages.pages[static_cast<size_t>(i)]);
            QVERIFY(lines.contains(u"Page %1 of %2"_s.arg(i + 1).arg(count)));
            QCOMPARE(lines.contains(u"Letterhead"_s), i == 0);
            QCOMPARE(lines.contains(u"Running head"_s), i > 0);
        }
    }

    void rightToLeftIsTheMirrorImage()
    {
        Document document = emptyDocument();
        document.blocks = {{tableOf(1)}};
        document.frames = {{{20, 10, 30, 8}, Frame::On::Every, {paragraph(u"Window"_s)}, Ink::None, 0, false, true}};
        const Page leftToRight = layOut(document).pages.front();
        document.isRightToLeft = true;
        const Pages pages = layOut(document);
        const Page &mirrored = pages.pages.front();
        for (const QString &text : {u"Item"_s, u"row 1"_s, u"1.00"_s})
            QVERIFY(qAbs(pages.size.width() - boxOf(leftToRight, text).right() - boxOf(mirrored, text).left()) < 1);
        QCOMPARE(boxOf(mirrored, u"Window"_s), boxOf(leftToRight, u"Window"_s)); // an envelope's stays where it is
    }

    void aFrameThatStaysIsTurnedWithinItself()
    {
        Document document = emptyDocument();
        document.isRightToLeft = true;
        document.frames = {{{110, 50, 80, 40}, Frame::On::Every, {{Pairs{{{u"Number"_s, u"Q-1"_s}}, 0, Role::Body}}},
            Ink::None, 0, false, true}};
        const Page page = layOut(document).pages.front();
        QVERIFY(boxOf(page, u"Number"_s).left() > boxOf(page, u"Q-1"_s).left());
        QVERIFY(boxOf(page, u"Q-1"_s).left() > 105 * dotsPerMillimetre);
    }

    void placesAreRememberedForTheListOfContents()
    {
        Document document = emptyDocument();
        Table table = tableOf(100);
        table.rows[90].bookmark = u"Row 91"_s;
        document.blocks = {paragraph(u"Title"_s), {table}};
        document.blocks[0].bookmark = u"Title"_s;
        const Pages pages = layOut(document);
        QCOMPARE(pages.bookmarks.size(), size_t(2));
        QCOMPARE(pages.bookmarks[0].page, 0);
        const Bookmark &row = pages.bookmarks[1];
        QCOMPARE(row.level, 1);
        QVERIFY(qAbs(row.y - boxOf(pages.pages[static_cast<size_t>(row.page)], u"row 91"_s).top()) < points(8));
    }

    void lettersOfOtherScriptsAreSet()
    {
        Document document = emptyDocument();
        document.blocks = {paragraph(u"見積書 مجموع Größe"_s)};
        const Pages pages = layOut(document);
        QCOMPARE(linesOf(pages.pages.front()), QStringList{u"見積書 مجموع Größe"_s});
    }

    void aColumnOfNumbersIsNeverBroken()
    {
        Document document = emptyDocument();
        Table table = tableOf(3);
        table.rows[2].cells[1].text = u"9,223,372,036,854,775,807.00"_s;
        document.blocks = {{table}};
        QVERIFY(linesOf(layOut(document).pages.front()).contains(u"9,223,372,036,854,775,807.00"_s));
    }
};

SATCHEL_GUI_TEST(tst_Layout)
#include "tst_Layout.moc"
