// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/OpenTasks.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

namespace satchel {

namespace {

/// The last there is for a task without a day.
std::pair<QDate, QTime> momentOf(const Record &task)
{
    constexpr int lastYear = 9999;
    return {valueOr<QDate>(task.value(field::due_date), QDate(lastYear, 12, 31)),
        valueOr<QTime>(task.value(field::due_time), QTime(23, 59, 59))};
}

template <typename Wanted> const Record *firstOf(std::span<const Record> tasks, Wanted isWanted)
{
    const Record *first = nullptr;
    for (const Record &task : tasks) {
        if (isOpenTask(task) && isWanted(task) && (!first || momentOf(task) < momentOf(*first)))
            first = &task;
    }
    return first;
}

} // namespace

bool isOpenTask(const Record &task)
{
    const QString status = task.text(field::status);
    return !task.isDeleted() && (status == choice::pending || status == choice::in_progress);
}

const Record *nextOpenTask(std::span<const Record> tasks)
{
    return firstOf(tasks, [](const Record &task) { return !isEmpty(task.value(field::due_date)); });
}

const Record *openTaskCalled(std::span<const Record> tasks, const QString &title)
{
    return firstOf(tasks, [&title](const Record &task) { return task.text(field::title) == title; });
}

std::vector<FieldValue> nextActionFrom(const Record *task)
{
    const auto valueOf = [task](const QString &field) { return task ? task->value(field) : Value(); };
    return {{field::next_action, valueOf(field::title)}, {field::next_action_date, valueOf(field::due_date)},
        {field::next_action_time, valueOf(field::due_time)}};
}

} // namespace satchel
