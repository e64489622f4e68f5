// SPDX-License-Identifier: GPL-3.0-or-later
// A team's hub, for the window: each request on a thread of its own with its own store and connection, one after the
// other. Lives on the window's thread.
#pragma once

#include "store/hub/TeamControl.h"
#include "sync/engine/Keychain.h"
#include "sync/hub/HubClient.h"
#include "sync/session/ConnectionWorker.h"

#include <QThreadPool>

namespace satchel::sync {

class TeamService final : public store::TeamControl
{
    Q_OBJECT

public:
    /// The keychain outlives it.
    TeamService(OpenStore openStore, Keychain &keychain, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~TeamService() override;

    void read() override;
    void setPerson(const QString &login, RecordId user, const QString &role, const QString &password) override;
    void revoke(const QString &login) override;
    void setRights(const QString &role, EntityKind entity, const EntityRights &rights) override;
    void removeDesk(RecordId desk) override;

private:
    using Work = std::function<Result<void>(hub::HubClient &, hub::PgConnection &)>;
    void perform(Work work);
    Result<store::TeamOverview> carryOut(const Work &work);

    OpenStore m_openStore;
    Cancellation m_cancellation;
    std::unique_ptr<Keychain> m_keychain;
    QThreadPool m_pool;
};

} // namespace satchel::sync
