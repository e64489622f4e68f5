// SPDX-License-Identifier: GPL-3.0-or-later
// The custom entities of a store, kept as records of the registry's own entity like custom fields: defining, changing
// and removing one is a change set, so it is logged, undone and exchanged with the hub. A removed entity is a
// definition in the trash: its table and records stay and come back with it. Two desks that define the same name define
// one entity; the oldest definition says what it is called.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/CustomEntity.h"
#include "domain/Relation.h"

#include <optional>
#include <vector>

namespace satchel::store {

class Database;
class Store;

class EntityDefinitions
{
public:
    explicit EntityDefinitions(Store &store) : m_store(store) {}

    /// Gives `definition` a name made from the label, unless it has one. One that was removed under this name comes
    /// back with its records.
    Result<std::vector<Edit>> add(CustomEntity &definition);
    /// The fields by which activities, tasks and files refer to records of the entity, as far as they are missing: with
    /// them a record has a timeline. Usable in the change set that adds the definition.
    Result<std::vector<Edit>> addTimeline(const CustomEntity &definition);
    /// A relation and the fields of its links. Gives `definition` a name made from the label, unless it has one.
    Result<std::vector<Edit>> addRelation(RelationDefinition &definition);
    /// What it is called at both entities, and its roles; the entities stay.
    Result<std::vector<Edit>> changeRelation(const RelationDefinition &definition);
    /// What the file says of a relation that is not removed.
    Result<RelationDefinition> findRelation(const QString &name);
    /// Labels and icon; the name stays.
    Result<std::vector<Edit>> change(const CustomEntity &definition);
    Result<std::vector<Edit>> remove(const QString &name);
    /// Of a removed one: it comes back with its records, as it was.
    Result<std::vector<Edit>> restore(const QString &name);
    /// How many records the entity has that are not in the trash.
    Result<qint64> recordCount(const QString &name);
    /// What the file says of an entity that is not removed.
    Result<CustomEntity> find(const QString &name);

    /// What the file defines, the removed ones included.
    static Result<std::vector<Entity>> read(Database &database);
    /// Gives each defined name that has none a number; false when none is left for one.
    static Result<bool> assignNumbers(Database &database);
    /// Whether a new definition may take this name: none has it but some that the hub refused, which nobody else knows
    /// and which therefore cannot be restored for the team.
    static Result<bool> isFree(Database &database, const QString &name);
    /// Whether the hub refused all definitions of this name, so that it never gets the entity's table.
    static Result<bool> isRefused(Database &database, const QString &name);

private:
    QString labelOf(const RelationDefinition &definition) const;
    Result<std::vector<RecordId>> ids(const QString &name, bool isRemoved);

    Store &m_store;
};

} // namespace satchel::store
