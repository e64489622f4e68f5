// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoStore.h"

#include "app/demo/DemoLexicon.h"
#include "app/demo/DemoWorld.h"
#include "store/Backup.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr quint64 seed = 7;

/// As tenders of public customers need them: their names, which come of their labels.
Result<QStringList> addFields(store::Store &store, const QJsonValue &labels)
{
    QStringList names;
    for (const FieldType type : {FieldType::Text, FieldType::Integer, FieldType::Date}) {
        const auto added = TRY(
            store.addCustomField(EntityKind::Contact, {{}, labels[names.size()].toString(), type, {}, {}, {}, {}}));
        names.append(added.name);
    }
    return names;
}

} // namespace

Result<void> fillDemoStore(const QString &path, const Clock &clock, const QString &language)
{
    ManualClock history(
        Instant::at(clock.today().addDays(-DemoWorld::days - 11), QTime(9, 0), clock.zone()), clock.zone());
    // Eight thousand commits are quicker without a disk below them.
    auto store = store::Store::open(u":memory:"_s, history, seed);
    if (!store)
        return fail(store.error());
    const auto fields = TRY(addFields(**store, demoLexicon(language)[u"fields"_s]));
    TRY((*store)->setMainCurrency(*Currency::fromCode(u"EUR")));
    DemoWorld world(clock, **store, language);
    world.contactFields = fields;
    planBasics(world, **store);
    planCompanies(world);
    planDeals(world);
    planActivities(world);
    planTasks(world);
    planLeads(world);
    planQuotes(world);
    planProposals(world);
    planReports(world);
    planTaskTemplates(world);
    planTaskDependencies(world);
    planComments(world);
    planMails(world);
    planSequences(world);
    planMailTemplates(world);
    planGuidance(world);
    TRY(world.write(**store, history));
    TRY(addMailbox(world, **store));
    return store::copyStore((*store)->database(), path);
}

} // namespace satchel::app
