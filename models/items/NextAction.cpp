// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NextAction.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/OpenTasks.h"
#include "domain/Reason.h"
#include "items/TaskLists.h"

#include <algorithm>
#include <QCoreApplication>

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::NextAction)
};

/// In the order in which they were made.
Result<std::vector<Record>> openTasksOf(store::Store &store, RecordId deal)
{
    const auto rows = TRY(store.select({EntityKind::Task, {},
        Filter::all({Filter::refersTo(field::deal, deal), openTasks()}), {field::created_at, false}, {}, -1, false}));
    std::vector<Record> tasks;
    for (qsizetype row = 0; row < rows.size(); ++row)
        tasks.push_back(TRY(store.get(EntityKind::Task, rows.id(row))));
    return tasks;
}

} // namespace

bool hasNextAction(const Record &deal)
{
    return !deal.text(field::next_action).isEmpty() || !isEmpty(deal.value(field::next_action_date));
}

Result<ChangeSet> completeNextAction(store::Store &store, const Record &deal)
{
    if (!hasNextAction(deal))
        return fail(Error::Kind::Invalid, Reason::tr("the deal has no next action"), titleOf(deal));
    const auto tasks = TRY(openTasksOf(store, deal.id));
    const Record *task = openTaskCalled(tasks, deal.text(field::next_action));
    const Edit done = task ? Edit::update(EntityKind::Task, task->id, {{field::status, choice::completed}})
                           : Edit::update(EntityKind::Deal, deal.id, nextActionFrom(nextOpenTask(tasks)));
    return ChangeSet{Tr::tr("Completed the next action"), Origin::user(), {done}, {}};
}

Result<void> keepNextAction(store::Store &store, RecordId dealId, std::vector<Edit> &edits)
{
    const Record deal = TRY(store.get(EntityKind::Deal, dealId));
    const QString action = deal.text(field::next_action);
    const auto planned = std::ranges::find_if(edits, [&](const Edit &edit) {
        return edit.entity == EntityKind::Deal && edit.id == dealId
            && std::ranges::any_of(
                edit.values, [](const FieldValue &value) { return value.field == field::next_action; });
    });
    if (action.isEmpty() || planned == edits.end())
        return {};
    const auto valueOf = [&](const FieldName &name) {
        const auto found = std::ranges::find_if(
            planned->values, [&](const FieldValue &value) { return value.field == name; });
        return found == planned->values.end() ? Value() : found->value;
    };
    const auto moment = [](const Value &day, const Value &time) {
        return std::pair(valueOr<QDate>(day), valueOr<QTime>(time, QTime(23, 59, 59)));
    };
    const Value day = deal.value(field::next_action_date);
    const Value time = deal.value(field::next_action_time);
    const bool isFirst = !isEmpty(day)
        && moment(day, time) <= moment(valueOf(field::next_action_date), valueOf(field::next_action_time));
    if (isFirst)
        std::erase_if(planned->values, [](const FieldValue &value) {
            return value.field == field::next_action || value.field == field::next_action_date
                || value.field == field::next_action_time;
        });
    if (planned->values.empty())
        edits.erase(planned);
    const auto tasks = TRY(openTasksOf(store, dealId));
    if (openTaskCalled(tasks, action))
        return {};
    std::vector<FieldValue> task = {{field::title, action}, {field::due_date, day}, {field::due_time, time},
        {field::deal, dealId}, {field::assignee, store.me()}, {field::assigned_by, store.me()}};
    std::erase_if(task, [](const FieldValue &value) { return isEmpty(value.value); });
    edits.push_back(Edit::create(EntityKind::Task, {}, std::move(task)));
    return {};
}

} // namespace satchel::items
