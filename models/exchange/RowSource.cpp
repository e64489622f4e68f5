// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowSource.h"

#include "domain/Reason.h"
#include "exchange/csv/CsvSource.h"
#include "exchange/ical/ICalSource.h"
#include "exchange/spreadsheet/FileSignature.h"
#include "exchange/spreadsheet/SpreadsheetSource.h"
#include "exchange/tree/JsonSource.h"
#include "exchange/tree/XmlSource.h"
#include "exchange/vcard/VCardSource.h"

#include <QFile>
#include <QFileInfo>

#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// The first characters of the file as ASCII: byte order mark, spaces and the zeros of UTF-16 are omitted.
QByteArray readStart(QFile &file)
{
    QByteArray start;
    for (const char c : file.read(4096)) {
        const auto byte = static_cast<uchar>(c);
        const bool isBlank = start.isEmpty() && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
        if (byte != 0 && byte < 0x80 && !isBlank)
            start += c;
    }
    return start;
}

/// Of files that can be nothing but workbooks; what is called .xls is often text.
bool isWorkbookSuffix(const QString &suffix)
{
    static const QStringList suffixes = {u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xltm"_s, u"ods"_s, u"ots"_s, u"fods"_s};
    return suffixes.contains(suffix);
}

Result<FileFormat> detectFormat(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, Reason::tr("the file does not exist"), path);
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::Invalid, Reason::tr("this is a folder, not a file"), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Reason::tr("the file cannot be opened: %1").arg(file.errorString()), path);
    const FileSignature signature = signatureOf(path);
    if (const QString reason = reasonAgainst(signature); !reason.isEmpty())
        return fail(Error::Kind::Invalid, reason, path);
    if (signature == FileSignature::Zip || signature == FileSignature::FlatOds)
        return FileFormat::Xlsx; // or ODS; its reader says
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isWorkbookSuffix(suffix))
        return FileFormat::Xlsx; // its reader says what is wrong with it
    const QByteArray start = readStart(file);
    if (start.left(32).toUpper().startsWith("BEGIN:VCARD"))
        return FileFormat::VCard;
    if (start.left(32).toUpper().startsWith("BEGIN:VCALENDAR"))
        return FileFormat::ICalendar;
    if (start.startsWith("<?xml") || (start.startsWith('<') && suffix == u"xml"_s))
        return FileFormat::Xml;
    const bool isJsonNamed = suffix == u"json"_s || suffix == u"jsonl"_s || suffix == u"ndjson"_s;
    const QByteArray tight = start.left(256).replace(' ', "").replace('\n', "").replace('\r', "").replace('\t', "");
    if (tight.startsWith("[{") || tight.startsWith("{\"")
        || (isJsonNamed && (start.startsWith('[') || start.startsWith('{'))))
        return FileFormat::Json;
    if (isJsonNamed)
        return FileFormat::Json;
    if (suffix == u"vcf"_s || suffix == u"vcard"_s)
        return FileFormat::VCard;
    if (suffix == u"ics"_s || suffix == u"ical"_s)
        return FileFormat::ICalendar;
    return FileFormat::Csv;
}

} // namespace

Result<std::unique_ptr<RowSource>> openRowSource(const QString &path, const ReadOptions &options)
{
    Result<FileFormat> format = options.format ? Result<FileFormat>(*options.format) : detectFormat(path);
    if (!format)
        return fail(format.error());
    switch (*format) {
    case FileFormat::Csv: return CsvSource::open(path, options);
    case FileFormat::Xlsx:
    case FileFormat::Ods: return SpreadsheetSource::open(path, options);
    case FileFormat::VCard: return VCardSource::open(path, options);
    case FileFormat::ICalendar: return ICalSource::open(path, options);
    case FileFormat::Json:
    case FileFormat::JsonLines: return JsonSource::open(path, options);
    case FileFormat::Xml: return XmlSource::open(path, options);
    }
    return fail(Error::Kind::Bug, Reason::tr("unknown format"), path);
}

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv: return u"csv"_s;
    case FileFormat::Xlsx: return u"xlsx"_s;
    case FileFormat::Ods: return u"ods"_s;
    case FileFormat::VCard: return u"vcard"_s;
    case FileFormat::ICalendar: return u"ics"_s;
    case FileFormat::Json: return u"json"_s;
    case FileFormat::JsonLines: return u"jsonl"_s;
    case FileFormat::Xml: return u"xml"_s;
    }
    return {};
}

QStringList completeColumnNames(QStringList names)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names[i].simplified();
        if (name.isEmpty())
            name = u"Column %1"_s.arg(i + 1);
        QString unique = name;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
            unique = u"%1 %2"_s.arg(name).arg(number);
        taken.insert(unique.toCaseFolded());
        names[i] = unique;
    }
    return names;
}

} // namespace satchel::exchange
