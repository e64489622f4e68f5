// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a plan changes, written as one change set. A record that somebody changed since the plan was made stays
// as it is.
#pragma once

#include "store/Store.h"

#include <atomic>
#include <functional>
#include <vector>

namespace satchel::assignment {

struct ValueChange
{
    EntityKind entity{};
    RecordId id = {};
    QString field = {}; // a reference
    RecordId before = {}; // null: empty
    RecordId after = {};
};

struct Assigned
{
    qint64 written = 0;
    qint64 changed = 0; // left alone: since the plan was made the value is another one, or the record is gone
    qint64 refused = 0; // a rule or the rights of this person do not allow it
    ChangeSetId changeSet = {}; // null where nothing was written
};

/// What else changes, planned when the edits before are written.
using ChangePlanner = std::function<Result<std::vector<ValueChange>>()>;
using WriteProgress = std::function<void(qint64 done, qint64 total)>;

/// In slices that let others write. Cancelled takes everything back; so does any error that does not concern a single
/// record. For a worker thread.
Result<Assigned> writeChanges(store::Store &store, const std::vector<ValueChange> &changes, const QString &label,
    const std::atomic<bool> &isCancelled, const WriteProgress &progress = {});

/// The same in one change set with edits before them, every one of which must succeed.
Result<Assigned> writeChanges(store::Store &store, const std::vector<Edit> &edits, const ChangePlanner &plan,
    const QString &label, const std::atomic<bool> &isCancelled);

} // namespace satchel::assignment
