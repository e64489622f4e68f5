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
/// that has an owner. Neither: nobody's, such as a product.
struct Ownership
{
    struct Parent
    {
        QString field; // "deal"
        EntityKind kind{};
    };
    QString field; // "owner"
    std::vector<Parent> parents;

    bool isOwned() const { return !field.isEmpty() || !parents.empty(); }
};
Ownership ownershipOf(const Schema &schema, const Entity &entity);

using FindRecord = std::function<std::optional<Record>(EntityKind, RecordId)>;
/// The user who owns a record, or whom it belongs to by what it is part of; null: nobody.
RecordId ownerOf(const Schema &schema, const Record &record, const FindRecord &find);

/// Which records an operation reaches. What nobody owns is everybody's, but for None.
enum class RightScope : quint8 { All, Team, Own, None };
QString nameOf(RightScope scope); // "all", "team", "own", "none"
/// None for a word that is no scope: rights that cannot be read allow nothing.
RightScope rightScopeFrom(QStringView name);

struct EntityRights
{
    bool creates = true;
    RightScope edits = RightScope::All;
    RightScope deletes = RightScope::All;
    QSet<QString> readOnly = {}; // fields that are not changed, hidden ones included
    RightScope sees = RightScope::All;
};

struct Rights
{
    RecordId me;
    QSet<RecordId> team; // me and everybody in a team with me
    std::map<EntityKind, EntityRights> entities; // one that is missing allows nothing

    bool reaches(RightScope scope, RecordId owner) const;
    const EntityRights *of(EntityKind entity) const;
};

} // namespace satchel
