// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks wait for which, as lists show it and as rules ask for it. Only what is not in the trash.
#pragma once

#include "domain/Instant.h"
#include "domain/RecordId.h"
#include "store/Database.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <vector>

namespace satchel::store {

/// The other task of a dependency.
struct LinkedTask
{
    RecordId dependency;
    RecordId id;
    QString title;
    bool isOpen = true; // neither completed nor cancelled
    QDate startDate;
    QDate dueDate;

    bool operator==(const LinkedTask &) const = default;
};

using LinkedTasks = QHash<RecordId, std::vector<LinkedTask>>;

/// What each of the tasks waits for directly, in the order in which it was added; tasks without dependencies have no
/// entry.
Result<LinkedTasks> blockersOf(Database &database, std::span<const RecordId> tasks);
/// What waits directly for each of the tasks.
Result<LinkedTasks> waitingFor(Database &database, std::span<const RecordId> tasks);

Result<std::vector<RecordId>> blockerIds(Database &database, RecordId task, RecordId exceptDependency);
/// The dependencies on both sides of a task.
Result<std::vector<RecordId>> dependenciesOf(Database &database, RecordId task);
/// Those that were moved to the trash with the task and whose other task is not in it.
Result<std::vector<RecordId>> dependenciesGoneWith(Database &database, RecordId task, Instant deletedAt);

} // namespace satchel::store
