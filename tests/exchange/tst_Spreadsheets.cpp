// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made by hand, for what the programs of tst_SpreadsheetWriters do not write: odd parts, odd references,
// damage.
#include "exchange/FilePreview.h"
#include "exchange/RowSource.h"
#include "exchange/spreadsheet/TextStore.h"
#include "tests/support/TestProgram.h"
#include "tests/support/ZipFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/// What a workbook of one sheet is made of; a test changes what it is about.
struct Xlsx
{
    QByteArray rows; // inside sheetData
    QByteArray behindRows;
    QByteArray strings; // inside sst
    QByteArray numberFormats; // inside numFmts
    QByteArray cellFormats = "<xf numFmtId='0'/>"; // inside cellXfs
    QByteArray properties; // of the workbook
    QByteArray sheets = "<sheet name='One' sheetId='1' r:id='rId1'/>";
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray space = transitional;
    QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
};

QByteArray relations(const QByteArray &content)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
        + "</Relationships>";
}

QByteArray relation(const Xlsx &xlsx, const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + xlsx.relationSpace + "/" + kind + "' Target='" + target + "'/>";
}

QByteArray sheetXml(const Xlsx &xlsx)
{
    return "<worksheet xmlns='" + xlsx.space + "'><sheetData>" + xlsx.rows + "</sheetData>" + xlsx.behindRows
        + "</worksheet>";
}

ZipParts partsOf(const Xlsx &xlsx)
{
    const QByteArray book = "<workbook xmlns='" + xlsx.space + "' xmlns:r='" + xlsx.relationSpace + "'>"
        + xlsx.properties + "<sheets>" + xlsx.sheets + "</sheets></workbook>";
    const QByteArray styles = "<styleSheet xmlns='" + xlsx.space + "'><numFmts>" + xlsx.numberFormats
        + "</numFmts><cellXfs>" + xlsx.cellFormats + "</cellXfs></styleSheet>";
    return {
        {"[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"},
        {"_rels/.rels", relations(relation(xlsx, "rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", book},
        {"xl/_rels/workbook.xml.rels",
            relations(relation(xlsx, "rId1", "worksheet", xlsx.sheetTarget)
                + relation(xlsx, "rId2", "worksheet", "worksheets/sheet2.xml")
                + relation(xlsx, "rId3", "styles", "styles.xml")
                + relation(xlsx, "rId4", "sharedStrings", "/xl/sharedStrings.xml"))},
        {"xl/worksheets/sheet1.xml", sheetXml(xlsx)},
        {"xl/worksheets/sheet2.xml",
            "<worksheet xmlns='" + xlsx.space
                + "'><sheetData><row><c t='inlineStr'><is><t>Second</t></is></c></row></sheetData></worksheet>"},
        {"xl/styles.xml", styles},
        {"xl/sharedStrings.xml", "<sst xmlns='" + xlsx.space + "'>" + xlsx.strings + "</sst>"},
    };
}

/// A text as a cell holds it in itself.
QByteArray text(const QByteArray &content)
{
    return "<c t='inlineStr'><is><t xml:space='preserve'>" + content + "</t></is></c>";
}

/// A workbook whose one column "Value" holds these cells.
Xlsx valuesOf(const QByteArrayList &cells)
{
    Xlsx xlsx;
    xlsx.rows = "<row>" + text("Name") + text("Value") + text("Note") + "</row>";
    for (qsizetype i = 0; i < cells.size(); ++i)
        xlsx.rows += "<row>" + text("Name " + QByteArray::number(i)) + cells[i] + text("note") + "</row>";
    return xlsx;
}

QByteArray odsXml(const QByteArray &tables, const QByteArray &styles = {}, const QByteArray &root = "document-content")
{
    return "<?xml version='1.0' encoding='UTF-8'?><office:" + root
        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
          "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
          "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
          " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>"
          "<office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:" + root + ">";
}

/// A cell of text in an ODS table.
QByteArray word(const QByteArray &content)
{
    return "<table:table-cell office:value-type='string'><text:p>" + content + "</text:p></table:table-cell>";
}

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name='One'")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

/// "2: a¦b" per row, with bad cells as "?reason"; a rejected one as "3! reason".
QStringList read(RowSource &source)
{
    QStringList lines = {source.columns().join(u'¦')};
    SourceRow each;
    while (true) {
        const auto got = source.next(each);
        if (!got)
            return lines << u"error "_s + got.error().what;
        if (!*got)
            return lines;
        for (auto bad = each.badCells.begin(); bad != each.badCells.end(); ++bad)
            each.cells[bad.key()] = u'?' + *bad;
        lines << (each.problem == RowProblem::None ? u"%1: %2"_s.arg(each.line).arg(each.cells.join(u'¦'))
                                                   : u"%1! %2"_s.arg(each.line).arg(each.reason));
    }
}

} // namespace

class tst_Spreadsheets : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString write(const QByteArray &bytes, const QString &suffix)
    {
        const QString path = m_dir.filePath(u"file%1.%2"_s.arg(++m_files).arg(suffix));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    QStringList readFile(const QString &path, const ReadOptions &options = {})
    {
        auto source = openRowSource(path, options);
        return source ? read(**source) : QStringList{u"error "_s + source.error().what};
    }
    QStringList readXlsx(const Xlsx &xlsx, const ReadOptions &options = {})
    {
        return readFile(write(zipFile(partsOf(xlsx)), u"xlsx"_s), options);
    }
    QStringList readOds(const QByteArray &tables, const QByteArray &styles = {})
    {
        return readFile(write(zipFile({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                  {"content.xml", odsXml(tables, styles)}}),
            u"ods"_s));
    }
    /// The middle column of a workbook of these cells.
    QStringList valuesIn(const Xlsx &xlsx)
    {
        QStringList values;
        const QStringList lines = readXlsx(xlsx).mid(1);
        for (const QString &line : lines)
            values << (line.contains(u'¦') ? line.section(u'¦', 1, 1) : line);
        return values;
    }

private Q_SLOTS:
    void followsAbsoluteAndRelativeTargets_data();
    void followsAbsoluteAndRelativeTargets();
    void readsCellsOfEachType();
    void saysWhyACellHasNoValue();
    void joinsRunsAndLeavesPhoneticHintsOut();
    void decodesEscapesAndKeepsAskedForSpaces();
    void readsNumbersByTheirFormats_data();
    void readsNumbersByTheirFormats();
    void countsDaysFrom1904WhereTheFileDoes();
    void placesRowsAndCellsWithoutReferences();
    void repeatsTheValueOfCellsMergedOverRows();
    void readsTheFirstVisibleSheet();
    void readsStrictAndPrefixedAndWideXml();
    void readsFilesThatWereStreamed();
    void readsZip64AndWorkbooksWithMacros();
    void aCellWithoutAStyleHasThatOfItsRowOrColumn();
    void keepsAnOdsRowInItsColumns();
    void readsOdsValuesOfEachType();
    void readsOdsTextAsItIsSeen();
    void repeatsOdsRowsAndCells();
    void passesOverHiddenOdsTables();
    void readsFlatOds();
    void boundsWhatRepeats();
    void saysWhatIsNoSpreadsheet_data();
    void saysWhatIsNoSpreadsheet();
    void reportsDamageWhereTheRowsEnd();
    void rejectsValuesBesideTheTable();
    void keepsTextsInAFileWhenTheyAreMany();
};

void tst_Spreadsheets::followsAbsoluteAndRelativeTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("relative") << QByteArray("worksheets/sheet1.xml");
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml");
    QTest::newRow("with steps") << QByteArray("../xl/./worksheets/sheet1.xml");
    QTest::newRow("other case") << QByteArray("/XL/Worksheets/Sheet1.xml");
}

void tst_Spreadsheets::followsAbsoluteAndRelativeTargets()
{
    QFETCH(QByteArray, target);
    Xlsx xlsx = valuesOf({"<c><v>5</v></c>"});
    xlsx.sheetTarget = target;
    QCOMPARE(readXlsx(xlsx), (QStringList{u"Name¦Value¦Note"_s, u"2: Name 0¦5¦note"_s}));
}

void tst_Spreadsheets::readsCellsOfEachType()
{
    Xlsx xlsx = valuesOf({"<c t='s'><v>1</v></c>", "<c t='str'><v>typed</v></c>",
        "<c t='str'><f>A1</f><v>computed</v></c>", "<c t='b'><v>1</v></c>", "<c t='d'><v>2026-11-20T06:18:13Z</v></c>",
        "<c t='d'><v>2026-11-20T00:00:00.000</v></c>", "<c t='n'><v>-1.5E3</v></c>", "<c><f>A1</f><v>7</v></c>",
        "<c t='str'><f>\"\"</f><v></v></c>", "<c s='0'/>",
        "<c t='inlineStr'><is><r><t xml:space='preserve'>in </t></r><r><t>runs</t></r></is></c>"});
    xlsx.strings = "<si><t>zero</t></si><si><t>one</t></si>";
    QCOMPARE(valuesIn(xlsx),
        (QStringList{u"one"_s, u"typed"_s, u"computed"_s, u"true"_s, u"2026-11-20T06:18:13"_s, u"2026-11-20"_s,
            u"-1500"_s, u"7"_s, QString(), QString(), u"in runs"_s}));
}

void tst_Spreadsheets::saysWhyACellHasNoValue()
{
    const Xlsx xlsx = valuesOf({"<c t='e'><v>#DIV/0!</v></c>", "<c><f>A1*2</f></c>", "<c><f>A1*2</f><v></v></c>",
        "<c t='s'><v>99</v></c>", "<c><v>nan</v></c>", "<c t='b'><v>maybe</v></c>"});
    const QString formula = u"?the formula has no result in the file: open it in a spreadsheet program and save it"_s;
    QCOMPARE(valuesIn(xlsx),
        (QStringList{u"?the cell contains the error #DIV/0!"_s, formula, formula,
            u"?the text number 99 is not in the file"_s, u"?\"nan\" is no number"_s,
            u"?\"maybe\" is neither true nor false"_s}));
}

void tst_Spreadsheets::joinsRunsAndLeavesPhoneticHintsOut()
{
    Xlsx xlsx = valuesOf({"<c t='s'><v>0</v></c>", "<c t='s'><v>1</v></c>"});
    xlsx.strings = "<si><r><t xml:space='preserve'>Anna </t></r><r><rPr><b/></rPr><t>Böhm</t></r></si>"
                   "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>";
    QCOMPARE(valuesIn(xlsx), (QStringList{u"Anna Böhm"_s, u"東京"_s}));
}

void tst_Spreadsheets::decodesEscapesAndKeepsAskedForSpaces()
{
    Xlsx xlsx = valuesOf({"<c t='s'><v>0</v></c>", "<c t='s'><v>1</v></c>", "<c t='s'><v>2</v></c>",
        "<c t='s'><v>3</v></c>", "<c t='str'><v>a_x000D_\nb</v></c>"});
    xlsx.strings = "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x0041_ _xD83D__xDE00_ _xZZZZ_ _x41_</t></si><si><t "
                   "xml:space='preserve'>  kept </t></si><si><t>\n  laid out\n</t></si>";
    QCOMPARE(valuesIn(xlsx),
        (QStringList{u"a\r\nb"_s, u"_x0041_ 😀 _xZZZZ_ _x41_"_s, u"  kept "_s, u"laid out"_s, u"a\r\nb"_s}));
}

void tst_Spreadsheets::readsNumbersByTheirFormats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *code, const char *number, const QString &expected) {
        QTest::newRow(qPrintable(QString::fromUtf8(code) + u" of "_s + QString::fromUtf8(number)))
            << QByteArray(code) << QByteArray(number) << expected;
    };
    add("General", "1234567890123456789", u"1234567890123456789"_s);
    add("General", "0.30000000000000004", u"0.3"_s);
    add("00000", "2134", u"02134"_s);
    add("000-00-0000", "123456", u"000-12-3456"_s);
    add("(000) 000-0000", "305550421", u"(030) 555-0421"_s);
    add("00.00", "1.5", u"1.5"_s);
    add("#,##0", "1985000", u"1985000"_s);
    add("0.00E+00", "46346", u"46346"_s);
    add("0\\ \\d\\a\\y\\s", "3", u"3"_s);
    add("0.0%", "0.125", u"12.5%"_s);
    add("#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]", "-1234.5", u"-1234.5 €"_s);
    add("_-* #,##0.00\\ \"EUR\"_-", "99", u"99 EUR"_s);
    add("d", "46346", u"2026-11-20"_s);
    add("[$-407]d. mmmm yyyy;@", "46346", u"2026-11-20"_s);
    add("TT.MM.JJJJ", "46346", u"2026-11-20"_s);
    add("yyyy\"年\"m\"月\"d\"日\"", "46346", u"2026-11-20"_s);
    add("mmm", "46346", u"2026-11-20"_s);
    add("[Red]yyyy-mm-dd", "46346", u"2026-11-20"_s);
    add("yyyy-mm-dd\\Thh:mm:ss.000", "46346.2626504630", u"2026-11-20T06:18:13"_s);
    add("hh:mm:ss.000", "0.50000578", u"12:00:00.499"_s);
    add("mm:ss", "0.0125", u"00:18:00"_s);
    add("h:mm AM/PM", "0.75", u"18:00:00"_s);
    add("[h]:mm", "1.5", u"36:00:00"_s);
    add("[mm]:ss", "0.0625", u"01:30:00"_s);
    add("yyyy-mm-dd", "1", u"1900-01-01"_s);
    add("yyyy-mm-dd", "59", u"1900-02-28"_s);
    add("yyyy-mm-dd", "60", u"?the number 60 is shown as a date, but no day has it"_s);
    add("yyyy-mm-dd", "61", u"1900-03-01"_s);
    add("yyyy-mm-dd", "-1", u"?the number -1 is shown as a date, but no day has it"_s);
    add("yyyy-mm-dd", "2958465", u"9999-12-31"_s);
    add("yyyy-mm-dd hh:mm:ss", "46346.999999", u"2026-11-21T00:00:00"_s);
}

void tst_Spreadsheets::readsNumbersByTheirFormats()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, number);
    QFETCH(QString, expected);
    Xlsx xlsx = valuesOf({"<c s='1'><v>" + number + "</v></c>"});
    xlsx.numberFormats = "<numFmt numFmtId='164' formatCode='" + QByteArray(code).replace("\"", "&quot;") + "'/>";
    xlsx.cellFormats = "<xf numFmtId='0'/><xf numFmtId='164'/>";
    QCOMPARE(valuesIn(xlsx), QStringList{expected});
}

void tst_Spreadsheets::countsDaysFrom1904WhereTheFileDoes()
{
    Xlsx xlsx = valuesOf({"<c s='1'><v>44884</v></c>", "<c s='1'><v>0</v></c>"});
    xlsx.cellFormats = "<xf numFmtId='0'/><xf numFmtId='14'/>";
    xlsx.properties = "<workbookPr date1904='1'/>";
    QCOMPARE(valuesIn(xlsx), (QStringList{u"2026-11-20"_s, u"1904-01-01"_s}));
}

void tst_Spreadsheets::placesRowsAndCellsWithoutReferences()
{
    Xlsx xlsx;
    xlsx.rows = "<row>" + text("Name") + "<c r='C1' t='inlineStr'><is><t>City</t></is></c>" + text("Since")
        + "</row>"
          "<row r='5'>"
        + text("Anna") + "<c/>" + text("Ulm") + text("x") + "</row><row/><row>" + text("Ben")
        + "<c r='c7' t='str'><v>Hof</v></c>" + text("y") + "</row>";
    QCOMPARE(readXlsx(xlsx), (QStringList{u"Name¦Column 2¦City¦Since"_s, u"5: Anna¦¦Ulm¦x"_s, u"7: Ben¦¦Hof¦y"_s}));
}

void tst_Spreadsheets::repeatsTheValueOfCellsMergedOverRows()
{
    Xlsx xlsx;
    xlsx.rows = "<row>" + text("Company") + text("Contact") + text("City") + "</row><row>" + text("Berg") + text("Anna")
        + text("Ulm") + "</row><row><c r='B3' t='str'><v>Ben</v></c>" + text("Hof")
        + "</row><row><c r='A4'/></row><row>" + text("Tal") + text("Carla") + text("Jena") + "</row>";
    xlsx.behindRows = "<mergeCells count='2'><mergeCell ref='A2:A4'/><mergeCell ref='B5:C5'/></mergeCells>";
    const QStringList expected = {
        u"Company¦Contact¦City"_s, u"2: Berg¦Anna¦Ulm"_s, u"3: Berg¦Ben¦Hof"_s, u"5: Tal¦Carla¦Jena"_s};
    QCOMPARE(readXlsx(xlsx), expected);
}

void tst_Spreadsheets::readsTheFirstVisibleSheet()
{
    Xlsx xlsx = valuesOf({"<c><v>5</v></c>"});
    xlsx.sheets
        = "<sheet name='One' sheetId='1' state='hidden' r:id='rId1'/><sheet name='Two' sheetId='2' r:id='rId2'/>";
    const QString path = write(zipFile(partsOf(xlsx)), u"xlsx"_s);
    QCOMPARE((*openRowSource(path))->format().sheet, u"Two"_s);
    QCOMPARE((*openRowSource(path))->format().sheets, (QList<SheetInfo>{{u"One"_s, true}, {u"Two"_s, false}}));
    ReadOptions options;
    options.sheet = u"one"_s;
    QCOMPARE(readFile(path, options).last(), u"2: Name 0¦5¦note"_s);
    options.sheet = u"Three"_s;
    QCOMPARE(readFile(path, options),
        QStringList{u"error the file has no sheet named \"Three\", it has \"One\", \"Two\""_s});
}

void tst_Spreadsheets::readsStrictAndPrefixedAndWideXml()
{
    Xlsx xlsx = valuesOf({"<c><v>5</v></c>"});
    xlsx.space = strict;
    xlsx.relationSpace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const QStringList expected = {u"Name¦Value¦Note"_s, u"2: Name 0¦5¦note"_s};
    QCOMPARE(readXlsx(xlsx), expected);
    ZipParts parts = partsOf(xlsx);
    const QByteArray merged = "<x:worksheet xmlns:x='" + QByteArray(strict)
        + "'><x:sheetData><x:row><x:c t='str'><x:v>Name</x:v></x:c><x:c t='str'><x:v>City</x:v></x:c></x:row>"
          "<x:row><x:c t='str'><x:v>Anna</x:v></x:c><x:c t='str'><x:v>Ulm</x:v></x:c></x:row><x:row><x:c r='B3' "
          "t='str'><x:v>Hof</x:v></x:c></x:row></x:sheetData>"
          "<x:mergeCells><x:mergeCell ref='A2:A3'/></x:mergeCells></x:worksheet>";
    parts[4].second = merged;
    const QStringList repeated = {u"Name¦City"_s, u"2: Anna¦Ulm"_s, u"3: Anna¦Hof"_s};
    QCOMPARE(readFile(write(zipFile(parts), u"xlsx"_s)), repeated);
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    parts[4].second = wide(u"<?xml version='1.0' encoding='UTF-16'?>"_s + QString::fromUtf8(merged));
    QCOMPARE(readFile(write(zipFile(parts), u"xlsx"_s)), repeated);
}

void tst_Spreadsheets::readsFilesThatWereStreamed()
{
    const Xlsx xlsx = valuesOf({"<c><v>5</v></c>"});
    QCOMPARE(readFile(write(zipFile(partsOf(xlsx), true), u"xlsx"_s)).last(), u"2: Name 0¦5¦note"_s);
}

void tst_Spreadsheets::readsZip64AndWorkbooksWithMacros()
{
    const ZipParts parts = partsOf(valuesOf({"<c><v>42</v></c>"}));
    const QStringList expected = {u"Name¦Value¦Note"_s, u"2: Name 0¦42¦note"_s};
    QCOMPARE(readFile(write(zip64File(parts), u"xlsx"_s)), expected);
    ZipParts withMacros = parts;
    withMacros.append({"xl/vbaProject.bin", QByteArray(2000, '\1')});
    QCOMPARE(readFile(write(zipFile(withMacros), u"xlsm"_s)), expected);
}

void tst_Spreadsheets::aCellWithoutAStyleHasThatOfItsRowOrColumn()
{
    const QByteArray styles
        = "<number:percentage-style xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0' "
          "style:name='N1'/>"
          "<number:date-style xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0' style:name='N2'/>"
          "<style:style style:name='share' style:family='table-cell' style:data-style-name='N1'/>"
          "<style:style style:name='day' style:family='table-cell' style:data-style-name='N2'/>"
          "<style:style style:name='plain' style:family='table-cell'/>";
    const auto number = [](const QByteArray &value, const QByteArray &attributes = {}) {
        return "<table:table-cell " + attributes + " office:value-type='float' office:value='" + value + "'/>";
    };
    const QByteArray columns
        = "<table:table-column/><table:table-columns><table:table-column table:number-columns-repeated='2' "
          "table:default-cell-style-name='share'/></table:table-columns>";
    QCOMPARE(readOds(table(columns + row(word("Name") + word("Share") + word("More"))
                         + row(word("Anna") + number("0.125") + number("0.5", "table:style-name='plain'"))
                         + row(word("Ben") + number("46346") + number("0.5"), "table:default-cell-style-name='day'")
                         + row(word("Carla") + number("0.25") + number("1"))),
                 styles),
        (QStringList{u"Name¦Share¦More"_s, u"2: Anna¦12.5%¦0.5"_s, u"3: Ben¦2026-11-20¦1899-12-30T12:00:00"_s,
            u"4: Carla¦25%¦100%"_s}));
}

void tst_Spreadsheets::keepsAnOdsRowInItsColumns()
{
    const QByteArray covered = "<table:covered-table-cell/>";
    const QByteArray wide = "<table:table-cell office:value-type='string' "
                            "table:number-columns-spanned='2'><text:p>Hall</text:p></table:table-cell>";
    QCOMPARE(readOds(table(row(word("Company") + word("First name") + word("City")) + row(wide + covered + word("Köln"))
                 + row(word("Berg") + word("Anna") + word("Ulm")))),
        (QStringList{u"Company¦First name¦City"_s, u"2: Hall¦¦Köln"_s, u"3: Berg¦Anna¦Ulm"_s}));
    const QByteArray high = "<table:table-cell office:value-type='string' "
                            "table:number-rows-spanned='2'><text:p>Hall</text:p></table:table-cell>";
    QCOMPARE(readOds(table(row(word("Company") + word("First name") + word("City"))
                 + row(high + word("Bob") + word("Köln")) + row(covered + word("Anna") + word("Ulm")))),
        (QStringList{u"Company¦First name¦City"_s, u"2: Hall¦Bob¦Köln"_s, u"3: Hall¦Anna¦Ulm"_s}));
}

void tst_Spreadsheets::readsOdsValuesOfEachType()
{
    const auto value = [](const QByteArray &attributes, const QByteArray &shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    const QByteArrayList cells = {
        value("office:value-type='float' office:value='1234.5'", "1.234,50"),
        value("office:value-type='float' office:value='2134'", "02134"),
        value("office:value-type='float' office:value='1234567890123456'", "1,23E+15"),
        value("office:value-type='currency' office:currency='EUR' office:value='99'", "99,00 €"),
        value("office:value-type='percentage' office:value='0.125'", "12,50%"),
        value("office:value-type='date' office:date-value='2026-11-20'", "20.11.26"),
        value("office:value-type='date' office:date-value='2026-11-20T06:18:13.000000000'", "20.11.26 06:18"),
        value("office:value-type='time' office:time-value='PT06H18M13S'", "06:18"),
        value("office:value-type='time' office:time-value='PT36H00M00S'", "36:00"),
        value("office:value-type='boolean' office:boolean-value='true'", "WAHR"),
        value("office:value-type='string' office:string-value='as stored'", "as seen"),
        value("", "untyped"),
        value("table:formula='of:=1/0' office:value-type='string' office:string-value='' calcext:value-type='error'",
            "#DIV/0!"),
        "<table:table-cell table:formula='of:=[.A1]*2'/>",
    };
    QByteArray rows = row(word("Name") + word("Value") + word("Note"));
    for (const QByteArray &cell : cells)
        rows += row(word("Anna") + cell + word("note"));
    QStringList values;
    const QStringList lines = readOds(table(rows)).mid(1);
    for (const QString &line : lines)
        values << line.section(u'¦', 1, 1);
    QCOMPARE(values,
        (QStringList{u"1234.5"_s, u"02134"_s, u"1234567890123456"_s, u"99 EUR"_s, u"12.5%"_s, u"2026-11-20"_s,
            u"2026-11-20T06:18:13"_s, u"06:18:13"_s, u"36:00:00"_s, u"true"_s, u"as stored"_s, u"untyped"_s,
            u"?the cell contains the error #DIV/0!"_s,
            u"?the formula has no result in the file: open it in a spreadsheet program and save it"_s}));
}

void tst_Spreadsheets::readsOdsTextAsItIsSeen()
{
    const QByteArray cell = "<table:table-cell office:value-type='string'><office:annotation><text:p>a "
                            "remark</text:p></office:annotation>"
                            "<text:p>one<text:s text:c='2'/>two\n   three "
                            "<text:span>four</text:span></text:p><text:p>a<text:tab/>b<text:line-break/>c "
                            "<text:a>link</text:a></text:p></table:table-cell>";
    QCOMPARE(readOds(table(row(word("Text") + word("City")) + row(cell + word("Ulm")))).last(),
        u"2: one  two three four\na\tb\nc link¦Ulm"_s);
}

void tst_Spreadsheets::repeatsOdsRowsAndCells()
{
    const QByteArray twice = "<table:table-cell office:value-type='string' "
                             "table:number-columns-repeated='2'><text:p>Hof</text:p></table:table-cell>";
    const QByteArray gap = "<table:table-row table:number-rows-repeated='3'><table:table-cell "
                           "table:number-columns-repeated='16384'/></table:table-row>";
    const QByteArray rest = "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
                            "table:number-columns-repeated='16384'/></table:table-row>";
    const QByteArray header = "<table:table-header-rows>" + row(word("Name") + word("City") + word("Town"))
        + "</table:table-header-rows>";
    QCOMPARE(
        readOds(table(header + "<table:table-row-group>" + row(word("Anna") + twice, "table:number-rows-repeated='2'")
            + "</table:table-row-group>" + gap + row(word("Ben") + word("Ulm") + word("Ulm")) + rest)),
        (QStringList{u"Name¦City¦Town"_s, u"2: Anna¦Hof¦Hof"_s, u"3: Anna¦Hof¦Hof"_s, u"7: Ben¦Ulm¦Ulm"_s}));
}

void tst_Spreadsheets::passesOverHiddenOdsTables()
{
    const QByteArray styles = "<style:style style:name='ta1' style:family='table'><style:table-properties "
                              "table:display='false'/></style:style>";
    const QByteArray tables = table(row(word("Old") + word("List")) + row(word("a") + word("b")),
                                  "table:name='Hidden' table:style-name='ta1'")
        + table(row(word("Name") + word("City")) + row(word("Anna") + word("Ulm")), "table:name='Seen'");
    QCOMPARE(readOds(tables, styles), (QStringList{u"Name¦City"_s, u"2: Anna¦Ulm"_s}));
}

void tst_Spreadsheets::readsFlatOds()
{
    const QByteArray xml = odsXml(
        table(row(word("Name") + word("City")) + row(word("Anna") + word("Ulm"))), {}, "document");
    QCOMPARE(readFile(write(xml, u"fods"_s)), (QStringList{u"Name¦City"_s, u"2: Anna¦Ulm"_s}));
}

void tst_Spreadsheets::boundsWhatRepeats()
{
    const QByteArray columns = "<table:table-cell office:value-type='string' "
                               "table:number-columns-repeated='2000000000'><text:p>x</text:p></table:table-cell>";
    QVERIFY(readOds(table(row(columns))).constFirst().startsWith(u"error the sheet is larger"_s));
    QVERIFY(readOds(table(row(word("x") + word("y"), "table:number-rows-repeated='2000000000'")))
                .constFirst()
                .startsWith(u"error the sheet is larger"_s));
    Xlsx xlsx;
    xlsx.rows = "<row r='2000000'>" + text("x") + "</row>";
    QVERIFY(readXlsx(xlsx).constFirst().startsWith(u"error the sheet is larger"_s));
}

void tst_Spreadsheets::saysWhatIsNoSpreadsheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("reason");
    const auto wide = [](const QByteArray &name) {
        QByteArray text;
        for (const char c : name)
            text += QByteArray(1, c) + '\0';
        return text;
    };
    QByteArray head("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    head.resize(512, '\0');
    head[30] = 9; // sectors of 512 bytes, the directory in the first
    const QByteArray whole = zipFile(partsOf(valuesOf({"<c><v>5</v></c>"})));
    QTest::newRow("encrypted XLSX") << head + wide("EncryptedPackage") << u"xlsx"_s << u"protected by a password"_s;
    QTest::newRow("XLS") << head + wide("Workbook") << u"xls"_s << u"save it as XLSX"_s;
    QTest::newRow("XLS named XLSX") << head + wide("Workbook") << u"xlsx"_s << u"old Excel"_s;
    QTest::newRow("DOC") << head + wide("WordDocument") << u"xls"_s << u"not a spreadsheet"_s;
    QTest::newRow("Excel 3") << QByteArray("\x09\x02\x06\x00\x00\x00\x10\x00", 8) << u"xls"_s << u"old Excel"_s;
    QTest::newRow("web page") << QByteArray("<html><body><table><tr><td>Name</td></tr></table></body></html>")
                              << u"xls"_s << u"web page"_s;
    QTest::newRow("web page named XLSX") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html><table></table>") << u"xlsx"_s
                                         << u"web page"_s;
    QTest::newRow("XML Spreadsheet 2003")
        << QByteArray("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")
        << u"xls"_s << u"XML Spreadsheet 2003"_s;
    QTest::newRow("text named XLSX") << QByteArray("Name,City\nAnna,Ulm\n") << u"xlsx"_s << u"name it .csv"_s;
    QTest::newRow("empty") << QByteArray() << u"xlsx"_s << u"not a spreadsheet"_s;
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << u"xlsx"_s << u"cut off"_s;
    QTest::newRow("XLSB") << zipFile({{"xl/workbook.bin", "x"}}) << u"xlsx"_s << u"XLSB"_s;
    QTest::newRow("other zip") << zipFile({{"readme.txt", "x"}}) << u"xlsx"_s << u"not a spreadsheet"_s;
    QTest::newRow("DOCX") << zipFile(
        {{"_rels/.rels", relations(relation({}, "rId1", "officeDocument", "word/document.xml"))},
            {"word/document.xml", "<document/>"}})
                          << u"xlsx"_s << u"not a spreadsheet"_s;
    QTest::newRow("ODT") << zipFile({{"content.xml", "<document-content><body><text/></body></document-content>"}})
                         << u"ods"_s << u"not a spreadsheet"_s;
    QTest::newRow("encrypted ODS") << zipFile(
        {{"content.xml", "\x01\x02"}, {"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"}})
                                   << u"ods"_s << u"protected by a password"_s;
    QTest::newRow("missing part") << zipFile(partsOf(valuesOf({})).mid(0, 4)) << u"xlsx"_s
                                  << u"sheet1.xml is missing"_s;
    QTest::newRow("nothing in it") << zipFile(partsOf(Xlsx())) << u"xlsx"_s << u"all visible sheets"_s;
    QTest::newRow("entities") << zipFile({{"content.xml", "<!DOCTYPE a [<!ENTITY b 'cc'>]><a>&b;</a>"}}) << u"ods"_s
                              << u"entities"_s;
}

void tst_Spreadsheets::saysWhatIsNoSpreadsheet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    QFETCH(QString, reason);
    const QString path = write(bytes, suffix);
    const auto source = openRowSource(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QCOMPARE(source.error().where, path);
    QVERIFY2(source.error().what.contains(reason), qPrintable(source.error().what));
}

void tst_Spreadsheets::reportsDamageWhereTheRowsEnd()
{
    Xlsx xlsx = valuesOf({"<c><v>5</v></c>"});
    xlsx.rows += "<row><c><v>6</v></c></wrong>";
    QVERIFY(readXlsx(xlsx).last().contains(u"sheet1.xml, line 1"_s));
    QByteArray changed = zipFile(partsOf(valuesOf({"<c><v>5</v></c>"})));
    changed.replace("<v>5</v>", "<v>7</v>"); // another sum of its bits
    QVERIFY(readFile(write(changed, u"xlsx"_s)).last().contains(u"cannot be unpacked"_s));
}

/// The table is as wide as its first rows: a value further right is never dropped unseen.
void tst_Spreadsheets::rejectsValuesBesideTheTable()
{
    QByteArrayList cells(300, "<c><v>5</v></c>");
    Xlsx xlsx = valuesOf(cells);
    xlsx.rows += "<row>" + text("Last") + "<c><v>6</v></c>" + text("note") + "<c r='F302' t='e'><v>#N/A</v></c></row>";
    const QStringList lines = readXlsx(xlsx);
    QCOMPARE(lines.size(), 302);
    QCOMPARE(lines.last(), u"302! the cell F302 is to the right of the table"_s);
}

void tst_Spreadsheets::keepsTextsInAFileWhenTheyAreMany()
{
    TextStore store(1000);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(store.add(u"text %1 ü"_s.arg(i * i)));
    QCOMPARE(store.size(), 5000);
    for (int i = 0; i < 5000; i += 7)
        QCOMPARE(*store.at(4999 - i), u"text %1 ü"_s.arg((4999 - i) * (4999 - i)));
}

SATCHEL_PLAIN_TEST(tst_Spreadsheets)
#include "tst_Spreadsheets.moc"
