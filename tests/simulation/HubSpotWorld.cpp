// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/simulation/WiredWorld.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

HubSpotOptions optionsFor(quint64 seed)
{
    HubSpotOptions options;
    options.seed = seed;
    return options;
}

/// In one world of three there are deals, tasks, calls and notes too.
WiredVendor hubSpot(quint64 seed, const QString &mark)
{
    WiredVendor vendor{hubSpotAccount(), {u"companies"_s, u"contacts"_s}, mark,
        {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
            Fault::CommitLag}, // where it lags, a write of ours that overtakes a colleague's deletion undoes it in the
                               // fake
        [](FakeRemote &fake, Instant now) { return static_cast<HubSpotFake &>(fake).grantTokens(now).second; },
        HubSpotOptions().clientId, HubSpotOptions().clientSecret};
    if (seed % 3 == 0) {
        vendor.objects += {u"deals"_s, u"tasks"_s, u"calls"_s, u"notes"_s};
        vendor.onlyRead = {u"pipelines"_s, u"stages"_s};
    }
    return vendor;
}

class HubSpotWorld final : public WiredWorld
{
public:
    HubSpotWorld(quint64 seed, ManualClock &clock, const QString &mark)
        : WiredWorld(seed, clock, std::make_unique<HubSpotFake>(optionsFor(seed)), hubSpot(seed, mark))
    {
    }

    QString create(const QString &object, const QJsonObject &fields) override
    {
        QJsonObject given = fields;
        if (object == u"deals")
            given[u"dealstage"_s] = u"appointmentscheduled"_s;
        else if (object != u"companies" && object != u"contacts")
            given[u"hs_timestamp"_s] = now().toIso();
        return WiredWorld::create(object, given);
    }
    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override
    {
        for (const QString &linked : user().linked(object, id, field.target))
            user().dissociate(object, id, field.target, linked);
        return target.isEmpty() || user().associate(object, id, field.target, target, primaryKind(object, field));
    }

protected:
    QJsonValue told(
        const QString &object, const RemoteUser::Record &record, const FieldMap &field, const QString &name) override
    {
        const QString value = record.values.value(name);
        if (!name.startsWith(u'@'))
            return value.isEmpty() ? QJsonValue() : QJsonValue(value);
        return field.target == object
            ? QJsonArray()
            : QJsonArray::fromStringList(user().linked(object, record.id, field.target, primaryKind(object, field)));
    }

private:
    /// 0 where none of the links comes first.
    int primaryKind(const QString &object, const FieldMap &field) const
    {
        const QJsonObject known = manifest().object(object)->wire[u"links"][field.remotes.front()].toObject();
        return known[u"ranked"].toBool() ? known[u"type"].toInt() : 0;
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeHubSpotWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<HubSpotWorld>(seed, clock, u"satchel_id"_s);
}

std::unique_ptr<RemoteWorld> makeUnmarkedHubSpotWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<HubSpotWorld>(seed, clock, QString());
}

} // namespace satchel::simulation
