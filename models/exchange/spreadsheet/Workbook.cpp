// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/Workbook.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/FileSignature.h"
#include "exchange/spreadsheet/ods/OdsWorkbook.h"
#include "exchange/spreadsheet/xlsx/XlsxWorkbook.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

Result<std::unique_ptr<Workbook>> openArchive(const QString &path)
{
    auto archive = TRY(ZipArchive::open(path));
    if (archive.has(u"xl/workbook.bin"_s))
        return fail(
            Error::Kind::Invalid, Reason::tr("binary workbooks (XLSB) are not read: save the file as XLSX"), path);
    if (archive.has(u"content.xml"_s))
        return OdsWorkbook::open(std::move(archive));
    if (archive.has(u"xl/workbook.xml"_s) || archive.has(u"_rels/.rels"_s))
        return XlsxWorkbook::open(std::move(archive));
    return fail(Error::Kind::Invalid, Reason::tr("this is a zip file, but not a spreadsheet"), path);
}

} // namespace

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path)
{
    const FileSignature signature = signatureOf(path);
    if (const QString reason = reasonAgainst(signature); !reason.isEmpty())
        return fail(Error::Kind::Invalid, reason, path);
    return signature == FileSignature::FlatOds ? OdsWorkbook::openFlat(path) : openArchive(path);
}

} // namespace satchel::exchange
