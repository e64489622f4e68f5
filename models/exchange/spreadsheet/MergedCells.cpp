// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/MergedCells.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

bool startsLater(const MergedRange &a, const MergedRange &b)
{
    return a.firstRow > b.firstRow;
}

const SheetCell *cellIn(const SheetRow &row, int column)
{
    const auto found = std::find_if(
        row.cells.begin(), row.cells.end(), [&](const SheetCell &cell) { return cell.column == column; });
    return found == row.cells.end() ? nullptr : &*found;
}

} // namespace

void MergedCells::add(const MergedRange &range)
{
    if (range.lastRow <= range.firstRow)
        return;
    m_waiting.push_back(range);
    std::push_heap(m_waiting.begin(), m_waiting.end(), startsLater);
}

/// Ranges that begin above this row in an empty one have no value.
void MergedCells::activate(const SheetRow &row)
{
    while (!m_waiting.empty() && m_waiting.front().firstRow <= row.number) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), startsLater);
        const MergedRange range = m_waiting.back();
        m_waiting.pop_back();
        const SheetCell *cell = range.firstRow == row.number ? cellIn(row, range.column) : nullptr;
        if (cell)
            m_active.push_back({range, cell->content});
    }
}

void MergedCells::fill(SheetRow &row)
{
    std::erase_if(m_active, [&](const Active &each) { return each.range.lastRow < row.number; });
    const auto above = m_active.size();
    activate(row);
    if (row.cells.empty())
        return;
    for (size_t i = 0; i < above; ++i) {
        if (!cellIn(row, m_active[i].range.column))
            row.cells.push_back({m_active[i].range.column, m_active[i].content});
    }
    std::sort(
        row.cells.begin(), row.cells.end(), [](const SheetCell &a, const SheetCell &b) { return a.column < b.column; });
}

} // namespace satchel::exchange
