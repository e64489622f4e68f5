// SPDX-License-Identifier: GPL-3.0-or-later
// Relations many-to-many between the records of two entities, each link with roles: the members of projects, the
// partners of companies. A relation is a custom entity whose records are the links (decision 42), so links are logged,
// undone, exchanged, merged and erased like all records. Its fields have the names below.
#pragma once

#include "domain/FieldNames.h"
#include "domain/Schema.h"

namespace satchel {

namespace relation_field {

inline constexpr FieldName source(u"x_source"); // the record of the first entity
inline constexpr FieldName target(u"x_target"); // the record of the second entity
inline constexpr FieldName roles(u"x_roles"); // choices; a relation can have none

} // namespace relation_field

/// What a person says of a relation, as the dialog and commands give it.
struct RelationDefinition
{
    QString name = {}; // "x_project_members"; empty: made from the label
    QString label = {}; // "Project – Members"; empty: made from the entities and the names of the ends
    QString source = {}; // the name of an entity: "x_project"
    QString target = {}; // "contact"
    QString targetsLabel = {}; // what a project's page calls the contacts: "Members"
    QString sourcesLabel = {}; // what a contact's page calls the projects: "Projects"
    std::vector<Choice> roles = {};
};

/// A relation as one of its two entities has it.
struct RelationEnd
{
    EntityKind relation{};
    QString own; // the field of a link that names the record: "x_source"
    QString other; // the field that names what it is linked with: "x_target"
    EntityKind otherEntity{};
    QString heading; // "Members"
    bool operator==(const RelationEnd &) const = default;
};

/// The relations whose links name records of this entity, in the registry's order. A relation within one entity, such
/// as the subsidiaries of companies, has two ends there. None of a relation whose other entity was removed.
std::vector<RelationEnd> relationsOf(const Schema &schema, EntityKind entity);

/// Null where the relation has no roles.
const Field *rolesField(const Schema &schema, EntityKind relation);

/// The references of a relation to the two records that a link joins, the source first. Without one that refers to a
/// removed entity; none where the entity is no relation.
std::vector<const Field *> endsOf(const Entity &entity);

/// Whether the field is one of those references.
bool isLinkEnd(const Entity &entity, const Field &field);

/// Whether the field is one of those that make an entity a relation: an end, or the roles. Only the definition of the
/// relation changes these.
bool isRelationField(const Entity &entity, const Field &field);

/// The fields that a team added to a relation, in their order; those that are calculated as well, no hidden ones.
std::vector<const Field *> addedLinkFields(const Schema &schema, EntityKind relation);

/// Whether both ends are of one entity and are called the same ("Partners"): which is the source then says nothing.
bool isSymmetric(const Schema &schema, const RelationEnd &end);

/// The id of the link between two records: whoever makes it at another desk makes the same one.
RecordId linkId(const QString &relation, RecordId source, RecordId target);

/// Refuses a definition without two entities that people see, or without the names of both ends.
Result<void> checkRelation(const Schema &schema, const RelationDefinition &definition);

} // namespace satchel
