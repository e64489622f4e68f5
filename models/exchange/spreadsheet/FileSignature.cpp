// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/FileSignature.h"

#include "domain/Reason.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace satchel::exchange {

namespace {

constexpr qsizetype headSize = 4096;
constexpr QByteArrayView compoundStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

/// The first entries of a compound file's directory, as UTF-16 with its zeros omitted (MS-CFB 2.2 and 2.6.1: sector
/// size at 30, first sector of the directory at 48, names at the start of entries of 128 bytes).
QByteArray directoryOf(QFile &file, const QByteArray &head)
{
    if (head.size() < 76)
        return {};
    const auto shift = qBound<int>(7, qFromLittleEndian<quint16>(head.constData() + 30), 16);
    const auto sector = qint64(qFromLittleEndian<quint32>(head.constData() + 48));
    file.seek((sector + 1) << shift);
    return file.read(headSize).replace('\0', "");
}

FileSignature signatureOfCompound(QFile &file, const QByteArray &head)
{
    const QByteArray directory = directoryOf(file, head);
    if (directory.contains("EncryptedPackage"))
        return FileSignature::Encrypted;
    const bool isExcel = directory.contains("Workbook") || directory.contains("Book") || directory.isEmpty();
    return isExcel ? FileSignature::OldExcel : FileSignature::OtherCompound;
}

/// Excel 2 to 4: a record that begins the file, with its length.
bool isBareBiff(const QByteArray &head)
{
    constexpr std::array<QByteArrayView, 3> starts = {QByteArrayView("\x09\x00\x04\x00", 4),
        QByteArrayView("\x09\x02\x06\x00", 4), QByteArrayView("\x09\x04\x06\x00", 4)};
    return std::any_of(starts.begin(), starts.end(), [&](QByteArrayView start) { return head.startsWith(start); });
}

/// What begins as mark-up; a table of text may hold pieces of HTML further on.
bool isHtml(const QByteArray &text)
{
    const QByteArray start = text.mid(text.startsWith("\xEF\xBB\xBF") ? 3 : 0).trimmed().left(1024).toLower();
    return start.startsWith('<')
        && (start.contains("<html") || start.contains("<!doctype html") || start.startsWith("<table"));
}

FileSignature signatureOfText(const QByteArray &head)
{
    const QByteArray text = QByteArray(head).replace('\0', ""); // UTF-16 reads alike
    if (text.contains("urn:oasis:names:tc:opendocument") && text.contains("opendocument.spreadsheet"))
        return FileSignature::FlatOds;
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !isHtml(text))
        return FileSignature::ExcelXml;
    return isHtml(text) ? FileSignature::Html : FileSignature::Other;
}

} // namespace

FileSignature signatureOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileSignature::Other;
    const QByteArray head = file.read(headSize);
    if (head.startsWith("PK\x03\x04"))
        return FileSignature::Zip;
    if (head.startsWith(compoundStart.first(4)))
        return signatureOfCompound(file, head);
    return isBareBiff(head) ? FileSignature::OldExcel : signatureOfText(head);
}

QString reasonAgainst(FileSignature signature)
{
    switch (signature) {
    case FileSignature::OldExcel: return Reason::tr("this is an old Excel file (XLS): save it as XLSX");
    case FileSignature::Encrypted: return Reason::tr("the file is protected by a password: save it without one");
    case FileSignature::OtherCompound: return Reason::tr("this is an old Office document, but not a spreadsheet");
    case FileSignature::ExcelXml: return Reason::tr("this is an XML Spreadsheet 2003: save it as XLSX");
    case FileSignature::Html:
        return Reason::tr(
            "this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX");
    case FileSignature::Zip:
    case FileSignature::FlatOds:
    case FileSignature::Other: return {};
    }
    return {};
}

} // namespace satchel::exchange
