// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskEdits.h"

#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/TextFolding.h"
#include "items/TaskDependencyEdits.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::items::TaskEdits)
};

QString labelOf(TaskStatus status, int count)
{
    switch (status) {
    case TaskStatus::Pending:
        return count == 1 ? Tr::tr("Reopened 1 task") : Tr::tr("Reopened %Ln tasks", nullptr, count);
    case TaskStatus::InProgress:
        return count == 1 ? Tr::tr("Started 1 task") : Tr::tr("Started %Ln tasks", nullptr, count);
    case TaskStatus::Completed:
        return count == 1 ? Tr::tr("Completed 1 task") : Tr::tr("Completed %Ln tasks", nullptr, count);
    case TaskStatus::Cancelled:
        return count == 1 ? Tr::tr("Cancelled 1 task") : Tr::tr("Cancelled %Ln tasks", nullptr, count);
    }
    return {};
}

/// What a task that follows or copies another one takes from it. A rule that an earlier Satchel stored unchecked stays
/// with the old task, because the store would refuse the new one for it.
std::vector<FieldValue> inherited(const Record &task, const QStringList &but)
{
    std::vector<FieldValue> values;
    for (const Field &field : task.entity->fields) {
        const bool isOwn = field.isSystem() || field.name == field::status || field.name == field::completed_at
            || field.name == field::external_id || but.contains(field.name);
        if (!isOwn && !isEmpty(task.value(field.name)) && checkValue(field, task.value(field.name)))
            values.push_back({field.name, task.value(field.name)});
    }
    return values;
}

QString companyOf(store::Store &store, const store::SearchHit &hit)
{
    if (hit.entity != EntityKind::Contact)
        return {};
    const auto contact = store.get(EntityKind::Contact, hit.id);
    const RecordId company = contact ? valueOr<RecordId>(contact->value(field::company)) : RecordId();
    return company.isNull() ? QString() : store.title(EntityKind::Company, company);
}

std::vector<PersonMatch> matchesOf(store::Store &store, const QStringList &words)
{
    store::SearchOptions options;
    options.entities = {EntityKind::Contact, EntityKind::Company};
    options.limit = 30;
    std::vector<PersonMatch> matches;
    QString letters = words.join(u' ');
    letters.replace(u'-', u' ').remove(u'.');
    const auto hits = store.search(letters, options);
    constexpr size_t mostOffered = 8;
    for (const store::SearchHit &hit : hits ? *hits : std::vector<store::SearchHit>()) {
        if (matches.size() < mostOffered && isCalled(hit.title, letters)) // search finds notes and addresses as well
            matches.push_back({hit.entity, hit.id, hit.title, companyOf(store, hit)});
    }
    return matches;
}

int sureMatch(const std::vector<PersonMatch> &matches, const QStringList &words)
{
    if (matches.size() == 1)
        return 0;
    const QString name = fold(words.join(u' '));
    const auto isNamed = [&name](const PersonMatch &match) { return fold(match.name) == name; };
    const auto first = std::ranges::find_if(matches, isNamed);
    return std::ranges::count_if(matches, isNamed) == 1 ? static_cast<int>(first - matches.begin()) : -1;
}

} // namespace

ChangeSet moveTasks(store::Store &store, const std::vector<RecordId> &tasks, TaskStatus status)
{
    QString label = labelOf(status, static_cast<int>(tasks.size()));
    const bool isClosing = status == TaskStatus::Completed || status == TaskStatus::Cancelled;
    if (const auto ready = isClosing ? readyAfter(store, tasks) : std::vector<TaskLink>(); !ready.empty()) {
        const int more = static_cast<int>(ready.size()) - 1;
        const QString &first = ready.front().title;
        label = more == 0
            ? Tr::tr("%1. Ready to start: %2", "what was done; a task").arg(label, first)
            : Tr::tr("%1. Ready to start: %2 and %Ln more", "what was done; a task", more).arg(label, first);
    }
    ChangeSet changes{std::move(label), Origin::user(), {}, {}};
    for (const RecordId &task : tasks)
        changes.edits.push_back(Edit::update(EntityKind::Task, task, {{field::status, keyOf(status)}}));
    return changes;
}

ChangeSet deleteTasks(const std::vector<RecordId> &tasks)
{
    const int count = static_cast<int>(tasks.size());
    const QString label = count == 1 ? Tr::tr("Moved 1 task to the trash")
                                     : Tr::tr("Moved %Ln tasks to the trash", nullptr, count);
    ChangeSet changes{label, Origin::user(), {}, {}};
    for (const RecordId &task : tasks)
        changes.edits.push_back(Edit::remove(EntityKind::Task, task));
    return changes;
}

ChangeSet completeAndPlan(const Record &task, QDate next)
{
    auto values = inherited(task, {field::due_date, field::recurrence});
    values.push_back({field::due_date, next});
    return {Tr::tr("Completed 1 task and planned the next one"), Origin::user(),
        {Edit::update(EntityKind::Task, task.id, {{field::status, keyOf(TaskStatus::Completed)}}),
            Edit::create(EntityKind::Task, {}, std::move(values))},
        {}};
}

ChangeSet duplicateTask(const Record &task)
{
    return {Tr::tr("Copied 1 task"), Origin::user(), {Edit::create(EntityKind::Task, {}, inherited(task, {}))}, {}};
}

PeopleFound findPeople(store::Store &store, const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        auto matches = matchesOf(store, words);
        if (!matches.empty()) {
            const int sure = sureMatch(matches, words);
            return {std::move(matches), static_cast<int>(words.size()), sure};
        }
        words.removeLast();
    }
    return {};
}

RecordId findUser(store::Store &store, const QString &name)
{
    if (name == "me"_L1)
        return store.me();
    store::Query query;
    query.entity = EntityKind::User;
    query.columns = {field::name};
    query.sort = {field::name};
    query.filter = isActivePerson();
    const auto users = store.select(query);
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        if (isCalled(users->text(row, 0), name))
            return users->id(row);
    }
    return {};
}

QString categoryOf(QuickAdd::Verb verb)
{
    switch (verb) {
    case QuickAdd::Verb::None: return {};
    case QuickAdd::Verb::Call: return Tr::tr("Call");
    case QuickAdd::Verb::Email: return Tr::tr("E-mail");
    case QuickAdd::Verb::Meeting: return Tr::tr("Meeting");
    case QuickAdd::Verb::FollowUp: return Tr::tr("Follow-up");
    case QuickAdd::Verb::Visit: return Tr::tr("Visit");
    case QuickAdd::Verb::Demo: return Tr::tr("Demo");
    }
    return {};
}

QString hoursText(QTime from, int minutes)
{
    if (!from.isValid() || minutes <= 0)
        return {};
    const QLocale locale;
    return Tr::tr("From %1 to %2", "times of day")
        .arg(locale.toString(from, QLocale::ShortFormat),
            locale.toString(from.addSecs(60 * minutes), QLocale::ShortFormat));
}

ChangeSet createTask(store::Store &store, const QuickAdd &line, const std::optional<PersonMatch> &person)
{
    std::vector<FieldValue> values{{field::title, line.title}};
    const auto add = [&values](const QString &field, Value value) { values.push_back({field, std::move(value)}); };
    if (const QString category = categoryOf(line.verb); !category.isEmpty())
        add(field::category, category);
    if (line.dueDate.isValid())
        add(field::due_date, line.dueDate);
    if (line.dueTime.isValid())
        add(field::due_time, line.dueTime);
    if (const QString hours = hoursText(line.dueTime, line.minutes); !hours.isEmpty())
        add(field::description, hours);
    if (!line.priority.isEmpty())
        add(field::priority, line.priority);
    if (!line.recurrence.isEmpty())
        add(field::recurrence, line.recurrence);
    if (!line.reminder.isEmpty())
        add(field::reminders, QStringList{line.reminder});
    if (!line.tags.isEmpty())
        add(field::tags, line.tags);
    if (person)
        add(person->entity == EntityKind::Contact ? field::contact : field::company, person->id);
    const RecordId assignee = line.assignee.isEmpty() ? store.me() : findUser(store, line.assignee);
    if (!assignee.isNull())
        add(field::assignee, assignee);
    if (!store.me().isNull())
        add(field::assigned_by, store.me());
    return {Tr::tr("Added 1 task"), Origin::user(), {Edit::create(EntityKind::Task, {}, std::move(values))}, {}};
}

} // namespace satchel::items
