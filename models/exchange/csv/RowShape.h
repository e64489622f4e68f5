// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table look like: how many cells they usually have and which columns hold values of one kind. Tells
// a row whose cells may have slipped into other columns from one that is merely padded, and where another table begins.
// Values; made once from the head of the file.
#pragma once

#include "exchange/CellKind.h"

#include <QStringList>
#include <vector>

namespace satchel::exchange {

class RowShape
{
public:
    RowShape() = default;
    /// `kinds`: what most cells of each column are, Text where they do not agree.
    RowShape(const std::vector<CellKind> &kinds, qsizetype usualCells);

    /// No cell of a column of values holds something else.
    bool fits(const QStringList &cells) const;
    /// The cells behind the table's columns are padding: that is how the rows are written, or the last column is filled
    /// with its kind and nothing before it is missing. Otherwise an unquoted delimiter may have moved the cells.
    bool canDropSurplus(const QStringList &cells) const;
    /// Several values are not in their columns and would fit after a step to the left or right.
    bool looksShifted(const QStringList &cells) const;
    /// Names where there should be values.
    bool isHeaderOfAnother(const QStringList &cells) const;

private:
    enum class Family : char { None, Number, Date, Email, Url };
    static Family familyOf(CellKind kind);
    Family familyOf(const QStringList &cells, qsizetype column) const;
    qsizetype matches(const QStringList &cells, qsizetype step) const;
    qsizetype misfits(const QStringList &cells) const;

    std::vector<Family> m_families; // per column
    std::vector<qsizetype> m_typed; // the columns that have one
    qsizetype m_usualCells = 0;
};

} // namespace satchel::exchange
