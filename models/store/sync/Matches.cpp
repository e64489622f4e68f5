// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Matches.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view matchColumns
    = "SELECT m.number, m.object, m.remote_id, m.entity, m.record, m.title, m.evidence, m.strength, m.is_refused,"
      " EXISTS (SELECT 1 FROM link l WHERE l.connection = m.connection AND l.object = m.object"
      " AND l.remote_id = m.remote_id AND l.record = m.record AND NOT l.is_tombstone) FROM match m ";

QByteArray encode(const std::vector<Evidence> &evidence)
{
    QJsonArray json;
    for (const Evidence &one : evidence)
        json.append(QJsonObject{{u"field"_s, one.field}, {u"value"_s, one.value}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ProposedMatch readMatch(const Statement &row)
{
    ProposedMatch match{row.integer(0), row.text(1), row.text(2), static_cast<EntityKind>(row.integer(3)),
        recordIdAt(row, 4), row.text(5), {}, static_cast<int>(row.integer(7)), row.integer(8) != 0,
        row.integer(9) != 0};
    const QJsonArray evidence = QJsonDocument::fromJson(utf8At(row, 6)).array();
    for (const QJsonValue one : evidence)
        match.evidence.push_back({one[u"field"].toString(), one[u"value"].toString()});
    return match;
}

} // namespace

Result<std::vector<ProposedMatch>> Matches::list(qint64 limit)
{
    return readAll(m_store.database(),
        std::string(matchColumns)
            + "WHERE m.connection = ? ORDER BY m.strength DESC, m.entity, m.title, m.number LIMIT ?",
        readMatch, m_connection, limit);
}

Result<bool> Matches::hasAny()
{
    return readInteger(m_store.database(), "SELECT EXISTS (SELECT 1 FROM match WHERE connection = ?)", m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<std::optional<ProposedMatch>> Matches::find(const QString &object, const QString &remoteId)
{
    static const std::string sql = std::string(matchColumns)
        + "WHERE m.connection = ? AND m.object = ? AND m.remote_id = ?";
    return readOne(m_store.database(), sql, readMatch, m_connection, object, remoteId);
}

Result<std::optional<ProposedMatch>> Matches::ofRecord(RecordId record)
{
    static const std::string sql = std::string(matchColumns)
        + "WHERE m.connection = ? AND m.record = ? AND NOT m.is_refused";
    return readOne(m_store.database(), sql, readMatch, m_connection, record);
}

Result<void> Matches::propose(const ProposedMatch &match)
{
    return run(m_store.database(),
        "INSERT INTO match (connection, object, remote_id, entity, record, title, evidence, strength, at) VALUES (?, "
        "?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (connection, object, remote_id) DO UPDATE SET is_refused = is_refused AND record = "
        "excluded.record, entity = excluded.entity,"
        " record = excluded.record, title = excluded.title, evidence = excluded.evidence, strength = "
        "excluded.strength, at = excluded.at",
        m_connection, match.object, match.remoteId, match.entity, match.record, match.title, encode(match.evidence),
        match.strength, m_store.clock().now());
}

Result<void> Matches::forget(const QString &object, const QString &remoteId)
{
    return run(m_store.database(), "DELETE FROM match WHERE connection = ? AND object = ? AND remote_id = ?",
        m_connection, object, remoteId);
}

Result<void> Matches::forgetProposals(const QString &object)
{
    return run(m_store.database(), "DELETE FROM match WHERE connection = ? AND object = ? AND NOT is_refused",
        m_connection, object);
}

Result<qint64> Matches::countProposed(EntityKind entity)
{
    return readInteger(m_store.database(),
        "SELECT count(*) FROM match WHERE connection = ? AND entity = ? AND NOT is_refused", m_connection, entity);
}

Result<void> Matches::decide(Store &store, std::span<const qint64> matches, bool areSame)
{
    auto transaction = TRY(Transaction::begin(store.database()));
    for (const qint64 number : matches) {
        const auto found = TRY(
            readOne(store.database(), std::string(matchColumns) + "WHERE m.number = ?", readMatch, number));
        if (!found)
            return fail(
                Error::Kind::NotFound, Reason::tr("there is no pair with this number"), QString::number(number));
        if (found->isLinked && !areSame)
            return fail(Error::Kind::Conflict, Reason::tr("these two are linked already"), QString::number(number));
        TRY(run(store.database(), "UPDATE match SET is_refused = ? WHERE number = ?", !areSame, number));
    }
    return transaction.commit();
}

} // namespace satchel::store
