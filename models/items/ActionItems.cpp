// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ActionItems.h"

#include "domain/PersonName.h"
#include "domain/TextFolding.h"
#include "items/TaskEdits.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 mostChanges = 1000; // of a closing

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::ActionItems)
};

/// Where the tasks of a meeting belong: an index finds them there.
Filter ofSubject(const Meeting &meeting)
{
    for (const FieldName &field : {field::deal, field::company, field::contact}) {
        if (const auto id = valueOr<RecordId>(meeting.activity.value(field)); !id.isNull())
            return Filter::refersTo(field, id);
    }
    return Filter::refersTo(field::assignee, meeting.me);
}

/// The tasks that a closing would make once more are known by their titles.
QStringList titlesOfTasks(store::Store &store, const Meeting &meeting)
{
    const auto rows = store.select({EntityKind::Task, {field::title}, ofSubject(meeting), {}, {}, -1, false});
    QStringList titles;
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        titles.append(rows->text(row, 0));
    return titles;
}

bool isTheirs(const AssignedItem &assigned)
{
    return assigned.entity == EntityKind::Contact && !assigned.person.isNull();
}

/// Of what somebody else is to do the title says who.
QString titleOfTask(const AssignedItem &assigned)
{
    const ActionItem &item = assigned.item;
    const bool isNobodys = assigned.person.isNull() && !item.name.isEmpty();
    if (!isTheirs(assigned) && !isNobodys)
        return item.title;
    return Tr::tr("%1: %2", "a person, what they do").arg(isTheirs(assigned) ? assigned.name : item.name, item.title);
}

std::vector<FieldValue> valuesOfTask(const Meeting &meeting, const AssignedItem &assigned)
{
    const ActionItem &item = assigned.item;
    std::vector<FieldValue> values = {{field::title, titleOfTask(assigned)}};
    const RecordId assignee = assigned.entity == EntityKind::User && !assigned.person.isNull() ? assigned.person
                                                                                               : meeting.me;
    if (!assignee.isNull())
        values.push_back({field::assignee, assignee});
    if (!meeting.me.isNull())
        values.push_back({field::assigned_by, meeting.me});
    if (item.day.isValid())
        values.push_back({field::due_date, item.day});
    if (item.time.isValid())
        values.push_back({field::due_time, item.time});
    if (const QString hours = hoursText(item.time, item.minutes); !hours.isEmpty())
        values.push_back({field::description, hours});
    if (!item.priority.isEmpty())
        values.push_back({field::priority, item.priority});
    if (isTheirs(assigned))
        values.push_back({field::contact, assigned.person});
    for (const FieldName &field : {field::contact, field::company, field::deal}) {
        const bool isSaid = std::ranges::any_of(
            values, [&](const FieldValue &value) { return value.field == QString(field); });
        if (!isSaid && !isEmpty(meeting.activity.value(field)))
            values.push_back({field, meeting.activity.value(field)});
    }
    return values;
}

/// A closing sets the outcome and creates the tasks in one act of the person.
bool isClosing(const store::HistoryEntry &entry)
{
    const auto setsOutcome = [](const FieldValue &value) { return value.field == field::outcome; };
    const Change &change = entry.change;
    const bool hasOutcome = change.kind == Edit::Kind::Create
        ? std::ranges::any_of(change.created, setsOutcome)
        : change.kind == Edit::Kind::Update && change.field == field::outcome && !isEmpty(change.after);
    return hasOutcome && entry.set.origin.kind == Origin::Kind::User;
}

Result<std::vector<Record>> tasksOfClosings(store::Store &store, const RecordId &activity)
{
    std::vector<Record> tasks;
    for (const store::HistoryEntry &entry : TRY(store.history(EntityKind::Activity, activity))) {
        if (!isClosing(entry))
            continue;
        const auto changes = TRY(
            store.log().ofChangeSetBackwards(entry.set.id, std::numeric_limits<qint64>::max(), mostChanges));
        for (const Change &change : changes) {
            if (change.kind != Edit::Kind::Create || change.entity != EntityKind::Task)
                continue;
            auto task = store.get(EntityKind::Task, change.record);
            if (task && !task->isDeleted())
                tasks.push_back(std::move(*task));
        }
    }
    return tasks;
}

/// How much of the words of the shorter one the other one has: 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const QStringList a = fold(one).split(u' ', Qt::SkipEmptyParts);
    const QStringList b = fold(other).split(u' ', Qt::SkipEmptyParts);
    const auto shared = std::ranges::count_if(a, [&b](const QString &word) { return b.contains(word); });
    const auto shorter = std::min(a.size(), b.size());
    return shorter == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(shorter);
}

bool saysTheSame(const ActionItem &one, const ActionItem &other)
{
    return one.title == other.title && one.name == other.name;
}

/// What turns the values before into those after.
std::vector<FieldValue> changesBetween(const std::vector<FieldValue> &before, const std::vector<FieldValue> &after)
{
    std::vector<FieldValue> changed;
    std::ranges::copy_if(after, std::back_inserter(changed),
        [&before](const FieldValue &value) { return std::ranges::find(before, value) == before.end(); });
    for (const FieldValue &value : before) {
        if (std::ranges::find(after, value.field, &FieldValue::field) == after.end())
            changed.push_back({value.field, {}});
    }
    return changed;
}

} // namespace

Result<std::vector<AssignedItem>> assignItems(store::Store &store, const Meeting &meeting,
    const std::vector<ActionItem> &items, const std::vector<ItemTask> &known)
{
    std::vector<AssignedItem> all;
    if (items.empty())
        return all;
    const QStringList present = titlesOfTasks(store, meeting);
    for (const ActionItem &item : items) {
        AssignedItem assigned{item, EntityKind::User, {}, {}, false};
        const auto attendee = std::ranges::find_if(meeting.people, [&item](const MeetingPerson &person) {
            return !person.person.isNull() && isCalled(person.name, item.name);
        });
        if (attendee != meeting.people.end()) {
            assigned.entity = attendee->entity;
            assigned.person = attendee->person;
        } else {
            assigned.person = findUser(store, item.name.isEmpty() ? u"me"_s : item.name);
        }
        if (!assigned.person.isNull())
            assigned.name = store.title(assigned.entity, assigned.person);
        assigned.isTask = std::ranges::find(known, item, &ItemTask::item) != known.end()
            || present.contains(titleOfTask(assigned));
        all.push_back(std::move(assigned));
    }
    return all;
}

Edit taskOf(const Meeting &meeting, const AssignedItem &assigned)
{
    return Edit::create(EntityKind::Task, {}, valuesOfTask(meeting, assigned));
}

Result<std::vector<ItemTask>> readItemTasks(store::Store &store, const Meeting &meeting,
    const std::vector<ActionItem> &items, const std::vector<ItemTask> &before)
{
    std::vector<ItemTask> known;
    std::vector<Record> tasks = meeting.occurrence ? std::vector<Record>()
                                                   : TRY(tasksOfClosings(store, meeting.activity.id));
    if (tasks.empty())
        return known;
    const auto take = [&](const ActionItem &item, const auto &isMeant) {
        const auto task = std::ranges::find_if(tasks, isMeant);
        if (task == tasks.end())
            return;
        known.push_back({item, task->id});
        tasks.erase(task);
    };
    for (const AssignedItem &assigned : TRY(assignItems(store, meeting, items)))
        take(assigned.item, [title = titleOfTask(assigned)](const Record &task) { return titleOf(task) == title; });
    for (const ItemTask &one : before)
        take(one.item, [&one](const Record &task) { return task.id == one.task; });
    return known;
}

std::vector<ItemTask> followItems(std::vector<ItemTask> known, const std::vector<ActionItem> &items)
{
    constexpr double leastLikeness = 0.5;
    std::vector<ActionItem> open = items;
    std::vector<ItemTask *> edited;
    for (ItemTask &one : known) {
        const auto same = std::ranges::find_if(
            open, [&one](const ActionItem &item) { return saysTheSame(item, one.item); });
        if (same == open.end()) {
            edited.push_back(&one);
            continue;
        }
        one.item = *same;
        open.erase(same);
    }
    for (ItemTask *one : edited) {
        const auto scoreOf = [one](const ActionItem &item) {
            return likeness(item.title, one->item.title) + (item.line == one->item.line ? 1 : 0);
        };
        const auto best = std::ranges::max_element(open, {}, scoreOf);
        if (best == open.end() || scoreOf(*best) < leastLikeness)
            continue;
        one->item = *best;
        open.erase(best);
    }
    return known;
}

Result<std::vector<Edit>> editsOfTasks(store::Store &store, const Meeting &meeting, const std::vector<ItemTask> &before,
    const std::vector<ItemTask> &after)
{
    std::vector<Edit> edits;
    for (const ItemTask &now : after) {
        const auto was = std::ranges::find(before, now.task, &ItemTask::task);
        if (was == before.end() || was->item == now.item)
            continue;
        const auto task = store.get(EntityKind::Task, now.task);
        if (!task || task->isDeleted())
            continue;
        const auto assigned = TRY(assignItems(store, meeting, {was->item, now.item}));
        auto values = changesBetween(valuesOfTask(meeting, assigned[0]), valuesOfTask(meeting, assigned[1]));
        if (!values.empty())
            edits.push_back(Edit::update(EntityKind::Task, now.task, std::move(values)));
    }
    return edits;
}

} // namespace satchel::items
