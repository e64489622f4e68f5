// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown is read as a reader expects it, and written so that it is read the same again.
#include "domain/Markdown.h"
#include "tests/support/TestProgram.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using markdown::Block;
using markdown::Span;

namespace {

QString shown(const std::vector<Span> &spans)
{
    QString text;
    for (const Span &span : spans) {
        QString piece = span.picture.isEmpty() ? span.text : u"pic:%1=%2"_s.arg(span.text, span.picture);
        piece = span.isItalic ? u"<i>"_s + piece + u"</i>"_s : piece;
        piece = span.isBold ? u"<b>"_s + piece + u"</b>"_s : piece;
        text += span.link.isEmpty() ? piece : u"<%1>"_s.arg(span.link) + piece + u"</>"_s;
    }
    return text;
}

/// "T<>(a ; b / 1 ; 2)": the alignment of its columns, then its rows.
QString shown(const markdown::Table &table)
{
    QString columns;
    for (const auto align : table.columns)
        columns += u"<^>"_s[static_cast<int>(align)];
    QStringList rows;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells.append(shown(cell));
        rows.append(cells.join(u" ; "_s));
    }
    return u'T' + columns + u'(' + rows.join(u" / "_s) + u')';
}

/// "H2(Title) P(plain *i* **b**)": blocks in a notation for reading.
QString shown(const std::vector<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Table) {
            parts.append(shown(block.table));
            continue;
        }
        QString text = shown(block.spans);
        const QString kinds[] = {u"P"_s, u"H%1"_s.arg(block.level), u"B%1"_s.arg(block.level),
            u"N%1/%2"_s.arg(block.level).arg(block.number), u"V"_s};
        parts.append(kinds[static_cast<int>(block.kind)] + u'(' + text.replace(u'\n', u'|') + u')');
    }
    return parts.join(u' ');
}

/// Each letter with its looks; a space has none that can be seen.
QStringList lettersOf(const Block &block)
{
    QStringList letters;
    for (const Span &span : block.spans) {
        for (const QChar c : span.text)
            letters.append(
                c.isSpace() ? QString(c) : c + u"%1%2%3"_s.arg(span.isBold).arg(span.isItalic).arg(span.link));
    }
    return letters;
}

} // namespace

class tst_Markdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const QString &text, const QString &blocks) {
            QTest::newRow(name) << text << blocks;
        };
        row("nothing", {}, {});
        row("paragraphs", u"One\nline\n\nTwo"_s, u"P(One line) P(Two)"_s);
        row("hard breaks", u"One  \ntwo\\\nthree"_s, u"P(One|two|three)"_s);
        row("headings", u"# A\n## B ##\n####### no"_s, u"H1(A) H2(B) P(####### no)"_s);
        row("bullets", u"- a\n* b\n+ c"_s, u"B0(a) B0(b) B0(c)"_s);
        row("a mark alone on its line", u"-\nt\n\n1. \n."_s, u"B0(t) N0/1(.)"_s);
        row("items within items", u"- a\n  - b\n    1. c\n- d"_s, u"B0(a) B1(b) N2/1(c) B0(d)"_s);
        row("numbers", u"3. a\n4) b"_s, u"N0/3(a) N0/4(b)"_s);
        row("a year is no item", u"It was in\n2026. A good year"_s, u"P(It was in 2026. A good year)"_s);
        row("emphases", u"*a* **b** ***c*** _d_ __e__"_s, u"P(<i>a</i> <b>b</b> <b><i>c</i></b> <i>d</i> <b>e</b>)"_s);
        row("emphases within one another", u"**a _b_ c**"_s, u"P(<b>a </b><b><i>b</i></b><b> c</b>)"_s);
        row("stars that are none", u"2 * 3 * 4, 5 *"_s, u"P(2 * 3 * 4, 5 *)"_s);
        row("stars without a partner", u"**a *b"_s, u"P(**a *b)"_s);
        row("low lines within words", u"snake_case_name and _x_"_s, u"P(snake_case_name and <i>x</i>)"_s);
        row("fields", u"Dear {contact.first_name}, **{deal}**"_s, u"P(Dear {contact.first_name}, <b>{deal}</b>)"_s);
        row("backslashes", u"\\*a\\* \\\\ C:\\dir \\# 1\\."_s, u"P(*a* \\ C:\\dir # 1.)"_s);
        row("links", u"See [our **site**](https://satchel.example/a_(b)) now"_s,
            u"P(See <https://satchel.example/a_(b)>our </><https://satchel.example/a_(b)><b>site</b></> now)"_s);
        row("brackets", u"[x] [y](a b) [z"_s, u"P([x] [y](a b) [z)"_s);
        row("pictures", u"![Our *team*](content:ab)"_s, u"P(pic:Our *team*=content:ab)"_s);
        row("emphases beside Japanese punctuation", u"これは**「重要」**です、_「a」_です"_s,
            u"P(これは<b>「重要」</b>です、_「a」_です)"_s);
        row("parts of words", u"重要*（注）*な"_s, u"P(重要<i>（注）</i>な)"_s);
        row("what other readers take away", u"[note]: https://a.example\n\n&copy; <https://a.example> ``b`c``"_s,
            u"P([note]: https://a.example) P(&copy; <https://a.example> ``b`c``)"_s);
        row("an underlined line", u"Total:\n---\n    x"_s, u"P(Total:) V(---) P(    x)"_s);
        row("leading spaces", u"   a"_s, u"P(   a)"_s);
        row("what it does not know", u"> said\n\n---"_s, u"V(> said) V(---)"_s);
        row("a table",
            u"| Item | Price |\n|---|---:|\n| One **b** | 1.00 |\n| [l](https://a.example) | 2.00 |\n\nend"_s,
            u"T<>(Item ; Price / One <b>b</b> ; 1.00 / <https://a.example>l</> ; 2.00) P(end)"_s);
        row("a table without outer bars", u"a | b\n:-- | :-:\n1 | 2"_s, u"T<^(a ; b / 1 ; 2)"_s);
        row("ragged rows", u"| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |\n"_s, u"T<<<(a ; b ;  / 1 ;  ;  / 1 ; 2 ; 3)"_s);
        row("empty cells", u"| | b |\n|-|-|\n|||\n| | |"_s, u"T<<( ; b /  ;  /  ; )"_s);
        row("bars that are letters", u"| a \\| b | c\\\\ |\n|-|-|\n| [x](https://a.example/\\|) | \\|\\| |"_s,
            u"T<<(a | b ; c\\ / <https://a.example/|>x</> ; ||)"_s);
        row("a head and dashes that differ", u"| a | b |\n|---|\n\na | b\n---\n"_s,
            u"V(| a | b |||---|) P(a | b) V(---)"_s);
        row("bars without dashes", u"| a | b |\n| 1 | 2 |"_s, u"V(| a | b ||| 1 | 2 |)"_s);
        row("a table ends at words", u"x\n| a |\n|-|\n| 1 |\nwords\n\n- i\n| b |\n|-|"_s,
            u"P(x) T<(a / 1) P(words) B0(i) T<(b)"_s);
        row("a table of one cell", u"|  |\n|---|"_s, u"T<()"_s);
        row("Arabic in a table", u"| البند | السعر |\r\n| --- | --: |\r\n| **عرض** | ١٠ |\r\n"_s,
            u"T<>(البند ; السعر / <b>عرض</b> ; ١٠)"_s);
        row("listings", u"```\n# a\n\n- b\n```\nc"_s, u"V(```|# a||- b|```) P(c)"_s);
        row("emoji and Arabic", u"# عرض **السعر** 🎒"_s, u"H1(عرض <b>السعر</b> 🎒)"_s);
        row("lines of Windows", u"a\r\nb\r\n\r\n- c\r\n"_s, u"P(a b) B0(c)"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, blocks);
        if (qstrcmp(QTest::currentDataTag(), "pictures") == 0)
            blocks.replace(u"*team*"_s, u"team"_s); // the placeholder of a picture has no letters of a kind
        QCOMPARE(shown(markdown::read(text)), blocks);
    }

    void writesTheSameAgain_data() { reads_data(); }
    void writesTheSameAgain()
    {
        QFETCH(QString, text);
        const auto blocks = markdown::read(text);
        const QString written = markdown::write(blocks);
        QCOMPARE(shown(markdown::read(written)), shown(blocks));
        QCOMPARE(markdown::write(markdown::read(written)), written);
    }

    void lettersStayLetters_data()
    {
        QTest::addColumn<QString>("letters");
        for (const QString &letters : {u"# no heading"_s, u"- no item"_s, u"1. no number"_s, u"+ plus"_s, u"> said"_s,
                 u"| a |"_s, u"a | b\n--- | ---"_s, u"a | b\n- | -"_s, u"|"_s, u"```"_s, u"---"_s, u"***"_s, u"*a*"_s,
                 u"_a_"_s, u"__init__"_s, u"[a](b)"_s, u"![a](b)"_s, u"a\\"_s, u"\\*"_s, u"C:\\new_\\*.txt"_s,
                 u"{a_b} {*}"_s, u"2*3*4"_s, u"<b>"_s, u"a ** b ** c"_s, u"[[x]](y)"_s, u"100 %"_s, u"one\ntwo"_s,
                 u"one\n- two"_s, u"one\n# two"_s, u"#hash"_s, u"5 - 3"_s, u"🎒_🎒_"_s, u"  # x"_s, u"!"_s})
            QTest::newRow(qPrintable(letters)) << letters;
    }
    void lettersStayLetters()
    {
        QFETCH(QString, letters);
        const std::vector<Block> blocks{{Block::Kind::Paragraph, 0, 0, {{letters}}}};
        const auto again = markdown::read(markdown::write(blocks));
        QCOMPARE(again.size(), size_t{1});
        QVERIFY2(
            again.front().saysTheSame(blocks.front()), qPrintable(markdown::write(blocks) + u" → "_s + shown(again)));
    }

    void leavesPlainWordsAsTheyAre()
    {
        for (const QString &text : {u"Dear {contact.first_name}, 100 % of snake_case (a) 5 * 3 – C:\\Users, done!"_s,
                 u"عرض خاص: {deal}"_s, u"1) a.b #3 x-y"_s.mid(1)})
            QCOMPARE(markdown::write({{Block::Kind::Paragraph, 0, 0, {{text}}}}), text);
    }

    void anyFormatIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<double>("exact");
        QTest::newRow("of whole words") << u" "_s << 1.0;
        QTest::newRow("of parts of words")
            << QString() << 0.96; // some mixtures have no Markdown; they lose a format, not a letter
    }
    void anyFormatIsReadAsItWasMeant()
    {
        QFETCH(QString, between);
        QFETCH(double, exact);
        QRandomGenerator chance(7);
        const QStringList words = {
            u"a"_s, u" "_s, u"b c"_s, u"*"_s, u"_"_s, u"x_y"_s, u"("_s, u"]("_s, u"\\"_s, u"."_s, u"é "_s, u" {f.g}"_s};
        int same = 0;
        constexpr int rounds = 3000;
        for (int i = 0; i < rounds; ++i) {
            std::vector<Span> spans;
            for (int k = 1 + chance.bounded(4); k > 0; --k) {
                QString text;
                for (int w = 1 + chance.bounded(3); w > 0; --w)
                    text += words[chance.bounded(words.size())];
                markdown::append(spans,
                    {u"w"_s + text + u"w"_s + (k > 1 ? between : QString()), chance.bounded(2) == 1,
                        chance.bounded(2) == 1, chance.bounded(4) == 0 ? u"https://a.example/(x)"_s : QString()});
            }
            const Block block{Block::Kind::Paragraph, 0, 0, spans};
            const auto again = markdown::read(markdown::write(block));
            QCOMPARE(markdown::plainText(again), markdown::plainText({block})); // no letter is lost, whatever the marks
            same += again.size() == 1 && lettersOf(again.front()) == lettersOf(block);
        }
        QVERIFY2(same >= rounds * exact, qPrintable(u"%1 of %2"_s.arg(same).arg(rounds)));
    }

    void whatIsReadIsWrittenTheSame()
    {
        QRandomGenerator chance(11);
        const QStringList parts = {u"a"_s, u" "_s, u"  "_s, u"\n"_s, u"\n\n"_s, u"- "_s, u"1. "_s, u"# "_s, u"*"_s,
            u"**"_s, u"_"_s, u"["_s, u"]("_s, u")"_s, u"!["_s, u"\\"_s, u"{f}"_s, u"> "_s, u"```"_s, u"|"_s, u"🎒"_s,
            u"\t"_s, u"\r\n"_s, u"---"_s, u"| a "_s, u"\n|-|-|\n"_s, u"-|-"_s};
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int k = chance.bounded(14); k > 0; --k)
                text += parts[chance.bounded(parts.size())];
            const auto blocks = markdown::read(text);
            qsizetype before = 0;
            for (const Block &block : blocks) {
                QVERIFY(block.start >= before && block.end >= block.start && block.end <= text.size());
                before = block.end;
            }
            const QString written = markdown::write(blocks);
            const QString twice = markdown::write(markdown::read(written));
            QVERIFY2(markdown::write(markdown::read(twice)) == twice,
                qPrintable(text + u"\n=>\n"_s + written + u"\n=>\n"_s + twice));
        }
    }

    void anyTableIsReadAsItWasMeant()
    {
        QRandomGenerator chance(11);
        const QStringList words = {u"a"_s, u"|"_s, u"\\"_s, u"\\|"_s, u"*"_s, u"-"_s, u":-:"_s, u"x_y"_s, u"]("_s,
            u"b c"_s, u"# h"_s, u"🎒"_s, u"عرض"_s, u"`"_s, u"{deal}"_s, u"<br>"_s};
        for (int i = 0; i < 2000; ++i) {
            Block block{Block::Kind::Table};
            const int columns = 1 + chance.bounded(5);
            for (int column = 0; column < columns; ++column)
                block.table.columns.push_back(static_cast<markdown::Table::Align>(chance.bounded(3)));
            for (int rows = 1 + chance.bounded(4); rows > 0; --rows) {
                auto &row = block.table.rows.emplace_back(static_cast<size_t>(columns));
                for (auto &cell : row) {
                    QString text;
                    for (int k = chance.bounded(4); k > 0; --k)
                        text += words[chance.bounded(static_cast<int>(words.size()))];
                    markdown::append(
                        cell, {text, false, false, chance.bounded(5) == 0 ? u"https://a.example/|(\\"_s : QString()});
                }
            }
            const QString written = markdown::write(block);
            const auto again = markdown::read(written);
            QCOMPARE(again.size(), size_t{1});
            QVERIFY2(again.front().saysTheSame(block), qPrintable(written + u'\n' + shown(again)));
        }
    }

    void aTableThatIsTooLargeStaysAsItWasTyped()
    {
        const QString head = u"| a | b |\n| --- | --- |\n"_s;
        const QString row = u"| 1 | 2 |\n"_s;
        const auto largest = markdown::read(head + row.repeated(markdown::mostTableRows));
        QCOMPARE(largest.front().kind, Block::Kind::Table);
        QCOMPARE(largest.front().table.rows.size(), markdown::mostTableRows + 1);
        const QString tooLong = head + row.repeated(markdown::mostTableRows + 1).chopped(1);
        const QString tooWide = head + u"|"_s.repeated(100'000);
        for (const QString &text : {tooLong, tooWide}) {
            const auto blocks = markdown::read(text);
            QCOMPARE(blocks.size(), size_t{1});
            QCOMPARE(blocks.front().kind, Block::Kind::Verbatim);
            QCOMPARE(markdown::write(blocks), text);
        }
    }

    void takesLongTextsOfMarks()
    {
        constexpr qsizetype length = 200000;
        for (const QString &mark : {u"*"_s, u"_a "_s, u"["_s, u"![](("_s, u"*a _b "_s, u"a* b_ "_s, u"\\"_s, u"- "_s,
                 u"`"_s, u"**a "_s, u"|"_s, u"|a|\n-|\n"_s, u"a|b\n-|-\n"_s, u"|\\"_s, u"|-"_s}) {
            const QString text = mark.repeated(length / mark.size());
            QVERIFY(!markdown::read(text).empty());
        }
        QVERIFY(!markdown::write(markdown::read(u"*a _b "_s.repeated(3000))).isEmpty());
    }

    void knowsContentsByTheirAddress()
    {
        const QString sha(64, u'a');
        QCOMPARE(markdown::contentOf(markdown::addressOf(sha)), sha);
        for (const QString &other : {u"content:../etc"_s, u"file:///etc/passwd"_s, u"content:"_s + QString(63, u'a'),
                 u"content:"_s + QString(64, u'A'), QString()})
            QCOMPARE(markdown::contentOf(other), QString());
    }
};

SATCHEL_TEST(tst_Markdown)
#include "tst_Markdown.moc"
