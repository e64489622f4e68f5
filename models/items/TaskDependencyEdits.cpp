// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskDependencyEdits.h"

#include "domain/FieldNames.h"
#include "store/TaskDependencies.h"

#include <algorithm>
#include <QCoreApplication>
#include <unordered_map>
#include <unordered_set>

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::TaskDependencyEdits)
};

/// The store refuses circles; should a damaged file have one all the same, following it ends.
constexpr int longestChain = 1000;

std::vector<store::LinkedTask> linksOf(store::Store &store, RecordId task, DependencySide side)
{
    const std::vector<RecordId> one{task};
    const auto links = side == DependencySide::Blockers ? store::blockersOf(store.database(), one)
                                                        : store::waitingFor(store.database(), one);
    return links ? links->value(task) : std::vector<store::LinkedTask>();
}

Value valueOf(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

/// Nothing when the waiting task is late enough already.
std::optional<TaskMove> moveBehind(const TaskMove &blocker, const store::LinkedTask &waiting)
{
    if (!waiting.isOpen || !waiting.dueDate.isValid() || !blocker.newDue.isValid() || waiting.dueDate >= blocker.newDue)
        return {};
    const qint64 days = blocker.due.isValid() ? blocker.due.daysTo(blocker.newDue) : 0;
    const QDate due = std::max(waiting.dueDate.addDays(std::max<qint64>(days, 0)), blocker.newDue);
    const qint64 moved = waiting.dueDate.daysTo(due);
    return TaskMove{waiting.id, waiting.title, waiting.startDate, waiting.dueDate,
        waiting.startDate.isValid() ? waiting.startDate.addDays(moved) : QDate(), due};
}

} // namespace

std::vector<TaskLink> linkedTasks(store::Store &store, RecordId task, DependencySide side)
{
    std::vector<TaskLink> tasks;
    for (const store::LinkedTask &link : linksOf(store, task, side))
        tasks.push_back({link.id, link.title, link.isOpen});
    return tasks;
}

ChangeSet setLinkedTasks(store::Store &store, RecordId task, DependencySide side, const std::vector<RecordId> &wanted)
{
    ChangeSet changes{Tr::tr("Changed what a task waits for"), Origin::user(), {}, {}};
    std::unordered_set<RecordId> present;
    for (const store::LinkedTask &link : linksOf(store, task, side)) {
        if (std::ranges::find(wanted, link.id) == wanted.end())
            changes.edits.push_back(Edit::remove(EntityKind::TaskDependency, link.dependency));
        else
            present.insert(link.id);
    }
    const bool isWaiting = side == DependencySide::Blockers;
    for (const RecordId &other : wanted) {
        if (present.insert(other).second)
            changes.edits.push_back(Edit::create(EntityKind::TaskDependency, {},
                {{field::task, isWaiting ? task : other}, {field::blocker, isWaiting ? other : task}}));
    }
    return changes;
}

std::vector<TaskLink> readyAfter(store::Store &store, const std::vector<RecordId> &closed)
{
    const auto waiting = store::waitingFor(store.database(), closed);
    std::vector<TaskLink> candidates;
    std::vector<RecordId> ids;
    for (const RecordId &task : waiting ? closed : std::vector<RecordId>()) {
        for (const store::LinkedTask &link : waiting->value(task)) {
            const bool isKnown = std::ranges::find(ids, link.id) != ids.end();
            if (link.isOpen && !isKnown && std::ranges::find(closed, link.id) == closed.end()) {
                candidates.push_back({link.id, link.title});
                ids.push_back(link.id);
            }
        }
    }
    const auto blockers = store::blockersOf(store.database(), ids);
    std::erase_if(candidates, [&](const TaskLink &candidate) {
        return !blockers || std::ranges::any_of(blockers->value(candidate.id), [&](const store::LinkedTask &blocker) {
            return blocker.isOpen && std::ranges::find(closed, blocker.id) == closed.end();
        });
    });
    return candidates;
}

std::vector<TaskMove> movesOf(store::Store &store, const std::vector<Edit> &edits)
{
    std::vector<TaskMove> moves;
    for (const Edit &edit : edits) {
        if (edit.kind != Edit::Kind::Update || edit.entity != EntityKind::Task)
            continue;
        const auto due = std::ranges::find(edit.values, QString(field::due_date), &FieldValue::field);
        if (due == edit.values.end())
            continue;
        const auto task = store.get(EntityKind::Task, edit.id);
        if (!task)
            continue; // the commit says so
        const auto start = valueOr<QDate>(task->value(field::start_date));
        moves.push_back({edit.id, titleOf(*task), start, valueOr<QDate>(task->value(field::due_date)), start,
            valueOr<QDate>(due->value)});
    }
    return moves;
}

std::vector<TaskMove> waitingMoves(store::Store &store, const std::vector<TaskMove> &moved)
{
    std::unordered_set<RecordId> own;
    for (const TaskMove &move : moved)
        own.insert(move.task);
    std::vector<TaskMove> along;
    std::unordered_map<RecordId, size_t> places; // in `along`
    std::vector<TaskMove> open = moved;
    for (int step = 0; !open.empty() && step < longestChain; ++step) {
        std::vector<RecordId> ids;
        for (const TaskMove &move : open)
            ids.push_back(move.task);
        const auto waiting = store::waitingFor(store.database(), ids);
        std::vector<TaskMove> next;
        for (const TaskMove &blocker : waiting ? open : std::vector<TaskMove>()) {
            for (const store::LinkedTask &link : waiting->value(blocker.task)) {
                const auto move = own.contains(link.id) ? std::nullopt : moveBehind(blocker, link);
                if (!move)
                    continue;
                const auto [place, isNew] = places.try_emplace(link.id, along.size());
                if (isNew)
                    along.push_back(*move);
                else if (along[place->second].newDue < move->newDue)
                    along[place->second] = *move;
                else
                    continue;
                next.push_back(*move);
            }
        }
        open = std::move(next);
    }
    return along;
}

std::vector<Edit> editsOf(const std::vector<TaskMove> &moves)
{
    std::vector<Edit> edits;
    for (const TaskMove &move : moves) {
        std::vector<FieldValue> values;
        std::vector<FieldValue> seen;
        const auto add = [&](const QString &field, QDate before, QDate after) {
            if (before == after)
                return;
            values.push_back({field, valueOf(after)});
            seen.push_back({field, valueOf(before)});
        };
        add(field::start_date, move.start, move.newStart);
        add(field::due_date, move.due, move.newDue);
        if (!values.empty())
            edits.push_back(Edit::update(EntityKind::Task, move.task, std::move(values), std::move(seen)));
    }
    return edits;
}

} // namespace satchel::items
