// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/PlannedItems.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/NextAction.h"
#include "items/TaskLists.h"

#include <algorithm>

namespace satchel::items {

namespace {

Filter until(QStringView field, const QString &end)
{
    return Filter::condition(field.toString(), Filter::Op::Less, {Operand::fromText(end)});
}

} // namespace

Result<std::vector<PlannedItem>> readPlanned(
    store::Store &store, EntityKind entity, const RecordId &id, const QString &kind, qint64 limit)
{
    const Clock &clock = store.clock();
    const Filter theirs = Filter::refersTo(store.schema().entity(entity).name, id);
    const QDate end = clock.today().addDays(2);
    std::vector<PlannedItem> items;
    const auto tasks = TRY(store.select({EntityKind::Task, {field::title, field::due_date, field::due_time},
        Filter::all({theirs, openTasks(), Filter::equals(field::category, kind),
            until(field::due_date, end.toString(Qt::ISODate))}),
        {field::due_date, false}, {}, limit, false}));
    for (qsizetype row = 0; row < tasks.size(); ++row)
        items.push_back({EntityKind::Task, tasks.id(row), tasks.text(row, 0), valueOr<QDate>(tasks.value(row, 1)),
            valueOr<QTime>(tasks.value(row, 2))});
    const Filter toCome = Filter::condition(field::at, Filter::Op::Greater, {Operand::fromText(clock.now().toIso())});
    const auto activities = TRY(store.select({EntityKind::Activity, {field::subject, field::at},
        Filter::all({theirs, Filter::equals(field::kind, kind), toCome,
            until(field::at, Instant::startOf(end, clock.zone()).toIso())}),
        {field::at, false}, {}, limit, false}));
    for (qsizetype row = 0; row < activities.size(); ++row) {
        const auto at = valueOr<Instant>(activities.value(row, 1));
        items.push_back({EntityKind::Activity, activities.id(row), activities.text(row, 0), at.dateIn(clock.zone()),
            at.timeIn(clock.zone())});
    }
    if (entity == EntityKind::Deal && kind != choice::note) {
        const Record deal = TRY(store.get(entity, id));
        const QString action = deal.text(field::next_action);
        const bool isTask = std::ranges::find(items, action, &PlannedItem::title) != items.end();
        if (hasNextAction(deal) && !isTask)
            items.push_back({entity, id, action, valueOr<QDate>(deal.value(field::next_action_date)),
                valueOr<QTime>(deal.value(field::next_action_time))});
    }
    std::ranges::stable_sort(items, {}, [end](const PlannedItem &item) {
        return std::pair(item.day.isValid() ? item.day : end, item.time.isValid() ? item.time : QTime(23, 59, 59));
    });
    if (static_cast<qint64>(items.size()) > limit)
        items.resize(static_cast<size_t>(limit));
    return items;
}

Result<std::vector<Edit>> completePlanned(
    store::Store &store, const std::vector<RecordId> &tasks, const RecordId &actionOf)
{
    std::vector<Edit> edits;
    if (!actionOf.isNull()) {
        const Record deal = TRY(store.get(EntityKind::Deal, actionOf));
        if (hasNextAction(deal)) // nobody did it meanwhile
            edits = TRY(completeNextAction(store, deal)).edits;
    }
    for (const RecordId &id : tasks) {
        if (std::ranges::find(edits, id, &Edit::id) == edits.end())
            edits.push_back(Edit::update(EntityKind::Task, id, {{field::status, choice::completed}}));
    }
    return edits;
}

Result<bool> completesNextAction(store::Store &store, const std::vector<Edit> &edits, RecordId dealId)
{
    const Record deal = TRY(store.get(EntityKind::Deal, dealId));
    for (const Edit &edit : edits) {
        if (edit.entity == EntityKind::Deal && edit.id == dealId)
            return true;
        if (edit.entity != EntityKind::Task)
            continue;
        const Record task = TRY(store.get(EntityKind::Task, edit.id));
        if (valueOr<RecordId>(task.value(field::deal)) == dealId
            && task.text(field::title) == deal.text(field::next_action))
            return true;
    }
    return false;
}

} // namespace satchel::items
