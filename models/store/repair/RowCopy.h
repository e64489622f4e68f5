// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a damaged file into the table of a new one.
#pragma once

#include "store/repair/PageMap.h"

namespace satchel::store {

/// Keys of rows that no page has, from and to.
struct RowGap
{
    qint64 first = 0;
    qint64 last = 0;

    qint64 size() const { return last - first + 1; }
};

struct CopiedTable
{
    qint64 copied = 0;
    bool isDamaged = false; // a page of it is
    bool isEndUnknown = false; // rows are missing of which nothing tells how many they were
    /// Of a table with row keys that is damaged: those between the pages that are left. What comes behind the last page
    /// is not among them.
    std::vector<RowGap> gaps;

    qint64 missing() const;
};

/// Rows that cannot be rows of the table are omitted and missing. Runs inside a transaction of its caller.
Result<CopiedTable> copyRows(
    const PageMap &map, const TablePages &pages, const TableShape &from, const TableShape &to, Database &target);

} // namespace satchel::store
