// SPDX-License-Identifier: GPL-3.0-or-later
// Leads: from the website, a trade fair and cold calls; some new, some worked on, some written off.
#include "app/demo/DemoWorld.h"

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
        {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"company_name"_s, company},
            {u"email"_s, u"lead%1@mail.example"_s.arg(number)}, {u"phone"_s, world.phone(region[u"phone"_s])},
            {u"job_title"_s, world.pick(world.words(u"jobTitles"_s))},
            {u"source"_s, world.pick(world.words(u"sources"_s))}, {u"score"_s, world.between(5, 95)},
            {u"value"_s,
                world.chance(70) ? Value(Money{currency.digits() == 0 ? amount * 150 : amount, currency}) : Value()},
            {u"owner"_s, world.users[world.pick(world.users.size())]}});
}

} // namespace

void planLeads(DemoWorld &world)
{
    static const QStringList outcomes = {
        QString(), QString(), u"contacted"_s, u"contacted"_s, u"qualified"_s, u"unqualified"_s};
    for (int i = 0; i < leadCount; ++i) {
        const qint64 daysAgo = i < newest ? world.between(3, 30) : world.between(3, 240);
        const RecordId lead = planLead(world, i, world.atWork(daysAgo));
        const QString outcome = i < newest ? QString() : outcomes[world.below(outcomes.size())];
        if (outcome.isEmpty())
            continue;
        const qint64 waited = 3 + world.below(std::min(daysAgo - 2, longestWait)); // over a weekend at least
        world.plan(world.atWork(daysAgo - waited), u"status"_s,
            {Edit::update(EntityKind::Lead, lead, {{u"status"_s, outcome}})});
    }
}

} // namespace satchel::app
