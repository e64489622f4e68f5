// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can ask of a team's hub: make and join one, who is in it, and what roles may do. Between ui and sync,
// as SyncControl is; lives on the window's thread, and answers come as signals.
#pragma once

#include "domain/Instant.h"
#include "domain/Rights.h"
#include "store/hub/TeamSetup.h"
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

/// What a role may do with a field beyond its rights on the record.
enum class FieldAccess : quint8 { AsRecord, ReadOnly, Hidden };
QString nameOf(FieldAccess access); // "full", "read", "hidden"
/// Hidden for a word that is none: what cannot be read shows nothing.
FieldAccess fieldAccessFrom(QStringView name);

struct TeamRole
{
    QString name; // "rep"
    QString label; // as the hub has it, in English for those that every hub has
    bool isAdministrator = false; // may do everything
    std::map<EntityKind, EntityRights> rights;
    std::map<EntityKind, std::map<QString, FieldAccess>> fields = {}; // those that are less than their record
    std::optional<Decimal> discountLimit = {}; // percent; what is above has to be approved. Nothing: none has to
    bool connects = true; // to other CRMs without an approval
    bool approves = true; // what others ask for
};

/// A sharing rule: what the people of a team own, and what is in its territory, for another team or a role.
struct TeamShare
{
    RecordId id;
    RecordId ofTeam; // a record of the entity "team"
    RecordId withTeam; // null where it is a role
    QString withRole; // name of a TeamRole
    std::optional<EntityKind> entity; // nothing: records of every kind
    bool edits = false; // else they are only seen
};

struct TeamOverview
{
    std::vector<TeamPerson> people;
    std::vector<TeamDesk> desks;
    std::vector<TeamRole> roles;
    std::vector<TeamShare> shares;
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
    virtual void setFieldAccess(const QString &role, EntityKind entity, const QString &field, FieldAccess access) = 0;
    /// A role of one's own, with the rights of the role `like`; or, where there is one of this name, what it is called
    /// and what it has to ask for.
    virtual void setRole(const TeamRole &role, const QString &like) = 0;
    /// Failed where somebody has it.
    virtual void removeRole(const QString &role) = 0;
    virtual void setShare(const TeamShare &share) = 0;
    virtual void removeShare(RecordId share) = 0;
    virtual void removeDesk(RecordId desk) = 0;

    /// Of a store without a hub. Looks at the server and changes nothing; answers serverChecked.
    virtual void checkServer(const TeamServer &server) = 0;
    /// The records of this store become the hub. Answers serverChecked where the server does not allow it, setupFailed,
    /// or hubMade.
    virtual void makeHub(const TeamServer &server, const QString &name) = 0;
    /// Reads the team's records into a store beside this one and compares them. Answers joinPlanned; serverChecked and
    /// setupFailed as makeHub does.
    virtual void planJoin(const TeamServer &server) = 0;
    /// Carries out the plan: the new store takes the place of this one.
    virtual void join() = 0;
    /// Ends what checkServer, makeHub or planJoin began, at any moment of it: nothing is left here nor at the server. A
    /// hub that was made in that moment is there, and hubMade says so.
    virtual void cancelSetup() = 0;
    /// The records stay in this store.
    virtual void leave() = 0;

Q_SIGNALS:
    void overviewRead(const satchel::store::TeamOverview &overview);
    /// Nothing was changed. Refused where this person is no administrator, NotFound where the store is of no hub.
    void failed(const satchel::Error &error);
    void serverChecked(const satchel::store::TeamServerCheck &check);
    void setupProgressed(const satchel::store::TeamProgress &progress);
    void joinPlanned(const satchel::store::TeamJoinPlan &plan);
    void hubMade();
    /// The store is as it was.
    void setupFailed(const satchel::Error &error);
};

} // namespace satchel::store
