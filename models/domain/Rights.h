// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of a team may do with records: by entity and by whose a record is. The hub enforces the same
// (sync/hub/sql); here it is for the edits of a desk, so that nothing is typed that the hub would refuse (I13).
#pragma once

#include "domain/Record.h"

#include <functional>
#include <map>
#include <optional>
#include <QSet>

namespace satchel {

/// Whose a record is: by the field of the entity that has a user, or else by the first of the references to a record
/// that has an owner. Neither: nobody's, such as a product. A record is in the territory of the customer or deal that
/// it belongs to, a contact in that of its company; else in the one that a field of its own names.
struct Ownership
{
    struct Parent
    {
        QString field; // "deal"
        EntityKind kind{};
    };
    QString field; // "owner"
    std::vector<Parent> parents;
    std::vector<Parent> territoryParents; // the first that is in a territory counts
    QString territory; // field, where none of them is

    bool isOwned() const { return !field.isEmpty() || !parents.empty(); }
};
Ownership ownershipOf(const Schema &schema, const Entity &entity);

using FindRecord = std::function<std::optional<Record>(EntityKind, RecordId)>;
/// The user who owns a record, or whom it belongs to by what it is part of; null: nobody.
RecordId ownerOf(const Schema &schema, const Record &record, const FindRecord &find);
/// The team whose territory the record is in; null: none, or one that was deleted.
RecordId territoryOf(const Schema &schema, const Record &record, const FindRecord &find);

/// Which records an operation reaches. What nobody owns is everybody's, but for None; within a territory, its team's.
enum class RightScope : quint8 {
    All,
    Team, // own records, those of people in a team with me, and those in the territory of such a team
    Own,
    None,
};
QString nameOf(RightScope scope); // "all", "team", "own", "none"
/// None for a word that is no scope: rights that cannot be read allow nothing.
RightScope rightScopeFrom(QStringView name);

enum class Right : quint8 { See, Edit, Delete };

struct EntityRights
{
    bool creates = true;
    RightScope edits = RightScope::All;
    RightScope deletes = RightScope::All;
    QSet<QString> readOnly = {}; // fields that are not changed, hidden ones included
    RightScope sees = RightScope::All;
    bool exports = true; // what is seen into files; only programs that ask keep to it

    RightScope scopeOf(Right right) const;
};

/// The records of a team's people and those in its territory, for others than the team.
struct SharedTeam
{
    RecordId team;
    QSet<RecordId> people; // of the team
    std::optional<EntityKind> entity = {}; // nothing: of every kind
    bool edits = false; // else they are only seen
};

struct Rights
{
    RecordId me;
    QSet<RecordId> team; // me and everybody in a team with me
    std::map<EntityKind, EntityRights> entities; // one that is missing allows nothing
    QSet<RecordId> teams = {}; // that I am in
    std::vector<SharedTeam> shared = {}; // with me
    std::optional<Decimal> discountLimit = {}; // percent; what is above has to be approved. Nothing: none has to
    bool connects = true; // other CRMs without an approval
    bool approves = true; // what others ask for

    /// Null where nothing is allowed. A custom entity without rights of its own has those of deals.
    const EntityRights *of(EntityKind entity) const;
    /// `owner` and `territory`: of the record, null where it has none. The field rights are another question.
    bool allow(Right right, EntityKind entity, RecordId owner, RecordId territory) const;
};

/// What a new record comes with whatever the field rights are: nothing, an initial value, whoever creates it as its
/// owner.
bool isGivenAnyway(
    const Rights &rights, const Schema &schema, const Entity &entity, const QString &field, const Value &value);
/// What somebody said is theirs to change, whosever the record is that it is about.
bool isOwnComment(const Rights &rights, const Record &record);

} // namespace satchel
