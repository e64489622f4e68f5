// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned with a contact, a company, a deal or a lead and may be what a person is logging now: tasks of the
// same kind that are not done, activities of that kind that are still to come, and the next action of the deal.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

namespace satchel::items {

struct PlannedItem
{
    EntityKind entity = EntityKind::Task; // or Activity, or the Deal whose next action it is
    RecordId id;
    QString title;
    QDate day;
    QTime time; // invalid: some time that day
    bool operator==(const PlannedItem &) const = default;
};

/// With a day until tomorrow, the next one first; `kind` is a kind of activity and a category of tasks. A deal's next
/// action is offered whenever it is due, unless it is one of the tasks; a note completes none.
Result<std::vector<PlannedItem>> readPlanned(
    store::Store &store, EntityKind entity, const RecordId &id, const QString &kind, qint64 limit);

/// Completes tasks and the next action of a deal (a null one has none). A task that is the next action of its deal
/// completes that too (domain/Consequences.h).
Result<std::vector<Edit>> completePlanned(
    store::Store &store, const std::vector<RecordId> &tasks, const RecordId &actionOf = {});

/// Whether these edits, from completePlanned, complete the next action of this deal.
Result<bool> completesNextAction(store::Store &store, const std::vector<Edit> &edits, RecordId deal);

} // namespace satchel::items
