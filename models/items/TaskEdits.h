// SPDX-License-Identifier: GPL-3.0-or-later
// The change sets of task work, each one undo step: complete, reopen, move, plan the next one, copy, trash, and a task
// from a typed line with its people looked up.
#pragma once

#include "domain/QuickAdd.h"
#include "items/TaskRow.h"

namespace satchel::items {

/// Moving to Completed is completing: the store stamps it and plans the next one of a repeating task. The label names
/// the tasks that waited for these alone and can start now.
ChangeSet moveTasks(store::Store &store, const std::vector<RecordId> &tasks, TaskStatus status);
ChangeSet deleteTasks(const std::vector<RecordId> &tasks);
/// Completes the task and plans the same again for a day; it keeps its time, customer, deal, assignee and reminders.
ChangeSet completeAndPlan(const Record &task, QDate next);
ChangeSet duplicateTask(const Record &task);

struct PersonMatch
{
    EntityKind entity{};
    RecordId id;
    QString name;
    QString detail; // a person's company
    bool operator==(const PersonMatch &) const = default;
};

struct PeopleFound
{
    std::vector<PersonMatch> matches; // best first
    int words = 0; // how many of the words are the name
    /// Of `matches` the one that the words name beyond doubt: the only one, or the only one whose whole name they are.
    /// -1: of several anybody may be meant.
    int sure = -1;
};

/// Contacts and companies whose name begins with the words, as many of them as fit: of "Ana Silva offer" two words.
PeopleFound findPeople(store::Store &store, const QString &words);
/// The user of that name or beginning of a name; null when there is none. "me" is oneself.
RecordId findUser(store::Store &store, const QString &name);

/// "From 09:00 to 10:30": what a task, which has no end, keeps of a range of hours; empty where none was said.
QString hoursText(QTime from, int minutes);
/// A new task from a typed line; `person` is the match chosen for it, if any.
ChangeSet createTask(store::Store &store, const QuickAdd &line, const std::optional<PersonMatch> &person);

/// A task's category by the verb of its line, in the person's language; empty without one.
QString categoryOf(QuickAdd::Verb verb);

} // namespace satchel::items
