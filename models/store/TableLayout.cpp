// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TableLayout.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "store/NameOrder.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoredDate.h"

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

QString currencyColumn(const Field &field)
{
    return field.name + "_currency"_L1;
}

QByteArray columnDefinition(const Field &field)
{
    QByteArray definition = quoted(field.name) + ' ' + columnType(field.type);
    if (columnCount(field.type) == 2)
        definition += ", " + quoted(currencyColumn(field)) + " TEXT";
    return definition;
}

/// Those of a field that a table has not yet.
QByteArray missingColumns(const QByteArray &table, const Field &field, const QSet<QString> &existing)
{
    QByteArray sql;
    if (!existing.contains(field.name))
        sql += "ALTER TABLE " + table + " ADD COLUMN " + quoted(field.name) + ' ' + columnType(field.type) + ';';
    if (columnCount(field.type) == 2 && !existing.contains(currencyColumn(field)))
        sql += "ALTER TABLE " + table + " ADD COLUMN " + quoted(currencyColumn(field)) + " TEXT;";
    return sql;
}

Result<QSet<QString>> existingColumns(Database &database, const QString &table)
{
    QSet<QString> names;
    TRY(eachRow(bound(database, "SELECT name FROM pragma_table_info(?1)", table),
        [&](const Statement &row) { names.insert(row.text(0)); }));
    return names;
}

QByteArray indexDefinition(const Entity &entity, const Field &field)
{
    QByteArray columns = quoted(field.name);
    if (isText(field.type))
        columns += " COLLATE folded";
    // Open tasks by due date, a customer's activities by time: a list asks for one of few values, in that order.
    const bool isGroup = field.type == FieldType::Reference || field.type == FieldType::Choice;
    if (isGroup && !entity.relatedOrder.isEmpty())
        columns += ", " + quoted(entity.relatedOrder);
    return "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_by_"_L1 + field.name) + " ON " + quoted(entity.name)
        + " (" + columns + ") WHERE deleted_at IS NULL";
}

/// By what a record is known elsewhere it is looked for in the trash as well: what was deleted here must not come back.
QByteArray trashIndexDefinition(const Entity &entity, const Field &identifier)
{
    return "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_trash_by_"_L1 + identifier.name) + " ON "
        + quoted(entity.name) + " (" + quoted(identifier.name) + " COLLATE folded) WHERE deleted_at IS NOT NULL";
}

/// Few records bear a flag such as "pinned", and they are looked for within what they belong to.
QByteArray flaggedIndexDefinition(const Entity &entity, const Field &reference, const Field &flag)
{
    return "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_by_"_L1 + reference.name + u'_' + flag.name) + " ON "
        + quoted(entity.name) + " (" + quoted(reference.name) + ", " + quoted(entity.relatedOrder)
        + ") WHERE deleted_at IS NULL AND " + quoted(flag.name) + " = 1";
}

/// All that tells which e-mails of a customer are one conversation: their texts, which are long, are not read for it.
/// It has every column that is asked of, also those that are always the same, or SQLite would not see that it is
/// enough.
QByteArray mailIndexDefinition(const Entity &activity, const Field &reference)
{
    return "CREATE INDEX IF NOT EXISTS " + quoted("activity_mails_by_"_L1 + reference.name) + " ON "
        + quoted(activity.name) + " (" + quoted(reference.name)
        + ", at, \"row\", pinned, subject, thread, kind, deleted_at, id) WHERE deleted_at IS NULL AND kind = 'email'";
}

/// What is still to be done is little beside what was ever done, and it is looked for by its day.
QByteArray openIndexDefinition(const Entity &entity)
{
    return "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_open"_L1) + " ON " + quoted(entity.name) + " ("
        + quoted(entity.relatedOrder) + ") WHERE deleted_at IS NULL AND completed_at IS NULL";
}

QByteArray indexDefinitions(const Entity &entity)
{
    QByteArray sql;
    if (isPerson(entity))
        sql += nameIndexDefinition(entity) + ';';
    if (entity.indexOf(field::completed_at) >= 0 && !entity.relatedOrder.isEmpty())
        sql += openIndexDefinition(entity) + ';';
    std::vector<const Field *> references;
    for (const Field &field : entity.fields) {
        if (!field.flags.testFlag(FieldFlag::Index))
            continue;
        if (field.type != FieldType::Boolean)
            sql += indexDefinition(entity, field) + ';';
        if (isText(field.type) && field.flags.testFlag(FieldFlag::Hidden))
            sql += trashIndexDefinition(entity, field) + ';';
        if (field.type == FieldType::Reference && !entity.relatedOrder.isEmpty())
            references.push_back(&field);
    }
    for (const Field *reference : references) {
        if (entity.kind == EntityKind::Activity && reference->target != EntityKind::User)
            sql += mailIndexDefinition(entity, *reference) + ';';
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
    const QByteArray table = quoted(entity.name);
    const auto existing = TRY(existingColumns(database, entity.name));
    QByteArray sql;
    if (existing.isEmpty()) {
        sql = "CREATE TABLE " + table + " (\"row\" INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE";
        for (const Field &field : entity.fields)
            sql += ", " + columnDefinition(field);
        sql += ");";
    } else {
        for (const Field &field : entity.fields)
            sql += missingColumns(table, field, existing);
        // Until scores had rules, "score" was what a person, a file or a connection gave.
        if (entity.find(field::manual_score) && !existing.contains(field::manual_score))
            sql += "UPDATE " + table + " SET manual_score = score WHERE score IS NOT NULL;";
    }
    sql += indexDefinitions(entity);
    sql += "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_trash"_L1) + " ON " + table
        + " (deleted_at) WHERE deleted_at IS NOT NULL;";
    return database.execute(sql);
}

} // namespace

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Email
        || type == FieldType::Phone || type == FieldType::Url;
}

int columnCount(FieldType type)
{
    return type == FieldType::Money || type == FieldType::UnitPrice ? 2 : 1;
}

QByteArray columnsOf(const Field &field, const QByteArray &tablePrefix)
{
    QByteArray columns = tablePrefix + quoted(field.name);
    if (columnCount(field.type) == 2)
        columns += ", " + tablePrefix + quoted(currencyColumn(field));
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

Value valueAt(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    const auto currency = [&] {
        const auto code = statement.utf8(column + 1);
        return Currency::fromStored(code.data(), static_cast<qsizetype>(code.size()));
    };
    switch (type) {
    case FieldType::Integer: return statement.integer(column);
    case FieldType::Decimal:
    case FieldType::Percent: return Decimal::fromMillionths(statement.integer(column));
    case FieldType::Money: return Money{statement.integer(column), currency()};
    case FieldType::UnitPrice: return UnitPrice{Decimal::fromMillionths(statement.integer(column)), currency()};
    case FieldType::Instant: return Instant{statement.integer(column)};
    case FieldType::Boolean: return statement.integer(column) != 0;
    case FieldType::Date: return storedDate(statement.utf8(column));
    case FieldType::Time: return QTime::fromString(statement.text(column), u"HH:mm:ss");
    case FieldType::Reference: return recordIdAt(statement, column);
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return splitItems(statement.text(column));
    default: return statement.text(column);
    }
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
