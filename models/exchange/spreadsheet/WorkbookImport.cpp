// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/WorkbookImport.h"

#include "exchange/spreadsheet/InlineStrings.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

SheetCell numberCell(int column, SheetCell::Kind kind, double number)
{
    SheetCell cell;
    cell.column = column;
    cell.kind = kind;
    cell.number = number;
    return cell;
}

SheetCell textCell(int column, SheetCell::Kind kind, size_t number)
{
    SheetCell cell;
    cell.column = column;
    cell.kind = kind;
    cell.text = number;
    return cell;
}

} // namespace

size_t SharedStrings::number(size_t inArena)
{
    m_numbers.push_back(inArena);
    return m_numbers.size() - 1;
}

size_t SharedStrings::commit_segments()
{
    const size_t index = append(m_segments);
    m_segments.clear();
    return index;
}

size_t NumberFormats::commit_number_format()
{
    m_byIdentifier[m_id] = cellFormat(m_id, m_code);
    m_code.clear();
    return m_id;
}

size_t NumberFormats::commit_cell_xf()
{
    const auto custom = m_byIdentifier.find(m_xfFormat);
    m_formats.push_back(custom != m_byIdentifier.end() ? custom->second : cellFormat(m_xfFormat, {}));
    m_xfFormat = 0;
    return m_formats.size() - 1;
}

void FormulaResult::set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column)
{
    m_row = row;
    m_column = column;
}

void FormulaResult::set_result_string(std::string_view text)
{
    m_sheet.setText(m_row, m_column, text);
}

void FormulaResult::set_result_value(double value)
{
    m_sheet.set_value(m_row, m_column, value);
}

void FormulaResult::set_result_bool(bool value)
{
    m_sheet.set_bool(m_row, m_column, value);
}

void SheetImport::setText(row_t row, col_t column, std::string_view text)
{
    if (!m_isIgnored && !text.empty())
        m_table.set(row, textCell(column, SheetCell::Kind::Text, m_texts.add(text)));
}

void SheetImport::set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index)
{
    if (!m_isIgnored)
        m_table.set(row, textCell(column, SheetCell::Kind::Text, m_strings.arenaNumber(index)));
}

void SheetImport::set_value(row_t row, col_t column, double value)
{
    if (!m_isIgnored)
        m_table.set(row, numberCell(column, SheetCell::Kind::Number, value));
}

void SheetImport::set_bool(row_t row, col_t column, bool value)
{
    if (!m_isIgnored)
        m_table.set(row, numberCell(column, SheetCell::Kind::Boolean, value ? 1 : 0));
}

void SheetImport::set_date_time(
    row_t row, col_t column, int year, int month, int day, int hour, int minute, double second)
{
    const QString date = QDate(year, month, day).toString(Qt::ISODate);
    const QString time = u"T%1:%2:%3"_s.arg(hour, 2, 10, QLatin1Char('0'))
                             .arg(minute, 2, 10, QLatin1Char('0'))
                             .arg(int(second), 2, 10, QLatin1Char('0'));
    const bool hasTime = hour != 0 || minute != 0 || second > 0;
    setText(row, column, (hasTime ? date + time : date).toStdString());
}

void SheetImport::set_format(row_t row, col_t column, size_t format)
{
    if (!m_isIgnored)
        m_table.setFormat(row, column, quint32(format));
}

void SheetImport::fill_down_cells(row_t row, col_t column, row_t count)
{
    if (!m_isIgnored)
        m_table.fillDown(row, column, count);
}

WorkbookImport::WorkbookImport(Workbook &workbook, QString wantedSheet)
    : m_workbook(workbook)
    , m_wanted(std::move(wantedSheet))
    , m_strings(workbook.texts)
    , m_formats(workbook.formats)
{
}

orcus::spreadsheet::iface::import_sheet *WorkbookImport::append_sheet(
    orcus::spreadsheet::sheet_t, std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    m_workbook.sheets.append(text);
    m_sheets.emplace_back(m_strings, m_workbook.texts);
    if (!m_wanted.isEmpty() && text.compare(m_wanted, Qt::CaseInsensitive) != 0)
        m_sheets.back().ignore();
    return &m_sheets.back();
}

orcus::spreadsheet::iface::import_sheet *WorkbookImport::get_sheet(std::string_view name)
{
    return get_sheet(
        orcus::spreadsheet::sheet_t(m_workbook.sheets.indexOf(QString::fromUtf8(name.data(), qsizetype(name.size())))));
}

orcus::spreadsheet::iface::import_sheet *WorkbookImport::get_sheet(orcus::spreadsheet::sheet_t index)
{
    if (index < 0 || size_t(index) >= m_sheets.size())
        return nullptr;
    // The sheets are read in order: once one holds something, those behind it are not needed.
    for (size_t i = 0; m_wanted.isEmpty() && i < size_t(index); ++i) {
        if (!m_sheets[i].isEmpty())
            m_sheets[size_t(index)].ignore();
    }
    return &m_sheets[size_t(index)];
}

void WorkbookImport::set_origin_date(int year, int month, int day)
{
    m_workbook.epoch = QDate(year, month, day).toJulianDay();
}

/// "A1", "$B$12" or "Sheet.C3"; liborcus compares the result with the row it is in.
orcus::spreadsheet::src_address_t WorkbookImport::resolve_address(std::string_view address)
{
    orcus::spreadsheet::src_address_t found{};
    const size_t name = address.find_last_of(".!");
    const CellAddress cell = cellAddress(name == std::string_view::npos ? address : address.substr(name + 1));
    found.column = cell.column;
    found.row = cell.row;
    return found;
}

orcus::spreadsheet::src_range_t WorkbookImport::resolve_range(std::string_view range)
{
    const size_t colon = range.find(':');
    orcus::spreadsheet::src_range_t found{};
    found.first = resolve_address(range.substr(0, colon));
    found.last = colon == std::string_view::npos ? found.first : resolve_address(range.substr(colon + 1));
    return found;
}

} // namespace satchel::exchange
