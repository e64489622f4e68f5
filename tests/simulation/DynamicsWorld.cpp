// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/simulation/WiredWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

/// In one world of six there is no change tracking, and deletions are noticed by full syncs alone.
DynamicsOptions optionsFor(quint64 seed)
{
    DynamicsOptions options;
    options.seed = seed;
    if (seed % 6 == 5)
        options.untracked = {u"accounts"_s, u"contacts"_s};
    return options;
}

/// Nobody has to mark anything there: a row is made under our own id.
WiredVendor dynamics()
{
    const DynamicsOptions usual;
    return {dynamicsAccount(), {u"accounts"_s, u"contacts"_s}, {},
        {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
            Fault::EndlessPaging, Fault::CommitLag, Fault::ValidationRule, Fault::NormalisedValues,
            Fault::RoundedNumbers, Fault::SilentChange},
        [](FakeRemote &fake, Instant now) {
            return static_cast<DynamicsFake &>(fake).grantTokens(dynamicsAccount().address, now).second;
        },
        usual.clientId};
}

/// The column of a lookup, by the name it is read by.
QString columnOf(const QString &name)
{
    return name.startsWith(u'_') && name.endsWith("_value"_L1) ? name.mid(1).chopped(6) : name;
}

class DynamicsWorld final : public WiredWorld
{
public:
    DynamicsWorld(quint64 seed, ManualClock &clock)
        : WiredWorld(seed, clock, std::make_unique<DynamicsFake>(optionsFor(seed)), dynamics()),
          m_isTracked(optionsFor(seed).untracked.isEmpty())
    {
    }

    bool tellsDeletions() const override { return m_isTracked; }

    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override
    {
        return user().edit(object, id,
            {{columnOf(field.remotes.front()), target.isEmpty() ? QString() : field.target + u':' + target}});
    }

protected:
    QJsonValue told(const QString &, const RemoteUser::Record &record, const FieldMap &, const QString &name) override
    {
        const QString value = record.values.value(columnOf(name));
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }

private:
    bool m_isTracked;
};

} // namespace

std::unique_ptr<RemoteWorld> makeDynamicsWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<DynamicsWorld>(seed, clock);
}

} // namespace satchel::simulation
