// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TaskDependencies.h"

#include "store/Statements.h"
#include "store/StoredDate.h"

#include <algorithm>

namespace satchel::store {

namespace {

constexpr size_t most = 200; // ids in one question

RecordId firstId(const Statement &row)
{
    return recordIdAt(row, 0);
}

/// `own` and `other` are the columns of the dependency: whose are read, and what is read of them.
Result<LinkedTasks> read(
    Database &database, std::span<const RecordId> tasks, const std::string &own, const std::string &other)
{
    LinkedTasks linked;
    for (size_t first = 0; first < tasks.size(); first += most) {
        const auto part = tasks.subspan(first, std::min(most, tasks.size() - first));
        std::string marks = "?";
        for (size_t i = 1; i < part.size(); ++i)
            marks += ",?";
        auto statement = TRY(database.prepare("SELECT d." + own
            + ", d.id, t.id, t.title, t.status, t.start_date, t.due_date FROM task_dependency d JOIN task t ON t.id = "
              "d."
            + other + " WHERE d.deleted_at IS NULL AND t.deleted_at IS NULL AND d." + own + " IN (" + marks
            + ") ORDER BY d.\"row\""));
        for (size_t i = 0; i < part.size(); ++i)
            bindOne(statement, static_cast<int>(i) + 1, part[i]);
        while (TRY(statement.step())) {
            const QString status = statement.text(4);
            linked[recordIdAt(statement, 0)].push_back({recordIdAt(statement, 1), recordIdAt(statement, 2),
                statement.text(3), status != QLatin1String("completed") && status != QLatin1String("cancelled"),
                storedDate(statement.utf8(5)), storedDate(statement.utf8(6))});
        }
    }
    return linked;
}

} // namespace

Result<LinkedTasks> blockersOf(Database &database, std::span<const RecordId> tasks)
{
    return read(database, tasks, "task", "blocker");
}

Result<LinkedTasks> waitingFor(Database &database, std::span<const RecordId> tasks)
{
    return read(database, tasks, "blocker", "task");
}

Result<std::vector<RecordId>> blockerIds(Database &database, RecordId task, RecordId exceptDependency)
{
    return readAll(database, "SELECT blocker FROM task_dependency WHERE task = ? AND id <> ? AND deleted_at IS NULL",
        firstId, task, exceptDependency);
}

Result<std::vector<RecordId>> dependenciesOf(Database &database, RecordId task)
{
    return readAll(database,
        "SELECT id FROM task_dependency WHERE task = ? AND deleted_at IS NULL"
        " UNION ALL SELECT id FROM task_dependency WHERE blocker = ? AND deleted_at IS NULL",
        firstId, task, task);
}

Result<std::vector<RecordId>> dependenciesGoneWith(Database &database, RecordId task, Instant deletedAt)
{
    return readAll(database,
        "SELECT d.id FROM task_dependency d JOIN task t ON t.id = d.blocker"
        " WHERE d.task = ?1 AND d.deleted_at >= ?2 AND t.deleted_at IS NULL"
        " UNION ALL SELECT d.id FROM task_dependency d JOIN task t ON t.id = d.task"
        " WHERE d.blocker = ?1 AND d.deleted_at >= ?2 AND t.deleted_at IS NULL",
        firstId, task, deletedAt);
}

} // namespace satchel::store
