// SPDX-License-Identifier: GPL-3.0-or-later
// A world's remote over the wire: the real connector, governor and retries against a vendor's fake, with the faults
// of the network and of the vendor switched on as the seed says. What differs between vendors is handed in or
// overridden.
#pragma once

#include "sync/session/Vendor.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/FaultInjector.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/simulation/RemoteWorld.h"
#include "tests/support/MemoryKeychain.h"

#include <QTemporaryDir>

namespace satchel::simulation {

struct WiredVendor
{
    fakes::Account account;
    QStringList objects; // that people work with, by the vendor's names: companies and contacts first
    QString mark; // the unique field that the guide tells an administrator to add; empty: none
    std::vector<fakes::Fault> left; // what does not happen there, or has tests of its own
    /// Signs in there: a new refresh token. In worlds of rotating tokens the devices live by it, in the others by the
    /// token above.
    QString (*grant)(fakes::FakeRemote &fake, Instant now);
    QString clientId;
    QString clientSecret = {};
    QStringList onlyRead = {}; // objects the others point at, in the order of dependency
    /// Makes a map simpler where two spellings stand for one value, which a world's promises know nothing of.
    void (*simplify)(ObjectMap &object) = nullptr;
};

class WiredWorld : public RemoteWorld
{
public:
    WiredWorld(quint64 seed, ManualClock &clock, std::unique_ptr<fakes::FakeRemote> fake, WiredVendor vendor);

    const std::vector<ObjectMap> &objects() const override { return m_objects; }
    std::unique_ptr<Remote> connect(const Clock &client) override;
    QString create(const QString &object, const QJsonObject &fields) override;
    bool edit(const QString &object, const QString &id, const QJsonObject &fields) override;
    bool remove(const QString &object, const QString &id) override { return m_user.archive(object, id); }
    bool restore(const QString &object, const QString &id) override;
    std::vector<RemoteRecord> live(const QString &object) override;
    QStringList deleted(const QString &object) override;
    void failNth(int n, bool isCarriedOut) override;
    void garbleNth(int n) override;
    bool hasFailed() const override { return !m_faults->hasScript(); }
    void lockKeychain(bool isLocked) override;
    void signIn(const Clock &client) override;
    bool switchAccount() override;
    void makeBackup() override { m_backup = m_user.backup(); }
    void restoreBackup() override { m_user.restoreBackup(m_backup); }
    void calm() override { m_faults->calm(); }
    QString troubles() const override { return m_troubles; }
    bool tellsWhatChanged() const override { return m_troubles.isEmpty(); }
    QStringList violations() const override;
    void setBetweenRequests(BetweenRequests between) override;

protected:
    /// A field as the vendor's answers tell it.
    virtual QJsonValue told(
        const QString &object, const fakes::RemoteUser::Record &record, const FieldMap &field, const QString &name)
        = 0;
    /// Whether somebody may do something just before this request.
    virtual bool mayComeBefore(const fakes::HttpRequest &) const { return true; }
    fakes::FakeRemote &fake() { return *m_fake; }
    fakes::RemoteUser &user() { return m_user; }
    const Manifest &manifest() const { return m_loaded.manifest; }
    const Vendor &loaded() const { return m_loaded; }
    std::vector<ObjectMap> &objectMaps() { return m_objects; }
    Instant now() const { return m_clock.now(); }

private:
    Random m_random;
    ManualClock &m_clock;
    WiredVendor m_vendor;
    std::shared_ptr<const Schema> m_schema;
    Vendor m_loaded;
    std::unique_ptr<fakes::FakeRemote> m_fake;
    fakes::RemoteUser m_user;
    std::unique_ptr<fakes::FaultInjector> m_faults;
    std::vector<ObjectMap> m_objects;
    QJsonObject m_rateState; // one account, one budget: the devices of a person share it
    quint64 m_seed;
    QString m_troubles;
    int m_connections = 0;
    fakes::RemoteData m_backup;
    std::map<const Clock *, test::MemoryKeychain> m_keychains; // of each device, known by its clock
    std::optional<QTemporaryDir> m_locks; // where tokens rotate
};

} // namespace satchel::simulation
