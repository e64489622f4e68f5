// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows a model holds into the rows it should hold by the fewest steps a view needs to know of: what is gone
// is removed, what is new inserted, what moved is moved, so that selection and scroll position stay with their rows.
#pragma once

#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace satchel::items {

/// The begin and end calls of one parent's rows in a QAbstractItemModel.
struct RowHooks
{
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int row)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int from, int to)> beginMove; // to < from
    std::function<void()> endMove;
    std::function<void(int row)> changed;
};

/// How many of the wanted rows are not where they are now; a model that has too many of them is better reset.
template <typename Row, typename KeyOf>
size_t countMisplaced(const std::vector<Row> &rows, const std::vector<Row> &wanted, KeyOf keyOf)
{
    size_t misplaced = 0;
    for (size_t i = 0; i < wanted.size(); ++i)
        misplaced += i >= rows.size() || keyOf(rows[i]) != keyOf(wanted[i]);
    return misplaced;
}

template <typename Row, typename KeyOf>
void applyRowDiff(std::vector<Row> &rows, std::vector<Row> wanted, KeyOf keyOf, const RowHooks &hooks)
{
    const auto at = [&rows](size_t row) { return rows.begin() + static_cast<std::ptrdiff_t>(row); };
    QSet<std::decay_t<decltype(keyOf(wanted.front()))>> kept;
    for (const Row &row : wanted)
        kept.insert(keyOf(row));
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end;
        while (begin > 0 && !kept.contains(keyOf(rows[begin - 1])))
            --begin;
        if (begin < end) {
            hooks.beginRemove(static_cast<int>(begin), static_cast<int>(end) - 1);
            rows.erase(at(begin), at(end));
            hooks.endRemove();
        }
        end = begin > 0 ? begin - 1 : 0;
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto found = std::find_if(
            at(i), rows.end(), [&](const Row &row) { return keyOf(row) == keyOf(wanted[i]); });
        if (found == rows.end()) {
            hooks.beginInsert(static_cast<int>(i));
            rows.insert(at(i), std::move(wanted[i]));
            hooks.endInsert();
            continue;
        }
        if (found != at(i)) {
            hooks.beginMove(static_cast<int>(found - rows.begin()), static_cast<int>(i));
            std::rotate(at(i), found, found + 1);
            hooks.endMove();
        }
        if (rows[i] != wanted[i]) {
            rows[i] = std::move(wanted[i]);
            hooks.changed(static_cast<int>(i));
        }
    }
}

} // namespace satchel::items
