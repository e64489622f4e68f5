// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log says about one record: its values after all of its entries, and where the entries contradict each
// other.
#pragma once

#include "store/ChangeLog.h"

namespace satchel::store {

struct Replay
{
    std::vector<Value> values; // one per field of the entity
    bool isBorn = false; // there is an entry for its creation
    QStringList gaps; // fields whose entry begins with another value than the one before it ended with
    Instant createdAt;
    Instant changedAt; // by the last entry

    /// The log tells everything about the record.
    bool isWhole() const { return isBorn && gaps.isEmpty(); }
    /// The fields of a record that the log says something else about; derived fields are not in it.
    QStringList differences(const Record &record) const;
};

/// `newestFirst` as ChangeLog::ofRecord answers. An entry that creates a record which has entries already states all of
/// its values anew, as a repair does where entries were lost: what came before it is history only.
Replay replay(const Entity &entity, std::span<const HistoryEntry> newestFirst);

/// What such an entry says of a record: all values but those that are derived.
std::vector<FieldValue> statedValues(const Record &record);

} // namespace satchel::store
