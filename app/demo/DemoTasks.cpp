// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks: some written by hand around today, more in the weeks before and after.
#include "app/demo/DemoWorld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int upcomingCount = 24;
constexpr int completedCount = 90;

/// Never before it was written: a weekend moves what was planned for it to the Monday.
void completeAt(DemoWorld &world, RecordId task, Instant created, Instant at)
{
    world.plan(std::max(at, Instant{created.ms + 60'000}), u"Complete task"_s, {Edit::update(EntityKind::Task, task, {{u"status"_s, u"completed"_s}})});
}

void planWritten(DemoWorld &world, const QJsonObject &task)
{
    std::vector<FieldValue> values = {{u"title"_s, task[u"title"_s].toString()}, {u"priority"_s, task[u"priority"_s].toString()},
        {u"assignee"_s, world.users[static_cast<size_t>(task[u"assignee"_s].toInt())]}};
    for (const auto &name : {u"description"_s, u"category"_s, u"recurrence"_s}) {
        if (task.contains(name))
            values.push_back({name, task[name].toString()});
    }
    for (const auto &name : {u"tags"_s, u"reminders"_s}) {
        if (task.contains(name))
            values.push_back({name, QStringList{task[name][0].toString()}});
    }
    if (task.contains("assigned_by"_L1))
        values.push_back({u"assigned_by"_s, world.users[static_cast<size_t>(task[u"assigned_by"_s].toInt())]});
    if (task.contains("day"_L1))
        values.push_back({u"due_date"_s, world.today().addDays(task[u"day"_s].toInteger())});
    if (task.contains("time"_L1))
        values.push_back({u"due_time"_s, QTime::fromString(task[u"time"_s].toString(), u"HH:mm"_s)});
    Instant created = world.atWork(world.between(8, 14));
    if (task.contains("deal"_L1)) {
        const DemoDeal &deal = world.dealTitled(task[u"deal"_s].toString());
        values.push_back({u"deal"_s, deal.id});
        created = std::max(created, Instant{deal.since.ms + 1'800'000});
        if (!task.contains("contact"_L1))
            values.push_back({u"contact"_s, world.contacts[deal.contact].id});
    }
    if (task.contains("contact"_L1))
        values.push_back({u"contact"_s, world.contacts[world.contactNamed(task[u"contact"_s].toString())].id});
    const RecordId id = world.create(created, u"Create task"_s, EntityKind::Task, std::move(values));
    if (task.contains("done"_L1))
        completeAt(world, id, created, std::min(world.at(world.today(), QTime::fromString(task[u"done"_s].toString(), u"HH:mm"_s)), Instant{world.now().ms - 600'000}));
}

RecordId planInvented(DemoWorld &world, Instant created, QDate due)
{
    static const QStringList priorities = {u"low"_s, u"medium"_s, u"medium"_s, u"high"_s};
    const DemoContact &contact = world.contacts[world.pick(world.contacts.size() / 4)];
    std::vector<FieldValue> values = {{u"title"_s, world.pick(world.texts()[u"taskTitles"_s])}, {u"priority"_s, priorities[world.below(priorities.size())]}, {u"due_date"_s, due},
        {u"assignee"_s, world.users[world.chance(60) ? 0 : world.pick(world.users.size())]}};
    if (world.chance(70) && contact.since < created)
        values.push_back({u"contact"_s, contact.id});
    if (world.chance(40))
        values.push_back({u"due_time"_s, QTime(static_cast<int>(world.between(8, 16)), world.chance(50) ? 0 : 30)});
    return world.create(created, u"Create task"_s, EntityKind::Task, std::move(values));
}

} // namespace

void planTasks(DemoWorld &world)
{
    for (const auto &task : world.texts()[u"tasks"_s].toArray())
        planWritten(world, task.toObject());
    for (int i = 0; i < upcomingCount; ++i)
        planInvented(world, world.atWork(world.between(1, 20)), world.workingDay(world.today().addDays(world.between(2, 40))));
    for (int i = 0; i < completedCount; ++i) {
        const qint64 daysAgo = world.between(2, 200);
        const Instant created = world.atWork(daysAgo + world.between(2, 12));
        const RecordId task = planInvented(world, created, world.workingDay(world.today().addDays(-daysAgo)));
        completeAt(world, task, created, world.atWork(daysAgo - world.below(2)));
    }
}

} // namespace satchel::app
