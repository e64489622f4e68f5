// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template/Template.h"
#include "exchange/mail/MailOrigin.h"
#include "exchange/mail/MailSource.h"
#include "exchange/RowSource.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/MsgFile.h"
#include "tests/support/Paths.h"
#include "tests/support/ZipFile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::fuzz {

namespace {

constexpr qint64 mostRows = 200'000; // of 64 KiB: more come from nowhere

QString write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

/// Every row of a file, whatever reader its content asks for. A row has no more cells than the table has columns.
QString readRows(const QString &path)
{
    auto source = exchange::openRowSource(path);
    if (!source)
        return {};
    exchange::SourceRow row;
    for (qint64 rows = 0;; ++rows) {
        const auto more = (*source)->next(row);
        if (!more || !*more)
            return {};
        if (rows > mostRows)
            return u"more rows than the file can have"_s;
    }
}

Target rows(const QString &folder, const QString &ending, QByteArrayList seeds, QByteArrayList tokens)
{
    const QString path = QDir(folder).filePath(u"input."_s + ending);
    return {ending, std::move(seeds), std::move(tokens),
        [path](const QByteArray &input) { return readRows(write(path, input)); }};
}

constexpr auto sheet
    = R"(<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)"
      R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Email</t></is></c></row>)"
      R"(<row r="2"><c r="A2" s="1"><v>44157.5</v></c><c r="B2" t="b"><v>1</v></c><c r="D2"><f>1+1</f><v>2</v></c></row>)"
      R"(</sheetData><mergeCells><mergeCell ref="A3:B3"/></mergeCells></worksheet>)";
constexpr auto strings
    = R"(<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">)"
      R"(<si><t>Name</t></si><si><r><t>Rich</t></r><r><t xml:space="preserve"> text</t></r></si></sst>)";
constexpr auto styles
    = R"(<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
      R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>)"
      R"(<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>)";
constexpr auto workbook
    = R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
      R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="0"/>)"
      R"(<sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr auto relations
    = R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
      R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>)"
      R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
constexpr auto root
    = R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
      R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr auto types
    = R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";

/// A workbook in which one part is the input: a damaged zip file is refused before its parts are read.
Target workbookPart(const QString &folder, const QByteArray &part, const QByteArray &seed)
{
    const QString path = QDir(folder).filePath(u"input.xlsx"_s);
    return {u"xlsx "_s + QString::fromUtf8(part), {seed},
        {"<c r=\"XFD1048576\">", "<row r=\"1048577\">", "<v>", "</v>", "<f>", "<t>", "s=\"99999\"", "t=\"s\"",
            "t=\"e\"", "<!DOCTYPE x [", "<!ENTITY a \"b\">", "&a;", "&#0;", "r:id=", "../", "<si>",
            "formatCode=\"[h]:mm\"", "numFmtId=\"14\""},
        [path, part](const QByteArray &input) {
            test::ZipParts parts{{"[Content_Types].xml", types}, {"_rels/.rels", root}, {"xl/workbook.xml", workbook},
                {"xl/_rels/workbook.xml.rels", relations}, {"xl/sharedStrings.xml", strings}, {"xl/styles.xml", styles},
                {"xl/worksheets/sheet1.xml", sheet}};
            for (auto &[name, content] : parts)
                content = name == part ? input : content;
            return readRows(write(path, test::zipFile(parts)));
        }};
}

/// Whole files, also with the zip container around them.
Target wholeWorkbook(const QString &folder)
{
    QByteArrayList seeds;
    for (const QString &name : {u"xlsxwriter.xlsx"_s, u"libreoffice.ods"_s, u"gnumeric.xlsx"_s, u"sheetjs.fods"_s}) {
        QFile file(satchel::test::projectPath(u"tests/data/spreadsheets/"_s) + name);
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    const QString path = QDir(folder).filePath(u"whole.xlsx"_s);
    return {u"workbook"_s, seeds, {"PK\x01\x02", "PK\x03\x04", "PK\x05\x06", "PK\x06\x06", "\xff\xff\xff\xff"},
        [path](const QByteArray &input) { return readRows(write(path, input)); }};
}

QString runMail(const QString &path)
{
    auto source = exchange::MailSource::open(path);
    if (!source)
        return {};
    while (auto found = source->next()) {
        if (!found->mail)
            continue;
        if (found->mail->text.size() > exchange::mail_limit::longestText)
            return u"a text beyond its limit"_s;
        std::ignore = exchange::originOf(*found->mail);
        for (const exchange::MailAttachment &attachment : found->mail->attachments) {
            QBuffer content;
            content.open(QIODevice::WriteOnly);
            std::ignore = attachment.copyTo(content);
            if (attachment.name.contains(u'/') || attachment.name.contains(u'\\') || attachment.name.isEmpty())
                return u"an attachment with the name \"%1\""_s.arg(attachment.name);
        }
    }
    return {};
}

Target mail(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"input.eml"_s);
    return {u"eml"_s,
        {"From: Anna <a@b.example>\r\nTo: =?utf-8?B?w4Q=?= <c@d.example>\r\nSubject: Hello\r\nDate: Tue, 24 Nov 2026 "
         "09:00:00 "
         "+0100\r\nMessage-ID: <1@b.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
         "boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
         "quoted-printable\r\n\r\nGr=FC=DFe\r\n--x\r\nContent-Type: application/pdf; "
         "name=\"a.pdf\"\r\nContent-Disposition: "
         "attachment; filename=\"../a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--\r\n",
            "Subject: =?utf-8?B?QQ==?= =?utf-8?B?bm5h?=\r\nContent-Type: multipart/report; "
            "report-type=delivery-status; "
            "boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; m\r\n\r\n"
            "Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--x\r\nContent-Type: "
            "text/rfc822-headers\r\n\r\nMessage-ID: <1@b.example>\r\n--x--\r\n",
            "From a@b.example Tue Nov 24 09:00:00 2026\nFrom: a@b.example\nSubject: one\n\n>From here\n\nFrom "
            "a@b.example Tue Nov 24 "
            "09:00:01 2026\nFrom: a@b.example\nContent-Type: text/html\n\n<p>two</p>\n"},
        {"\r\n\r\n", "--x", "boundary=", "Content-Type: message/rfc822\r\n", "=?utf-8?Q?", "?=", "<", ">", ";",
            "charset=", "From ", "base64", "multipart/mixed", "filename*=utf-8''%2e%2e%2f"},
        [path](const QByteArray &input) { return runMail(write(path, input)); }};
}

/// A message as Outlook saves it, with a file and another message attached.
Target outlookMessage(const QString &folder)
{
    test::MsgStorage to;
    to.texts = {{0x3001, u"Anna"_s}, {0x39FE, u"anna@b.example"_s}};
    to.numbers = {{0x0C15, 0x0003, 1}};
    test::MsgStorage file;
    file.texts = {{0x3707, u"../Preise.txt"_s}, {0x370E, u"text/plain"_s}};
    file.bytes = {{0x3701, 0x0102, QByteArray(200, 'p')}};
    test::MsgStorage inner;
    inner.texts = {{0x0037, u"Anfrage"_s}, {0x1000, u"Was kostet es?"_s}};
    test::MsgStorage forwarded;
    forwarded.numbers = {{0x3705, 0x0003, 5}};
    forwarded.embedded = {inner};
    test::MsgStorage message;
    message.texts = {{0x0037, u"Angebot"_s}, {0x1000, u"Text"_s}, {0x5D01, u"max@b.example"_s}};
    message.numbers = {{0x0039, 0x0040, 134'389'458'000'000'000ULL}};
    message.recipients = {to};
    message.attachments = {file, forwarded};
    const QString path = QDir(folder).filePath(u"input.msg"_s);
    return {u"msg"_s, {test::msgFile(message)},
        {QByteArray("\x1e\x00\x37\x00", 4), QByteArray("\x1f\x00", 2), QByteArray("\x02\x01", 2), "__substg1.0_",
            "__properties_version1.0", "__attach_version1.0_#00000000", "\xff\xff\xff\x7f", "\xfe\xff\xff\xff"},
        [path](const QByteArray &input) { return runMail(write(path, input)); }};
}

Target documentTemplate()
{
    return {u"template"_s,
        {"[page]\npaper = A4\n\n[look]\naccent = #1d4ed8\n\n[box sender]\nleft = 25\ntop = 20\ntext = {company.name} · "
         "{customer}\n"},
        {"[", "]", "=", "{", "}", " · ", "\n", "#", "mm", "paper", "[box", "[words de]", "..", "999999999999"},
        [](const QByteArray &input) {
            std::ignore = documents::readTemplate(input, u"input.template"_s);
            return QString();
        }};
}

} // namespace

std::vector<Target> fileTargets(const QString &folder)
{
    return {
        rows(folder, u"csv"_s,
            {"Name,Email,Born\r\nAnna,a@b.example,24.11.1990\r\n\"Berg, \"\"B\"\"\",\"x\ny\",\r\n",
                "\xef\xbb\xbfName;Wert\nÄ;1.234,5\n", "\xff\xfeN\0a\0\n\0x\0\n\0", "a\tb\n1\t2\n\nTotal\t2\n"},
            {"\"", "\"\"", ",", ";", "\t", "|", "\r\n", "\n", "\0", "=1+1", "sep=;", "\xef\xbb\xbf"}),
        rows(folder, u"vcf"_s,
            {"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna "
             "Berg\r\nN:Berg;Anna;;;\r\nEMAIL;TYPE=work:a@b.example\r\nTEL:tel:+49-30-1\r\nEND:VCARD\r\n",
                "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller\nPHOTO;ENCODING="
                "BASE64:AAAA\n\nEND:VCARD\n"},
            {"BEGIN:VCARD", "END:VCARD", ":", ";", "\\n", "\r\n ", "item1.", "PREF=1", "ENCODING=b", "=\r\n",
                "data:image/png;base64,"}),
        rows(folder, u"ics"_s,
            {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/"
             "Berlin:20261124T090000\r\nDURATION:PT1H\r\n"
             "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Meet\\, "
             "talk\r\nATTENDEE;CN=\"A\":mailto:a@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+"
                "0100\nTZOFFSETTO:"
                "+0200\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VTODO\nUID:2\nDUE;VALUE=DATE:20261124\nEND:VTODO\nEND:"
                "VCALENDAR\n"},
            {"BEGIN:VEVENT", "END:VEVENT", "RECURRENCE-ID:", "TZID=", "DTEND:", "DURATION:-P1W", "\r\n ", ":", ";",
                "FREQ=SECONDLY", "TZOFFSETTO:+9999"}),
        rows(folder, u"json"_s,
            {R"([{"name":"Anna","email":"a@b.example","tags":["x","y"],"address":{"city":"Berlin"}},{"name":null}])",
                "{\"name\":\"Anna\"}\n{\"name\":\"Berg\"}\n", R"({"data":{"contacts":[{"id":1},{"id":2}]}})"},
            {"[", "]", "{", "}", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "null", "1e999", "\xff"}),
        rows(folder, u"xml"_s,
            {"<?xml version=\"1.0\"?><people><person id=\"1\"><name>Anna</name><email>a@b.example</email></person>"
             "<person><name>Berg</name></person></people>"},
            {"<", ">", "</", "/>", "&", ";", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "&a;",
                "xmlns=\"x\"", "<?x?>"}),
        workbookPart(folder, "xl/worksheets/sheet1.xml", sheet),
        workbookPart(folder, "xl/sharedStrings.xml", strings),
        workbookPart(folder, "xl/styles.xml", styles),
        workbookPart(folder, "xl/workbook.xml", workbook),
        wholeWorkbook(folder),
        mail(folder),
        outlookMessage(folder),
        documentTemplate(),
    };
}

} // namespace satchel::fuzz
