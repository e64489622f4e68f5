// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskShift.h"

#include "domain/FieldNames.h"
#include "store/TaskDependencies.h"

#include <algorithm>
#include <QCoreApplication>
#include <unordered_set>

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::TaskShift)
};

bool isAnyWorkday(QDate from, const IsWorkday &isWorkday)
{
    for (int i = 0; i < 7; ++i) {
        if (isWorkday(from.addDays(i)))
            return true;
    }
    return false;
}

void widen(QDate day, QDate &first, QDate &last)
{
    if (!day.isValid())
        return;
    first = first.isValid() ? std::min(first, day) : day;
    last = last.isValid() ? std::max(last, day) : day;
}

} // namespace

QDate shiftedDay(QDate day, const DateShift &shift, const IsWorkday &isWorkday)
{
    if (!day.isValid())
        return day;
    if (!shift.countsWorkdays || !isAnyWorkday(day, isWorkday))
        return day.addDays(shift.days);
    const int step = shift.days < 0 ? -1 : 1;
    for (int left = std::abs(shift.days); left > 0;) {
        day = day.addDays(step);
        if (isWorkday(day))
            --left;
    }
    return day;
}

std::vector<TaskMove> shiftedTasks(
    store::Store &store, const std::vector<RecordId> &tasks, const DateShift &shift, const IsWorkday &isWorkday)
{
    std::vector<TaskMove> moves;
    for (const RecordId &id : tasks) {
        const auto task = store.get(EntityKind::Task, id);
        const TaskStatus status = task ? taskStatusOf(task->text(field::status)) : TaskStatus::Cancelled;
        if (!task || task->isDeleted() || status == TaskStatus::Completed || status == TaskStatus::Cancelled)
            continue;
        const auto start = valueOr<QDate>(task->value(field::start_date));
        const auto due = valueOr<QDate>(task->value(field::due_date));
        TaskMove move{
            id, titleOf(*task), start, due, shiftedDay(start, shift, isWorkday), shiftedDay(due, shift, isWorkday)};
        if (move.start != move.newStart || move.due != move.newDue)
            moves.push_back(std::move(move));
    }
    return moves;
}

std::vector<RecordId> allWaiting(store::Store &store, const std::vector<RecordId> &tasks)
{
    std::unordered_set<RecordId> known(tasks.begin(), tasks.end());
    std::vector<RecordId> found;
    std::vector<RecordId> open = tasks;
    while (!open.empty()) {
        const auto waiting = store::waitingFor(store.database(), open);
        std::vector<RecordId> next;
        for (const RecordId &task : waiting ? open : std::vector<RecordId>()) {
            for (const store::LinkedTask &link : waiting->value(task)) {
                if (link.isOpen && known.insert(link.id).second)
                    next.push_back(link.id);
            }
        }
        found.insert(found.end(), next.begin(), next.end());
        open = std::move(next);
    }
    return found;
}

ShiftSpan spanOf(const std::vector<TaskMove> &moves)
{
    ShiftSpan span;
    for (const TaskMove &move : moves) {
        for (const QDate &day : {move.start, move.due})
            widen(day, span.first, span.last);
        for (const QDate &day : {move.newStart, move.newDue})
            widen(day, span.newFirst, span.newLast);
    }
    return span;
}

ChangeSet shiftTasks(const std::vector<TaskMove> &moves)
{
    const int count = static_cast<int>(moves.size());
    return {
        count == 1 ? Tr::tr("Shifted the dates of 1 task") : Tr::tr("Shifted the dates of %Ln tasks", nullptr, count),
        Origin::user(), editsOf(moves), {}};
}

} // namespace satchel::items
