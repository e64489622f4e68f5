// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Conflicts.h"

#include "domain/Reason.h"
#include "store/Statements.h"
#include "store/sync/SyncState.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view columns = "SELECT number, connection, entity, record, field, before, mine, theirs, kept, "
                                     "is_open, at, mine_from FROM conflict ";

QByteArray json(const Value &value)
{
    QByteArray out;
    appendJson(out, value);
    return out;
}

/// A value as the log writes it. A field that is gone by now is read as text.
Value valueOf(const Schema &schema, EntityKind entity, const QString &field, const QByteArray &json)
{
    const Field *known = schema.entity(entity).find(field);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']')[0];
    auto read = valueFromJson(known ? known->type : FieldType::LongText, value);
    return read ? *read : Value(QString::fromUtf8(json));
}

} // namespace

Result<std::vector<Conflict>> Conflicts::list(qint64 connection, bool onlyOpen, qint64 limit)
{
    const auto read = [this](const Statement &row) { return this->read(row); };
    return readAll(m_store.database(),
        std::string(columns)
            + "WHERE (?1 = 0 OR connection = ?1) AND (NOT ?2 OR is_open) ORDER BY number DESC LIMIT ?3",
        read, connection, onlyOpen, limit);
}

Conflict Conflicts::read(const Statement &row)
{
    Conflict conflict;
    conflict.number = row.integer(0);
    conflict.connection = row.integer(1);
    conflict.entity = static_cast<EntityKind>(row.integer(2));
    conflict.record = recordIdAt(row, 3);
    conflict.field = row.text(4);
    conflict.before = valueOf(m_store.schema(), conflict.entity, conflict.field, utf8At(row, 5));
    conflict.mine = valueOf(m_store.schema(), conflict.entity, conflict.field, utf8At(row, 6));
    conflict.theirs = valueOf(m_store.schema(), conflict.entity, conflict.field, utf8At(row, 7));
    conflict.keptMine = row.text(8) == u"mine";
    conflict.isOpen = row.integer(9) != 0;
    conflict.at = Instant{row.integer(10)};
    conflict.mineFrom = row.text(11);
    return conflict;
}

Result<Conflict> Conflicts::get(qint64 number)
{
    const auto read = [this](const Statement &row) { return this->read(row); };
    const auto found = TRY(readOne(m_store.database(), std::string(columns) + "WHERE number = ?", read, number));
    if (!found)
        return fail(
            Error::Kind::NotFound, Reason::tr("there is no conflict with this number"), QString::number(number));
    return *found;
}

Result<std::vector<Conflict>> Conflicts::ofRecord(RecordId record)
{
    const auto read = [this](const Statement &row) { return this->read(row); };
    return readAll(m_store.database(), std::string(columns) + "WHERE record = ? ORDER BY number DESC", read, record);
}

Result<std::optional<Conflict>> Conflicts::openOne(qint64 connection, RecordId record, const QString &field)
{
    const auto read = [this](const Statement &row) { return this->read(row); };
    return readOne(m_store.database(),
        std::string(columns) + "WHERE record = ? AND connection = ? AND field = ? AND is_open", read, record,
        connection, field);
}

Result<void> Conflicts::add(const Conflict &conflict)
{
    const auto from = TRY(importedFrom(conflict));
    const QString kept = conflict.keptMine ? u"mine"_s : u"theirs"_s;
    if (conflict.isOpen) {
        const auto open = TRY(openOne(conflict.connection, conflict.record, conflict.field));
        if (open)
            return run(m_store.database(),
                "UPDATE conflict SET mine = ?, theirs = ?, at = ?, mine_from = ? WHERE number = ?", json(conflict.mine),
                json(conflict.theirs), conflict.at, from, open->number);
    }
    return run(m_store.database(),
        "INSERT INTO conflict (connection, entity, record, field, before, mine, theirs, kept, is_open, at, mine_from) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        conflict.connection, conflict.entity, conflict.record, conflict.field, json(conflict.before),
        json(conflict.mine), json(conflict.theirs), kept, conflict.isOpen, conflict.at, from);
}

/// The other connection that imported our value, as the log names it; nothing when a person did.
Result<std::optional<QString>> Conflicts::importedFrom(const Conflict &conflict)
{
    const auto read = [](const Statement &row) { return row.text(0); };
    return readOne(m_store.database(),
        "SELECT origin FROM (SELECT s.origin AS origin FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ?1 AND c.entity = ?2 AND (c.field = ?3 OR c.field IS NULL) ORDER BY c.sequence DESC LIMIT 1)"
        " WHERE origin IN (SELECT 'connection:' || name FROM connection WHERE number <> ?4)",
        read, conflict.record, conflict.entity, conflict.field, conflict.connection);
}

Result<void> Conflicts::close(qint64 number, bool keptMine)
{
    return run(m_store.database(), "UPDATE conflict SET is_open = 0, kept = ? WHERE number = ?",
        keptMine ? u"mine"_s : u"theirs"_s, number);
}

Result<bool> Conflicts::isMineNewer(const Conflict &conflict)
{
    SyncState state(m_store, conflict.connection);
    const auto here = state.history.changedAt(conflict.entity, conflict.record, conflict.field);
    const auto link = state.links.of(conflict.record);
    if (!here || !link)
        return fail(!here ? here.error() : link.error());
    const Instant there = *link ? (*link)->modified : conflict.at;
    return here->value_or(conflict.at) > there;
}

} // namespace satchel::store
