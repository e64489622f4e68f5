// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/UnplannedTasks.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/TaskLists.h"

#include <algorithm>

namespace satchel::items {

namespace {

/// More than are shown are read, so that an urgent one is not missed behind many others.
constexpr qint64 mostRead = 500;

int rankOf(const QString &priority)
{
    const ChoiceName order[] = {choice::urgent, choice::high, choice::medium, choice::low};
    return static_cast<int>(
        std::ranges::find(order, priority, [](const ChoiceName &name) { return QString(name); }) - std::begin(order));
}

} // namespace

Result<std::vector<UnplannedTask>> readUnplannedTasks(store::Store &store, qint64 limit)
{
    const Filter mine = Filter::any({Filter::condition(field::assignee, Filter::Op::Equal, {Operand::me()}),
        Filter::condition(field::assignee, Filter::Op::IsEmpty)});
    const auto rows = TRY(store.select({EntityKind::Task, {field::title, field::priority},
        Filter::all({openTasks(), mine, Filter::condition(field::due_date, Filter::Op::IsEmpty)}), {}, {}, mostRead,
        false}));
    std::vector<UnplannedTask> tasks;
    for (qsizetype row = 0; row < rows.size(); ++row)
        tasks.push_back({rows.id(row), rows.text(row, 0), rows.text(row, 1)});
    std::ranges::stable_sort(tasks, {}, [](const UnplannedTask &task) { return rankOf(task.priority); });
    if (static_cast<qint64>(tasks.size()) > limit)
        tasks.resize(static_cast<size_t>(limit));
    return tasks;
}

} // namespace satchel::items
