// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/EntityDefinitions.h"

#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/FieldDefinitions.h"
#include "store/SetEntries.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

std::vector<FieldValue> changeableOf(const CustomEntity &definition)
{
    return {{field::label, definition.label}, {field::plural_label, definition.pluralLabel},
        {field::icon, definition.icon}, {field::title_label, definition.titleLabel}};
}

Edit creationOf(const CustomEntity &definition)
{
    std::vector<FieldValue> values = changeableOf(definition);
    values.push_back({field::name, definition.name});
    if (definition.isRelation)
        values.push_back({field::is_relation, true});
    return Edit::create(EntityKind::EntityDefinition, {}, std::move(values));
}

/// A store that is being born, or one of an earlier Satchel that is only read, has none.
Result<bool> hasDefinitions(Database &database)
{
    const auto tables = TRY(database.integer(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('custom_entity', 'entity_definition')"));
    return tables == 2;
}

struct StoredDefinition
{
    CustomEntity definition;
    bool isRemoved = false;
};

/// By name. The oldest definition counts that is not in the trash, at every desk the same.
Result<std::map<QString, StoredDefinition>> storedDefinitions(Database &database)
{
    std::map<QString, StoredDefinition> found;
    // A store of an earlier Satchel has no relations until its tables are laid out.
    const auto hasRelations = TRY(
        database.integer("SELECT count(*) FROM pragma_table_info('entity_definition') WHERE name = 'is_relation'"));
    const std::string isRelation = hasRelations != 0 ? "coalesce(is_relation, 0)" : "0";
    TRY(eachRow(database.prepare("SELECT name, label, plural_label, icon, title_label, deleted_at IS NOT NULL, "
                    + isRelation + " FROM entity_definition ORDER BY deleted_at IS NOT NULL, id"),
        [&](const Statement &row) {
            const CustomEntity definition{
                row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(6) != 0};
            found.try_emplace(definition.name, StoredDefinition{definition, row.integer(5) != 0});
        }));
    return found;
}

/// What the log has the records of this table under; nothing when there is no such table or entry. A damaged store can
/// lose the numbers, and with another one the log would tell of the records of another entity.
Result<std::optional<qint64>> numberInLog(Database &database, const QString &name)
{
    const auto isThere = TRY(
        readInteger(database, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", name));
    if (isThere == 0)
        return std::optional<qint64>();
    const QByteArray sql = "SELECT c.entity FROM " + quoted(name)
        + " r CROSS JOIN change c ON c.record = r.id WHERE c.entity BETWEEN ? AND ?"
          " AND c.entity NOT IN (SELECT number FROM custom_entity) LIMIT 1";
    return readOne(
        database, sql.toStdString(), [](const Statement &row) { return row.integer(0); }, qint64(firstCustomEntity),
        qint64(lastCustomEntity));
}

Result<void> setNumber(Database &database, qint64 number, const QString &name)
{
    return run(database, "INSERT INTO custom_entity (number, name) VALUES (?, ?)", number, name);
}

/// Of a row of entity_definition. What the hub refused to create is in the trash here.
const auto definitionIsRefused = std::string(
                                     "deleted_at IS NOT NULL AND id IN (SELECT c.record FROM hub_refused r CROSS JOIN ")
    + entriesOfSets + " WHERE s.number = r.changeset AND +c.kind = 0)";

Result<bool> hasDefinition(Database &database, const QString &name, const std::string &condition)
{
    const auto found = TRY(readInteger(
        database, "SELECT EXISTS (SELECT 1 FROM entity_definition WHERE name = ? AND " + condition + ")", name));
    return found != 0;
}

/// The fields of a relation's links, each with the entity that it refers to.
std::vector<std::pair<Field, QString>> fieldsOfLinks(const RelationDefinition &definition)
{
    const FieldFlags required = FieldFlag::Required;
    std::vector<std::pair<Field, QString>> fields = {
        {{relation_field::source, definition.sourcesLabel.simplified(), FieldType::Reference, required, {}},
            definition.source},
        {{relation_field::target, definition.targetsLabel.simplified(), FieldType::Reference, required, {}},
            definition.target}};
    if (!definition.roles.empty())
        fields.push_back(
            {{relation_field::roles, Label::tr("Roles"), FieldType::MultiChoice, {}, definition.roles}, {}});
    return fields;
}

tl::unexpected<Error> unknownEntity(const QString &name)
{
    return fail(Error::Kind::NotFound, Reason::tr("there is no custom record type \"%1\"").arg(name), name);
}

} // namespace

Result<std::vector<RecordId>> EntityDefinitions::ids(const QString &name, bool isRemoved)
{
    return readAll(
        m_store.database(),
        "SELECT id FROM entity_definition WHERE name = ? AND (deleted_at IS NOT NULL) = ? ORDER BY id",
        [](const Statement &row) { return recordIdAt(row, 0); }, name, isRemoved);
}

Result<std::vector<Edit>> EntityDefinitions::add(CustomEntity &definition)
{
    definition.label = definition.label.simplified();
    definition.pluralLabel = definition.pluralLabel.simplified();
    definition.titleLabel = definition.titleLabel.simplified();
    if (definition.label.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a record type needs a name"), field::label);
    if (definition.name.isEmpty())
        definition.name = customEntityName(m_store.schema(), definition.label);
    const Entity *known = m_store.schema().findWithRemoved(definition.name);
    if (known && known->isRemoved && !TRY(isFree(m_store.database(), definition.name))) {
        const auto removed = TRY(ids(definition.name, true));
        return std::vector<Edit>{Edit::restore(EntityKind::EntityDefinition, removed.front()),
            Edit::update(EntityKind::EntityDefinition, removed.front(), changeableOf(definition))};
    }
    return std::vector<Edit>{creationOf(definition)};
}

/// "Project – Members": people meet it in reports and filters, where the ends have no page of their own.
QString EntityDefinitions::labelOf(const RelationDefinition &definition) const
{
    const Entity *source = m_store.schema().find(definition.source);
    return (source ? source->label : definition.source) + u" \u2013 "_s + definition.targetsLabel.simplified();
}

Result<std::vector<Edit>> EntityDefinitions::addTimeline(const CustomEntity &definition)
{
    FieldDefinitions fields(m_store);
    std::vector<Edit> edits;
    for (const EntityKind entity : {EntityKind::Activity, EntityKind::Task, EntityKind::Attachment}) {
        const Entity &refers = m_store.schema().entity(entity);
        if (refers.find(definition.name))
            continue;
        // The timeline knows the reference by the entity's name.
        const Field field{definition.name, definition.label, FieldType::Reference, {}, {}};
        std::ranges::move(TRY(fields.addByName(refers.name, field, definition.name)), std::back_inserter(edits));
    }
    return edits;
}

Result<std::vector<Edit>> EntityDefinitions::addRelation(RelationDefinition &definition)
{
    TRY(checkRelation(m_store.schema(), definition));
    if (definition.label.simplified().isEmpty())
        definition.label = labelOf(definition);
    CustomEntity entity{.name = definition.name, .label = definition.label, .isRelation = true};
    if (m_store.schema().findWithRemoved(entity.name))
        return fail(takenCustomEntityName(entity.name));
    auto edits = TRY(add(entity));
    definition.name = entity.name;
    FieldDefinitions fields(m_store);
    for (const auto &[field, target] : fieldsOfLinks(definition))
        std::ranges::move(TRY(fields.addByName(entity.name, field, target)), std::back_inserter(edits));
    return edits;
}

Result<std::vector<Edit>> EntityDefinitions::changeRelation(const RelationDefinition &definition)
{
    TRY(checkRelation(m_store.schema(), definition));
    const Entity *relation = m_store.schema().find(definition.name);
    if (!relation || !relation->isRelation)
        return unknownEntity(definition.name);
    CustomEntity entity = TRY(find(definition.name));
    entity.label = definition.label.simplified().isEmpty() ? labelOf(definition) : definition.label.simplified();
    auto edits = TRY(change(entity));
    FieldDefinitions fields(m_store);
    for (const auto &[field, target] : fieldsOfLinks(definition)) {
        const bool isThere = relation->find(field.name) != nullptr;
        std::ranges::move(
            TRY(isThere ? fields.change(relation->kind, field) : fields.addByName(relation->name, field, target)),
            std::back_inserter(edits));
    }
    if (definition.roles.empty() && rolesField(m_store.schema(), relation->kind))
        std::ranges::move(TRY(fields.remove(relation->kind, relation_field::roles)), std::back_inserter(edits));
    return edits;
}

Result<RelationDefinition> EntityDefinitions::findRelation(const QString &name)
{
    const CustomEntity entity = TRY(find(name));
    const Entity *relation = m_store.schema().find(name);
    if (!relation || !relation->isRelation)
        return unknownEntity(name);
    RelationDefinition definition{.name = name, .label = entity.label};
    if (const Field *source = relation->find(relation_field::source)) {
        definition.source = m_store.schema().entity(source->target).name;
        definition.sourcesLabel = source->label;
    }
    if (const Field *target = relation->find(relation_field::target)) {
        definition.target = m_store.schema().entity(target->target).name;
        definition.targetsLabel = target->label;
    }
    if (const Field *roles = rolesField(m_store.schema(), relation->kind))
        definition.roles = roles->choices;
    return definition;
}

Result<std::vector<Edit>> EntityDefinitions::change(const CustomEntity &definition)
{
    std::vector<Edit> edits;
    for (const RecordId &id : TRY(ids(definition.name, false)))
        edits.push_back(Edit::update(EntityKind::EntityDefinition, id, changeableOf(definition)));
    return edits.empty() ? Result<std::vector<Edit>>(unknownEntity(definition.name)) : edits;
}

Result<std::vector<Edit>> EntityDefinitions::remove(const QString &name)
{
    std::vector<Edit> edits;
    for (const RecordId &id : TRY(ids(name, false)))
        edits.push_back(Edit::remove(EntityKind::EntityDefinition, id));
    return edits.empty() ? Result<std::vector<Edit>>(unknownEntity(name)) : edits;
}

Result<std::vector<Edit>> EntityDefinitions::restore(const QString &name)
{
    const auto removed = TRY(ids(name, true));
    if (removed.empty())
        return unknownEntity(name);
    if (TRY(isFree(m_store.database(), name))) { // the hub cannot restore what it never had
        const auto all = TRY(storedDefinitions(m_store.database()));
        return std::vector<Edit>{creationOf(all.at(name).definition)};
    }
    return std::vector<Edit>{Edit::restore(EntityKind::EntityDefinition, removed.front())};
}

Result<qint64> EntityDefinitions::recordCount(const QString &name)
{
    const Entity *entity = m_store.schema().find(name);
    if (!entity || !isCustomEntity(entity->kind))
        return unknownEntity(name);
    return m_store.count({entity->kind, {}, {}, {}, {}, -1, false});
}

Result<CustomEntity> EntityDefinitions::find(const QString &name)
{
    const auto all = TRY(storedDefinitions(m_store.database()));
    const auto found = all.find(name);
    if (found == all.end() || found->second.isRemoved)
        return unknownEntity(name);
    return found->second.definition;
}

Result<std::vector<Entity>> EntityDefinitions::read(Database &database)
{
    std::vector<Entity> entities;
    if (!TRY(hasDefinitions(database)))
        return entities;
    const auto definitions = TRY(storedDefinitions(database));
    TRY(eachRow(database.prepare("SELECT number, name FROM custom_entity ORDER BY number"), [&](const Statement &row) {
        const auto number = row.integer(0);
        const QString name = row.text(1);
        if (number < firstCustomEntity || number > lastCustomEntity || !isCustomEntityName(name))
            return; // somebody else wrote this
        const auto found = definitions.find(name);
        // Without a definition it is as if removed: the log still has entries of its records.
        const StoredDefinition definition = found == definitions.end() ? StoredDefinition{{.name = name}, true}
                                                                       : found->second;
        entities.push_back(declarationOf(definition.definition, static_cast<EntityKind>(number), definition.isRemoved));
    }));
    return entities;
}

Result<bool> EntityDefinitions::isFree(Database &database, const QString &name)
{
    return !TRY(hasDefinition(database, name, std::string("NOT (") + definitionIsRefused + ')'));
}

Result<bool> EntityDefinitions::isRefused(Database &database, const QString &name)
{
    const bool isHere = TRY(hasDefinition(database, name, definitionIsRefused));
    return isHere && TRY(isFree(database, name));
}

Result<bool> EntityDefinitions::assignNumbers(Database &database)
{
    if (!TRY(hasDefinitions(database)))
        return true;
    auto names = TRY(readAll(database,
        "SELECT name FROM entity_definition WHERE name IS NOT NULL AND name NOT IN (SELECT name FROM custom_entity) "
        "GROUP BY name ORDER BY min(id)",
        [](const Statement &row) { return row.text(0); }));
    std::erase_if(names, [](const QString &name) { return !isCustomEntityName(name); });
    if (names.empty())
        return true;
    for (const QString &name : names) {
        if (const auto known = TRY(numberInLog(database, name)))
            TRY(setNumber(database, *known, name));
    }
    std::set<qint64> taken;
    for (const Entity &core : Schema::core())
        taken.insert(static_cast<qint64>(core.kind));
    TRY(eachRow(database.prepare("SELECT number FROM custom_entity"),
        [&](const Statement &row) { taken.insert(row.integer(0)); }));
    qint64 number = firstCustomEntity;
    for (const QString &name : names) {
        if (TRY(readInteger(database, "SELECT EXISTS (SELECT 1 FROM custom_entity WHERE name = ?)", name)) != 0)
            continue;
        while (taken.contains(number))
            ++number;
        if (number > lastCustomEntity)
            return false;
        TRY(setNumber(database, number, name));
        taken.insert(number);
    }
    return true;
}

} // namespace satchel::store
