// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskTemplates.h"

#include "domain/FieldNames.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::TaskTemplates)
};

StepAssignment assignmentOf(const QString &key)
{
    return key == u"me" ? StepAssignment::Me : key == u"person" ? StepAssignment::Person : StepAssignment::Owner;
}

TemplateStep stepOf(const Record &record)
{
    TemplateStep step;
    step.id = record.id;
    step.title = record.text(field::title);
    step.description = record.text(field::description);
    step.category = record.text(field::category);
    step.priority = record.text(field::priority);
    step.offset.days = static_cast<int>(valueOr<qint64>(record.value(field::day_count)));
    step.offset.countsWorkdays = record.text(field::day_kind) == u"workdays";
    step.assignment = assignmentOf(record.text(field::assignment));
    step.person = valueOr<RecordId>(record.value(field::assignee));
    step.waitsForPrevious = valueOr<bool>(record.value(field::waits_for_previous));
    return step;
}

std::vector<RecordId> idsOf(store::Store &store, EntityKind entity, const Filter &filter, const QString &sort)
{
    const auto rows = store.select({entity, {}, filter, {sort}, {}, -1, false});
    std::vector<RecordId> ids;
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        ids.push_back(rows->id(row));
    return ids;
}

RecordId assigneeOf(store::Store &store, const TemplateStep &step, const Record *record)
{
    switch (step.assignment) {
    case StepAssignment::Owner: return record ? valueOr<RecordId>(record->value(field::owner)) : RecordId();
    case StepAssignment::Me: return store.me();
    case StepAssignment::Person: return step.person;
    }
    return {};
}

} // namespace

std::vector<EntityKind> templatedEntities()
{
    return {EntityKind::Deal, EntityKind::Contact, EntityKind::Company, EntityKind::Lead};
}

std::vector<const Field *> anchorsOf(const Entity &entity)
{
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Date && !field.isHidden())
            fields.push_back(&field);
    }
    return fields;
}

std::vector<TaskTemplate> readTaskTemplates(store::Store &store)
{
    std::vector<TaskTemplate> patterns;
    for (const RecordId &id : idsOf(store, EntityKind::TaskTemplate, {}, field::name)) {
        const auto record = store.get(EntityKind::TaskTemplate, id);
        const Entity *entity = record ? store.schema().find(record->text(field::entity)) : nullptr;
        if (!entity)
            continue;
        TaskTemplate pattern{id, record->text(field::name), entity->kind, record->text(field::anchor), {}};
        const Filter ofThis = Filter::refersTo(field::task_template, id);
        for (const RecordId &step : idsOf(store, EntityKind::TaskTemplateStep, ofThis, field::position)) {
            if (const auto read = store.get(EntityKind::TaskTemplateStep, step))
                pattern.steps.push_back(stepOf(*read));
        }
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

QDate anchorDay(store::Store &store, const TaskTemplate &pattern, RecordId record)
{
    if (pattern.anchor.isEmpty())
        return store.clock().today();
    const auto read = store.get(pattern.entity, record);
    return read && read->entity->find(pattern.anchor) ? valueOr<QDate>(read->value(pattern.anchor)) : QDate();
}

std::vector<PlannedStep> planSteps(
    store::Store &store, const TaskTemplate &pattern, RecordId record, QDate anchor, const IsWorkday &isWorkday)
{
    std::vector<PlannedStep> planned;
    if (!anchor.isValid())
        return planned;
    const auto read = record.isNull() ? std::nullopt : std::optional(store.get(pattern.entity, record));
    const Record *of = read && *read ? &**read : nullptr;
    for (const TemplateStep &step : pattern.steps) {
        const RecordId assignee = assigneeOf(store, step, of);
        const int before = static_cast<int>(planned.size()) - 1;
        planned.push_back({step.title, shiftedDay(anchor, step.offset, isWorkday), assignee,
            assignee.isNull() ? QString() : store.title(EntityKind::User, assignee),
            step.waitsForPrevious ? before : -1});
    }
    return planned;
}

ChangeSet applyTemplate(
    store::Store &store, const TaskTemplate &pattern, RecordId record, QDate anchor, const IsWorkday &isWorkday)
{
    const auto planned = planSteps(store, pattern, record, anchor, isWorkday);
    const int count = static_cast<int>(planned.size());
    ChangeSet changes{count == 1 ? Tr::tr("Added 1 task of “%1”").arg(pattern.name)
                                 : Tr::tr("Added %Ln tasks of “%1”", nullptr, count).arg(pattern.name),
        Origin::user(), {}, {}};
    std::vector<RecordId> ids;
    std::vector<Edit> dependencies;
    for (size_t i = 0; i < planned.size(); ++i) {
        const TemplateStep &step = pattern.steps[i];
        std::vector<FieldValue> values{{field::title, step.title}, {field::description, step.description},
            {field::category, step.category}, {field::priority, step.priority}, {field::due_date, planned[i].due},
            {store.schema().entity(pattern.entity).name, record}, {field::assignee, planned[i].assignee},
            {field::assigned_by, store.me()}};
        std::erase_if(values, [](const FieldValue &value) {
            const auto *id = std::get_if<RecordId>(&value.value);
            return isEmpty(value.value) || value.value == Value(QString()) || (id && id->isNull());
        });
        ids.push_back(store.newId());
        changes.edits.push_back(Edit::create(EntityKind::Task, ids.back(), std::move(values)));
        if (planned[i].waitsFor >= 0)
            dependencies.push_back(Edit::create(EntityKind::TaskDependency, {},
                {{field::task, ids.back()}, {field::blocker, ids[static_cast<size_t>(planned[i].waitsFor)]}}));
    }
    std::ranges::move(dependencies, std::back_inserter(changes.edits));
    return changes;
}

ChangeSet deleteTemplate(const TaskTemplate &pattern)
{
    ChangeSet changes{Tr::tr("Deleted the task template “%1”").arg(pattern.name), Origin::user(), {}, {}};
    for (const TemplateStep &step : pattern.steps)
        changes.edits.push_back(Edit::remove(EntityKind::TaskTemplateStep, step.id));
    changes.edits.push_back(Edit::remove(EntityKind::TaskTemplate, pattern.id));
    return changes;
}

/// All get a new position: those that other programs wrote may be the same.
ChangeSet moveStep(const TaskTemplate &pattern, size_t step, int by)
{
    ChangeSet changes{Tr::tr("Moved a step of “%1”").arg(pattern.name), Origin::user(), {}, {}};
    std::vector<RecordId> order;
    for (const TemplateStep &one : pattern.steps)
        order.push_back(one.id);
    const auto other = static_cast<qsizetype>(step) + by;
    if (step >= order.size() || other < 0 || other >= static_cast<qsizetype>(order.size()))
        return changes;
    std::swap(order[step], order[static_cast<size_t>(other)]);
    for (size_t i = 0; i < order.size(); ++i)
        changes.edits.push_back(
            Edit::update(EntityKind::TaskTemplateStep, order[i], {{field::position, static_cast<qint64>(i + 1)}}));
    return changes;
}

} // namespace satchel::items
