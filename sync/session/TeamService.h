// SPDX-License-Identifier: GPL-3.0-or-later
// A team's hub, for the window: each request on a thread of its own with its own store and connection, one after the
// other. Lives on the window's thread.
#pragma once

#include "store/encryption/StoreKey.h"
#include "sync/engine/Keychain.h"
#include "sync/hub/HubAdministration.h"
#include "sync/session/ConnectionWorker.h"

#include <QThreadPool>

namespace satchel::sync {

/// Work for which everybody has to close the store. It needs nothing of the service, which may be gone by then.
struct ClosedStoreWork
{
    enum class Kind : quint8 { Join, Leave };
    Kind kind = Kind::Join;
    /// For a worker thread. Of a join the file of the store that was there; of a leave what the hub did not get to
    /// know, mostly nothing.
    std::function<Result<QString>()> run;
};

class TeamService final : public store::TeamControl
{
    Q_OBJECT

public:
    struct Parts
    {
        OpenStore openStore;
        Keychain &keychain; // outlives it, and the work it hands over
        const Clock &clock; // likewise
        QString storePath;
        std::optional<store::StoreKey> key; // of that store
        QString desk; // how this computer is called
        Policies policies = {}; // of the organisation
    };

    explicit TeamService(Parts parts, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~TeamService() override;

    void read() override;
    void setPerson(const QString &login, RecordId user, const QString &role, const QString &password) override;
    void revoke(const QString &login) override;
    void setRights(const QString &role, EntityKind entity, const EntityRights &rights) override;
    void setFieldAccess(
        const QString &role, EntityKind entity, const QString &field, store::FieldAccess access) override;
    void setRole(const store::TeamRole &role, const QString &like) override;
    void removeRole(const QString &role) override;
    void setShare(const store::TeamShare &share) override;
    void removeShare(RecordId share) override;
    void removeDesk(RecordId desk) override;

    void checkServer(const store::TeamServer &server) override;
    void makeHub(const store::TeamServer &server, const QString &name) override;
    void planJoin(const store::TeamServer &server) override;
    void join() override;
    void cancelSetup() override;
    void leave() override;

Q_SIGNALS:
    void closingRequired(const satchel::sync::ClosedStoreWork &work);

private:
    struct PreparedJoin;
    class Invitations;
    using Work = std::function<Result<void>(hub::HubAdministration &, hub::PgConnection &)>;
    void perform(Work work);
    Result<store::TeamOverview> carryOut(const Work &work);
    std::shared_ptr<Cancellation> beginSetup();
    /// Forbidden, before anything is sent to a server that the policies do not allow.
    Result<void> checkAllowed(const store::TeamServer &server) const;
    /// Says on the window's thread what came of a join that was prepared.
    void offer(const Result<std::shared_ptr<PreparedJoin>> &prepared, const std::shared_ptr<Cancellation> &asked);
    Result<void> make(const store::TeamServer &server, const QString &name, Cancellation &cancellation);
    Result<std::shared_ptr<PreparedJoin>> prepare(const store::TeamServer &server, Cancellation &cancellation);
    /// What a worker found is said on the window's thread.
    void tell(std::function<void()> what);
    void progress(store::TeamProgress::Step step, qint64 done = 0);

    Parts m_parts;
    Cancellation m_cancellation;
    std::unique_ptr<Keychain> m_keychain;
    std::shared_ptr<Cancellation> m_setupCancellation; // of what was begun last
    std::shared_ptr<PreparedJoin> m_prepared; // null before the plan is made
    QThreadPool m_pool;
};

} // namespace satchel::sync

Q_DECLARE_METATYPE(satchel::sync::ClosedStoreWork)
