// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Conflicts.h"

#include "domain/Reason.h"
#include "store/privacy/ErasedRecords.h"
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

QString keptText(bool keptMine)
{
    return keptMine ? u"mine"_s : u"theirs"_s;
}

std::optional<ChangeSetId> orNull(const ChangeSetId &id)
{
    return id.isNull() ? std::nullopt : std::optional(id);
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
    if (TRY(isErased(m_store.database(), conflict.record)))
        return {}; // there is nothing to choose from, and nothing of it may be written down
    const auto from = TRY(importedFrom(conflict));
    const auto by = conflict.theirsBy.isEmpty() ? std::nullopt : std::optional(conflict.theirsBy);
    if (conflict.isOpen) {
        const auto open = TRY(openOne(conflict.connection, conflict.record, conflict.field));
        if (open) {
            TRY(forgetDecisions(open->number));
            return run(m_store.database(),
                "UPDATE conflict SET mine = ?1, theirs = ?2, at = ?3, mine_from = ?4, theirs_at = coalesce(?6, "
                "theirs_at),"
                " theirs_by = coalesce(?7, theirs_by), decided_in = NULL,"
                " is_acknowledged = is_acknowledged AND theirs = ?2 WHERE number = ?5",
                json(conflict.mine), json(conflict.theirs), conflict.at, from, open->number, conflict.theirsAt, by);
        }
    }
    return run(m_store.database(),
        "INSERT INTO conflict (connection, entity, record, field, before, mine, theirs, kept, is_open, at, mine_from, "
        "theirs_at, theirs_by, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        conflict.connection, conflict.entity, conflict.record, conflict.field, json(conflict.before),
        json(conflict.mine), json(conflict.theirs), keptText(conflict.keptMine), conflict.isOpen, conflict.at, from,
        conflict.theirsAt, by, conflict.rule);
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
    TRY(forgetDecisions(number));
    return run(m_store.database(), "UPDATE conflict SET is_open = 0, kept = ?, decided_in = NULL WHERE number = ?",
        keptText(keptMine), number);
}

/// The sync has touched the conflict since: undo and redo leave it alone.
Result<void> Conflicts::forgetDecisions(qint64 number)
{
    return run(m_store.database(), "DELETE FROM conflict_decision WHERE conflict = ?", number);
}

Result<void> Conflicts::apply(const ConflictStep &step, const ChangeSetId &changeSet)
{
    const auto before = TRY(get(step.conflict));
    const ConflictState after{step.isOpen, step.isOpen ? before.keptMine : step.keptMine, changeSet};
    const auto isSet = TRY(setState(before, after));
    if (!isSet)
        return {};
    return run(m_store.database(),
        "INSERT INTO conflict_decision (conflict, changeset, was_open, was_kept, was_decided_in, is_open, kept)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        before.number, changeSet, before.isOpen, keptText(before.keptMine), orNull(before.decidedIn), after.isOpen,
        keptText(after.keptMine));
}

/// A conflict that another set decided meanwhile keeps that decision.
Result<void> Conflicts::followUndo(const ChangeSetId &changeSet)
{
    const auto isUndone = TRY(m_store.log().isUndone(changeSet));
    const auto read = [&](const Statement &row) {
        const ConflictState before{row.integer(1) != 0, row.text(2) == u"mine", recordIdAt(row, 3)};
        const ConflictState after{row.integer(4) != 0, row.text(5) == u"mine", changeSet};
        return std::pair(row.integer(0), isUndone ? std::pair(after, before) : std::pair(before, after));
    };
    const auto decisions = TRY(readAll(m_store.database(),
        "SELECT conflict, was_open, was_kept, was_decided_in, is_open, kept FROM conflict_decision WHERE changeset = ?",
        read, changeSet));
    for (const auto &[number, states] : decisions) {
        const auto conflict = TRY(get(number));
        if (conflict.decidedIn == states.first.decidedIn)
            TRY(setState(conflict, states.second));
    }
    return {};
}

/// Once it is decided, the remote's value is the one both sides start from, so that ours, if it differs, is sent. Open
/// again, both start from the value before as they did, unless something was sent meanwhile: then the base is what the
/// remote has, and the next decision sends what differs from that.
///
/// False when the sync has found a newer conflict about the same field, which stays the open one.
Result<bool> Conflicts::setState(const Conflict &conflict, const ConflictState &state)
{
    bool isAcknowledged = conflict.isAcknowledged;
    if (state.isOpen && !conflict.isOpen) {
        const auto other = TRY(openOne(conflict.connection, conflict.record, conflict.field));
        if (other)
            return false;
        const auto isMoved = TRY(moveBase(conflict, conflict.theirs, conflict.before));
        isAcknowledged = !isMoved;
    } else if (!state.isOpen && conflict.isOpen && !conflict.field.isEmpty()) {
        if (!isAcknowledged) {
            TRY(moveBase(conflict, {}, conflict.theirs));
        }
        isAcknowledged = true;
        TRY(SyncState(m_store, conflict.connection).outbox.add(conflict.entity, conflict.record));
    }
    TRY(run(m_store.database(),
        "UPDATE conflict SET is_open = ?, kept = ?, is_acknowledged = ?, decided_in = ? WHERE number = ?", state.isOpen,
        keptText(state.keptMine), isAcknowledged, orNull(state.decidedIn), conflict.number));
    return true;
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
