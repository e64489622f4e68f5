// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are merged over several rows: each of the rows has the value of the first, as a person sees it. Over
// several columns only the first has it. A row that holds nothing of its own stays empty: a record that is drawn two
// rows high is one.
#pragma once

#include "exchange/spreadsheet/SheetRow.h"

#include <vector>

namespace satchel::exchange {

struct MergedRange
{
    int column = 0;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
};

class MergedCells
{
public:
    /// From now on. Ranges of one row change nothing and are not kept.
    void add(const MergedRange &range);
    /// Rows come in ascending order.
    void fill(SheetRow &row);
    bool isEmpty() const { return m_waiting.empty(); }

private:
    struct Active
    {
        MergedRange range;
        CellContent content;
    };

    void activate(const SheetRow &row);

    std::vector<MergedRange> m_waiting; // a heap, the first row on top
    std::vector<Active> m_active;
};

} // namespace satchel::exchange
