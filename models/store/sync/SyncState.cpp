// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncState.h"

#include "store/sync/ExternalKey.h"

#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view linkColumns = "SELECT number, object, entity, record, remote_id, base, version, modified, "
                                         "is_tombstone, unverified_since, external_key FROM link ";

constexpr qint64 sweepStep = 1000; // rows of one transaction

Link readLink(const Statement &row)
{
    Link link{row.integer(0), row.text(1), static_cast<EntityKind>(row.integer(2)), recordIdAt(row, 3), row.text(4),
        utf8At(row, 5), row.text(6), Instant{row.integer(7)}, row.integer(8) != 0, {}, recordIdAt(row, 10)};
    if (!row.isNull(9))
        link.unverifiedSince = Instant{row.integer(9)};
    return link;
}

Intent readIntent(const Statement &row)
{
    return {row.integer(0), row.text(1), static_cast<EntityKind>(row.integer(2)), recordIdAt(row, 3),
        static_cast<Edit::Kind>(row.integer(4)), row.text(5), utf8At(row, 6), Instant{row.integer(7)}, utf8At(row, 8)};
}

} // namespace

QByteArray encodeValues(const std::vector<FieldValue> &values)
{
    QByteArray out("{");
    out.reserve(64 + 40 * static_cast<qsizetype>(values.size()));
    for (const FieldValue &value : values) {
        if (out.size() > 1)
            out += ',';
        appendJsonString(out, value.field);
        out += ':';
        appendJson(out, value.value);
    }
    return out += '}';
}

std::vector<FieldValue> decodeValues(const Entity &entity, const QByteArray &json)
{
    std::vector<FieldValue> values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    values.reserve(static_cast<size_t>(object.size()));
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Field *known = entity.find(field.key());
        if (!known)
            continue;
        if (auto value = valueFromJson(known->type, field.value()))
            values.push_back({field.key(), std::move(*value)});
    }
    return values;
}

Result<std::optional<Link>> SyncState::linkOf(RecordId record)
{
    static const std::string sql = std::string(linkColumns) + "WHERE connection = ? AND record = ?";
    return readOne(database(), sql, readLink, m_connection, record);
}

Result<std::optional<Link>> SyncState::linkTo(const QString &object, const QString &remoteId)
{
    static const std::string sql = std::string(linkColumns) + "WHERE connection = ? AND object = ? AND remote_id = ?";
    return readOne(database(), sql, readLink, m_connection, object, remoteId);
}

Result<std::optional<RecordId>> SyncState::recordOf(EntityKind entity, RecordId identity)
{
    // The record's own id last: it may be that of a record which stands for another one.
    return readOne(
        database(),
        "SELECT record FROM (SELECT record, 0 AS rank FROM link WHERE external_key BETWEEN ?1 AND ?3 AND entity = ?2"
        " UNION ALL SELECT record, 1 FROM change WHERE record = ?1 AND entity = ?2) ORDER BY rank LIMIT 1",
        [](const Statement &row) { return recordIdAt(row, 0); }, identity, entity, lastKeyOf(identity));
}

Result<RecordId> SyncState::identityOf(RecordId record)
{
    const auto least = readOne(
        database(),
        "SELECT min(external_key) FROM link WHERE connection IN (SELECT number FROM connection) AND record = ? AND "
        "external_key IS NOT NULL",
        [](const Statement &row) { return row.isNull(0) ? RecordId() : recordIdAt(row, 0); }, record);
    if (!least)
        return fail(least.error());
    return !*least || (*least)->isNull() ? record : std::min(identityFromKey(**least), record);
}

Result<void> SyncState::put(const Link &link)
{
    return run(database(),
        "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified, is_tombstone, "
        "unverified_since, external_key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (connection, record) DO UPDATE SET object = excluded.object, remote_id = excluded.remote_id, "
        "base = excluded.base,"
        " version = excluded.version, modified = excluded.modified, is_tombstone = excluded.is_tombstone, "
        "unverified_since = excluded.unverified_since,"
        " external_key = excluded.external_key",
        m_connection, link.object, link.entity, link.record, link.remoteId, link.base, link.version, link.modified,
        link.isTombstone, link.unverifiedSince,
        link.externalKey.isNull() ? std::nullopt : std::optional(link.externalKey));
}

Result<void> SyncState::unlink(RecordId record)
{
    return run(database(), "DELETE FROM link WHERE connection = ? AND record = ?", m_connection, record);
}

Result<qint64> SyncState::liveLinkCount(const QString &object)
{
    return readInteger(database(), "SELECT count(*) FROM link WHERE connection = ? AND object = ? AND NOT is_tombstone",
        m_connection, object);
}

Result<std::vector<Link>> SyncState::links(const QString &object, qint64 after, qint64 limit)
{
    static const std::string sql = std::string(linkColumns)
        + "WHERE connection = ? AND object = ? AND number > ? ORDER BY number LIMIT ?";
    return readAll(database(), sql, readLink, m_connection, object, after, limit);
}

Result<std::vector<Link>> SyncState::unverified(const QString &object, qint64 limit)
{
    static const std::string sql = std::string(linkColumns)
        + "WHERE connection = ? AND object = ? AND unverified_since IS NOT NULL LIMIT ?";
    return readAll(database(), sql, readLink, m_connection, object, limit);
}

Result<QJsonObject> SyncState::cursor(const QString &object)
{
    const auto found = readOne(
        database(), "SELECT cursor FROM sync_object WHERE connection = ? AND object = ?",
        [](const Statement &row) { return QJsonDocument::fromJson(utf8At(row, 0)).object(); }, m_connection, object);
    return found ? Result<QJsonObject>(found->value_or(QJsonObject())) : fail(found.error());
}

Result<void> SyncState::setCursor(const QString &object, const QJsonObject &cursor, qint64 pulled)
{
    return run(database(),
        "INSERT INTO sync_object (connection, object, cursor, pulled) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (connection, object) DO UPDATE SET cursor = excluded.cursor, pulled = pulled + excluded.pulled",
        m_connection, object, QJsonDocument(cursor).toJson(QJsonDocument::Compact), pulled);
}

Result<void> SyncState::finishObject(const QString &object, const QString &problem)
{
    if (!problem.isEmpty())
        return run(database(),
            "INSERT INTO sync_object (connection, object, cursor, problem) VALUES (?, ?, '{}', ?)"
            " ON CONFLICT (connection, object) DO UPDATE SET problem = excluded.problem",
            m_connection, object, problem);
    return run(database(),
        "UPDATE sync_object SET problem = NULL, last_success = ? WHERE connection = ? AND object = ?",
        m_store.clock().now(), m_connection, object);
}

Result<SyncState::Collected> SyncState::collectOutbox(std::span<const EntityKind> entities, qint64 limit)
{
    const auto position = readInteger(database(), "SELECT log_position FROM connection WHERE number = ?", m_connection);
    const auto last = m_store.log().lastSequence();
    if (!position || !last)
        return fail(!position ? position.error() : last.error());
    if (*position >= *last)
        return Collected();
    std::string list;
    for (const EntityKind entity : entities)
        list += (list.empty() ? "" : ",") + std::to_string(static_cast<int>(entity));
    const qint64 end = std::min(*last, *position + limit);
    // A change of this connection's own is no news to the remote. What came in by one that is gone and had its name is:
    // such a record has no link of ours. A new change ends the waiting of a parked record.
    const std::string sql
        = "INSERT INTO outbox (connection, entity, record, since)"
          " SELECT ?1, c.entity, c.record, min(s.at) FROM change c JOIN changeset s ON s.number = c.changeset"
          " WHERE c.sequence > ?2 AND c.sequence <= ?3 AND c.entity IN ("
        + list
        + ")"
          " AND (s.origin <> (SELECT 'connection:' || name FROM connection WHERE number = ?1)"
          " OR (c.kind = 0 AND NOT EXISTS (SELECT 1 FROM link l WHERE l.connection = ?1 AND l.record = c.record)))"
          " GROUP BY c.entity, c.record"
          " ON CONFLICT (connection, entity, record) DO UPDATE SET attempts = 0, retry_at = 0, reason = NULL, field = "
          "NULL";
    TRY(run(database(), sql, m_connection, *position, end));
    TRY(run(database(), "UPDATE connection SET log_position = ? WHERE number = ?", end, m_connection));
    auto restored = readAll(
        database(), "SELECT entity, record FROM change WHERE sequence > ? AND sequence <= ? AND kind = ?",
        [](const Statement &row) { return std::pair(static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1)); },
        *position, end, Edit::Kind::Restore);
    return restored ? Result<Collected>(Collected{end < *last, std::move(*restored)}) : fail(restored.error());
}

Result<void> SyncState::addToOutbox(EntityKind entity, RecordId record)
{
    return run(database(), "INSERT OR IGNORE INTO outbox (connection, entity, record, since) VALUES (?, ?, ?, ?)",
        m_connection, entity, record, m_store.clock().now());
}

Result<void> SyncState::park(
    EntityKind entity, RecordId record, const QString &reason, const QString &field, Instant retryAt)
{
    return run(database(),
        "INSERT INTO outbox (connection, entity, record, since, attempts, retry_at, reason, field) VALUES (?, ?, ?, ?, "
        "1, ?, ?, ?)"
        " ON CONFLICT (connection, entity, record) DO UPDATE SET attempts = attempts + 1, retry_at = excluded.retry_at,"
        " reason = excluded.reason, field = excluded.field",
        m_connection, entity, record, m_store.clock().now(), retryAt,
        reason.isEmpty() ? std::optional<QString>() : reason, field);
}

Result<void> SyncState::retryLater(EntityKind entity, RecordId record, Instant retryAt)
{
    return park(entity, record, {}, {}, retryAt);
}

Result<void> SyncState::removeFromOutbox(EntityKind entity, RecordId record)
{
    return run(database(), "DELETE FROM outbox WHERE connection = ? AND entity = ? AND record = ?", m_connection,
        entity, record);
}

namespace {

OutboxEntry readOutboxEntry(const Statement &row)
{
    return {static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1), Instant{row.integer(2)},
        static_cast<int>(row.integer(3)), Instant{row.integer(4)}, row.text(5), row.text(6)};
}

ParkedRemoteRecord readParked(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), recordIdAt(row, 3), Instant{row.integer(4)},
        static_cast<int>(row.integer(5)), Instant{row.integer(6)}, row.text(7), row.text(8)};
}

} // namespace

Result<std::vector<OutboxEntry>> SyncState::due(EntityKind entity, Instant now, RecordId after, qint64 limit)
{
    return readAll(database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox"
        " WHERE connection = ? AND entity = ? AND record > ? AND retry_at <= ? ORDER BY record LIMIT ?",
        readOutboxEntry, m_connection, entity, after, now, limit);
}

Result<std::optional<OutboxEntry>> SyncState::outboxEntry(EntityKind entity, RecordId record)
{
    return readOne(database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox WHERE connection = ? AND entity = "
        "? AND record = ?",
        readOutboxEntry, m_connection, entity, record);
}

Result<void> SyncState::retryNow(RecordId record)
{
    for (const char *table : {"outbox", "parked_remote"}) {
        const std::string sql = std::string("UPDATE ") + table
            + " SET retry_at = 0 WHERE connection = ?1 AND (?2 OR record = ?3)";
        TRY(run(database(), sql, m_connection, record.isNull(), record));
    }
    return {};
}

Result<std::optional<Instant>> SyncState::nextRetry()
{
    const auto read = [](const Statement &row) {
        return row.isNull(0) ? std::optional<Instant>() : Instant{row.integer(0)};
    };
    return readOne(
        database(), "SELECT min(retry_at) FROM outbox WHERE connection = ? AND retry_at > 0", read, m_connection)
        .map([](const auto &found) { return found.value_or(std::nullopt); });
}

Result<std::vector<OutboxEntry>> SyncState::parked(qint64 limit)
{
    return readAll(database(),
        "SELECT entity, record, since, attempts, retry_at, reason, field FROM outbox WHERE connection = ? AND reason "
        "IS NOT NULL"
        " ORDER BY since DESC LIMIT ?",
        readOutboxEntry, m_connection, limit);
}

Result<void> SyncState::parkRemote(const ParkedRemoteRecord &parked)
{
    return run(database(),
        "INSERT INTO parked_remote (connection, object, remote_id, field, record, since, attempts, retry_at, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"
        " ON CONFLICT (connection, object, remote_id, field) DO UPDATE SET attempts = attempts + 1, retry_at = "
        "excluded.retry_at,"
        " reason = excluded.reason, record = excluded.record",
        m_connection, parked.object, parked.remoteId, parked.field, parked.record, m_store.clock().now(),
        parked.retryAt, parked.reason);
}

Result<void> SyncState::unparkRemote(const QString &object, const QString &remoteId, const QStringList &exceptFields)
{
    if (exceptFields.isEmpty()) // nearly always
        return run(database(), "DELETE FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ?",
            m_connection, object, remoteId);
    const auto kept = QJsonDocument(QJsonArray::fromStringList(exceptFields)).toJson(QJsonDocument::Compact);
    return run(database(),
        "DELETE FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ? AND field NOT IN (SELECT "
        "value FROM json_each(?))",
        m_connection, object, remoteId, kept);
}

Result<QStringList> SyncState::unnamedParked(const QString &object)
{
    const auto ids = readAll(
        database(), "SELECT DISTINCT remote_id FROM parked_remote WHERE connection = ? AND object = ? AND title = ''",
        [](const Statement &row) { return row.text(0); }, m_connection, object);
    return ids ? Result<QStringList>(QStringList(ids->begin(), ids->end())) : fail(ids.error());
}

Result<void> SyncState::nameParked(const QString &object, const QString &remoteId, const QString &title)
{
    return run(database(), "UPDATE parked_remote SET title = ? WHERE connection = ? AND object = ? AND remote_id = ?",
        title, m_connection, object, remoteId);
}

Result<int> SyncState::parkedAttempts(const QString &object, const QString &remoteId, const QString &field)
{
    const auto attempts = readInteger(database(),
        "SELECT attempts FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ? AND field = ?",
        m_connection, object, remoteId, field);
    return attempts ? Result<int>(static_cast<int>(*attempts)) : fail(attempts.error());
}

Result<std::vector<ParkedRemoteRecord>> SyncState::dueParked(const QString &object, Instant now, qint64 limit)
{
    return readAll(database(),
        "SELECT object, remote_id, field, record, since, attempts, retry_at, reason, title FROM parked_remote"
        " WHERE connection = ? AND object = ? AND retry_at <= ? ORDER BY remote_id LIMIT ?",
        readParked, m_connection, object, now, limit);
}

Result<std::vector<ParkedRemoteRecord>> SyncState::parkedRemote(qint64 limit)
{
    return readAll(database(),
        "SELECT object, remote_id, field, record, since, attempts, retry_at, reason, title FROM parked_remote WHERE "
        "connection = ? ORDER BY since DESC LIMIT ?",
        readParked, m_connection, limit);
}

Result<void> SyncState::addIntent(const Intent &intent)
{
    return run(database(),
        "INSERT OR REPLACE INTO intent (connection, object, entity, record, kind, remote_id, fields, sent_at, sent) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_connection, intent.object, intent.entity, intent.record, intent.kind, intent.remoteId, intent.fields,
        intent.sentAt, intent.sent);
}

Result<void> SyncState::removeIntent(RecordId record)
{
    return run(database(), "DELETE FROM intent WHERE connection = ? AND record = ?", m_connection, record);
}

Result<std::vector<Intent>> SyncState::intents()
{
    return readAll(database(),
        "SELECT number, object, entity, record, kind, remote_id, fields, sent_at, sent FROM intent WHERE connection = "
        "? ORDER BY number",
        readIntent, m_connection);
}

Result<bool> SyncState::hasIntent(RecordId record)
{
    const auto count = readInteger(
        database(), "SELECT count(*) FROM intent WHERE connection = ? AND record = ?", m_connection, record);
    return count ? Result<bool>(*count > 0) : fail(count.error());
}

Result<SyncState::Pending> SyncState::pending(const QString &object, EntityKind entity, const QString &remoteId)
{
    const auto read = [](const Statement &row) {
        return Pending{row.integer(0) != 0, row.integer(1) != 0, row.integer(2) != 0, row.integer(3) != 0};
    };
    const auto found = readOne(database(),
        "SELECT EXISTS (SELECT 1 FROM intent WHERE connection = ?1 AND object = ?2 AND kind = ?5),"
        " EXISTS (SELECT 1 FROM outbox WHERE connection = ?1 AND entity = ?3) OR EXISTS (SELECT 1 FROM conflict WHERE "
        "connection = ?1 AND entity = ?3 AND is_open),"
        " EXISTS (SELECT 1 FROM parked_remote WHERE connection = ?1 AND object = ?2 AND remote_id = ?4),"
        " EXISTS (SELECT 1 FROM parked_remote WHERE connection = ?1 AND object = ?2)",
        read, m_connection, object, entity, remoteId, Edit::Kind::Create);
    return found ? Result<Pending>(**found) : fail(found.error());
}

Result<void> SyncState::addMissingCandidate(const QString &object, const QString &remoteId)
{
    return run(database(), "INSERT OR IGNORE INTO missing_candidate (connection, object, remote_id) VALUES (?, ?, ?)",
        m_connection, object, remoteId);
}

Result<void> SyncState::removeMissingCandidate(const QString &object, const QString &remoteId)
{
    return run(database(), "DELETE FROM missing_candidate WHERE connection = ? AND object = ? AND remote_id = ?",
        m_connection, object, remoteId);
}

Result<std::vector<Link>> SyncState::missingCandidates(const QString &object, const QString &after, qint64 limit)
{
    for (QString from = after;;) {
        const auto ids = readAll(
            database(),
            "SELECT remote_id FROM missing_candidate WHERE connection = ? AND object = ? AND remote_id > ? ORDER BY "
            "remote_id LIMIT ?",
            [](const Statement &row) { return row.text(0); }, m_connection, object, from, limit);
        if (!ids)
            return fail(ids.error());
        std::vector<Link> links;
        for (const QString &remoteId : *ids) {
            auto link = linkTo(object, remoteId);
            if (!link)
                return fail(link.error());
            if (*link && !(*link)->isTombstone)
                links.push_back(std::move(**link));
        }
        if (links.size() < ids->size()) {
            TRY(run(database(),
                "DELETE FROM missing_candidate WHERE connection = ?1 AND object = ?2 AND remote_id > ?3 AND remote_id "
                "<= ?4 AND NOT EXISTS (SELECT 1 FROM link"
                " WHERE link.connection = ?1 AND link.object = ?2 AND link.remote_id = missing_candidate.remote_id AND "
                "NOT is_tombstone)",
                m_connection, object, from, ids->back()));
        }
        if (!links.empty() || std::ssize(*ids) < limit)
            return links;
        from = ids->back();
    }
}

Result<qint64> SyncState::missingCandidateCount(const QString &object)
{
    return readInteger(
        database(), "SELECT count(*) FROM missing_candidate WHERE connection = ? AND object = ?", m_connection, object);
}

Result<void> SyncState::clearMissingCandidates(const QString &object)
{
    return run(database(), "DELETE FROM missing_candidate WHERE connection = ? AND object = ?", m_connection, object);
}

Result<void> SyncState::beginPass(const QString &object)
{
    return run(database(),
        "INSERT INTO sync_object (connection, object, cursor, pass_began)"
        " SELECT ?1, ?2, '{}', coalesce((SELECT max(number) FROM link WHERE connection = ?1 AND object = ?2), 0)"
        " WHERE true ON CONFLICT (connection, object) DO UPDATE SET pass_began = excluded.pass_began",
        m_connection, object);
}

Result<qint64> SyncState::passBegan(const QString &object)
{
    return readInteger(
        database(), "SELECT pass_began FROM sync_object WHERE connection = ? AND object = ?", m_connection, object);
}

Result<void> SyncState::markSeen(const QString &object, const QStringList &remoteIds)
{
    const auto began = passBegan(object);
    if (!began || *began == 0)
        return began ? Result<void>() : fail(began.error());
    return run(database(),
        "INSERT OR IGNORE INTO seen (connection, object, remote_id) SELECT ?, ?, value FROM json_each(?)", m_connection,
        object, QJsonDocument(QJsonArray::fromStringList(remoteIds)).toJson(QJsonDocument::Compact));
}

Result<void> SyncState::sweep(const QString &object)
{
    const auto began = passBegan(object);
    if (!began)
        return fail(began.error());
    if (*began == 0)
        return {};
    for (QString after;;) {
        // Through two indexes side by side; the row of a link is only read when it was not met.
        const auto unmet = readAll(
            database(),
            "SELECT remote_id FROM link WHERE connection = ?1 AND object = ?2 AND remote_id > ?3 AND number <= ?4"
            " AND CASE WHEN EXISTS (SELECT 1 FROM seen WHERE seen.connection = ?1 AND seen.object = ?2 AND "
            "seen.remote_id = link.remote_id)"
            " THEN 0 ELSE NOT is_tombstone END ORDER BY remote_id LIMIT ?5",
            [](const Statement &row) { return row.text(0); }, m_connection, object, after, *began, sweepStep);
        if (!unmet)
            return fail(unmet.error());
        if (unmet->empty())
            return {};
        after = unmet->back();
        auto transaction = TRY(Transaction::begin(database()));
        for (const QString &remoteId : *unmet) {
            TRY(addMissingCandidate(object, remoteId));
        }
        TRY(transaction.commit());
        RelaxedDurability::letOthersWrite();
    }
}

Result<void> SyncState::forgetSeen(const QString &object)
{
    for (;;) {
        const auto done = run(database(),
            "DELETE FROM seen WHERE connection = ?1 AND object = ?2 AND remote_id IN"
            " (SELECT remote_id FROM seen WHERE connection = ?1 AND object = ?2 ORDER BY remote_id LIMIT ?3)",
            m_connection, object, sweepStep);
        if (!done || database().changedRows() == 0)
            return done;
        RelaxedDurability::letOthersWrite();
    }
}

Result<std::optional<Instant>> SyncState::changedAt(EntityKind entity, RecordId record, const QString &field)
{
    return readOne(
        database(),
        "SELECT min(s.at, coalesce((SELECT l.modified FROM link l JOIN connection n ON n.number = l.connection"
        " WHERE l.record = ?1 AND l.connection <> ?4 AND s.origin = 'connection:' || n.name), s.at))"
        " FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ?1 AND c.entity = ?2 AND (c.field = ?3 OR c.field IS NULL) ORDER BY c.sequence DESC LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, record, entity, field, m_connection);
}

Result<bool> SyncState::isOscillating(
    EntityKind entity, RecordId record, const QString &field, const Value &mine, const Value &theirs)
{
    QByteArray here;
    appendJson(here, mine);
    QByteArray there;
    appendJson(there, theirs);
    struct Oscillation
    {
        QByteArray before;
        QByteArray after;
        bool isByConnection = false;
    };
    const auto read = [](const Statement &row) {
        return Oscillation{utf8At(row, 0), utf8At(row, 1), row.text(2).startsWith("connection:"_L1)};
    };
    const auto last = readAll(database(),
        "SELECT c.before, c.after, s.origin FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ? AND c.entity = ? AND c.field = ? ORDER BY c.sequence DESC LIMIT 3",
        read, record, entity, field);
    if (!last)
        return fail(last.error());
    if (last->size() < 3)
        return false;
    for (size_t i = 0; i < last->size(); ++i) {
        const bool isOurs = i % 2 == 0; // the newest made it what it is
        const Oscillation &oscillation = (*last)[i];
        if (!oscillation.isByConnection || oscillation.after != (isOurs ? here : there)
            || oscillation.before != (isOurs ? there : here))
            return false;
    }
    return true;
}

Result<bool> SyncState::isOscillating(EntityKind entity, RecordId record)
{
    return readInteger(database(),
        "SELECT count(*) = 4 AND EXISTS (SELECT 1 FROM link WHERE record = ?1 AND connection <> ?5) FROM (SELECT "
        "s.origin FROM change c"
        " JOIN changeset s ON s.number = c.changeset WHERE c.record = ?1 AND c.entity = ?2 AND c.kind IN (?3, ?4) "
        "ORDER BY c.sequence DESC LIMIT 4)"
        " WHERE origin LIKE 'connection:%'",
        record, entity, Edit::Kind::Delete, Edit::Kind::Restore, m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<std::optional<qint64>> SyncState::importedFromOtherConnection(EntityKind entity, RecordId record)
{
    return readInteger(database(),
        "SELECT coalesce(max(c.sequence), 0) FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = "
        "? AND c.entity = ? AND c.kind = ?"
        " AND s.origin IN (SELECT 'connection:' || name FROM connection WHERE number <> ?)",
        record, entity, Edit::Kind::Create, m_connection)
        .map([](qint64 sequence) { return sequence == 0 ? std::nullopt : std::optional(sequence); });
}

Result<bool> SyncState::isKnownToOther(RecordId record)
{
    return readInteger(database(),
        "SELECT EXISTS (SELECT 1 FROM connection n JOIN link l ON l.connection = n.number AND l.record = ? WHERE "
        "n.number <> ?)",
        record, m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> SyncState::hasOthers()
{
    return readInteger(database(), "SELECT EXISTS (SELECT 1 FROM connection WHERE number <> ?)", m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<bool> SyncState::hasOthersLinks()
{
    return readInteger(database(),
        "SELECT EXISTS (SELECT 1 FROM connection n WHERE number <> ? AND EXISTS (SELECT 1 FROM link l WHERE "
        "l.connection = n.number AND NOT is_tombstone))",
        m_connection)
        .map([](qint64 found) { return found != 0; });
}

namespace {

/// Ids that follow each other at the remote follow each other here, so that a download appends to the indexes instead
/// of scattering over them: the last eight characters as a number.
quint64 orderOf(const QString &remoteId)
{
    quint64 order = 0;
    for (const QChar c : remoteId.right(8)) {
        const char16_t code = c.unicode();
        const int digit = code >= u'a' && code <= u'z' ? code - u'a' + 36
            : code >= u'A' && code <= u'Z'             ? code - u'A' + 10
            : code >= u'0' && code <= u'9'             ? code - u'0'
                                                       : 0;
        order = order * 62 + static_cast<quint64>(digit);
    }
    return order; // below 2^48
}

} // namespace

RecordId idOfRemote(const Connection &connection, const QString &object, const QString &remoteId)
{
    static const QUuid space(u"2b0c6a54-91e3-4f7d-8d0a-5c7e1f3b9a66");
    QByteArray bytes = QUuid::createUuidV5(
        space, QString(connection.vendor % u'/' % connection.account % u'/' % object % u'/' % remoteId))
                           .toRfc4122();
    const quint64 order = orderOf(remoteId);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(order >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // version 8
    bytes[14] = bytes[15] = 0; // room for the mark of a successor
    return RecordId::fromBytes(bytes.constData(), bytes.size());
}

} // namespace satchel::store
