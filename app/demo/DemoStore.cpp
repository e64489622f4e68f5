// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoStore.h"

#include "app/demo/DemoWords.h"
#include "app/demo/DemoWorld.h"
#include "store/Migrations.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr quint64 seed = 7;

Result<void> addFields(store::Store &store, const QJsonValue &labels)
{
    // As tenders of public customers need them.
    qsizetype next = 0;
    for (const auto &[name, type] : {std::pair{u"x_framework_no"_s, FieldType::Text}, {u"x_wards"_s, FieldType::Integer}, {u"x_decision_by"_s, FieldType::Date}}) {
        const auto added = store.addCustomField(EntityKind::Contact, {name, labels[next++].toString(), type, {}, {}, {}, {}});
        if (!added)
            return fail(added.error());
    }
    return {};
}

} // namespace

Result<void> fillDemoStore(const QString &path, const Clock &clock, const QString &language)
{
    ManualClock history(Instant::at(clock.today().addDays(-DemoWorld::days - 11), QTime(9, 0), clock.zone()), clock.zone());
    // Eight thousand commits are quicker without a disk below them.
    auto store = store::Store::open(u":memory:"_s, history, seed);
    if (!store)
        return fail(store.error());
    if (const auto added = addFields(**store, demoWords(language)[u"fields"_s]); !added)
        return added;
    if (const auto set = (*store)->setMainCurrency(*Currency::fromCode(u"EUR")); !set)
        return set;
    DemoWorld world(clock, **store, language);
    planBasics(world, **store);
    planCompanies(world);
    planDeals(world);
    planActivities(world);
    planTasks(world);
    planLeads(world);
    planQuotes(world);
    planProposals(world);
    planReports(world);
    if (const auto written = world.write(**store, history); !written)
        return written;
    return store::backUp((*store)->database(), path);
}

} // namespace satchel::app
