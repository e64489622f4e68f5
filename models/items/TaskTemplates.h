// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of several tasks, "Onboarding: 7 steps from the close date", and what applying one to a record makes.
#pragma once

#include "items/TaskShift.h"

namespace satchel::items {

enum class StepAssignment : quint8 { Owner, Me, Person }; // the record's owner, who applies the template, a user

struct TemplateStep
{
    RecordId id;
    QString title;
    QString description;
    QString category;
    QString priority; // a choice key; empty: as of a new task
    DateShift offset; // from the anchor
    StepAssignment assignment = StepAssignment::Owner;
    RecordId person; // a user, for Person
    bool waitsForPrevious = false; // for the step before it
};

struct TaskTemplate
{
    RecordId id;
    QString name;
    EntityKind entity = EntityKind::Deal; // what it is applied to
    QString anchor; // a date field of that entity; empty: the day on which it is applied
    std::vector<TemplateStep> steps; // in order
};

/// What a template can be applied to.
std::vector<EntityKind> templatedEntities();
/// The date fields that steps can count from, core and custom.
std::vector<const Field *> anchorsOf(const Entity &entity);

/// All templates by name, with their steps.
std::vector<TaskTemplate> readTaskTemplates(store::Store &store);

/// The day that steps count from: the record's date, today for a template without an anchor; invalid when the record
/// has no such date, and the person has to say one.
QDate anchorDay(store::Store &store, const TaskTemplate &pattern, RecordId record);

/// A task that applying would make.
struct PlannedStep
{
    QString title;
    QDate due;
    RecordId assignee; // null: nobody, because the record has no owner or nobody said who "me" is
    QString assigneeName;
    int waitsFor = -1; // position of the step it waits for

    bool operator==(const PlannedStep &) const = default;
};

/// In the order of the steps. Empty without a valid day.
std::vector<PlannedStep> planSteps(
    store::Store &store, const TaskTemplate &pattern, RecordId record, QDate anchor, const IsWorkday &isWorkday);

/// The tasks and their dependencies, as one undo step. The tasks belong to the record.
ChangeSet applyTemplate(
    store::Store &store, const TaskTemplate &pattern, RecordId record, QDate anchor, const IsWorkday &isWorkday);

/// The template goes with its steps.
ChangeSet deleteTemplate(const TaskTemplate &pattern);
/// Two neighbouring steps change places.
ChangeSet moveStep(const TaskTemplate &pattern, size_t step, int by);

} // namespace satchel::items
