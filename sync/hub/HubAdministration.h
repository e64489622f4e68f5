// SPDX-License-Identifier: GPL-3.0-or-later
// What administrators read and change of their team at the hub: people, roles, rights, sharing, desks. Anybody else is
// Refused by the server.
#pragma once

#include "store/hub/TeamControl.h"
#include "sync/hub/PgConnection.h"

namespace satchel::sync::hub {

class HubAdministration
{
public:
    /// Both outlive it. Rights are read and written by the store's registry of the moment.
    HubAdministration(PgConnection &connection, store::Store &store) : m_connection(connection), m_store(store) {}

    Result<store::TeamOverview> overview();
    Result<void> revokePerson(const QString &login);
    Result<void> setRights(const QString &role, EntityKind entity, const EntityRights &rights);
    Result<void> setFieldAccess(
        const QString &role, EntityKind entity, const QString &field, store::FieldAccess access);
    /// Made with the rights of the role `like`, or changed where there is one of this name.
    Result<void> setRole(const store::TeamRole &role, const QString &like);
    /// Conflict where somebody has it.
    Result<void> removeRole(const QString &role);
    Result<void> setShare(const store::TeamShare &share);
    Result<void> removeShare(RecordId share);
    Result<void> removeDesk(RecordId desk);

private:
    PgConnection &m_connection;
    store::Store &m_store;
};

} // namespace satchel::sync::hub
