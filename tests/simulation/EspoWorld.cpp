// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/espocrm/EspoFake.h"
#include "tests/simulation/WiredWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

/// As the guide asks an administrator to set it up.
EspoOptions optionsFor(quint64 seed)
{
    EspoOptions options;
    options.seed = seed;
    options.versioned += {u"Contact"_s, u"Lead"_s};
    return options;
}

/// Stamps are of whole seconds there, never coarser. It has no sign-in, no batches and no search index. Where something
/// before it drops the header with the condition, an edit of the moment before ours is overwritten, and nothing tells.
WiredVendor espo()
{
    return {espoAccount(), {u"Account"_s, u"Contact"_s}, u"cSatchelId"_s,
        {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
            Fault::SameStamp, Fault::ValidationRule, Fault::NormalisedValues, Fault::RoundedNumbers,
            Fault::SilentChange, Fault::RotatingTokens, Fault::IgnoredCondition},
        nullptr, {}};
}

class EspoWorld final : public WiredWorld
{
public:
    EspoWorld(quint64 seed, ManualClock &clock)
        : WiredWorld(seed, clock, std::make_unique<EspoFake>(optionsFor(seed)), espo())
    {
    }

    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override
    {
        return user().edit(object, id, {{field.remotes.front(), target}});
    }
    /// It lists no deletions.
    bool tellsDeletions() const override { return false; }

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
            const RowPointer there = table.newest(fake().numberOf(value));
            value = there && there->isLive() ? value : QString();
        }
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeEspoWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<EspoWorld>(seed, clock);
}

} // namespace satchel::simulation
