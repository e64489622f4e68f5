// SPDX-License-Identifier: GPL-3.0-or-later
// An office with HubSpot and Salesforce at once, and Dynamics 365 if it is wanted, where nothing goes wrong but the
// order of events: two Satchels, each with all systems, over the wire of their fakes.
#pragma once

#include "store/sync/ParkedCauses.h"
#include "tests/simulation/Device.h"

#include <array>
#include <ranges>

namespace satchel::simulation {

inline constexpr size_t hubSpot = 0;
inline constexpr size_t salesforce = 1;
inline constexpr size_t dynamics = 2;

class Office
{
public:
    explicit Office(const QString &folder, size_t systems = 2) : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"))
    {
        for (const auto &make :
            std::array{makeHubSpotWorld, makeSalesforceWorld, makeDynamicsWorld} | std::views::take(systems)) {
            auto &place = remotes.emplace_back(make(quietSeed, clock));
            place->calm();
            place->setBetweenRequests([this] { clock.advance(50); });
        }
        Device::makeBlank(folder + QStringLiteral("/blank.satchel"));
        for (const quint64 number : {quint64(1), quint64(2)}) {
            auto &device = devices.emplace_back(
                std::make_unique<Device>(folder, folder + QStringLiteral("/blank.satchel"), clock, 0, *remotes[hubSpot],
                    ConflictPolicy::Newest, number));
            for (size_t place = salesforce; place < systems; ++place)
                device->addPlace(*remotes[place]);
        }
    }

    Device &ana() { return *devices[0]; }
    Device &ben() { return *devices[1]; }
    store::RoundRecord sync(Device &device, size_t place)
    {
        clock.advance(700'000);
        store::ParkedCauses(device.store(), static_cast<qint64>(place) + 1).retryNow({});
        return device.sync(Round::Kind::Full, 0, place);
    }
    /// Rounds with all until they have had time to agree.
    void settle(Device &device)
    {
        for (int round = 0; round < 4; ++round) {
            for (size_t place = 0; place < remotes.size(); ++place)
                sync(device, place);
        }
    }
    void commit(Device &device, const Edit &edit)
    {
        const auto done = device.store().commit({QStringLiteral("Work"), Origin::user(), {edit}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    RecordId only(Device &device, EntityKind entity = EntityKind::Contact)
    {
        const auto live = device.live(entity);
        if (live.size() != 1)
            qFatal("%zu records instead of one", live.size());
        return live.front();
    }
    QStringList phones(Device &device)
    {
        QStringList found;
        for (const RecordId id : device.live(EntityKind::Contact))
            found.append(device.store().get(EntityKind::Contact, id)->text(u"phone"));
        return found;
    }
    QStringList phones(size_t place) const
    {
        QStringList found;
        for (const RemoteRecord &record : remotes[place]->live(contacts(place)))
            found.append(record.fields[phone(place)].toString());
        return found;
    }
    QString onlyId(size_t place) const
    {
        const auto live = remotes[place]->live(contacts(place));
        return live.size() == 1 ? live.front().id : QString();
    }
    QString makeAtHubSpot(const QJsonObject &fields)
    {
        return remotes[hubSpot]->create(QStringLiteral("contacts"), fields);
    }
    QString makeAtSalesforce(const QJsonObject &fields)
    {
        return remotes[salesforce]->create(QStringLiteral("Contact"), fields);
    }
    bool editAtHubSpot(const QJsonObject &fields)
    {
        return remotes[hubSpot]->edit(QStringLiteral("contacts"), onlyId(hubSpot), fields);
    }
    bool editAtSalesforce(const QJsonObject &fields)
    {
        return remotes[salesforce]->edit(QStringLiteral("Contact"), onlyId(salesforce), fields);
    }

    void editPhone(size_t place, const QString &number)
    {
        clock.advance(60'000);
        if (!remotes[place]->edit(contacts(place), onlyId(place), {{phone(place), number}}))
            qFatal("the contact cannot be edited");
    }
    /// What a person sets for the phone numbers of a connection.
    void setLead(Device &device, size_t place, int precedence)
    {
        store::Connections connections(device.store());
        auto settings = *store::ConnectionSettings::fromJson(device.connection(place).settings);
        settings.objects[contacts(place)].precedence[QStringLiteral("phone")] = precedence;
        std::ignore = connections.setSettings(device.connection(place).number, settings.toJson());
    }
    static QString contacts(size_t place)
    {
        return place == salesforce ? QStringLiteral("Contact") : QStringLiteral("contacts");
    }
    static QString phone(size_t place)
    {
        static const QStringList names = {
            QStringLiteral("phone"), QStringLiteral("Phone"), QStringLiteral("telephone1")};
        return names[static_cast<qsizetype>(place)];
    }

    ManualClock clock;
    std::vector<std::unique_ptr<RemoteWorld>> remotes;
    std::vector<std::unique_ptr<Device>> devices;

private:
    static constexpr quint64 quietSeed = 4;
};

} // namespace satchel::simulation
