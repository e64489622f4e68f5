// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Conflicts.h"

#include "domain/Reason.h"
#include "store/Statements.h"
#include "store/sync/SyncState.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view columns = "SELECT number, connection, entity, record, field, before, mine, theirs, kept, "
                                     "is_open, at, mine_from, theirs_at, theirs_by, rule, decided_in, "
                                     "is_acknowledged FROM conflict ";

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
    if (!row.isNull(12))
        conflict.theirsAt = Instant{row.integer(12)};
    conflict.theirsBy = row.text(13);
    conflict.rule = row.text(14);
    if (!row.isNull(15))
        conflict.decidedIn = recordIdAt(row, 15);
    conflict.isAcknowledged = row.integer(16) != 0;
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
    const auto by = conflict.theirsBy.isEmpty() ? std::nullopt : std::optional(conflict.theirsBy);
    if (conflict.isOpen) {
        const auto open = TRY(openOne(conflict.connection, conflict.record, conflict.field));
        if (open)
            return run(m_store.database(),
                "UPDATE conflict SET mine = ?1, theirs = ?2, at = ?3, mine_from = ?4, theirs_at = coalesce(?6, "
                "theirs_at),"
                " theirs_by = coalesce(?7, theirs_by), decided_in = NULL,"
                " is_acknowledged = is_acknowledged AND theirs = ?2 WHERE number = ?5",
                json(conflict.mine), json(conflict.theirs), conflict.at, from, open->number, conflict.theirsAt, by);
    }
    return run(m_store.database(),
        "INSERT INTO conflict (connection, entity, record, field, before, mine, theirs, kept, is_open, at, mine_from, "
        "theirs_at, theirs_by, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        conflict.connection, conflict.entity, conflict.record, conflict.field, json(conflict.before),
        json(conflict.mine), json(conflict.theirs), kept, conflict.isOpen, conflict.at, from, conflict.theirsAt, by,
        conflict.rule);
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
    return run(m_store.database(), "UPDATE conflict SET is_open = 0, kept = ?, decided_in = NULL WHERE number = ?",
        keptMine ? u"mine"_s : u"theirs"_s, number);
}

Result<void> Conflicts::apply(const ConflictStep &step, const ChangeSetId &changeSet)
{
    const auto conflict = TRY(get(step.conflict));
    TRY(turn(conflict, step.isOpen, step.isOpen ? conflict.keptMine : step.keptMine));
    return run(m_store.database(), "UPDATE conflict SET decided_in = ? WHERE number = ?", changeSet, step.conflict);
}

Result<void> Conflicts::followUndo(const ChangeSetId &changeSet)
{
    const auto read = [this](const Statement &row) { return this->read(row); };
    const auto decided = TRY(
        readAll(m_store.database(), std::string(columns) + "WHERE decided_in = ?", read, changeSet));
    for (const Conflict &conflict : decided) {
        TRY(turn(conflict, !conflict.isOpen, conflict.keptMine));
    }
    return {};
}

/// Once it is decided, the remote's value is the one both sides start from, so that ours, if it differs, is sent. Open
/// again, both start from the value before as they did, unless something was sent meanwhile: then the base is what the
/// remote has, and the next decision sends what differs from that.
Result<void> Conflicts::turn(const Conflict &conflict, bool isOpen, bool keptMine)
{
    bool isAcknowledged = conflict.isAcknowledged;
    if (isOpen && !conflict.isOpen) {
        const auto other = TRY(openOne(conflict.connection, conflict.record, conflict.field));
        if (other)
            return {}; // the sync has found a newer one about the same field
        const auto isMoved = TRY(moveBase(conflict, conflict.theirs, conflict.before));
        isAcknowledged = !isMoved;
    } else if (!isOpen && conflict.isOpen && !conflict.field.isEmpty()) {
        if (!isAcknowledged) {
            TRY(moveBase(conflict, {}, conflict.theirs));
        }
        isAcknowledged = true;
        TRY(SyncState(m_store, conflict.connection).outbox.add(conflict.entity, conflict.record));
    }
    return run(m_store.database(), "UPDATE conflict SET is_open = ?, kept = ?, is_acknowledged = ? WHERE number = ?",
        isOpen, keptMine ? u"mine"_s : u"theirs"_s, isAcknowledged, conflict.number);
}

/// False when the base has another value than `from`.
Result<bool> Conflicts::moveBase(const Conflict &conflict, const std::optional<Value> &from, const Value &to)
{
    SyncState state(m_store, conflict.connection);
    auto link = TRY(state.links.of(conflict.record));
    if (!link || conflict.field.isEmpty())
        return true;
    auto base = decodeValues(m_store.schema().entity(conflict.entity), link->base);
    auto value = std::ranges::find(base, conflict.field, &FieldValue::field);
    if (value == base.end())
        value = base.insert(base.end(), {conflict.field, {}});
    if (from && value->value != *from)
        return false;
    value->value = to;
    link->base = encodeValues(base);
    TRY(state.links.put(*link));
    return true;
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
