// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto changeColumns
    = "SELECT c.sequence, c.kind, c.entity, c.record, c.field, c.before, c.after, s.id, s.label, s.origin, s.at, s.undoes"
      " FROM change c JOIN changeset s ON s.number = c.changeset ";

std::string withColumns(const char *rest)
{
    return std::string(changeColumns) + rest;
}

QByteArray valuesJson(const std::vector<FieldValue> &values)
{
    QByteArray json;
    json.reserve(64 + 48 * static_cast<qsizetype>(values.size()));
    json += '{';
    for (const FieldValue &value : values) {
        if (isEmpty(value.value))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, value.field);
        json += ':';
        appendJson(json, value.value);
    }
    return json + '}';
}

/// A stored value; one of a field that no longer exists or changed its type is shown as text.
Value storedValue(const Entity &entity, const QString &name, const QJsonValue &json)
{
    const Field *field = entity.find(name);
    if (const auto value = field ? valueFromJson(field->type, json) : Result<Value>(Value(json.toVariant().toString())))
        return *value;
    return Value(json.toVariant().toString());
}

QJsonValue parseScalar(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    const QByteArray wrapped = '[' + QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size())) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

RecordId idAt(const Statement &statement, int column)
{
    const auto bytes = statement.blob(column);
    return RecordId::fromBytes(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

ChangeSetInfo infoAt(const Statement &statement, int column)
{
    return {idAt(statement, column), statement.text(column + 1), statement.text(column + 2),
        Instant{statement.integer(column + 3)}, idAt(statement, column + 4)};
}

} // namespace

Result<qint64> ChangeLog::begin(const ChangeSetInfo &info, bool isOpen)
{
    auto statement = m_database.prepare("INSERT INTO changeset (id, label, origin, at, undoes, is_open) VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, info.id.bytes());
    statement->bind(2, QStringView(info.label));
    statement->bind(3, QStringView(info.origin));
    statement->bind(4, info.at.ms);
    if (info.undoes.isNull())
        statement->bindNull(5);
    else
        statement->bindBlob(5, info.undoes.bytes());
    statement->bind(6, qint64(isOpen ? 1 : 0));
    const auto done = statement->run();
    if (!done)
        return fail(done.error());
    return m_database.lastInsertRowid();
}

Result<void> ChangeLog::close(qint64 changeSet)
{
    auto statement = m_database.prepare("UPDATE changeset SET is_open = 0 WHERE number = ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, changeSet);
    return statement->run();
}

Result<qint64> ChangeLog::numberOf(ChangeSetId id)
{
    auto statement = m_database.prepare("SELECT number FROM changeset WHERE id = ?");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, id.bytes());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<qint64> ChangeLog::sizeOf(ChangeSetId id, qint64 atMost)
{
    auto statement = m_database.prepare(
        "SELECT count(*) FROM (SELECT 1 FROM change WHERE changeset = (SELECT number FROM changeset WHERE id = ?) LIMIT ?)");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, id.bytes());
    statement->bind(2, atMost);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return statement->integer(0);
}

Result<void> ChangeLog::append(qint64 changeSet, Change &change)
{
    auto statement = m_database.prepare(
        "INSERT INTO change (changeset, kind, entity, record, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, changeSet);
    statement->bind(2, static_cast<qint64>(change.kind));
    statement->bind(3, static_cast<qint64>(change.entity));
    statement->bindBlob(4, change.record.bytes());
    if (change.kind == Edit::Kind::Create) {
        statement->bindNull(5);
        statement->bindNull(6);
        statement->bind(7, std::string_view(valuesJson(change.created)));
    } else {
        statement->bind(5, QStringView(change.field));
        QByteArray before;
        appendJson(before, change.before);
        QByteArray after;
        appendJson(after, change.after);
        statement->bind(6, std::string_view(before));
        statement->bind(7, std::string_view(after));
    }
    const auto done = statement->run();
    if (!done)
        return done;
    change.sequence = m_database.lastInsertRowid();
    return {};
}

Result<std::optional<ChangeSetInfo>> ChangeLog::find(ChangeSetId id)
{
    auto statement = m_database.prepare("SELECT id, label, origin, at, undoes FROM changeset WHERE id = ?");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, id.bytes());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(infoAt(*statement, 0)) : std::nullopt;
}

Result<std::optional<ChangeSetInfo>> ChangeLog::newestUndoable(const QString &origin)
{
    auto statement = m_database.prepare(
        "SELECT s.id, s.label, s.origin, s.at, s.undoes FROM changeset s"
        " WHERE s.undoes IS NULL AND s.is_open = 0 AND s.origin <> 'rule:defaults' AND (?1 = '' OR s.origin = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM changeset u WHERE u.undoes = s.id AND NOT EXISTS"
        " (SELECT 1 FROM changeset r WHERE r.undoes = u.id))"
        " ORDER BY s.number DESC LIMIT 1");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QStringView(origin));
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(infoAt(*statement, 0)) : std::nullopt;
}

Result<bool> ChangeLog::isUndone(ChangeSetId id)
{
    auto statement = m_database.prepare("SELECT u.id FROM changeset u WHERE u.undoes = ? ORDER BY u.number DESC LIMIT 1");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, id.bytes());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return false;
    const ChangeSetId undo = idAt(*statement, 0);
    statement->reset();
    const auto redone = isUndone(undo);
    if (!redone)
        return redone;
    return !*redone;
}

Result<std::vector<ChangeSetId>> ChangeLog::open()
{
    auto statement = m_database.prepare("SELECT id FROM changeset WHERE is_open ORDER BY number");
    if (!statement)
        return fail(statement.error());
    std::vector<ChangeSetId> ids;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return ids;
        ids.push_back(idAt(*statement, 0));
    }
}

Result<std::vector<HistoryEntry>> ChangeLog::read(Statement &statement)
{
    std::vector<HistoryEntry> entries;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return entries;
        HistoryEntry entry;
        entry.set = infoAt(statement, 7);
        Change &change = entry.change;
        change.sequence = statement.integer(0);
        change.changeSet = entry.set.id;
        change.kind = static_cast<Edit::Kind>(statement.integer(1));
        change.entity = static_cast<EntityKind>(statement.integer(2));
        change.record = idAt(statement, 3);
        const Entity &entity = m_schema.entity(change.entity);
        if (change.kind == Edit::Kind::Create) {
            const auto utf8 = statement.utf8(6);
            const auto values = QJsonDocument::fromJson(QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()))).object();
            for (auto it = values.begin(); it != values.end(); ++it)
                change.created.push_back({it.key(), storedValue(entity, it.key(), it.value())});
        } else {
            change.field = statement.text(4);
            change.before = storedValue(entity, change.field, parseScalar(statement.utf8(5)));
            change.after = storedValue(entity, change.field, parseScalar(statement.utf8(6)));
        }
        entries.push_back(std::move(entry));
    }
}

Result<std::vector<Change>> ChangeLog::readChanges(Statement &statement)
{
    auto entries = read(statement);
    if (!entries)
        return fail(entries.error());
    std::vector<Change> changes;
    for (HistoryEntry &entry : *entries)
        changes.push_back(std::move(entry.change));
    return changes;
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecord(EntityKind entity, RecordId record, qint64 limit)
{
    static const std::string sql = withColumns("WHERE c.record = ? AND c.entity = ? ORDER BY c.sequence DESC LIMIT ?");
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, record.bytes());
    statement->bind(2, static_cast<qint64>(entity));
    statement->bind(3, limit);
    return read(*statement);
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecords(std::span<const RecordId> records, qint64 before, qint64 limit)
{
    if (records.empty())
        return std::vector<HistoryEntry>();
    // The inner query runs in the index alone; only the rows that are shown are read.
    std::string marks = "?";
    for (size_t i = 1; i < records.size(); ++i)
        marks += ", ?";
    auto statement = m_database.prepare(withColumns(("WHERE c.sequence IN (SELECT sequence FROM change WHERE record IN (" + marks
        + ") AND sequence < ? ORDER BY sequence DESC LIMIT ?) ORDER BY c.sequence DESC").c_str()));
    if (!statement)
        return fail(statement.error());
    int position = 1;
    for (const RecordId record : records)
        statement->bindBlob(position++, record.bytes());
    statement->bind(position++, before);
    statement->bind(position, limit);
    return read(*statement);
}

Result<std::vector<Change>> ChangeLog::ofChangeSetBackwards(ChangeSetId id, qint64 before, qint64 limit)
{
    static const std::string sql = withColumns(
        "WHERE c.changeset = (SELECT number FROM changeset WHERE id = ?) AND c.sequence < ? ORDER BY c.sequence DESC LIMIT ?");
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, id.bytes());
    statement->bind(2, before);
    statement->bind(3, limit);
    return readChanges(*statement);
}

Result<std::vector<Change>> ChangeLog::since(qint64 sequence, qint64 limit)
{
    static const std::string sql = withColumns("WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?");
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bind(1, sequence);
    statement->bind(2, limit);
    return readChanges(*statement);
}

Result<qint64> ChangeLog::lastSequence()
{
    return m_database.integer("SELECT max(sequence) FROM change");
}

Result<std::vector<EntityKind>> ChangeLog::entitiesSince(qint64 sequence)
{
    auto statement = m_database.prepare("SELECT DISTINCT entity FROM change WHERE sequence > ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, sequence);
    std::vector<EntityKind> kinds;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return kinds;
        kinds.push_back(static_cast<EntityKind>(statement->integer(0)));
    }
}

} // namespace satchel::store
