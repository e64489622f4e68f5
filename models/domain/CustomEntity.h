// SPDX-License-Identifier: GPL-3.0-or-later
// An entity that people define: a name, and what the registry makes of it. All custom entities have a name, an owner,
// tags and notes; what else a record says are custom fields (store/FieldDefinitions.h).
#pragma once

#include "domain/Record.h"

namespace satchel {

struct CustomEntity
{
    QString name = {}; // "x_project": of commands, files and the table, the same at all desks of a team
    QString label = {}; // "Project"
    QString pluralLabel = {}; // "Projects"; empty: the label
    QString icon = {}; // a drawing of resources/icons
    QString titleLabel = {}; // what a record's name is called, "Contract number"; empty: "Name"
    bool isRelation = false; // its records link records of two other entities (Relation.h); fixed once it is defined
};

/// Whether a definition may have this name. The prefix keeps it apart from the names of core entities, of commands and
/// of the store's own tables, those to come included; an index's name ("x_a_by_owner", "x_a_trash") is no entity's.
bool isCustomEntityName(const QString &name);

/// A name made from the label, "x_installed_machine", that no entity of the schema has, the removed ones included.
QString customEntityName(const Schema &schema, const QString &label);

/// The definition that a record of the entity "entity_definition" is.
CustomEntity customEntityOf(const Record &definition);

/// What the registry gets. `number`: the store's own for this name.
Entity declarationOf(const CustomEntity &definition, EntityKind number, bool isRemoved);

/// Refuses a definition with a name that is none or changes, and a label that another entity has. `before` is null for
/// a new definition and for one that comes out of the trash.
Result<void> checkCustomEntity(const Schema &schema, const Record *before, const Record &after);

/// Of a new definition: its name must be free, and the store must have room for one more entity.
Result<void> checkNewCustomEntity(const Schema &schema, const Record &definition);
Error takenCustomEntityName(const QString &name);
Error tooManyCustomEntities();

} // namespace satchel
