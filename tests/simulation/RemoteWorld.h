// SPDX-License-Identifier: GPL-3.0-or-later
// The remote as a simulated world needs it: what a colleague does there, how a Satchel reaches it, what it holds in
// truth.
#pragma once

#include "sync/engine/Remote.h"

#include <functional>
#include <memory>

namespace satchel::simulation {

using namespace satchel::sync;

/// The colleague's hands are free between any two requests.
using BetweenRequests = std::function<void()>;

class RemoteWorld
{
public:
    virtual ~RemoteWorld() = default;

    virtual const std::vector<ObjectMap> &objects() const = 0;
    virtual std::unique_ptr<Remote> connect(const Clock &clock) = 0;
    virtual QString create(const QString &object, const QJsonObject &fields) = 0;
    virtual bool edit(const QString &object, const QString &id, const QJsonObject &fields) = 0;
    virtual bool remove(const QString &object, const QString &id) = 0;
    virtual bool restore(const QString &object, const QString &id) = 0;
    /// Makes a link there the only one of its kind; an empty target takes it off.
    virtual bool link(const QString &, const QString &, const FieldMap &, const QString &) { return false; }
    virtual std::vector<RemoteRecord> live(const QString &object) = 0;
    virtual QStringList deleted(const QString &object) = 0;
    /// The nth request from now on is not reached, or carried out with its answer lost.
    virtual void failNth(int n, bool isCarriedOut) = 0;
    virtual bool hasFailed() const = 0; // since then
    /// The answer to the nth request from now on makes no sense; what was asked is carried out.
    virtual void garbleNth(int) {}
    /// The person at the device with this clock signs in again.
    virtual void signIn(const Clock &) {}
    /// The devices' secrets cannot be had for a while.
    virtual void lockKeychain(bool) {}
    /// The account is another one for a while; false where that cannot be.
    virtual bool switchAccount() { return false; }
    virtual void makeBackup() {}
    virtual void restoreBackup() {}
    /// Nothing goes wrong from now on.
    virtual void calm() = 0;
    /// What the remote forbids and was done all the same: requests beyond a limit.
    virtual QStringList violations() const { return {}; }
    /// True where the next changes tell what changed; false where it may take a full sync, because of a clock that
    /// jumps.
    virtual bool tellsWhatChanged() const = 0;
    /// False where only a full sync shows which records are deleted.
    virtual bool tellsDeletions() const { return true; }
    /// What goes wrong here, for reading a failure.
    virtual QString troubles() const { return {}; }
    virtual void setBetweenRequests(BetweenRequests between) = 0;
};

/// A world of companies and contacts on MemoryRemote; traits and troubles drawn from the seed.
std::unique_ptr<RemoteWorld> makeMemoryWorld(quint64 seed, ManualClock &clock);

/// The same on a connector and its fake, with faults on the wire.
std::unique_ptr<RemoteWorld> makeHubSpotWorld(quint64 seed, ManualClock &clock);
/// Without the field that the guide tells an administrator to add; for one Satchel alone.
std::unique_ptr<RemoteWorld> makeUnmarkedHubSpotWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeSalesforceWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeDynamicsWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeEspoWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeOdooWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makePipedriveWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeFreshsalesWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeCopperWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeZohoWorld(quint64 seed, ManualClock &clock);
std::unique_ptr<RemoteWorld> makeMondayWorld(quint64 seed, ManualClock &clock);
/// What the API wrote is found a moment later; for one Satchel alone, because no value there is unique.
std::unique_ptr<RemoteWorld> makeLaggingMondayWorld(quint64 seed, ManualClock &clock);

using MakeRemoteWorld = std::unique_ptr<RemoteWorld> (*)(quint64 seed, ManualClock &clock);
/// By the name a person gives: "hubspot", "hubspot-unmarked", "salesforce", "dynamics365", "espocrm", "odoo",
/// "pipedrive", "freshsales", "copper", "zoho", "monday", "monday-lagging", "memory"; null for any other.
MakeRemoteWorld findRemoteWorld(QStringView name);

} // namespace satchel::simulation
