// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/RowShape.h"

#include "exchange/HeaderLexicon.h"

#include <algorithm>

namespace satchel::exchange {

namespace {

bool isFilled(const QStringList &cells, qsizetype column)
{
    return column >= 0 && column < cells.size() && !cells[column].trimmed().isEmpty();
}

} // namespace

RowShape::Family RowShape::familyOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::LeadingZero:
    case CellKind::Decimal:
    case CellKind::Money:
    case CellKind::Percent:
    case CellKind::Phone: return Family::Number;
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::DateTime: return Family::Date;
    case CellKind::Email: return Family::Email;
    case CellKind::Url: return Family::Url;
    case CellKind::Empty:
    case CellKind::Boolean:
    case CellKind::Code:
    case CellKind::Text:
    case CellKind::Odd: break;
    }
    return Family::None;
}

RowShape::RowShape(const std::vector<CellKind> &kinds, qsizetype usualCells) : m_usualCells(usualCells)
{
    for (const CellKind kind : kinds) {
        m_families.push_back(familyOf(kind));
        if (m_families.back() != Family::None)
            m_typed.push_back(qsizetype(m_families.size()) - 1);
    }
}

RowShape::Family RowShape::familyOf(const QStringList &cells, qsizetype column) const
{
    const QByteArray bytes = cells[column].toUtf8();
    return familyOf(kindOfCell({bytes.constData(), size_t(bytes.size())}));
}

/// Columns of values that hold something else.
qsizetype RowShape::misfits(const QStringList &cells) const
{
    return std::count_if(m_typed.begin(), m_typed.end(), [&](qsizetype column) {
        return isFilled(cells, column) && familyOf(cells, column) != m_families[size_t(column)];
    });
}

/// Columns whose kind of value is found `step` cells to the right.
qsizetype RowShape::matches(const QStringList &cells, qsizetype step) const
{
    return std::count_if(m_typed.begin(), m_typed.end(), [&](qsizetype column) {
        return isFilled(cells, column + step) && familyOf(cells, column + step) == m_families[size_t(column)];
    });
}

bool RowShape::fits(const QStringList &cells) const
{
    return misfits(cells) == 0;
}

bool RowShape::canDropSurplus(const QStringList &cells) const
{
    if (cells.size() == m_usualCells)
        return true;
    const auto width = qsizetype(m_families.size());
    if (m_typed.empty() || m_typed.back() != width - 1 || cells.size() < width)
        return false;
    const bool hasGap = std::any_of(
        cells.begin(), cells.begin() + width, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    return !hasGap && fits(cells);
}

bool RowShape::looksShifted(const QStringList &cells) const
{
    qsizetype wrong = 0;
    for (auto column = m_typed.rbegin(); column != m_typed.rend(); ++column) {
        if (!isFilled(cells, *column))
            continue;
        const Family family = m_families[size_t(*column)];
        if (familyOf(cells, *column) != family)
            ++wrong;
        else if (*column == 0 || m_families[size_t(*column) - 1] != family)
            break; // cells slip up to the end of the row: the cells before this one are in their columns
    }
    if (wrong < 2)
        return false;
    const qsizetype moved = std::max(matches(cells, 1), matches(cells, -1));
    return moved >= 2 && moved > matches(cells, 0);
}

bool RowShape::isHeaderOfAnother(const QStringList &cells) const
{
    if (m_typed.size() < 2 || cells.size() != qsizetype(m_families.size()))
        return false;
    size_t text = 0;
    for (const qsizetype column : m_typed) {
        if (!isFilled(cells, column))
            continue;
        if (familyOf(cells, column) != Family::None)
            return false;
        ++text;
    }
    if (text < 2 || text * 3 < m_typed.size() * 2)
        return false;
    qsizetype filled = 0;
    qsizetype names = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!isFilled(cells, column))
            continue;
        ++filled;
        if (familyOf(cells, column) != Family::None)
            return false;
        names += hasHeaderWord(cells[column]);
    }
    return filled * 3 >= cells.size() * 2 && names * 2 >= filled;
}

} // namespace satchel::exchange
