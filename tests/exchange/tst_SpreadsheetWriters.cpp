// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of other programs, each feature in each of them, cell by cell beside what the program was asked to write
// (tests/data/spreadsheets/make). The table in docs/spreadsheets.md is this test's: run it with
// SATCHEL_SPREADSHEET_TABLE set to write it again.
#include "exchange/spreadsheet/CellAddress.h"
#include "exchange/spreadsheet/Workbook.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Count
{
    int compared = 0;
    int wrong = 0;
};

QString folder()
{
    return test::projectPath(u"tests/data/spreadsheets/"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject expectations()
{
    return QJsonDocument::fromJson(contentOf(folder() + u"expected.json"_s)).object();
}

QString shown(const QString &text)
{
    return text.size() > 60 ? text.left(60) + u"…"_s : text;
}

/// Every cell of a sheet by its address.
QHash<QString, CellContent> readCells(SheetReader &reader)
{
    QHash<QString, CellContent> cells;
    SheetRow row;
    while (true) {
        const auto got = reader.next(row);
        if (!got)
            qWarning("%s", qPrintable(toText(got.error())));
        if (!got || !*got)
            return cells;
        for (const SheetCell &cell : row.cells)
            cells.insert(CellAddress{cell.column, row.number}.toText(), cell.content);
    }
}

bool isAsExpected(const CellContent &cell, const QJsonValue &expected)
{
    return expected.isObject() ? !cell.problem.isEmpty() : cell.problem.isEmpty() && cell.text == expected.toString();
}

/// A cell that is missing is wrong, and so is one that nobody wrote.
Count compare(const QString &place, const QHash<QString, CellContent> &cells, const QJsonObject &expected)
{
    Count count;
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        const CellContent cell = cells.value(each.key());
        const bool isRight = isAsExpected(cell, each.value());
        ++count.compared;
        count.wrong += !isRight;
        if (!isRight)
            qWarning("%s!%s: \"%s\" (%s), expected \"%s\"", qPrintable(place), qPrintable(each.key()),
                qPrintable(shown(cell.text)), qPrintable(cell.problem),
                qPrintable(each->isObject() ? u"a problem"_s : shown(each->toString())));
    }
    for (auto each = cells.begin(); each != cells.end(); ++each) {
        if (expected.contains(each.key()))
            continue;
        ++count.wrong;
        qWarning("%s!%s: \"%s\", expected nothing", qPrintable(place), qPrintable(each.key()),
            qPrintable(shown(each->text)));
    }
    return count;
}

} // namespace

class tst_SpreadsheetWriters : public QObject
{
    Q_OBJECT

private:
    QMap<QString, QMap<QString, Count>> m_counts; // by file and feature
    QStringList m_features;

    QString table() const;

private Q_SLOTS:
    void readsEachCellAsItsWriterSays_data();
    void readsEachCellAsItsWriterSays();
    void showsTheCountsInTheDocuments();
};

void tst_SpreadsheetWriters::readsEachCellAsItsWriterSays_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = expectations().keys();
    QVERIFY(files.size() > 20);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void tst_SpreadsheetWriters::readsEachCellAsItsWriterSays()
{
    QFETCH(QString, file);
    const auto workbook = openWorkbook(folder() + file);
    QVERIFY2(workbook, workbook ? "" : qPrintable(toText(workbook.error())));
    const QJsonArray sheets = expectations().value(file).toObject().value(u"sheets"_s).toArray();
    QCOMPARE((*workbook)->sheets().size(), sheets.size());
    int wrong = 0;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QJsonObject expected = sheets[i].toObject();
        const QString name = expected[u"name"_s].toString();
        QCOMPARE((*workbook)->sheets()[i].name, name);
        QCOMPARE((*workbook)->sheets()[i].isHidden, expected[u"hidden"_s].toBool());
        const auto reader = (*workbook)->read(i);
        QVERIFY2(reader, reader ? "" : qPrintable(toText(reader.error())));
        const Count count = compare(file + u'/' + name, readCells(**reader), expected[u"cells"_s].toObject());
        m_counts[file][name] = count;
        wrong += count.wrong;
    }
    QCOMPARE(wrong, 0);
}

/// "15 / 0": cells compared, cells wrong.
QString tst_SpreadsheetWriters::table() const
{
    QStringList features;
    for (const auto &counts : m_counts) {
        for (const QString &feature : counts.keys())
            features += features.contains(feature) ? QStringList() : QStringList(feature);
    }
    features.sort();
    QString text = u"| file | writer | "_s + features.join(u" | "_s) + u" | all |\n|---|---|"_s
        + u"---|"_s.repeated(features.size() + 1) + u'\n';
    for (auto file = m_counts.begin(); file != m_counts.end(); ++file) {
        Count all;
        text += u"| `%1` | %2 |"_s.arg(
            file.key(), expectations().value(file.key()).toObject().value(u"writer"_s).toString());
        for (const QString &feature : features) {
            const Count count = file->value(feature);
            all = {all.compared + count.compared, all.wrong + count.wrong};
            text += file->contains(feature) ? u" %1 / %2 |"_s.arg(count.compared).arg(count.wrong) : u" – |"_s;
        }
        text += u" %1 / %2 |\n"_s.arg(all.compared).arg(all.wrong);
    }
    return text;
}

void tst_SpreadsheetWriters::showsTheCountsInTheDocuments()
{
    const QString path = test::projectPath(u"docs/spreadsheets.md"_s);
    QString document = QString::fromUtf8(contentOf(path));
    const qsizetype start = document.indexOf(u"| file | writer |"_s);
    QVERIFY(start >= 0);
    if (qEnvironmentVariableIsSet("SATCHEL_SPREADSHEET_TABLE")) {
        const qsizetype end = document.indexOf(u"\n\n"_s, start);
        document = document.left(start) + table() + (end < 0 ? QString() : document.mid(end + 1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(document.toUtf8()) > 0);
    }
    if (m_counts.size() == expectations().size()) // all of them were read in this run
        QVERIFY(document.contains(table()));
}

SATCHEL_PLAIN_TEST(tst_SpreadsheetWriters)
#include "tst_SpreadsheetWriters.moc"
