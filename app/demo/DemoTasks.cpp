// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks: some written by hand around today, more in the weeks before and after.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int upcomingCount = 24;
constexpr int completedCount = 90;

/// Never before it was written: a weekend moves what was planned for it to the Monday.
void completeAt(DemoWorld &world, RecordId task, Instant created, Instant at)
{
    world.plan(std::max(at, Instant{created.ms + 60'000}), u"complete"_s,
        {Edit::update(EntityKind::Task, task, {{field::status, choice::completed}})});
}

void planWritten(DemoWorld &world, const QJsonObject &task, const QJsonValue &text)
{
    std::vector<FieldValue> values = {{field::title, text[0].toString()}, {field::description, text[1].toString()},
        {field::priority, task[u"priority"_s].toString()},
        {field::assignee, world.users[static_cast<size_t>(task[u"assignee"_s].toInt())]}};
    if (task.contains("is_call"_L1))
        values.push_back({field::category, world.words(u"callCategory"_s).toString()});
    if (task.contains("recurrence"_L1))
        values.push_back({field::recurrence, task[u"recurrence"_s].toString()});
    if (task.contains("reminders"_L1))
        values.push_back({field::reminders, QStringList{task[u"reminders"_s][0].toString()}});
    if (task.contains("tags"_L1))
        values.push_back({field::tags, QStringList{world.word(u"tags"_s, task[u"tags"_s][0].toString())}});
    if (task.contains("assigned_by"_L1))
        values.push_back({field::assigned_by, world.users[static_cast<size_t>(task[u"assigned_by"_s].toInt())]});
    if (task.contains("day"_L1))
        values.push_back({field::due_date, world.today().addDays(task[u"day"_s].toInteger())});
    if (task.contains("time"_L1))
        values.push_back({field::due_time, QTime::fromString(task[u"time"_s].toString(), u"HH:mm"_s)});
    Instant created = world.atWork(world.between(8, 14));
    if (task.contains("deal"_L1)) {
        const DemoDeal &deal = world.featuredDeal(task[u"deal"_s].toString());
        values.push_back({field::deal, deal.id});
        created = std::max(created, Instant{deal.since.ms + 1'800'000});
        if (!task.contains("contact"_L1))
            values.push_back({field::contact, world.contacts[deal.contact].id});
    }
    if (task.contains("contact"_L1))
        values.push_back({field::contact, world.contacts[world.contactNamed(task[u"contact"_s].toString())].id});
    const RecordId id = world.create(created, u"task"_s, EntityKind::Task, std::move(values));
    if (task.contains("done"_L1))
        completeAt(world, id, created,
            std::min(world.at(world.today(), QTime::fromString(task[u"done"_s].toString(), u"HH:mm"_s)),
                Instant{world.now().ms - 600'000}));
}

/// `days`: how long the task takes before it is due; 0: it has no start.
RecordId planInvented(DemoWorld &world, Instant created, QDate due, int days = 0)
{
    static const QStringList priorities = {choice::low, choice::medium, choice::medium, choice::high};
    const DemoContact &contact = world.contacts[world.pick(world.contacts.size() / 4)];
    std::vector<FieldValue> values = {{field::title, world.pick(world.words(u"taskTitles"_s))},
        {field::priority, priorities[world.below(priorities.size())]}, {field::due_date, due},
        {field::assignee, world.users[world.chance(60) ? 0 : world.pick(world.users.size())]}};
    if (days > 0)
        values.push_back({field::start_date, world.workingDay(due.addDays(-days))});
    if (world.chance(70) && contact.since < created)
        values.push_back({field::contact, contact.id});
    if (world.chance(40))
        values.push_back({field::due_time, QTime(static_cast<int>(world.between(8, 16)), world.chance(50) ? 0 : 30)});
    return world.create(created, u"task"_s, EntityKind::Task, std::move(values));
}

} // namespace

void planTasks(DemoWorld &world)
{
    const QJsonArray tasks = world.featured()[u"tasks"_s].toArray();
    for (qsizetype i = 0; i < tasks.size(); ++i)
        planWritten(world, tasks[i].toObject(), world.words(u"tasks"_s)[i]);
    for (int i = 0; i < upcomingCount; ++i) {
        const QDate due = world.workingDay(world.today().addDays(world.between(2, 40)));
        const Instant created = world.atWork(world.between(1, 20));
        world.upcomingTasks.emplace_back(due, planInvented(world, created, due, i % 2 * (2 + i % 5)));
    }
    std::ranges::sort(world.upcomingTasks);
    for (int i = 0; i < completedCount; ++i) {
        const qint64 daysAgo = world.between(2, 200);
        const Instant created = world.atWork(daysAgo + world.between(2, 12));
        const RecordId task = planInvented(world, created, world.workingDay(world.today().addDays(-daysAgo)));
        completeAt(world, task, created, world.atWork(daysAgo - world.below(2)));
    }
}

/// What follows a deal that is won, in steps from its close date.
void planTaskTemplates(DemoWorld &world)
{
    struct Step
    {
        qint64 days;
        bool countsWorkdays;
        QString assignment;
        bool waits;
    };
    const Step steps[] = {{-5, true, u"owner"_s, false}, {0, false, u"owner"_s, true}, {3, true, u"me"_s, false},
        {10, true, u"owner"_s, true}, {12, true, u"owner"_s, true}, {14, false, u"owner"_s, false},
        {30, false, u"me"_s, true}};
    const QJsonValue words = world.words(u"taskTemplate"_s);
    const QString name = words[u"name"_s].toString();
    const Instant at = world.atWork(6);
    const RecordId pattern = world.create(at, u"taskTemplate"_s, EntityKind::TaskTemplate,
        {{field::name, name}, {field::entity, u"deal"_s}, {field::anchor, QString(field::expected_close)}}, name);
    qint64 position = 0;
    for (const Step &step : steps) {
        const QString title = words[u"steps"_s][position].toString();
        ++position;
        world.create(Instant{at.ms + position * 60'000}, u"taskTemplate"_s, EntityKind::TaskTemplateStep,
            {{field::task_template, pattern}, {field::position, position}, {field::title, title},
                {field::day_count, step.days}, {field::day_kind, step.countsWorkdays ? u"workdays"_s : u"days"_s},
                {field::assignment, step.assignment}, {field::waits_for_previous, step.waits}},
            name);
    }
}

/// Some of what comes waits for the task before it.
void planTaskDependencies(DemoWorld &world)
{
    const auto &tasks = world.upcomingTasks;
    for (size_t i = 1; i < tasks.size(); ++i) {
        const bool isLater = tasks[i - 1].first < tasks[i].first;
        if (isLater && i % 4 != 0)
            world.create(world.atWork(0), u"task"_s, EntityKind::TaskDependency,
                {{field::task, tasks[i].second}, {field::blocker, tasks[i - 1].second}});
    }
}

} // namespace satchel::app
