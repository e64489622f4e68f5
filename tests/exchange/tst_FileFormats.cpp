// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets, vCards, JSON and XML as rows.
#include "exchange/RowSource.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

/// "2: a¦b" per row; a rejected one as "3! reason".
QStringList read(RowSource &source)
{
    QStringList lines = {source.columns().join(u'¦')};
    SourceRow row;
    while (true) {
        const auto got = source.next(row);
        if (!got)
            return lines << u"error "_s + toText(got.error());
        if (!*got)
            return lines;
        lines << (row.problem == RowProblem::None ? u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'¦'))
                                                  : u"%1! %2"_s.arg(row.line).arg(row.reason));
    }
}

} // namespace

class tst_FileFormats : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &bytes, const QString &suffix)
    {
        const QString path = m_dir.filePath(u"file%1.%2"_s.arg(++m_files).arg(suffix));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    QStringList readText(const QByteArray &bytes, const QString &suffix)
    {
        auto source = openRowSource(write(bytes, suffix));
        return source ? read(**source) : QStringList{u"error "_s + source.error().what};
    }
    static QString data(const char *name)
    {
        return test::projectPath(u"tests/data/exchange/"_s) + QLatin1StringView(name);
    }

    QTemporaryDir m_dir;
    int m_files = 0;

private Q_SLOTS:
    void readsWorkbooksWithDatesMoneyAndFormulas();
    void readsOpenDocumentSheets();
    void readsTheSheetThatIsAskedFor();
    void refusesBrokenSpreadsheets_data();
    void refusesBrokenSpreadsheets();
    void readsCardsOfAllVersions_data();
    void readsCardsOfAllVersions();
    void rejectsACardWithoutEndAndGoesOn();
    void readsJsonOfAllShapes_data();
    void readsJsonOfAllShapes();
    void refusesJsonOfTheWrongShape_data();
    void refusesJsonOfTheWrongShape();
    void readsRepeatedElements_data();
    void readsRepeatedElements();
    void refusesBrokenXmlWithItsPlace_data();
    void refusesBrokenXmlWithItsPlace();
    void refusesColumnsWithoutEnd_data();
    void refusesColumnsWithoutEnd();
    void choosesTheReaderByContent();
};

void tst_FileFormats::readsWorkbooksWithDatesMoneyAndFormulas()
{
    auto source = openRowSource(data("offers.xlsx"));
    if (!source)
        QFAIL(qPrintable(toText(source.error())));
    QCOMPARE((*source)->format().sheet, u"Angebote"_s);
    QCOMPARE((*source)->format().headerRow, 3);
    QCOMPARE(read(**source),
        (QStringList{u"Kunde¦Fällig¦Betrag¦Summe¦Aktiv¦Zeit"_s,
            u"4: Müller & Söhne¦2026-11-20¦1234.5 EUR¦2469¦true¦2026-11-20T06:00:00"_s,
            u"5: Berg¦2026-11-21¦0.3 EUR¦0.3¦false¦später"_s,
            u"6! this looks like a total or a remark below the table, not like a record"_s}));
}

void tst_FileFormats::readsOpenDocumentSheets()
{
    auto source = openRowSource(data("people.ods"));
    if (!source)
        QFAIL(qPrintable(toText(source.error())));
    QCOMPARE((*source)->format().format, FileFormat::Ods);
    QCOMPARE(read(**source),
        (QStringList{
            u"Name¦Email¦Since¦Score"_s, u"2: Anna Böhm¦a@b.de¦2026-11-20¦12.5"_s, u"3: Ben¦b@c.de¦2026-11-21¦7"_s}));
}

void tst_FileFormats::readsTheSheetThatIsAskedFor()
{
    ReadOptions options;
    options.sheet = u"angebote"_s;
    QVERIFY(openRowSource(data("offers.xlsx"), options));
    options.sheet = u"Missing"_s;
    const auto missing = openRowSource(data("offers.xlsx"), options);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void tst_FileFormats::refusesBrokenSpreadsheets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QFile whole(data("offers.xlsx"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QTest::newRow("bomb") << data("bomb.xlsx") << u"unpack"_s;
    QTest::newRow("deep") << data("deep.xlsx") << u"sheet1.xml are nested more than 256 deep"_s;
    QTest::newRow("cut off") << write(bytes.left(bytes.size() / 2), u"xlsx"_s) << u"cut off"_s;
    QTest::newRow("no zip") << write("Name,Email\n", u"xlsx"_s) << u"name it .csv"_s;
    QTest::newRow("old Excel") << write(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), u"xls"_s) << u"XLS"_s;
    QTest::newRow("garbage inside") << write(QByteArray(bytes).replace(200, 1200, QByteArray(1200, 'x')), u"xlsx"_s)
                                    << QString();
}

void tst_FileFormats::refusesBrokenSpreadsheets()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const auto source = openRowSource(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QCOMPARE(source.error().where, path);
    QVERIFY2(source.error().what.contains(reason), qPrintable(source.error().what));
}

void tst_FileFormats::readsCardsOfAllVersions_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("2.1 quoted-printable with soft breaks")
        << QByteArray(
               "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r\n"
               "NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0Asecond =\r\nline\r\nTEL;CELL;VOICE:0151 "
               "555\r\nTEL;WORK:030 555\r\nEND:VCARD\r\n")
        << QStringList{u"First name¦Last name¦Phone¦Mobile¦Notes"_s,
               u"1: Jörg¦Müller¦030 555¦0151 555¦first line\r\nsecond line"_s};
    QTest::newRow("2.1 in Windows-1252") << QByteArray("BEGIN:VCARD\nVERSION:2.1\nN:M\xFCller;J\xF6rg\nEND:VCARD\n")
                                         << QStringList{u"First name¦Last name"_s, u"1: Jörg¦Müller"_s};
    QTest::newRow("3.0 folded, grouped, several of a kind")
        << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nN:Berg;Anna;;Dr.;\r\nORG:Berg\\, Sohn & "
                      "Co;Sales\r\nitem1.EMAIL;TYPE=INTERNET,WORK:a@b.\r\n de\r\n"
                      "EMAIL;TYPE=HOME:anna@home.de\r\nitem2.TEL:030 "
                      "1\r\nitem2.X-ABLabel:_$!<Main>!$_\r\nTEL;TYPE=HOME:030 2\r\n"
                      "ADR;TYPE=WORK:;;Weg "
                      "1;Ulm;BW;89073;Germany\r\nCATEGORIES:vip,\"x\",a\\,b\r\nBDAY:1980-05-06\r\nURL:https://"
                      "berg.example\r\nEND:VCARD\r\n")
        << QStringList{
               u"Salutation¦First name¦Last name¦Company¦Department¦E-mail¦Phone¦More e-mails¦More phones¦Street¦City¦Region¦Postal code¦Country¦Website¦Birthday¦Tags¦Card properties"_s,
               u"1: Dr.¦Anna¦Berg¦Berg, Sohn & Co¦Sales¦a@b.de¦030 1¦home: anna@home.de¦home: 030 2¦Weg 1¦Ulm¦BW¦89073¦Germany¦https://berg.example¦1980-05-06¦vip\n\"x\"\na,b\n¦item1.EMAIL;TYPE=internet,work:a@b.de\nitem2.TEL:030 1\nitem2.X-ABLabel:_$!<Main>!$_\n"_s};
    QTest::newRow("4.0 with URIs and a data picture")
        << QByteArray("BEGIN:VCARD\nVERSION:4.0\nFN:Anna Maria "
                      "Berg\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+49-151-555\nBDAY:19800506\nUID:urn:uuid:abc\nPHOTO:"
                      "data:image/png;base64,iVBORw0K\n GgoA\nNOTE:one\\ntwo\\; three\nEND:VCARD\n")
        << QStringList{u"First name¦Last name¦Mobile¦Birthday¦Notes¦External ID¦Photo"_s,
               u"1: Anna Maria¦Berg¦+49-151-555¦1980-05-06¦one\ntwo; three¦abc¦iVBORw0KGgoA"_s};
    QTest::newRow("picture in base64 of 2.1")
        << QByteArray(
               "BEGIN:VCARD\nVERSION:2.1\nN:Berg;Anna\nPHOTO;PNG;ENCODING=BASE64:\n iVBORw0K\n GgoA\n\nEND:VCARD\n")
        << QStringList{u"First name¦Last name¦Photo"_s, u"1: Anna¦Berg¦iVBORw0KGgoA"_s};
    QTest::newRow("lines that end with CR CR LF")
        << QByteArray("BEGIN:VCARD\r\r\nVERSION:3.0\r\r\nN:Berg;Anna\r\r\nNOTE:one\r\r\n  two\r\r\nEND:VCARD\r\r\n")
        << QStringList{u"First name¦Last name¦Notes"_s, u"1: Anna¦Berg¦one two"_s};
    QTest::newRow("an escaped quote") << QByteArray(
        "BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna\nNOTE:\\\"so\\\"\nEND:VCARD\n")
                                      << QStringList{u"First name¦Last name¦Notes"_s, u"1: Anna¦Berg¦\"so\""_s};
    QTest::newRow("two fax numbers, a pager and a label of one's own")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna\nTEL;TYPE=pager:1\nTEL;TYPE=work,fax:2\nTEL;TYPE=home,fax:"
                      "3\nitem1.TEL:4\nitem1.X-ABLabel:Boat\nTEL;TYPE=work:5\nEND:VCARD\n")
        << QStringList{u"First name¦Last name¦Phone¦Fax¦More phones¦Card properties"_s,
               u"1: Anna¦Berg¦5¦2¦pager: 1; fax: 3; Boat: 4¦TEL;TYPE=work,fax:2\nTEL;TYPE=home,fax:3\n"_s};
    QTest::newRow("a role before the title")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna\nROLE:Adviser\nTITLE:Owner\nEND:VCARD\n")
        << QStringList{u"First name¦Last name¦Job title¦Card properties"_s, u"1: Anna¦Berg¦Owner¦ROLE:Adviser"_s};
    QTest::newRow("a card without a name")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:a@b.de\nN:;;;;\nEMAIL:a@b.de\nEND:VCARD\n")
        << QStringList{u"E-mail"_s, u"1: a@b.de"_s};
    QTest::newRow("a drawing is no photo") << "BEGIN:VCARD\nVERSION:4.0\nFN:Anna Berg\nPHOTO:data:image/svg+xml;base64,"
            + QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>").toBase64()
            + "\nEND:VCARD\n" << QStringList{u"First name¦Last name"_s, u"1: Anna¦Berg"_s};
}

void tst_FileFormats::readsCardsOfAllVersions()
{
    QFETCH(QByteArray, card);
    QFETCH(QStringList, expected);
    QCOMPARE(readText(card, u"vcf"_s).join(u'|'), expected.join(u'|'));
}

void tst_FileFormats::rejectsACardWithoutEndAndGoesOn()
{
    const QByteArray cards = "BEGIN:VCARD\nVERSION:3.0\nN:A;A\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:B;B\n"
                             "BEGIN:VCARD\nVERSION:3.0\nN:C;C\nEND:VCARD\nBEGIN:VCARD\nN:D;D\n";
    QCOMPARE(readText(cards, u"vcf"_s),
        (QStringList{u"First name¦Last name"_s, u"1: A¦A"_s, u"5! the card has no END:VCARD"_s, u"8: C¦C"_s,
            u"12! the card has no END:VCARD"_s}));
}

void tst_FileFormats::readsJsonOfAllShapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("array of objects") << QByteArray(
        "[\n {\"name\": \"Anna\", \"age\": 31},\n {\"name\": \"Ben\", \"vip\": true, \"x\": null}\n]")
                                      << QStringList{u"name¦age¦vip¦x"_s, u"2: Anna¦31¦¦"_s, u"3: Ben¦¦true¦"_s};
    QTest::newRow("lines") << QByteArray("{\"name\":\"Anna\"}\n{\"name\":\"Ben\"}\n")
                           << QStringList{u"name"_s, u"1: Anna"_s, u"2: Ben"_s};
    QTest::newRow("array inside") << QByteArray(
        "{\"total\": 2, \"data\": {\"contacts\": [{\"name\":\"Anna\"}, {\"name\":\"Ben\"}]}, \"next\": null}")
                                  << QStringList{u"name"_s, u"1: Anna"_s, u"1: Ben"_s};
    QTest::newRow("one object") << QByteArray("{\"name\": \"Anna\", \"tags\": [\"a\", \"b\"]}")
                                << QStringList{u"name¦tags"_s, u"1: Anna¦a; b"_s};
    QTest::newRow("nested and money") << QByteArray(
        "[{\"name\":\"A\",\"address\":{\"city\":\"Ulm\"},\"value\":{\"amount\":\"1234.50\",\"currency\":\"EUR\"},"
        "\"phones\":[{\"no\":\"1\"},{\"no\":\"2\"}],\"n\":0.1}]")
                                      << QStringList{u"name¦address.city¦value¦phones.1.no¦phones.2.no¦n"_s,
                                             u"1: A¦Ulm¦1234.50 EUR¦1¦2¦0.1"_s};
    QTest::newRow("brackets and quotes in texts") << QByteArray("[{\"a\":\"x]} \\\" {[\"},{\"a\":\"\\\\\"}]")
                                                  << QStringList{u"a"_s, u"1: x]} \" {["_s, u"1: \\"_s};
    QTest::newRow("one bad element") << QByteArray("[{\"a\":1},\n{\"a\":},\n5,\n{\"a\":2}]")
                                     << QStringList{u"a"_s, u"1: 1"_s,
                                            u"2! not JSON at line 2: object is missing after a comma"_s,
                                            u"3! not JSON at line 3: illegal value"_s, u"4: 2"_s};
    QTest::newRow("cut off") << QByteArray("[{\"a\":1},\n{\"a\":2")
                             << QStringList{u"a"_s, u"1: 1"_s, u"2! the file ends inside this object"_s};
}

void tst_FileFormats::readsJsonOfAllShapes()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    QCOMPARE(readText(json, u"json"_s).join(u'|'), expected.join(u'|'));
}

void tst_FileFormats::refusesJsonOfTheWrongShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("a text") << QByteArray("\"x\"");
    QTest::newRow("numbers") << QByteArray("[1, 2, 3]");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("hello");
}

void tst_FileFormats::refusesJsonOfTheWrongShape()
{
    QFETCH(QByteArray, json);
    const auto source = openRowSource(write(json, u"json"_s));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QVERIFY(!source.error().where.isEmpty());
}

void tst_FileFormats::readsRepeatedElements_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("children") << QByteArray(
        "<?xml version='1.0'?>\n<list>\n<c><name>Anna</name><city>Ulm</city></c>\n<c><name>Ben &amp; "
        "Co</name></c>\n</list>")
                              << QStringList{u"name¦city"_s, u"3: Anna¦Ulm"_s, u"4: Ben & Co¦"_s};
    QTest::newRow("attributes") << QByteArray(
        "<?xml version='1.0'?><list><c id='1' name='Anna'/><c id='2' name='Ben'/></list>")
                                << QStringList{u"id¦name"_s, u"1: 1¦Anna"_s, u"1: 2¦Ben"_s};
    QTest::newRow("nested and repeated inside")
        << QByteArray("<?xml "
                      "version='1.0'?><r><meta><v>1</v></meta><people><p><e>a@b.de</e><e>c@d.de</e><adr><city>Ulm</"
                      "city></adr></p><p><e>x@y.de</e></p></people></r>")
        << QStringList{u"e¦e 2¦adr.city"_s, u"1: a@b.de¦c@d.de¦Ulm"_s, u"1: x@y.de¦¦"_s};
}

void tst_FileFormats::readsRepeatedElements()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, expected);
    QCOMPARE(readText(xml, u"xml"_s).join(u'|'), expected.join(u'|'));
}

void tst_FileFormats::refusesBrokenXmlWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut off") << QByteArray("<?xml version='1.0'?>\n<l><c><a>1</a></c>\n<c><a>") << u"broken"_s;
    QTest::newRow("crossed tags") << QByteArray("<?xml version='1.0'?>\n<l><a></b></l>") << u"broken"_s;
    QTest::newRow("entities that grow") << QByteArray(
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><l><c>&b;</c></l>")
                                        << u"entities"_s;
    QTest::newRow("file entity") << QByteArray(
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><l><c>&a;</c></l>")
                                 << u"entities"_s;
    QTest::newRow("no records") << QByteArray("<?xml version='1.0'?><l/>") << u"looks like a record"_s;
}

void tst_FileFormats::refusesBrokenXmlWithItsPlace()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, reason);
    const auto source = openRowSource(write(xml, u"xml"_s));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QVERIFY2(source.error().what.contains(reason), qPrintable(source.error().what));
    QVERIFY(!source.error().where.isEmpty());
}

/// Each record has a name of its own: as columns they would take the square of the file.
void tst_FileFormats::refusesColumnsWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("place");
    QByteArray json = "[";
    QByteArray lines;
    QByteArray xml = "<?xml version='1.0'?>\n<list>\n";
    QByteArray wide = "{\"name\":\"Anna\"";
    for (int i = 0; i < 3000; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i > 0 ? ",\n{\"id" : "\n{\"id") + number + "\":1}";
        lines += "{\"id" + number + "\":1}\n";
        xml += "<c><id" + number + ">1</id" + number + "></c>\n";
        wide += ",\"k" + number + "\":1";
    }
    QTest::newRow("JSON") << json + "]" << u"json"_s << u"line 2002"_s;
    QTest::newRow("JSON lines") << lines << u"jsonl"_s << u"line 2001"_s;
    QTest::newRow("one JSON object") << wide + "}" << u"json"_s << u"line 1"_s;
    QTest::newRow("a JSON list inside") << QByteArray("[{\"phones\":[") + QByteArray("{\"n\":1},").repeated(3000)
            + "{\"n\":1}]}]" << u"json"_s
                                        << u"line 1"_s;
    QTest::newRow("XML") << xml + "</list>" << u"xml"_s << u"line 2003"_s;
    QTest::newRow("one XML element") << QByteArray("<?xml version='1.0'?><l><c>")
            + QByteArray("<e>1</e>").repeated(3000) + "</c><c><e>1</e></c></l>"
                                     << u"xml"_s << u"line 1"_s;
}

void tst_FileFormats::refusesColumnsWithoutEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    QFETCH(QString, place);
    const auto source = openRowSource(write(bytes, suffix));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QVERIFY2(source.error().what.contains(u"names of fields"_s), qPrintable(source.error().what));
    QVERIFY2(source.error().where.contains(place), qPrintable(source.error().where));
}

void tst_FileFormats::choosesTheReaderByContent()
{
    const auto formatOf = [&](const QByteArray &bytes, const QString &suffix) {
        auto source = openRowSource(write(bytes, suffix));
        return source ? formatName((*source)->format().format) : source.error().what;
    };
    QCOMPARE(formatOf("[{\"a\":1}]", u"txt"_s), u"json"_s);
    QCOMPARE(formatOf("{\"a\":1}\n{\"a\":2}\n", u"csv"_s), u"jsonl"_s);
    QCOMPARE(formatOf("BEGIN:VCARD\nN:A;B\nEND:VCARD\n", u"txt"_s), u"vcard"_s);
    QCOMPARE(formatOf("<?xml version='1.0'?><l><c a='1'/><c a='2'/></l>", u"txt"_s), u"xml"_s);
    QCOMPARE(formatOf("Name,Email\nA,a@b.de\n", u"dat"_s), u"csv"_s);
    QCOMPARE(openRowSource(m_dir.filePath(u"missing.csv"_s)).error().kind, Error::Kind::NotFound);
}

SATCHEL_PLAIN_TEST(tst_FileFormats)
#include "tst_FileFormats.moc"
