// SPDX-License-Identifier: GPL-3.0-or-later
// One known table is written in every way files are found in the wild, then spoilt in one place. Whatever the reader
// makes of it, a row that it hands out without a problem holds the clean cells, and every row that is missing was
// rejected with its line. The kinds of pollution follow the public benchmarks for readers of delimited text.
#include "exchange/RowSource.h"
#include "tests/support/TestProgram.h"

#include <functional>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

using Cells = QStringList;
using Table = QList<Cells>; // the header first

/// How a table is written.
struct Style
{
    QByteArray delimiter = ",";
    QByteArray terminator = "\n";
    QByteArray quote = "\"";
    QByteArray escapedQuote; // empty: doubled
    bool quotesAll = false;
    bool lineBreaks = true; // the notes keep their separators
};

/// Spoilt versions of a row, given its cells and how it was written.
using Spoiler = std::function<QList<QByteArray>(const Cells &, const QByteArray &)>;

constexpr int emailColumn = 2; // its values name the row

Table people()
{
    static const char *const cities[] = {"Berlin", "Köln", "São Paulo", "'s-Hertogenbosch", "St. John's", "Graz"};
    Table table = {{u"Name"_s, u"Company"_s, u"Email"_s, u"City"_s, u"Since"_s, u"Value"_s, u"Note"_s, u"Phone"_s}};
    for (int i = 0; i < 40; ++i) {
        const QString number = QString::number(i);
        QString note = i % 3 == 0 ? u"call back"_s : QString();
        if (i % 11 == 4)
            note = u"said \"soon\", twice"_s;
        if (i % 11 == 7)
            note = u"first line\nsecond; line"_s;
        table << Cells{i % 5 == 1 ? u"Berg, Anna %1"_s.arg(number) : u"Person %1"_s.arg(number),
            i % 4 == 2 ? QString() : u"Company %1 GmbH & Co. KG"_s.arg(number), u"p%1.mail@example.com"_s.arg(100 + i),
            QString::fromUtf8(cities[i % 6]), u"2024-0%1-1%2"_s.arg(1 + i % 9).arg(i % 10),
            u"%1.50"_s.arg(1000 + 37 * i), note, i % 3 == 2 ? QString() : u"+49 30 5550%1"_s.arg(100 + i)};
    }
    return table;
}

QByteArray written(const QString &cell, const Style &style)
{
    QByteArray text = cell.toUtf8();
    if (style.quote.isEmpty())
        return text;
    const bool needsQuotes = style.quotesAll || text.contains(style.delimiter) || text.contains(style.quote)
        || text.contains('\n') || text.startsWith(' ');
    if (!needsQuotes)
        return text;
    text.replace(style.quote, style.escapedQuote.isEmpty() ? style.quote + style.quote : style.escapedQuote);
    return style.quote + text + style.quote;
}

QByteArray written(const Cells &cells, const Style &style)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts << written(cell, style);
    return parts.join(style.delimiter);
}

QByteArrayList rowsOf(const Table &table, const Style &style)
{
    QByteArrayList rows;
    for (const Cells &cells : table)
        rows << written(cells, style);
    return rows;
}

QByteArray joined(const QByteArrayList &rows, const Style &style)
{
    return rows.join(style.terminator) + style.terminator;
}

/// The table as the style can hold it.
Table heldBy(const Style &style, Table table)
{
    for (Cells &cells : table) {
        for (QString &cell : cells) {
            if (!style.lineBreaks || style.quote.isEmpty())
                cell.replace(u'\n', u' ');
            if (style.quote.isEmpty())
                cell.remove(QString::fromUtf8(style.delimiter)).remove(u'"');
        }
    }
    return table;
}

/// Without what a spoilt cell may hold besides its text.
QString bare(QString cell)
{
    for (const QChar c : u"\"'\\,\n"_s)
        cell.remove(c);
    return cell;
}

struct Reading
{
    QStringList columns;
    QHash<QString, Cells> rows; // by e-mail
    QMap<qint64, QString> rejects; // line → reason
    QString failure;
    QString format;
};

} // namespace

Q_DECLARE_METATYPE(Style)
Q_DECLARE_METATYPE(Spoiler)

class tst_CsvPollution : public QObject
{
    Q_OBJECT

private:
    Reading read(const QByteArray &bytes)
    {
        Reading reading;
        const QString path = m_dir.filePath(u"file.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        file.close();
        auto source = openRowSource(path);
        if (!source) {
            reading.failure = source.error().what;
            return reading;
        }
        reading.columns = (*source)->columns();
        reading.format = u"delimiter %1 quote %2 header %3"_s.arg(
            (*source)->format().delimiter, (*source)->format().quote, QString::number((*source)->format().headerRow));
        SourceRow row;
        for (auto got = (*source)->next(row); got && *got; got = (*source)->next(row)) {
            if (row.problem != RowProblem::None)
                reading.rejects.insert(row.line, row.reason);
            else if (row.cells.size() != reading.columns.size())
                reading.failure = u"line %1 has %2 cells"_s.arg(row.line).arg(row.cells.size());
            else
                reading.rows.insert(bare(row.cells.value(emailColumn)), row.cells);
        }
        return reading;
    }

    /// What is not as in the clean table. A spoilt row may be missing; if it is there, its cells are in their columns
    /// (with the surplus character, or the half that a line break left).
    QString difference(const Reading &reading, const Table &table, const QList<int> &spoilt = {})
    {
        if (!reading.failure.isEmpty())
            return reading.failure;
        if (reading.columns != table.constFirst())
            return u"columns are "_s + reading.columns.join(u'|') + u"; "_s + reading.format;
        qsizetype found = 0;
        for (qsizetype i = 1; i < table.size(); ++i) {
            const auto at = reading.rows.constFind(table[i][emailColumn]);
            const bool isSpoilt = spoilt.contains(int(i));
            if (at == reading.rows.constEnd() && isSpoilt)
                continue;
            if (at == reading.rows.constEnd())
                return u"row %1 is missing; %2"_s.arg(i).arg(reading.format);
            ++found;
            for (qsizetype column = 0; column < table[i].size(); ++column) {
                QString cell = at->at(column);
                QString clean = table[i][column];
                if (isSpoilt) {
                    cell = bare(cell);
                    clean = bare(clean);
                }
                const bool isHalf = isSpoilt && (clean.startsWith(cell) || clean.endsWith(cell));
                if (cell != clean && !isHalf)
                    return u"row %1 column %2 is <%3>, not <%4>; %5"_s.arg(i).arg(column).arg(
                        cell, clean, reading.format);
            }
        }
        return found == reading.rows.size()
            ? QString()
            : u"%1 rows that nobody wrote: %2"_s.arg(reading.rows.size() - found).arg(reading.rows.keys().join(u' '));
    }

    /// Spoils each row of `table` in turn and expects its line among the rejects, or its clean cells.
    void spoilEachRow(const Style &style, const Spoiler &spoil)
    {
        const Table table = heldBy(style, people());
        const QByteArrayList clean = rowsOf(table, style);
        for (const int at : {1, 3, 8, 40}) {
            const QList<QByteArray> versions = spoil(table[at], clean[at]);
            for (qsizetype version = 0; version < versions.size(); ++version) {
                QByteArrayList rows = clean;
                rows[at] = versions[version];
                const Reading reading = read(joined(rows, style));
                const QString wrong = difference(reading, table, {at});
                const QByteArray where = QByteArray("row ") + QByteArray::number(at) + " spoilt as " + rows[at] + ": ";
                QVERIFY2(wrong.isEmpty(), (where + wrong.toUtf8()).constData());
                const qint64 from = 1 + joined(rows.mid(0, at), style).count('\n');
                const qint64 until = from + rows[at].count('\n');
                bool isRejected = false;
                for (auto reject = reading.rejects.begin(); reject != reading.rejects.end(); ++reject) {
                    QVERIFY2(reject.key() >= from && reject.key() <= until,
                        (where + "line " + QByteArray::number(reject.key()) + " was rejected: " + reject->toUtf8())
                            .constData());
                    QVERIFY(!reject->isEmpty());
                    isRejected = true;
                }
                QVERIFY2(isRejected || reading.rows.contains(table[at][emailColumn]),
                    (where + "neither read nor rejected").constData());
            }
        }
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void readsEveryDialectWithoutHints_data();
    void readsEveryDialectWithoutHints();
    void readsWhateverSurroundsTheTable_data();
    void readsWhateverSurroundsTheTable();
    void neverShiftsASpoiltRow_data();
    void neverShiftsASpoiltRow();
    void readsEveryEncodingWithoutHints_data();
    void readsEveryEncodingWithoutHints();
    void keepsASecondTableOutOfTheFirst_data();
    void keepsASecondTableOutOfTheFirst();
    void survivesRandomDamage();
};

void tst_CsvPollution::readsEveryDialectWithoutHints_data()
{
    QTest::addColumn<Style>("style");
    static const std::pair<const char *, const char *> delimiters[] = {{"comma", ","}, {"semicolon", ";"},
        {"tab", "\t"}, {"pipe", "|"}, {"caret", "^"}, {"tilde", "~"}, {"section sign", "§"}, {"two pipes", "||"},
        {"two tabs", "\t\t"}, {"comma and space", ", "}, {"spelt out tab", "\\t"}, {"unit separator", "\x1F"}};
    static const std::pair<const char *, const char *> terminators[] = {{"LF", "\n"}, {"CRLF", "\r\n"}, {"CR", "\r"}};
    for (const auto &[delimiterName, delimiter] : delimiters) {
        for (const auto &[terminatorName, terminator] : terminators) {
            const auto row = [&](const char *quoting, const Style &style) {
                QTest::addRow("%s, %s, %s", delimiterName, terminatorName, quoting) << style;
            };
            const QByteArray d = delimiter;
            const QByteArray t = terminator;
            const bool isCr = t == "\r"; // its notes would break lines with LF
            row("quoted where needed", {d, t, "\"", {}, false, !isCr});
            row("all quoted", {d, t, "\"", {}, true, !isCr});
            row("backslash before quotes", {d, t, "\"", "\\\"", true, !isCr});
            row("apostrophes", {d, t, "'", {}, true, !isCr});
            if (d != "\\t")
                row("no quotes", {d, t, "", {}, false, false});
        }
    }
}

void tst_CsvPollution::readsEveryDialectWithoutHints()
{
    QFETCH(Style, style);
    const Table table = heldBy(style, people());
    for (const qsizetype count : {qsizetype(6), table.size()}) {
        const Table part = table.mid(0, count);
        const Reading reading = read(joined(rowsOf(part, style), style));
        QCOMPARE(difference(reading, part), QString());
        QVERIFY(reading.rejects.isEmpty());
    }
}

void tst_CsvPollution::readsWhateverSurroundsTheTable_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<int>("rejected"); // lines below the table that are reported
    const auto row = [](const char *name, const QByteArray &above, const QByteArray &below = {}, int rejected = 0) {
        QTest::newRow(name) << above << below << rejected;
    };
    row("title", "Customers\n");
    row("three lines", "PREAMBLE\nPREAMBLE\nPREAMBLE\n");
    row("three lines and a gap", "PREAMBLE\nPREAMBLE\nPREAMBLE\n\n");
    row("three padded lines", "PREAMBLE,,,,,,,\nPREAMBLE,,,,,,,\nPREAMBLE,,,,,,,\n");
    row("three padded lines and a padded gap", "PREAMBLE,,,,,,,\nPREAMBLE,,,,,,,\nPREAMBLE,,,,,,,\n,,,,,,,\n");
    row("keys and values", "Report:,Customers\nPeriod:,2024-01-01,2024-12-31\nMade by:,Anna\n\n");
    row("keys and values with another delimiter", "Region:;Deutschland\nStatus:;Alle\n\n");
    row("ruler", "Customers\n**********************************************\n\n");
    row("ruler of hyphens", "Customers\n----------------------------------------------\n");
    row("comments", "# made by a program\n# on 2024-01-01, at noon\n#\n");
    row("comments in C", "// made by a program, version 2\n// on 2024-01-01\n");
    row("a sentence with commas", "Exported on Monday, 1 January 2024, by Anna, Sales\n");
    row("quoted title", "\"Customers, all of them\"\n");
    row("blank lines", "\n\n\n");
    row("lines of spaces", "   \n \t \n");
    row("sep=,", "sep=,\n");
    row("quoted sep=,", "\"sep=,\"\n");
    row("sep= and a title", "sep=,\nCustomers\n");
    row("total", {}, "Total,,,,,68860.00,,\n", 1);
    row("notes", {}, "FOOTNOTE\nFOOTNOTE\nFOOTNOTE\n", 3);
    row("notes behind a gap", {}, "\nFOOTNOTE\nFOOTNOTE\n", 2);
    row("padded notes", {}, "FOOTNOTE,,,,,,,\nFOOTNOTE,,,,,,,\n", 2);
    row("padded notes behind a padded gap", {}, ",,,,,,,\nFOOTNOTE,,,,,,,\n", 1);
    row("ruler and source", {}, "\n**********\nSource: CRM, 2024\n**********\n", 3);
    row("blank lines below", {}, "\n\n\n");
    row("padded blank lines below", {}, ",,,,,,,\n,,,,,,,\n");
    row("DOS end of file", {}, "\x1A");
    row("row count as databases write it", {}, "\n(40 rows)\n", 1);
    row("above and below", "Customers\n\n", "\n40 records\n", 1);
}

void tst_CsvPollution::readsWhateverSurroundsTheTable()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, below);
    QFETCH(int, rejected);
    const Table table = people();
    for (const bool quotesAll : {false, true}) {
        Style style;
        style.quotesAll = quotesAll;
        const QByteArray middle = joined(rowsOf(table, style), style);
        const Reading reading = read(above + middle + below);
        QCOMPARE(difference(reading, table), QString());
        QCOMPARE(reading.rejects.size(), rejected);
        if (rejected > 0)
            QVERIFY(reading.rejects.firstKey() > (above + middle).count('\n'));
    }
}

namespace {

Style comma(bool quotesAll)
{
    Style style;
    style.quotesAll = quotesAll;
    return style;
}

/// `extra` put into the written row at the start and in the middle of each cell.
QList<QByteArray> withExtra(const Cells &cells, const Style &style, const QByteArray &extra, bool outsideQuotes)
{
    QList<QByteArray> versions;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        for (const bool atStart : {true, false}) {
            QByteArrayList parts;
            for (const QString &cell : cells)
                parts << written(cell, style);
            QByteArray &part = parts[column];
            const qsizetype at = atStart ? (outsideQuotes ? 0 : part.startsWith('"') ? 1 : 0) : part.size() / 2;
            part.insert(at, extra);
            versions << parts.join(style.delimiter);
        }
    }
    return versions;
}

} // namespace

void tst_CsvPollution::neverShiftsASpoiltRow_data()
{
    QTest::addColumn<bool>("quotesAll");
    QTest::addColumn<Spoiler>("spoil");
    for (const bool quotesAll : {false, true}) {
        const Style style = comma(quotesAll);
        const auto row = [&](const char *name, const Spoiler &spoil) {
            QTest::addRow("%s%s", name, quotesAll ? ", all quoted" : "") << quotesAll << spoil;
        };
        row("a quote too many",
            [style](const Cells &cells, const QByteArray &) { return withExtra(cells, style, "\"", false); });
        row("a quote before the cell",
            [style](const Cells &cells, const QByteArray &) { return withExtra(cells, style, "\"", true); });
        row("a delimiter too many",
            [style](const Cells &cells, const QByteArray &) { return withExtra(cells, style, ",", true); });
        row("a line break too many",
            [style](const Cells &cells, const QByteArray &) { return withExtra(cells, style, "\n", true); });
        row("a backslash",
            [style](const Cells &cells, const QByteArray &) { return withExtra(cells, style, "\\", true).mid(1, 4); });
        row("a delimiter too few", [style](const Cells &cells, const QByteArray &) {
            QList<QByteArray> versions;
            for (qsizetype column = 0; column + 1 < cells.size(); ++column) {
                Cells fused = cells;
                fused[column] += fused.takeAt(column + 1);
                versions << written(fused, style);
            }
            return versions;
        });
        row("a cell left out", [style](const Cells &cells, const QByteArray &) {
            QList<QByteArray> versions;
            for (qsizetype column = 0; column < cells.size(); ++column) {
                Cells fewer = cells;
                fewer.removeAt(column);
                versions << written(fewer, style);
            }
            return versions;
        });
        row("cells cut off", [style](const Cells &cells, const QByteArray &) {
            QList<QByteArray> versions;
            for (const qsizetype count : {1, 2, 5, 7})
                versions << written(cells.mid(0, count), style);
            return versions;
        });
        row("cells too many", [style](const Cells &cells, const QByteArray &clean) {
            return QList<QByteArray>{clean + ",x", clean + ",,,x", written(cells + cells, style)};
        });
        row("surplus empty cells", [](const Cells &, const QByteArray &clean) {
            return QList<QByteArray>{clean + ",", clean + ",,,"};
        });
        row("an unquoted comma in the name", [](const Cells &cells, const QByteArray &) {
            Style loose;
            loose.quote = "";
            Cells split = cells;
            split[0] = u"Berg, Ben"_s;
            for (QString &cell : split)
                cell.remove(u'"').replace(u'\n', u' ');
            QList<QByteArray> versions = {written(split, loose)};
            if (split.last().isEmpty())
                versions << written(split, loose) + "," << written(split.mid(0, split.size() - 1), loose);
            return versions;
        });
        row("another delimiter", [style](const Cells &cells, const QByteArray &) {
            QList<QByteArray> versions;
            for (const char *delimiter : {";", "\t", "|"}) {
                Style other = style;
                other.delimiter = delimiter;
                versions << written(cells, other);
            }
            return versions;
        });
        row("apostrophes as quotes", [](const Cells &cells, const QByteArray &) {
            return QList<QByteArray>{written(cells, {",", "\n", "'", {}, true, true})};
        });
        row("backslash before quotes", [](const Cells &cells, const QByteArray &) {
            return QList<QByteArray>{written(cells, {",", "\n", "\"", "\\\"", true, true})};
        });
        row("quotes not doubled", [](const Cells &cells, const QByteArray &) {
            return QList<QByteArray>{written(cells, {",", "\n", "\"", "\"", true, true})};
        });
        row("closing quote left out", [](const Cells &cells, const QByteArray &) {
            QList<QByteArray> versions;
            for (qsizetype column = 0; column < cells.size(); ++column) {
                QByteArrayList parts;
                for (const QString &cell : cells)
                    parts << written(cell, comma(true));
                parts[column].chop(1);
                versions << parts.join(',');
            }
            return versions;
        });
        row("NUL bytes", [](const Cells &, const QByteArray &clean) {
            return QList<QByteArray>{QByteArray(1, '\0') + clean, clean + QByteArray(3, '\0')};
        });
        row("not UTF-8", [](const Cells &, const QByteArray &clean) { return QList<QByteArray>{"\xE4\xFF" + clean}; });
        row("CRLF after this row only",
            [](const Cells &, const QByteArray &clean) { return QList<QByteArray>{clean + '\r'}; });
        row("blank line before", [](const Cells &, const QByteArray &clean) {
            return QList<QByteArray>{"\n" + clean, ",,,,,,,\n" + clean, "  \n" + clean};
        });
        row("comment before",
            [](const Cells &, const QByteArray &clean) { return QList<QByteArray>{"# checked by Anna\n" + clean}; });
        row("spaces around quotes", [](const Cells &cells, const QByteArray &) {
            Style padded = comma(true);
            padded.delimiter = " , ";
            return QList<QByteArray>{written(cells, padded)};
        });
    }
}

void tst_CsvPollution::neverShiftsASpoiltRow()
{
    QFETCH(bool, quotesAll);
    QFETCH(Spoiler, spoil);
    spoilEachRow(comma(quotesAll), spoil);
}

void tst_CsvPollution::readsEveryEncodingWithoutHints_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(joined(rowsOf(people(), {}), {}));
    const auto encoded = [&](QStringConverter::Encoding encoding, const QByteArray &mark) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(text);
        return mark + bytes;
    };
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, {});
    QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, {});
    QTest::newRow("UTF-16LE with mark") << encoded(QStringConverter::Utf16LE, "\xFF\xFE");
    QTest::newRow("UTF-16BE with mark") << encoded(QStringConverter::Utf16BE, "\xFE\xFF");
    QTest::newRow("UTF-32LE with mark") << encoded(QStringConverter::Utf32LE, QByteArray("\xFF\xFE\0\0", 4));
    QTest::newRow("UTF-32BE with mark") << encoded(QStringConverter::Utf32BE, QByteArray("\0\0\xFE\xFF", 4));
    QTest::newRow("UTF-32LE") << encoded(QStringConverter::Utf32LE, {});
    QTest::newRow("Windows-1252") << text.toLatin1();
}

void tst_CsvPollution::readsEveryEncodingWithoutHints()
{
    QFETCH(QByteArray, bytes);
    const Reading reading = read(bytes);
    QCOMPARE(difference(reading, people()), QString());
    QVERIFY(reading.rejects.isEmpty());
}

void tst_CsvPollution::keepsASecondTableOutOfTheFirst_data()
{
    QTest::addColumn<QByteArray>("second");
    const QByteArray same = "Deal,Owner,Stage,Source,Close date,Probability,Remark,Product\n"
                            "Roof,Ben,Won,Web,2024-05-01,100,,Slates\n"
                            "Door,Cem,Open,Fair,2024-06-01,40,soon,Oak\n";
    const QByteArray fewer = "Stage,Probability,Kind\nOpen,10,open\nWon,100,won\n";
    const QByteArray more = "A,B,C,D,E,F,G,H,I,J\n1,2,3,4,5,6,7,8,9,10\n2,3,4,5,6,7,8,9,10,11\n";
    for (const auto &[name, table] : {std::pair{"as wide", same}, {"narrower", fewer}, {"wider", more}}) {
        QTest::addRow("%s", name) << table;
        QTest::addRow("%s behind a blank line", name) << "\n" + table;
        QTest::addRow("%s under a title", name) << "\nDeals\n" + table;
        QTest::addRow("%s under a padded title", name) << ",,,,,,,\nDeals,,,,,,,\n" + table;
    }
}

void tst_CsvPollution::keepsASecondTableOutOfTheFirst()
{
    QFETCH(QByteArray, second);
    const Table table = people();
    const QByteArray first = joined(rowsOf(table, {}), {});
    const Reading reading = read(first + second);
    QCOMPARE(difference(reading, table), QString());
    int lines = 0;
    for (const QByteArray &line : second.split('\n'))
        lines += !QByteArray(line).replace(',', "").trimmed().isEmpty();
    QCOMPARE(reading.rejects.size(), lines);
    QVERIFY(reading.rejects.firstKey() > first.count('\n'));
}

/// Bytes are flipped, removed and inserted at random: nothing crashes, and no row comes out with cells of other rows.
void tst_CsvPollution::survivesRandomDamage()
{
    QRandomGenerator chance(20240101);
    const Table table = people();
    for (int round = 0; round < 200; ++round) {
        Style style = comma(round % 2 == 0);
        style.terminator = round % 3 == 0 ? "\r\n" : "\n";
        QByteArray bytes = joined(rowsOf(table, style), style);
        const qsizetype headerEnd = bytes.indexOf('\n') + 1;
        const int at = chance.bounded(int(headerEnd), int(bytes.size()));
        static const char damage[] = {'"', ',', '\n', '\r', ';', '\0', '\\', 'x', '\t', '\''};
        const char byte = damage[chance.bounded(int(std::size(damage)))];
        switch (chance.bounded(3)) {
        case 0: bytes.insert(at, byte); break;
        case 1: bytes[at] = byte; break;
        default: bytes.remove(at, 1);
        }
        const Reading reading = read(bytes);
        QVERIFY2(reading.failure.isEmpty(), qPrintable(reading.failure));
        int missing = 0;
        for (qsizetype i = 1; i < table.size(); ++i) {
            const auto found = reading.rows.constFind(table[i][emailColumn]);
            if (found == reading.rows.constEnd()) {
                ++missing;
                continue;
            }
            int changed = 0;
            for (qsizetype column = 0; column < table[i].size(); ++column)
                changed += QString(found->at(column)).remove(u'\r') != table[i][column];
            QVERIFY2(changed <= 1, qPrintable(u"round %1, row %2: %3"_s.arg(round).arg(i).arg(found->join(u'|'))));
        }
        QVERIFY2(missing <= 2, qPrintable(u"round %1 lost %2 rows; %3"_s.arg(round).arg(missing).arg(reading.format)));
    }
}

SATCHEL_PLAIN_TEST(tst_CsvPollution)
#include "tst_CsvPollution.moc"
