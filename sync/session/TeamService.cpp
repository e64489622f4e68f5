// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/TeamService.h"

#include "domain/Reason.h"
#include "store/hub/HubState.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubSetup.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

TeamService::TeamService(OpenStore openStore, Keychain &keychain, QObject *parent)
    : TeamControl(parent), m_openStore(std::move(openStore)), m_keychain(keychain.until(m_cancellation))
{
    m_pool.setMaxThreadCount(1); // what is changed is read in its order
}

TeamService::~TeamService()
{
    m_cancellation.cancel();
    m_pool.waitForDone();
}

Result<store::TeamOverview> TeamService::carryOut(const Work &work)
{
    const auto store = TRY(m_openStore());
    const auto membership = TRY(store::HubState(*store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store->path());
    const auto connection = TRY(hub::connectTo(membership->address, membership->login, *m_keychain, m_cancellation));
    hub::HubClient client(*connection, *store);
    if (work)
        TRY(work(client, *connection));
    return client.overview();
}

void TeamService::perform(Work work)
{
    m_pool.start([this, work = std::move(work)] {
        const auto done = carryOut(work);
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT overviewRead(*done);
            else
                Q_EMIT failed(done.error());
        });
    });
}

void TeamService::read()
{
    perform({});
}

void TeamService::setPerson(const QString &login, RecordId user, const QString &role, const QString &password)
{
    perform([=](hub::HubClient &, hub::PgConnection &connection) {
        return hub::setPerson(connection, login, user, role, password);
    });
}

void TeamService::revoke(const QString &login)
{
    perform([login](hub::HubClient &client, hub::PgConnection &) { return client.revokePerson(login); });
}

void TeamService::setRights(const QString &role, EntityKind entity, const EntityRights &rights)
{
    perform([=](hub::HubClient &client, hub::PgConnection &) { return client.setRights(role, entity, rights); });
}

void TeamService::removeDesk(RecordId desk)
{
    perform([desk](hub::HubClient &client, hub::PgConnection &) { return client.removeDesk(desk); });
}

} // namespace satchel::sync
