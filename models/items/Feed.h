// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the records that a person follows: their changes, the comments on them, and the activities and tasks
// that belong to them, from the change log.
#pragma once

#include "domain/Comment.h"
#include "store/Store.h"

namespace satchel::items {

struct FeedChange
{
    QString field;
    Value before; // of a reference the title
    Value after;
    bool operator==(const FeedChange &) const = default;
};

/// What one change set did to one followed record.
struct FeedEntry
{
    enum class Kind : quint8 { Created, Changed, Deleted, Restored, Commented, Logged, TaskAdded, TaskDone };

    Kind kind = Kind::Changed;
    Subject record = {};
    QString title = {}; // of the record
    Origin origin = {}; // who did it
    Instant at = {};
    qint64 sequence = 0; // of the newest change
    QString text = {}; // of a comment how it begins, of an activity or task its title
    RecordId comment = {};
    std::vector<FeedChange> changes = {}; // of Changed

    bool operator==(const FeedEntry &) const = default;
};

/// The newest first, at most so many. Reads the log of all followed records: for a worker thread.
Result<std::vector<FeedEntry>> readFeed(store::Store &store, int limit);

} // namespace satchel::items
