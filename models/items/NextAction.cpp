// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NextAction.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
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

Result<store::Rows> openTasksOf(store::Store &store, RecordId deal)
{
    return store.select({EntityKind::Task, {field::title, field::due_date, field::due_time},
        Filter::all({Filter::refersTo(field::deal, deal), openTasks()}), {field::due_date, false}, {}, -1, false});
}

} // namespace

bool hasNextAction(const Record &deal)
{
    return !deal.text(field::next_action).isEmpty() || !isEmpty(deal.value(field::next_action_date));
}

Result<ChangeSet> completeNextAction(store::Store &store, const Record &deal, const std::vector<RecordId> &done)
{
    const QString action = deal.text(field::next_action);
    if (!hasNextAction(deal))
        return fail(Error::Kind::Invalid, Reason::tr("the deal has no next action"), titleOf(deal));
    const auto tasks = TRY(openTasksOf(store, deal.id));
    ChangeSet changes{Tr::tr("Completed the next action"), Origin::user(), {}, {}};
    FieldValue next{field::next_action, {}};
    FieldValue day{field::next_action_date, {}};
    FieldValue time{field::next_action_time, {}};
    const auto isDone = [&](const RecordId &task) { return std::ranges::find(done, task) != done.end(); };
    bool isTaskFound = std::ranges::any_of(done, [&](const RecordId &task) {
        const auto record = store.get(EntityKind::Task, task);
        return record && record->text(field::title) == action;
    });
    for (qsizetype row = 0; row < tasks.size(); ++row) {
        if (isDone(tasks.id(row)))
            continue;
        if (!isTaskFound && !action.isEmpty() && tasks.text(row, 0) == action) {
            isTaskFound = true;
            changes.edits.push_back(
                Edit::update(EntityKind::Task, tasks.id(row), {{field::status, choice::completed}}));
        } else if (isEmpty(next.value)) {
            next.value = tasks.text(row, 0);
            day.value = tasks.value(row, 1);
            time.value = tasks.value(row, 2);
        }
    }
    changes.edits.push_back(Edit::update(EntityKind::Deal, deal.id, {next, day, time}));
    return changes;
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
    for (qsizetype row = 0; row < tasks.size(); ++row) {
        if (tasks.text(row, 0) == action)
            return {};
    }
    std::vector<FieldValue> task = {{field::title, action}, {field::due_date, day}, {field::due_time, time},
        {field::deal, dealId}, {field::assignee, store.me()}, {field::assigned_by, store.me()}};
    std::erase_if(task, [](const FieldValue &value) { return isEmpty(value.value); });
    edits.push_back(Edit::create(EntityKind::Task, {}, std::move(task)));
    return {};
}

} // namespace satchel::items
