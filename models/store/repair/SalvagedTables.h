// SPDX-License-Identifier: GPL-3.0-or-later
// All tables of a damaged file, written into a new one that has those of the migrations already.
#pragma once

#include "store/repair/RowCopy.h"

namespace satchel::store {

class SalvagedTables
{
public:
    /// Makes the tables of the entities as the file had them, or as this program does where their definition is lost,
    /// and copies all rows. Search, which is made anew, is omitted.
    static Result<SalvagedTables> copy(PageMap &map, Database &target);

    /// By the name of the table.
    const std::map<QString, CopiedTable> &copied() const { return m_copied; }
    /// Pages with rows that may belong to several tables, or to none.
    int unknownPages() const { return m_unknownPages; }
    /// Entries of the change log are missing, or change sets.
    bool isLogDamaged() const;
    /// Can be computed again, or is needed by nobody once it is gone.
    static bool isDerived(const QString &table);

    int damagedFrames = 0; // of the write-ahead log

private:
    std::map<QString, CopiedTable> m_copied;
    int m_unknownPages = 0;
};

} // namespace satchel::store
