// SPDX-License-Identifier: GPL-3.0-or-later
// The list, search or lane a record was opened from, as it was at that moment, so that the previous and the next one
// are a key away. A value; UI thread.
#pragma once

#include "domain/RecordId.h"
#include "domain/Schema.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace satchel::ui {

struct RecordPlace
{
    EntityKind entity{};
    RecordId id; // null: the record is gone

    bool operator==(const RecordPlace &) const = default;
};

struct RecordSequence
{
    QString name; // of the view: "DACH customers"
    qint64 position = 0; // of the record that is open
    qint64 count = 0;
    std::function<RecordPlace(qint64 position)> at;

    /// Of places that are known; those no customer page shows are omitted.
    static std::shared_ptr<const RecordSequence> of(
        const QString &name, std::vector<RecordPlace> places, const RecordId &current);
    /// The nearest position from this one in that direction whose record still exists; -1 for none.
    qint64 next(int step) const;
};

using SharedSequence = std::shared_ptr<const RecordSequence>;

} // namespace satchel::ui
