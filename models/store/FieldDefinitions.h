// SPDX-License-Identifier: GPL-3.0-or-later
// The custom fields of a store, kept as records of the registry's own entity: adding, changing and removing one is a
// change set like any other, so it is logged, undone and seen by other processes (I1, I8). A removed field is a
// definition in the trash: its column and values stay and come back with it.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Record.h"

#include <vector>

namespace satchel::store {

class Database;
class Store;

using CustomField = std::pair<EntityKind, Field>;

class FieldDefinitions
{
public:
    explicit FieldDefinitions(Store &store) : m_store(store) {}

    /// Gives `field` a name, made from the label, unless it has one (a purpose of consent has), and a calculated one
    /// the type of its formula's results.
    Result<std::vector<Edit>> add(EntityKind entity, Field &field);
    /// The same for an entity or a target that the change set itself defines, both by name. The field has a name, and
    /// none of that name is there.
    Result<std::vector<Edit>> addByName(const QString &entity, const Field &field, const QString &target);
    /// Label, choices, formula and whether it is required. A calculated field keeps the type of its results.
    Result<std::vector<Edit>> change(EntityKind entity, const Field &field);
    Result<std::vector<Edit>> remove(EntityKind entity, const QString &name);
    /// What a person calls a new field or renames one to. Conflict at "label" where another visible field of the entity
    /// has the label: two columns of an export could not be told apart. A field that keeps its label is not asked.
    Result<void> checkLabel(EntityKind entity, const Field &field) const;

    /// What the file defines, in the order of their adding; definitions this program cannot read are omitted.
    /// `customEntities`: of the same file; they have fields, and fields refer to them.
    static Result<std::vector<CustomField>> read(Database &database, const std::vector<Entity> &customEntities);

    /// Gives the definition of a command or an import a name, unless it has one.
    static QString nameFor(const Schema &schema, const Record &definition);
    /// What the dialog of a field asks for: a known entity, type and target, choices. `before` is null for a new one.
    static Result<void> check(const Schema &schema, const Record *before, const Record &definition);

private:
    Result<RecordId> find(const QString &entity, const QString &name, bool isRemoved);
    QString nameOf(EntityKind entity) const;

    Store &m_store;
};

} // namespace satchel::store
