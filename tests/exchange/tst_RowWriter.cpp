// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/FormulaGuard.h"
#include "exchange/ListText.h"
#include "exchange/RowWriter.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

Field fieldOf(const QString &name, FieldType type)
{
    Field made;
    made.name = name;
    made.label = name;
    made.type = type;
    return made;
}

Currency euro()
{
    return *Currency::fromCode(u"EUR");
}

} // namespace

class tst_RowWriter : public QObject
{
    Q_OBJECT

private:
    QStringList roundTrip(FileFormat format, const std::vector<Field> &columns,
        const std::vector<std::vector<Value>> &rows, const WriteOptions &options = {})
    {
        const QString path = m_dir.filePath(
            u"out%1.%2"_s.arg(++m_files).arg(format == FileFormat::VCard ? u"vcf"_s : formatName(format)));
        auto writer = createRowWriter(format, path, columns, options);
        if (!writer)
            return {toText(writer.error())};
        for (const auto &row : rows) {
            if (auto written = (*writer)->write(row); !written)
                return {toText(written.error())};
        }
        if (auto finished = (*writer)->finish(); !finished)
            return {toText(finished.error())};
        m_last = path;
        auto source = openRowSource(path);
        if (!source)
            return {toText(source.error())};
        QStringList lines = {(*source)->columns().join(u'¦')};
        SourceRow row;
        while (*(*source)->next(row))
            lines << (row.problem == RowProblem::None ? row.cells.join(u'¦') : u"! "_s + row.reason);
        return lines;
    }

    QTemporaryDir m_dir;
    QString m_last;
    int m_files = 0;

private Q_SLOTS:
    void comesBackEqual_data();
    void comesBackEqual();
    void guardsFormulasReversibly_data();
    void guardsFormulasReversibly();
    void leavesNoFormulaToAnyReader();
    void writesCardsThatComeBack_data();
    void writesCardsThatComeBack();
    void labelsOfCardsComeBack();
    void foldsLinesBetweenCharacters();
    void joinsListsReversibly_data();
    void joinsListsReversibly();
    void leavesTheOldFileWhenWritingStops();
    void refusesAFolderThatIsNotThere();
};

void tst_RowWriter::comesBackEqual_data()
{
    QTest::addColumn<FileFormat>("format");
    QTest::newRow("csv") << FileFormat::Csv;
    QTest::newRow("xlsx") << FileFormat::Xlsx;
    QTest::newRow("json") << FileFormat::Json;
}

void tst_RowWriter::comesBackEqual()
{
    QFETCH(FileFormat, format);
    const std::vector<Field> columns = {fieldOf(u"name"_s, FieldType::Text), fieldOf(u"value"_s, FieldType::Money),
        fieldOf(u"rate"_s, FieldType::Decimal), fieldOf(u"count"_s, FieldType::Integer),
        fieldOf(u"day"_s, FieldType::Date), fieldOf(u"at"_s, FieldType::Instant),
        fieldOf(u"active"_s, FieldType::Boolean), fieldOf(u"tags"_s, FieldType::Tags),
        fieldOf(u"note"_s, FieldType::LongText), fieldOf(u"price"_s, FieldType::UnitPrice)};
    const std::vector<std::vector<Value>> rows = {
        {u"Müller, \"Sohn\" & Co; 5 \" breit"_s, Money{-123450, euro()}, *Decimal::fromString(u"0.125"), qint64(-7),
            QDate(2026, 2, 28), *Instant::fromIso(u"2026-11-20T06:18:13.000Z"), true, QStringList{u"a, b"_s, u"c"_s},
            u"one\ntwo,\n\n=SUM(A1)"_s, UnitPrice{*Decimal::fromString(u"0.0125"), euro()}},
        {u"=cmd|' /C calc'!A1"_s, Value(), *Decimal::fromString(u"1234567890.123456"), qint64(9007199254740993),
            QDate(1890, 1, 1), Value(), false, QStringList{u"x"_s, u"y"_s}, u"'quoted' text"_s, Value()},
        {u"007"_s, Money{5, euro()}, Value(), Value(), QDate(1900, 3, 1), Value(), Value(), Value(), u" spaces "_s,
            Value()},
    };
    const QString moneys = format == FileFormat::Xlsx ? u"-1234.5 EUR"_s : u"-1234.50 EUR"_s;
    // three decimals get a fourth one where the reader has only text
    const QString rate = format == FileFormat::Csv ? u"0.1250"_s : u"0.125"_s;
    const QStringList lines = roundTrip(format, columns, rows);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"name¦value¦rate¦count¦day¦at¦active¦tags¦note¦price"_s);
    QCOMPARE(lines[1],
        u"Müller, \"Sohn\" & Co; 5 \" breit¦%1¦%2¦-7¦2026-02-28¦2026-11-20T06:18:13.000Z¦true¦a, b\nc\n¦one\ntwo,\n\n=SUM(A1)¦0.0125 EUR"_s
            .arg(moneys, rate));
    QCOMPARE(
        lines[2], u"=cmd|' /C calc'!A1¦¦1234567890.123456¦9007199254740993¦1890-01-01¦¦false¦x; y¦'quoted' text¦"_s);
    QCOMPARE(lines[3], u"007¦0.05 EUR¦¦¦1900-03-01¦¦¦¦ spaces ¦"_s);
}

void tst_RowWriter::guardsFormulasReversibly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus call") << u"+cmd()"_s << u"'+cmd()"_s;
    QTest::newRow("minus word") << u"-x"_s << u"'-x"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t%1=1"_s.arg(QChar(0x2060));
    QTest::newRow("phone") << u"+49 (30) 5550118-42"_s << u"+49 (30) 5550118-42"_s;
    QTest::newRow("negative") << u"-12.50"_s << u"-12.50"_s;
    QTest::newRow("own apostrophe") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("own apostrophe before a phone") << u"'+49"_s << u"''+49"_s;
    const QString joiner(QChar(0x2060));
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n%1=1"_s.arg(joiner);
    QTest::newRow("behind a semicolon") << u"Ana;=1+1"_s << u"Ana;%1=1+1"_s.arg(joiner);
    QTest::newRow("behind a comma and a blank") << u"Ana, @SUM(A1)"_s << u"Ana, %1@SUM(A1)"_s.arg(joiner);
    QTest::newRow("behind a tab") << u"Ana\t+cmd|' /C calc'!A1"_s << u"Ana\t%1+cmd|' /C calc'!A1"_s.arg(joiner);
    QTest::newRow("on the next line") << u"Ana\r\n-x()"_s << u"Ana\r\n%1-x()"_s.arg(joiner);
    QTest::newRow("in quotes") << u"Ana;\"=1+1"_s << u"Ana;\"%1=1+1"_s.arg(joiner);
    QTest::newRow("twice") << u"=1;=2"_s << u"'=1;%1=2"_s.arg(joiner);
    QTest::newRow("blank first") << u" =1"_s << u" %1=1"_s.arg(joiner);
    QTest::newRow("own joiner") << u"a;%1=1"_s.arg(joiner) << u"a;%1%1=1"_s.arg(joiner);
    QTest::newRow("own joiner before a number") << u"a;%1-1"_s.arg(joiner) << u"a;%1%1-1"_s.arg(joiner);
    QTest::newRow("numbers in a list") << u"+49 30 1; -12.50; a"_s << u"'+49 30 1; -12.50; a"_s;
    QTest::newRow("a phone number behind its kind") << u"home: +49 30 1"_s << u"home: +49 30 1"_s;
    QTest::newRow("prose") << u"yes, no - maybe; 2 + 3 = 5"_s << u"yes, no - maybe; 2 + 3 = 5"_s;
    QTest::newRow("apostrophe word") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
}

void tst_RowWriter::guardsFormulasReversibly()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(withFormulaGuard(cell), written);
    QCOMPARE(withoutFormulaGuard(written), cell);
    QCOMPARE(withoutFormulaGuard(withFormulaGuard(written)), written);
}

/// Whichever separator the reader uses, and whatever it makes of quotes, no cell of it starts a formula.
void tst_RowWriter::leavesNoFormulaToAnyReader()
{
    const QStringList attacks = {u"=1+1"_s, u"@SUM(A1)"_s, u"+cmd|' /C calc'!A1"_s, u"-x()"_s, u"＝1"_s};
    std::vector<std::vector<Value>> rows;
    QStringList cells;
    for (const QString &attack : attacks) {
        for (const QString &before :
            {u""_s, u";"_s, u","_s, u"\t"_s, u"|"_s, u"\n"_s, u"\r\n"_s, u"x; "_s, u"x;\""_s, u"\";"_s, u"'"_s})
            cells.append(before + attack);
    }
    for (const QString &cell : cells)
        rows.push_back({u"Anna"_s, cell});
    QTemporaryDir folder;
    for (const char delimiter : {',', ';', '\t'}) {
        WriteOptions options;
        options.delimiter = delimiter;
        const QString path = folder.filePath(u"out.csv"_s);
        auto writer = createRowWriter(FileFormat::Csv, path,
            {fieldOf(u"first_name"_s, FieldType::Text), fieldOf(u"notes"_s, FieldType::LongText)}, options);
        QVERIFY(writer);
        for (const auto &row : rows)
            QVERIFY((*writer)->write(row));
        QVERIFY((*writer)->finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QChar separator : {u';', u',', u'\t', u'|'}) {
            for (const QString &line : text.split(QRegularExpression(u"[\r\n]"_s))) {
                for (const QString &part : line.split(separator)) {
                    const QString start = QString(part).remove(u'"').trimmed();
                    QVERIFY2(start.isEmpty() || !u"=+-@＝"_s.contains(start.front()), qPrintable(line));
                }
            }
        }
    }
}

void tst_RowWriter::writesCardsThatComeBack_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("4.0") << 4;
    QTest::newRow("3.0") << 3;
}

void tst_RowWriter::writesCardsThatComeBack()
{
    QFETCH(int, version);
    const std::vector<Field> columns = {fieldOf(u"salutation"_s, FieldType::Text),
        fieldOf(u"first_name"_s, FieldType::Text), fieldOf(u"last_name"_s, FieldType::Text),
        fieldOf(u"company"_s, FieldType::Text), fieldOf(u"email"_s, FieldType::Email),
        fieldOf(u"mobile"_s, FieldType::Phone), fieldOf(u"emails"_s, FieldType::List),
        fieldOf(u"address_city"_s, FieldType::Text), fieldOf(u"birthday"_s, FieldType::Date),
        fieldOf(u"tags"_s, FieldType::Tags), fieldOf(u"notes"_s, FieldType::LongText),
        fieldOf(u"photo"_s, FieldType::Image)};
    const QString photo = u"iVBORw0KGgo"_s.repeated(40);
    WriteOptions options;
    options.vCardVersion = version;
    const QStringList lines = roundTrip(FileFormat::VCard, columns,
        {{u"Dr."_s, u"Jörg"_s, u"Müller; jr"_s, u"Berg, Sohn & Co"_s, u"a@b.de"_s, u"+49 151 555"_s,
            QStringList{u"home: x@y.de"_s}, u"Köln"_s, QDate(1980, 5, 6), QStringList{u"vip"_s, u"a,b"_s},
            u"one\ntwo; three, "_s + QString(u"ä"_s).repeated(100), photo}},
        options);
    QCOMPARE(lines[0],
        u"Salutation¦First name¦Last name¦Company¦E-mail¦Mobile¦More e-mails¦City¦Birthday¦Tags¦Notes¦Photo"_s);
    QCOMPARE(lines[1],
        u"Dr.¦Jörg¦Müller; jr¦Berg, Sohn & Co¦a@b.de¦+49 151 555¦home: x@y.de¦Köln¦1980-05-06¦vip\na,b\n¦one\ntwo; three, %1¦%2"_s
            .arg(QString(u"ä"_s).repeated(100), photo));
}

void tst_RowWriter::labelsOfCardsComeBack()
{
    const QStringList phones = {
        u"mobile: 2"_s, u"pager: 3"_s, u"main: 4"_s, u"Sailing boat: 5"_s, u"fax: 6"_s, u"fax: 7"_s};
    const std::vector<Field> columns = {fieldOf(u"email"_s, FieldType::Email), fieldOf(u"phone"_s, FieldType::Phone),
        fieldOf(u"mobile"_s, FieldType::Phone), fieldOf(u"phones"_s, FieldType::List),
        fieldOf(u"emails"_s, FieldType::List), fieldOf(u"first_name"_s, FieldType::Text),
        fieldOf(u"photo"_s, FieldType::Image)};
    for (const int version : {3, 4}) {
        WriteOptions options;
        options.vCardVersion = version;
        const QString photo = QString::fromLatin1(QByteArray("GIF89a" + QByteArray(60, 'x')).toBase64());
        const QStringList lines = roundTrip(FileFormat::VCard, columns,
            {{u"a@b.de"_s, u"0"_s, u"1"_s, phones, QStringList{u"club: c@d.de"_s}, Value(), photo}}, options);
        QCOMPARE(lines[0], u"E-mail¦Phone¦Mobile¦Fax¦More e-mails¦More phones¦Photo"_s); // no name
        QCOMPARE(
            lines[1], u"a@b.de¦0¦1¦6¦club: c@d.de¦mobile: 2; pager: 3; main: 4; Sailing boat: 5; fax: 7¦"_s + photo);
        QFile file(m_last);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().toLower().contains(version == 3 ? "type=gif" : "image/gif"));
    }
}

void tst_RowWriter::foldsLinesBetweenCharacters()
{
    const std::vector<Field> columns = {fieldOf(u"last_name"_s, FieldType::Text)};
    roundTrip(FileFormat::VCard, columns, {{QString(u"€"_s).repeated(200)}});
    QFile file(m_last);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void tst_RowWriter::joinsListsReversibly_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("words") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one with a comma") << QStringList{u"Berg, Anna"_s};
    QTest::newRow("separators") << QStringList{u"a; b"_s, u"c, d"_s};
    QTest::newRow("labels") << QStringList{u"work: a@b.de"_s, u"home: c@d.de"_s};
}

void tst_RowWriter::joinsListsReversibly()
{
    QFETCH(QStringList, list);
    QCOMPARE(splitList(joinList(list)), list);
}

void tst_RowWriter::leavesTheOldFileWhenWritingStops()
{
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Json, FileFormat::Xlsx}) {
        const QString path = m_dir.filePath(u"old."_s + formatName(format));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("precious");
        old.close();
        {
            auto writer = createRowWriter(format, path, {fieldOf(u"name"_s, FieldType::Text)});
            QVERIFY(writer);
            QVERIFY((*writer)->write({u"half"_s}));
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("precious"));
    }
    QCOMPARE(QDir(m_dir.path()).entryList({u".~*"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

void tst_RowWriter::refusesAFolderThatIsNotThere()
{
    for (const FileFormat format : {FileFormat::Csv, FileFormat::Json, FileFormat::Xlsx}) {
        const auto writer = createRowWriter(
            format, m_dir.filePath(u"missing/out.x"_s), {fieldOf(u"name"_s, FieldType::Text)});
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, Error::Kind::Io);
    }
}

SATCHEL_PLAIN_TEST(tst_RowWriter)
#include "tst_RowWriter.moc"
