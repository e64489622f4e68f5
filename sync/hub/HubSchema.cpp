// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubSchema.h"

#include "domain/FieldNames.h"
#include "sync/hub/PgConnection.h"

#include <algorithm>
#include <functional>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// The resources of a static library have to be asked for; outside of a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(hub);
}

namespace satchel::sync::hub {

namespace {

/// What reps only read: what the whole team works by.
bool isSetUpByLeads(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Pipeline:
    case EntityKind::Stage:
    case EntityKind::Product:
    case EntityKind::PriceList:
    case EntityKind::Price:
    case EntityKind::TaxRate:
    case EntityKind::ExchangeRate:
    case EntityKind::FieldDefinition:
    case EntityKind::EntityDefinition:
    case EntityKind::Setting:
    case EntityKind::TaskTemplate:
    case EntityKind::TaskTemplateStep:
    case EntityKind::Playbook:
    case EntityKind::PlaybookItem:
    case EntityKind::CaptureForm:
    case EntityKind::ScoreRule:
    case EntityKind::ValidationRule: return true;
    default: return false;
    }
}

/// Who is in the team is for administrators.
bool isSetUpByAdministrators(EntityKind kind)
{
    return kind == EntityKind::User || kind == EntityKind::Team || kind == EntityKind::TeamMember;
}

QByteArray table(const Entity &entity)
{
    return "satchel." + pgIdentifier(entity.name);
}

/// SQL for the owner of a row; `row` is what the row is called.
QByteArray ownerOf(const Schema &schema, const Entity &entity, const QByteArray &row)
{
    const Ownership owner = ownershipOf(schema, entity);
    if (!owner.field.isEmpty())
        return row + '.' + pgIdentifier(owner.field);
    QByteArrayList owners;
    for (const Ownership::Parent &parent : owner.parents)
        owners.append("satchel.owner_of_" + schema.entity(parent.kind).name.toUtf8() + '(' + row + '.'
            + pgIdentifier(parent.field) + ')');
    return owners.isEmpty() ? QByteArray("NULL::uuid") : "coalesce(" + owners.join(", ") + ')';
}

/// SQL for the team in whose territory a row is.
QByteArray territoryOf(const Schema &schema, const Entity &entity, const QByteArray &row)
{
    const Ownership ownership = ownershipOf(schema, entity);
    QByteArrayList teams;
    for (const Ownership::Parent &parent : ownership.territoryParents)
        teams.append("satchel.territory_of_" + schema.entity(parent.kind).name.toUtf8() + '(' + row + '.'
            + pgIdentifier(parent.field) + ')');
    if (!ownership.territory.isEmpty())
        teams.append("satchel.present_team(" + row + '.' + pgIdentifier(ownership.territory) + ')');
    return teams.isEmpty() ? QByteArray("NULL::uuid") : "coalesce(" + teams.join(", ") + ')';
}

QByteArray createTable(const Entity &entity)
{
    QByteArray sql = "CREATE TABLE " + table(entity) + " (id uuid PRIMARY KEY";
    for (const Field *field : hubFields(entity))
        sql += ", " + pgIdentifier(field->name) + ' ' + columnType(field->type);
    return sql + ", created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);\n";
}

/// Those that are not present.
QByteArray addColumns(const Entity &entity, const QStringList &present)
{
    QByteArray sql;
    for (const Field *field : hubFields(entity)) {
        if (!present.contains(field->name))
            sql += "ALTER TABLE " + table(entity) + " ADD COLUMN IF NOT EXISTS " + pgIdentifier(field->name) + ' '
                + columnType(field->type) + ";\n";
    }
    return sql;
}

/// The owner and the territory of a record, read past the rights of whoever asks: a row must not be theirs because they
/// do not see what it belongs to.
QByteArray createPlaceFunctions(const Schema &schema, const Entity &entity)
{
    QByteArray sql;
    for (const auto &[name, what] :
        {std::pair{"owner_of_", ownerOf(schema, entity, "r")}, {"territory_of_", territoryOf(schema, entity, "r")}}) {
        sql += "CREATE OR REPLACE FUNCTION satchel." + (name + entity.name.toUtf8())
            + "(uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = satchel, pg_temp AS 'SELECT "
            + what + " FROM " + table(entity) + " r WHERE r.id = $1';\n";
    }
    return sql;
}

/// Of such entities. A function may name another one only when that is there: from those that own to those that belong.
QByteArray createPlaceFunctions(const Schema &schema, const std::function<bool(const Entity &)> &isOf)
{
    QByteArray sql;
    std::vector<const Entity *> waiting;
    for (const auto &entity : schema.entities()) {
        if (isOf(*entity))
            waiting.push_back(entity.get());
    }
    QList<EntityKind> made;
    const auto areMade = [&](const std::vector<Ownership::Parent> &parents) {
        return std::ranges::all_of(parents, [&](const auto &parent) { return made.contains(parent.kind); });
    };
    while (!waiting.empty()) {
        std::erase_if(waiting, [&](const Entity *entity) {
            const Ownership ownership = ownershipOf(schema, *entity);
            if (!areMade(ownership.parents) || !areMade(ownership.territoryParents))
                return false;
            made.append(entity->kind);
            sql += createPlaceFunctions(schema, *entity);
            return true;
        });
    }
    return sql;
}

/// The initial values of an entity's fields as JSON text.
QString initialValues(const Entity &entity)
{
    QJsonObject values;
    for (const Field *field : hubFields(entity)) {
        if (!field->initial.isEmpty())
            values.insert(field->name, field->initial);
    }
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// The type of each field as JSON text.
QString fieldTypes(const Entity &entity)
{
    QJsonObject types;
    for (const Field *field : hubFields(entity))
        types.insert(field->name, typeName(field->type));
    return QString::fromUtf8(QJsonDocument(types).toJson(QJsonDocument::Compact));
}

/// What a record is part of, the first that it names, as JSON text.
QString parentsOf(const Schema &schema, const Entity &entity)
{
    QJsonArray parents;
    for (const Ownership::Parent &parent : ownershipOf(schema, entity).parents)
        parents.append(QJsonObject{{u"field"_s, parent.field}, {u"kind"_s, static_cast<int>(parent.kind)}});
    return QString::fromUtf8(QJsonDocument(parents).toJson(QJsonDocument::Compact));
}

/// Who sees which rows, and what `push` and `pull` ask for.
QByteArray createSight(const Schema &schema, const Entity &entity)
{
    const QByteArray kind = QByteArray::number(static_cast<int>(entity.kind));
    const QByteArray row = pgIdentifier(entity.name);
    const QByteArray reach = "(SELECT satchel.my_reach('see', " + kind + "::smallint))";
    return "UPDATE satchel.entity SET owner = " + pgLiteral(QString::fromUtf8(ownerOf(schema, entity, "r")))
        + ", territory = " + pgLiteral(QString::fromUtf8(territoryOf(schema, entity, "r")))
        + ", initial = " + pgLiteral(initialValues(entity)) + ", types = " + pgLiteral(fieldTypes(entity))
        + ", parents = " + pgLiteral(parentsOf(schema, entity)) + " WHERE kind = " + kind
        + ";\nDROP POLICY IF EXISTS sees ON " + table(entity) + ";\nCREATE POLICY sees ON " + table(entity)
        + " FOR SELECT USING (CASE WHEN (SELECT satchel.scope('see', " + kind
        + "::smallint)) = 'all' THEN true ELSE satchel.reaches(" + reach + ", " + ownerOf(schema, entity, row) + ", "
        + territoryOf(schema, entity, row) + ") END);\n";
}

QByteArray createRights(const Schema &schema, const Entity &entity)
{
    const QByteArray kind = QByteArray::number(static_cast<int>(entity.kind));
    QByteArray sql = "INSERT INTO satchel.entity (kind, name, owner) VALUES (" + kind + ", " + pgLiteral(entity.name)
        + ", '');\n";
    sql += "ALTER TABLE " + table(entity) + " ENABLE ROW LEVEL SECURITY;\n";
    const bool isOwned = ownershipOf(schema, entity).isOwned();
    for (const QString &role : {u"rep"_s, u"lead"_s, u"administrator"_s}) {
        const bool isRep = role == u"rep"_s;
        const bool isAdministrator = role == u"administrator"_s;
        const bool writes = isAdministrator
            || (!isSetUpByAdministrators(entity.kind) && (!isRep || !isSetUpByLeads(entity.kind)));
        const QByteArray edits = !writes ? "none" : isRep && isOwned ? "team" : "all";
        const QByteArray deletes = !writes ? "none" : isRep && isOwned ? "own" : "all";
        sql += "INSERT INTO satchel.record_right (role, entity, sees, creates, edits, deletes) VALUES ("
            + pgLiteral(role) + ", " + kind + ", 'all', " + (writes ? "true" : "false") + ", '" + edits + "', '"
            + deletes + "');\n";
    }
    return sql;
}

QByteArray addCurrencies()
{
    QByteArrayList rows;
    for (const QString &code : Currency::allCodes()) {
        const auto currency = Currency::fromCode(code);
        rows.append('(' + pgLiteral(code) + ", " + QByteArray::number(currency ? currency->digits() : 2) + ')');
    }
    return "INSERT INTO satchel.currency VALUES " + rows.join(", ") + " ON CONFLICT DO NOTHING;\n";
}

/// What the statements that make a hub name is satchel's or PostgreSQL's own, whatever others put into other schemas.
constexpr auto ownPath = "SET LOCAL search_path = satchel, pg_temp;\n";

QByteArray createRoles(const NewHub &hub)
{
    QByteArray sql;
    int position = 0;
    for (const auto &[name, label] :
        {std::pair{u"administrator"_s, u"Administrator"_s}, {u"lead"_s, u"Sales lead"_s}, {u"rep"_s, u"Sales"_s}}) {
        const QString group = hub.prefix + u'_' + name;
        sql += "CREATE ROLE " + pgIdentifier(group) + " NOLOGIN;\n";
        sql += "INSERT INTO satchel.role (name, label, position, is_administrator, db_role, approves) VALUES ("
            + pgLiteral(name) + ", " + pgLiteral(label) + ", " + QByteArray::number(position++) + ", "
            + (name == u"administrator"_s ? "true" : "false") + ", " + pgLiteral(group) + ", "
            + (name == u"rep"_s ? "false" : "true") + ");\n";
    }
    return sql;
}

QByteArray resource(const QString &name)
{
    initResources();
    QFile file(u":/hub/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(name));
    return file.readAll();
}

/// The tables that the formats after `format` brought.
QByteArray tablesSince(int format)
{
    constexpr QLatin1StringView files[] = {"0001_tables.sql"_L1, "0002_erasing.sql"_L1, "0003_leases.sql"_L1,
        "0004_presence.sql"_L1, "0005_retention.sql"_L1, "0006_chain.sql"_L1, "0007_territories.sql"_L1,
        "0008_initial_values.sql"_L1, "0009_invitations.sql"_L1, "0010_values.sql"_L1, "0011_erased_addresses.sql"_L1,
        "0012_copies.sql"_L1};
    static_assert(std::size(files) == hubFormat);
    QByteArray sql;
    for (int i = format; i < hubFormat; ++i)
        sql += resource(files[i]);
    return sql;
}

QByteArray functions()
{
    QByteArray sql;
    for (const auto *name : {"rights", "values", "retention", "numbers", "takeover", "chain", "approvals", "push",
             "erasing", "pull", "desks", "team", "people", "invitations", "contents", "leases", "presence", "grants"})
        sql += resource(QLatin1StringView(name) + ".sql"_L1);
    return sql + "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA satchel FROM PUBLIC;\n";
}

} // namespace

std::vector<const Field *> hubFields(const Entity &entity)
{
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (!field.isDerived() && !field.isCalculated() && field.name != field::deleted_at)
            fields.push_back(&field);
    }
    return fields;
}

QByteArray columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer: return "bigint";
    case FieldType::Decimal:
    case FieldType::Percent: return "numeric";
    case FieldType::Money:
    case FieldType::UnitPrice: return "satchel.money";
    case FieldType::Date: return "date";
    case FieldType::Time: return "time";
    case FieldType::Instant: return "timestamptz";
    case FieldType::Boolean: return "boolean";
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return "text[]";
    case FieldType::Reference: return "uuid";
    default: return "text";
    }
}

QString registryFingerprint(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &entity : schema.entities()) {
        hash.addData(entity->name.toUtf8());
        for (const Field *field : hubFields(*entity))
            hash.addData(' ' + field->name.toUtf8() + ' ' + columnType(field->type));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString programFingerprint()
{
    static const QString fingerprint = registryFingerprint(*Schema::withCustomFields({}));
    return fingerprint;
}

QByteArray createHub(const Schema &schema, const NewHub &hub)
{
    QByteArray sql = "BEGIN;\nCREATE SCHEMA satchel;\nREVOKE ALL ON SCHEMA satchel FROM PUBLIC;\n"
                     "CREATE TYPE satchel.money AS (amount numeric, currency text);\n";
    sql += ownPath + tablesSince(0) + addCurrencies() + functions();
    sql += createRoles(hub);
    for (const auto &entity : schema.entities())
        sql += createTable(*entity);
    sql += createPlaceFunctions(schema, [](const Entity &) { return true; });
    for (const auto &entity : schema.entities())
        sql += createRights(schema, *entity) + createSight(schema, *entity);
    sql += "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA satchel FROM PUBLIC;\nSELECT satchel.grant_reading();\n";
    sql += "SELECT satchel.note_types();\n";
    sql += "INSERT INTO satchel.hub (id, name, format, registry, timeline) VALUES (" + pgLiteral(hub.id) + ", "
        + pgLiteral(hub.name) + ", " + QByteArray::number(hubFormat) + ", " + pgLiteral(registryFingerprint(schema))
        + ", satchel.timeline());\n";
    sql += "INSERT INTO satchel.person (login, user_record, role) VALUES (" + pgLiteral(hub.login) + ", "
        + pgLiteral(hub.userRecord) + ", 'administrator');\n";
    sql += "GRANT " + pgIdentifier(hub.prefix + u"_administrator"_s) + " TO " + pgIdentifier(hub.login) + ";\n";
    return sql;
}

QByteArray upgradeHub(const Schema &schema, int format, const QHash<QString, QStringList> &present)
{
    QByteArray sql = QByteArray("BEGIN;\n") + ownPath + tablesSince(format) + addCurrencies() + functions();
    for (const auto &entity : schema.entities()) {
        if (isCustomEntity(entity->kind))
            continue;
        if (!present.contains(entity->name)) {
            sql += createTable(*entity);
            continue;
        }
        sql += addColumns(*entity, present.value(entity->name));
    }
    const auto isCore = [](const Entity &entity) { return !isCustomEntity(entity.kind); };
    sql += createPlaceFunctions(schema, isCore);
    for (const auto &entity : schema.entities()) {
        if (!isCore(*entity))
            continue;
        if (!present.contains(entity->name))
            sql += createRights(schema, *entity);
        sql += createSight(schema, *entity);
    }
    for (const auto &entity : schema.entities()) { // by the hub's own numbers
        if (!isCore(*entity))
            sql += "SELECT satchel.add_entity(jsonb_build_object('name', " + pgLiteral(entity->name) + "));\n"
                + addColumns(*entity, present.value(entity->name));
    }
    sql += "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA satchel FROM PUBLIC;\nDROP FUNCTION IF EXISTS satchel.reaches(text, "
           "uuid, "
           "uuid, uuid[]);\n";
    return sql + "UPDATE satchel.hub SET format = " + QByteArray::number(hubFormat)
        + ", registry = " + pgLiteral(registryFingerprint(schema))
        + ", timeline = coalesce(timeline, satchel.timeline());\nUPDATE satchel.number_cycle SET timeline = (SELECT "
          "timeline FROM satchel.hub) WHERE timeline IS NULL;\nSELECT satchel.note_types();\nSELECT "
          "satchel.grant_reading();\nCOMMIT;\n";
}

} // namespace satchel::sync::hub
