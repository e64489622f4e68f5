// SPDX-License-Identifier: GPL-3.0-or-later
// Leads: from the website, a trade fair and cold calls; some new, some worked on, some written off.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int leadCount = 46;
constexpr int newest = 8; // not touched yet
constexpr qint64 longestWait = 75; // days until one is looked at

RecordId planLead(DemoWorld &world, int number, Instant at)
{
    const QJsonObject region = world.pickItem(world.regions()).toObject();
    const QString first = world.pick(region[u"firstNames"_s]);
    const QString last = world.pick(region[u"lastNames"_s]);
    const QString company = world.pick(region[u"companies"_s])
                                .replace("{last}"_L1, world.pick(region[u"lastNames"_s]))
                                .replace("{city}"_L1, world.pickItem(region[u"cities"_s])[0].toString());
    const auto currency = *Currency::fromCode(region[u"currency"_s].toString());
    qint64 amount = world.between(4, 90) * 500;
    for (int digit = 0; digit < currency.digits(); ++digit)
        amount *= 10;
    return world.create(at, u"lead"_s, EntityKind::Lead,
        {{field::first_name, first}, {field::last_name, last}, {field::company_name, company},
            {field::email, u"lead%1@mail.example"_s.arg(number)}, {field::phone, world.phone(region[u"phone"_s])},
            {field::job_title, world.pick(world.words(u"jobTitles"_s))},
            {field::source, world.pick(world.words(u"sources"_s))},
            {field::value,
                world.chance(70) ? Value(Money{currency.digits() == 0 ? amount * 150 : amount, currency}) : Value()},
            {field::owner, world.users[world.pick(world.users.size())]}});
}

/// What was said with it meanwhile, and what is to be done next.
void keepInTouch(DemoWorld &world, RecordId lead, qint64 daysAgo, qint64 waited)
{
    static const QStringList kinds = {choice::call, choice::email, choice::note};
    const RecordId owner = world.users[world.pick(world.users.size())];
    for (qint64 i = world.between(1, 3); i > 0; --i) {
        const QString kind = kinds[world.below(kinds.size())];
        const QJsonArray text = world.pickItem(world.words(u"activities"_s)[kind]).toArray();
        const Instant at = world.atWork(world.below(daysAgo - waited + 1));
        world.create(at, u"activity"_s, EntityKind::Activity,
            {{field::kind, kind}, {field::subject, text[0].toString()}, {field::body, text[1].toString()},
                {field::at, at}, {field::lead, lead}, {field::owner, owner}});
    }
    if (world.chance(60))
        world.create(world.atWork(daysAgo - waited), u"task"_s, EntityKind::Task,
            {{field::title, world.pick(world.words(u"leadTasks"_s))}, {field::lead, lead},
                {field::due_date, world.workingDay(world.today().addDays(world.between(1, 9)))},
                {field::assignee, owner}});
}

} // namespace

void planLeads(DemoWorld &world)
{
    static const QStringList outcomes = {
        QString(), QString(), choice::contacted, choice::contacted, choice::qualified, choice::unqualified};
    for (int i = 0; i < leadCount; ++i) {
        const qint64 daysAgo = i < newest ? world.between(3, 30) : world.between(3, 240);
        const RecordId lead = planLead(world, i, world.atWork(daysAgo));
        const QString outcome = i < newest ? QString() : outcomes[world.below(outcomes.size())];
        if (outcome.isEmpty())
            continue;
        const qint64 waited = 3 + world.below(std::min(daysAgo - 2, longestWait)); // over a weekend at least
        world.plan(world.atWork(daysAgo - waited), u"status"_s,
            {Edit::update(EntityKind::Lead, lead, {{field::status, outcome}})});
        if (outcome != choice::unqualified)
            keepInTouch(world, lead, daysAgo, waited);
    }
}

} // namespace satchel::app
