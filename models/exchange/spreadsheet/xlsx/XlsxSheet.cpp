// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/XlsxSheet.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/CellAddress.h"
#include "exchange/spreadsheet/xlsx/MergeScan.h"
#include "exchange/spreadsheet/xlsx/StringItem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Two cells with one reference: what a person sees depends on the program.
void put(SheetRow &row, SheetCell cell)
{
    const auto place = std::lower_bound(row.cells.begin(), row.cells.end(), cell.column,
        [](const SheetCell &each, int column) { return each.column < column; });
    if (place == row.cells.end() || place->column != cell.column)
        row.cells.insert(place, std::move(cell));
    else
        place->content.problem = Reason::tr("the file contains two values for this cell: \"%1\" and \"%2\"")
                                     .arg(place->content.text, cell.content.text);
}

} // namespace

XlsxSheet::XlsxSheet(std::unique_ptr<QIODevice> device, const QString &part, const ZipArchive &archive,
    MergedCells merged, CellContext context)
    : m_xml(std::move(device), part, archive.path()), m_size(archive.sizeOf(part)), m_merged(std::move(merged)),
      m_context(context)
{
}

Result<std::unique_ptr<SheetReader>> XlsxSheet::open(
    const ZipArchive &archive, const QString &part, CellContext context)
{
    auto merged = TRY(scanMergedCells(archive, part));
    auto device = TRY(archive.read(part));
    std::unique_ptr<XlsxSheet> sheet(new XlsxSheet(std::move(device), part, archive, std::move(merged), context));
    sheet->findRows();
    return std::unique_ptr<SheetReader>(std::move(sheet));
}

/// Into sheetData; nothing is found in a sheet without it.
void XlsxSheet::findRows()
{
    m_xml.child();
    while (m_xml.child()) {
        if (m_xml.is(u"sheetData"))
            return;
        m_xml.skip();
    }
}

Result<bool> XlsxSheet::next(SheetRow &row)
{
    while (m_xml.child()) {
        if (!m_xml.is(u"row")) {
            m_xml.skip();
            continue;
        }
        TRY(readRow(row));
        m_merged.fill(row);
        if (!row.cells.empty())
            return true;
    }
    TRY(m_xml.status());
    return false;
}

Result<void> XlsxSheet::readRow(SheetRow &row)
{
    const qint64 given = m_xml.attribute(u"r").toLongLong();
    m_row = given > 0 ? given : m_row + 1;
    row.number = m_row;
    row.cells.clear();
    int column = -1;
    while (m_xml.child()) {
        if (!m_xml.is(u"c")) {
            m_xml.skip();
            continue;
        }
        TRY(readCell(row, column));
    }
    return m_xml.status();
}

Result<void> XlsxSheet::checkPlace(qint64 row, int column) const
{
    if (row <= SheetRow::rowLimit && column < SheetRow::columnLimit)
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("the sheet is larger than %L1 rows and %L2 columns")
            .arg(SheetRow::rowLimit)
            .arg(SheetRow::columnLimit));
}

/// `column`: of the cell before, then of this one.
Result<void> XlsxSheet::readCell(SheetRow &row, int &column)
{
    const auto address = CellAddress::fromText(m_xml.attribute(u"r"));
    column = address ? address->column : column + 1;
    TRY(checkPlace(row.number, column));
    auto content = TRY(contentOfCell(cellAtHand(), m_context));
    if (!content.text.isEmpty() || !content.problem.isEmpty())
        put(row, {column, std::move(content)});
    return {};
}

XlsxCell XlsxSheet::cellAtHand()
{
    XlsxCell cell;
    cell.type = m_xml.attribute(u"t");
    cell.style = m_xml.attribute(u"s").toInt();
    const bool isText = cell.type == u"str" || cell.type == u"inlineStr";
    while (m_xml.child()) {
        if (m_xml.is(u"v"))
            cell.value = isText ? m_xml.text() : m_xml.text().trimmed();
        else if (m_xml.is(u"is"))
            cell.inlineText = readStringItem(m_xml);
        else if (m_xml.is(u"f"))
            cell.formula = m_xml.text();
        else
            m_xml.skip();
    }
    return cell;
}

} // namespace satchel::exchange
