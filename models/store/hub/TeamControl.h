// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can ask of a team's hub: who is in it, and what roles may do. Between ui and sync, as SyncControl is;
// lives on the window's thread, and answers come as signals.
#pragma once

#include "domain/Instant.h"
#include "domain/Rights.h"
#include "store/Store.h"

#include <map>
#include <QObject>
#include <vector>

namespace satchel::store {

struct TeamPerson
{
    QString login;
    RecordId user; // the record of the entity "user"
    QString role; // name of a TeamRole
    bool isActive = true; // else revoked: reads and writes nothing
};

struct TeamDesk
{
    RecordId id;
    QString login;
    QString name;
    Instant seenAt;
    qint64 behind = 0; // changes that it has not read; counted to 10,000
};

struct TeamRole
{
    QString name; // "rep"
    QString label; // as the hub has it, in English for those that every hub has
    bool isAdministrator = false; // may do everything
    std::map<EntityKind, EntityRights> rights;
};

struct TeamOverview
{
    std::vector<TeamPerson> people;
    std::vector<TeamDesk> desks;
    std::vector<TeamRole> roles;
};

class TeamControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers overviewRead, or failed.
    virtual void read() = 0;
    /// A person gets access, or another role. `password` is theirs, empty to leave it as it is. Answers as read() does.
    virtual void setPerson(const QString &login, RecordId user, const QString &role, const QString &password) = 0;
    virtual void revoke(const QString &login) = 0;
    virtual void setRights(const QString &role, EntityKind entity, const EntityRights &rights) = 0;
    virtual void removeDesk(RecordId desk) = 0;

Q_SIGNALS:
    void overviewRead(const satchel::store::TeamOverview &overview);
    /// Nothing was changed. Refused where this person is no administrator, NotFound where the store is of no hub.
    void failed(const satchel::Error &error);
};

} // namespace satchel::store
