// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair did, for a person and for scripts.
#pragma once

#include "domain/RecordId.h"

#include <map>
#include <QStringList>
#include <vector>

namespace satchel::store {

struct RepairItem
{
    static constexpr qint64 unknownCount = -1;

    QString table; // of records their entity ("contact"); else a table of the store ("change"), or "search"
    qint64 count = 0; // or unknownCount
    QString what; // what was done about them, or what is lost of them
    QStringList titles = {}; // of those that have one that is known
};

struct RepairReport
{
    std::vector<RepairItem> repaired;
    std::vector<RepairItem> lost;
    /// Records that may be older than they were, or known in part: what a connection agreed on about them does not
    /// hold.
    std::vector<RecordId> uncertain;

    /// Records that were missing and are there again, if in part, by entity.
    std::map<QString, qint64> found;

    bool isNothing() const { return repaired.empty() && lost.empty(); }
};

/// "repair" as the log names who changed a record.
inline constexpr QLatin1StringView repairOrigin("repair");

} // namespace satchel::store
