// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceFake.h"
#include "tests/simulation/WiredWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

SalesforceOptions optionsFor(quint64 seed)
{
    SalesforceOptions options;
    options.seed = seed;
    return options;
}

/// Stamps are of whole seconds there, never coarser.
WiredVendor salesforce()
{
    const SalesforceOptions usual;
    return {salesforceAccount(), {u"Account"_s, u"Contact"_s}, u"Satchel_Id__c"_s,
        {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
            Fault::SameStamp, Fault::ValidationRule, Fault::NormalisedValues, Fault::RoundedNumbers,
            Fault::SilentChange},
        [](FakeRemote &fake, Instant now) { return static_cast<SalesforceFake &>(fake).grantTokens(now).second; },
        usual.clientId};
}

class SalesforceWorld final : public WiredWorld
{
public:
    SalesforceWorld(quint64 seed, ManualClock &clock)
        : WiredWorld(seed, clock, std::make_unique<SalesforceFake>(optionsFor(seed)), salesforce())
    {
    }

    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override
    {
        return user().edit(object, id, {{field.remotes.front(), target}});
    }

protected:
    QJsonValue told(
        const QString &object, const RemoteUser::Record &record, const FieldMap &, const QString &name) override
    {
        QString value = record.values.value(name);
        const Property *property = fake().data().type(object)->properties.find(name);
        if (property && property->type == Property::Type::Bool)
            return value == "true"_L1;
        if (property && property->type == Property::Type::Reference && !value.isEmpty()) {
            const RemoteTable &table = fake().data().type(property->targets.front())->table;
            const RowPointer there = table.newest(table.resolve(fake().numberOf(value)));
            value = there && there->isLive() ? fake().idOf(there->number) : QString();
        }
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeSalesforceWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<SalesforceWorld>(seed, clock);
}

} // namespace satchel::simulation
