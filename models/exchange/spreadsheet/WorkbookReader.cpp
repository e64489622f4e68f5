// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/WorkbookReader.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/InlineStrings.h"
#include "exchange/spreadsheet/WorkbookImport.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

#include <exception>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

QString Workbook::textAt(const SheetCell &cell) const
{
    switch (cell.kind) {
    case SheetCell::Kind::Text: {
        const std::string_view text = texts.at(cell.text);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    case SheetCell::Kind::Boolean:
        return cell.number != 0 ? u"true"_s : u"false"_s;
    case SheetCell::Kind::Number:
        break;
    }
    const CellFormat format = cell.format < formats.size() ? formats[cell.format] : CellFormat();
    if (format.meaning != NumberMeaning::Number)
        return textOfSerial(cell.number, format.meaning, epoch);
    const QString text = textOfNumber(format.isPercent ? cell.number * 100 : cell.number);
    if (format.isPercent)
        return text + u'%';
    return format.currency.isEmpty() ? text : text + u' ' + format.currency;
}

Result<Workbook> readWorkbook(const QString &path, FileFormat format, const QString &sheet)
{
    Workbook workbook;
    try {
        WorkbookImport import(workbook, sheet);
        const std::string file = QFile::encodeName(path).toStdString();
        if (format == FileFormat::Ods)
            orcus::orcus_ods(&import).read_file(file);
        else
            orcus::orcus_xlsx(&import).read_file(file);
        for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
            workbook.sheet = workbook.sheets[i];
            if (!sheet.isEmpty() && workbook.sheet.compare(sheet, Qt::CaseInsensitive) != 0)
                continue;
            workbook.table = import.takeTable(i);
            if (format == FileFormat::Xlsx)
                addInlineStrings(path, workbook.sheet, workbook.table, workbook.texts);
            if (!workbook.table.isEmpty())
                return workbook;
            if (!sheet.isEmpty())
                return fail(Error::Kind::Invalid, Reason::tr("the sheet \"%1\" is empty").arg(workbook.sheet), path);
        }
    } catch (const std::exception &error) {
        return fail(
            Error::Kind::Invalid, Reason::tr("the spreadsheet cannot be read: %1").arg(QString::fromUtf8(error.what())), path);
    }
    return sheet.isEmpty() ? fail(Error::Kind::Invalid, Reason::tr("no sheet of the file holds anything"), path)
                           : fail(Error::Kind::NotFound, Reason::tr("the file has no sheet named \"%1\"").arg(sheet), path);
}

} // namespace satchel::exchange
