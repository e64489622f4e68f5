// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TableLayout.h"

#include "domain/PersonName.h"
#include "store/NameOrder.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr QChar itemSeparator(0x1f);

const char *columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::UnitPrice:
    case FieldType::Instant:
    case FieldType::Boolean: return "INTEGER";
    case FieldType::Reference: return "BLOB";
    default: return "TEXT";
    }
}

QByteArray columnDefinition(const Field &field)
{
    const QByteArray name = field.name.toUtf8();
    QByteArray definition = '"' + name + "\" " + columnType(field.type);
    if (columnCount(field.type) == 2)
        definition += ", \"" + name + "_currency\" TEXT";
    return definition;
}

Result<QSet<QByteArray>> existingColumns(Database &database, const QByteArray &table)
{
    auto statement = database.prepare("SELECT name FROM pragma_table_info(?1)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, std::string_view(table));
    QSet<QByteArray> names;
    for (auto row = statement->step();; row = statement->step()) {
        if (!row)
            return fail(row.error());
        if (!*row)
            return names;
        names.insert(QByteArray(statement->utf8(0).data(), static_cast<qsizetype>(statement->utf8(0).size())));
    }
}

QByteArray indexDefinition(const Entity &entity, const Field &field)
{
    const QByteArray table = entity.name.toUtf8();
    const QByteArray name = field.name.toUtf8();
    QByteArray columns = '"' + name + '"';
    if (isText(field.type))
        columns += " COLLATE folded";
    // Open tasks by due date, a customer's activities by time: a list asks for one of few values, in that order.
    const bool isGroup = field.type == FieldType::Reference || field.type == FieldType::Choice;
    if (isGroup && !entity.relatedOrder.isEmpty())
        columns += ", \"" + entity.relatedOrder.toUtf8() + '"';
    return "CREATE INDEX IF NOT EXISTS \"" + table + "_by_" + name + "\" ON \"" + table + "\" (" + columns
        + ") WHERE deleted_at IS NULL";
}

/// Few records bear a flag such as "pinned", and they are looked for within what they belong to.
QByteArray flaggedIndexDefinition(const Entity &entity, const Field &reference, const Field &flag)
{
    const QByteArray table = entity.name.toUtf8();
    const QByteArray name = reference.name.toUtf8();
    return "CREATE INDEX IF NOT EXISTS \"" + table + "_by_" + name + '_' + flag.name.toUtf8() + "\" ON \"" + table + "\" (\""
        + name + "\", \"" + entity.relatedOrder.toUtf8() + "\") WHERE deleted_at IS NULL AND \"" + flag.name.toUtf8() + "\" = 1";
}

/// What is still to be done is little beside what was ever done, and it is looked for by its day.
QByteArray openIndexDefinition(const Entity &entity)
{
    const QByteArray table = entity.name.toUtf8();
    return "CREATE INDEX IF NOT EXISTS \"" + table + "_open\" ON \"" + table + "\" (\"" + entity.relatedOrder.toUtf8()
        + "\") WHERE deleted_at IS NULL AND completed_at IS NULL";
}

QByteArray indexDefinitions(const Entity &entity)
{
    QByteArray sql;
    if (isPerson(entity))
        sql += nameIndexDefinition(entity) + ';';
    if (entity.indexOf(u"completed_at") >= 0 && !entity.relatedOrder.isEmpty())
        sql += openIndexDefinition(entity) + ';';
    std::vector<const Field *> references;
    for (const Field &field : entity.fields) {
        if (!field.flags.testFlag(FieldFlag::Index))
            continue;
        if (field.type != FieldType::Boolean)
            sql += indexDefinition(entity, field) + ';';
        if (field.type == FieldType::Reference && !entity.relatedOrder.isEmpty())
            references.push_back(&field);
    }
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Boolean || !field.flags.testFlag(FieldFlag::Index))
            continue;
        for (const Field *reference : references)
            sql += flaggedIndexDefinition(entity, *reference, field) + ';';
    }
    return sql;
}

Result<void> layOutEntity(Database &database, const Entity &entity)
{
    const QByteArray table = entity.name.toUtf8();
    const auto existing = existingColumns(database, table);
    if (!existing)
        return fail(existing.error());
    QByteArray sql;
    if (existing->isEmpty()) {
        sql = "CREATE TABLE \"" + table + "\" (\"row\" INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE";
        for (const Field &field : entity.fields)
            sql += ", " + columnDefinition(field);
        sql += ");";
    } else {
        for (const Field &field : entity.fields) {
            if (existing->contains(field.name.toUtf8()))
                continue;
            for (const QByteArray &column : columnDefinition(field).split(','))
                sql += "ALTER TABLE \"" + table + "\" ADD COLUMN " + column + ';';
        }
    }
    sql += indexDefinitions(entity);
    sql += "CREATE INDEX IF NOT EXISTS \"" + table + "_trash\" ON \"" + table + "\" (deleted_at) WHERE deleted_at IS NOT NULL;";
    return database.execute(sql);
}

} // namespace

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Email || type == FieldType::Phone
        || type == FieldType::Url;
}

int columnCount(FieldType type)
{
    return type == FieldType::Money || type == FieldType::UnitPrice ? 2 : 1;
}

QByteArray columnsOf(const Field &field, const QByteArray &tablePrefix)
{
    const QByteArray name = field.name.toUtf8();
    QByteArray columns = tablePrefix + '"' + name + '"';
    if (columnCount(field.type) == 2)
        columns += ", " + tablePrefix + '"' + name + "_currency\"";
    return columns;
}

Result<void> layOutTables(Database &database, const Schema &schema)
{
    for (const auto &entity : schema.entities()) {
        const auto done = layOutEntity(database, *entity);
        if (!done)
            return done;
    }
    return {};
}

QByteArray layoutFingerprint(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &entity : schema.entities()) {
        hash.addData(entity->name.toUtf8());
        for (const Field &field : entity->fields)
            hash.addData(columnDefinition(field) + ';');
        hash.addData(indexDefinitions(*entity));
    }
    return hash.result().toHex();
}

Result<void> ensureIndex(Database &database, const Entity &entity, const Field &field)
{
    return database.execute(indexDefinition(entity, field));
}

Result<void> ensureNameIndex(Database &database, const Entity &entity)
{
    const Field *field = nameField(entity);
    return field ? ensureIndex(database, entity, *field) : database.execute(nameIndexDefinition(entity));
}

bool hasIndex(Database &database, const Entity &entity, const QString &sort)
{
    const Field *field = sort == nameSort ? nameField(entity) : nullptr;
    auto statement = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?");
    if (!statement)
        return false;
    const QString name = entity.name + "_by_"_L1 + (field ? field->name : sort == nameSort ? u"name"_s : sort);
    statement->bind(1, QStringView(name));
    return statement->step().value_or(false);
}

int bindValue(Statement &statement, int position, FieldType type, const Value &value)
{
    const int next = position + columnCount(type);
    if (isEmpty(value)) {
        for (int i = position; i < next; ++i)
            statement.bindNull(i);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        statement.bind(position, QStringView(*text));
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        statement.bind(position, *number);
    } else if (const auto *id = std::get_if<RecordId>(&value)) {
        statement.bindBlob(position, id->bytes());
    } else if (const auto *instant = std::get_if<Instant>(&value)) {
        statement.bind(position, instant->ms);
    } else if (const auto *date = std::get_if<QDate>(&value)) {
        statement.bind(position, QStringView(date->toString(Qt::ISODate)));
    } else if (const auto *time = std::get_if<QTime>(&value)) {
        statement.bind(position, QStringView(time->toString(u"HH:mm:ss")));
    } else if (const auto *decimal = std::get_if<Decimal>(&value)) {
        statement.bind(position, decimal->millionths());
    } else if (const auto *money = std::get_if<Money>(&value)) {
        statement.bind(position, money->minor);
        statement.bind(position + 1, QStringView(money->currency.code()));
    } else if (const auto *price = std::get_if<UnitPrice>(&value)) {
        statement.bind(position, price->amount.millionths());
        statement.bind(position + 1, QStringView(price->currency.code()));
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        statement.bind(position, qint64(*flag ? 1 : 0));
    } else if (const auto *list = std::get_if<QStringList>(&value)) {
        statement.bind(position, QStringView(joinItems(*list)));
    }
    return next;
}

QString joinItems(const QStringList &items)
{
    return itemSeparator + items.join(itemSeparator) + itemSeparator;
}

QStringList splitItems(QStringView stored)
{
    QStringList items;
    for (const QStringView item : stored.split(itemSeparator, Qt::SkipEmptyParts))
        items.append(item.toString());
    return items;
}

} // namespace satchel::store
