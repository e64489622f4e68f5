// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Connections.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::pair<ConnectionState, QLatin1StringView> names[] = {
    {ConnectionState::Ready, "ready"_L1},
    {ConnectionState::NeedsAuthorization, "needs_authorization"_L1},
    {ConnectionState::KeychainUnavailable, "keychain_unavailable"_L1},
    {ConnectionState::Offline, "offline"_L1},
    {ConnectionState::Stopped, "stopped"_L1},
};

constexpr std::string_view connectionColumns = "SELECT number, name, vendor, base_url, account, settings, state, "
                                               "problem, question, is_paused, last_success FROM connection";

Connection readConnection(const Statement &row)
{
    Connection connection;
    connection.number = row.integer(0);
    connection.name = row.text(1);
    connection.vendor = row.text(2);
    connection.baseUrl = row.text(3);
    connection.account = row.text(4);
    connection.settings = QJsonDocument::fromJson(utf8At(row, 5)).object();
    connection.state = stateFromName(row.text(6));
    connection.problem = row.text(7);
    connection.question = stopQuestionFromJson(QJsonDocument::fromJson(utf8At(row, 8)).object());
    connection.isPaused = row.integer(9) != 0;
    if (!row.isNull(10))
        connection.lastSuccess = Instant{row.integer(10)};
    return connection;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString stateName(ConnectionState state)
{
    for (const auto &[candidate, text] : names) {
        if (candidate == state)
            return text;
    }
    return {};
}

ConnectionState stateFromName(const QString &name)
{
    for (const auto &[state, text] : names) {
        if (text == name)
            return state;
    }
    return ConnectionState::NeedsAuthorization;
}

Result<std::vector<Connection>> Connections::list()
{
    return readAll(m_store.database(), std::string(connectionColumns) + " ORDER BY number", readConnection);
}

Result<Connection> Connections::find(const QString &name)
{
    const auto found = TRY(
        readOne(m_store.database(), std::string(connectionColumns) + " WHERE name = ?", readConnection, name));
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("there is no connection with this name"), name);
    return *found;
}

Result<Connection> Connections::get(qint64 number)
{
    const auto found = TRY(
        readOne(m_store.database(), std::string(connectionColumns) + " WHERE number = ?", readConnection, number));
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("the connection no longer exists"), QString::number(number));
    return *found;
}

Result<Connection> Connections::add(const Connection &connection)
{
    if (connection.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a connection needs a name"), u"--name"_s);
    if (find(connection.name))
        return fail(Error::Kind::Conflict, Reason::tr("a connection with this name already exists"), connection.name);
    const auto added = run(m_store.database(),
        "INSERT INTO connection (name, vendor, base_url, settings, state) VALUES (?, ?, ?, ?, ?)", connection.name,
        connection.vendor, connection.baseUrl, compact(connection.settings), stateName(connection.state));
    return added ? get(m_store.database().lastInsertRowid()) : fail(added.error());
}

Result<void> Connections::rename(qint64 number, const QString &name)
{
    if (const auto other = find(name); other && other->number != number)
        return fail(Error::Kind::Conflict, Reason::tr("a connection with this name already exists"), name);
    return run(m_store.database(), "UPDATE connection SET name = ? WHERE number = ?", name, number);
}

Result<void> Connections::setSettings(qint64 number, const QJsonObject &settings)
{
    return run(m_store.database(), "UPDATE connection SET settings = ? WHERE number = ?", compact(settings), number);
}

Result<void> Connections::setBaseUrl(qint64 number, const QString &baseUrl)
{
    return run(m_store.database(), "UPDATE connection SET base_url = ? WHERE number = ?", baseUrl, number);
}

Result<void> Connections::setAccount(qint64 number, const QString &account)
{
    return run(m_store.database(), "UPDATE connection SET account = ? WHERE number = ?", account, number);
}

Result<void> Connections::setState(
    qint64 number, ConnectionState state, const QString &problem, const std::optional<StopQuestion> &question)
{
    const auto asked = question ? std::optional(compact(toJson(*question))) : std::nullopt;
    return run(m_store.database(), "UPDATE connection SET state = ?, problem = ?, question = ? WHERE number = ?",
        stateName(state), problem, asked, number);
}

Result<void> Connections::setSucceeded(qint64 number, Instant at)
{
    return run(m_store.database(),
        "UPDATE connection SET state = ?, problem = NULL, question = NULL, last_success = ? WHERE number = ?",
        stateName(ConnectionState::Ready), at, number);
}

Result<void> Connections::setPaused(qint64 number, bool isPaused)
{
    return run(m_store.database(), "UPDATE connection SET is_paused = ? WHERE number = ?", isPaused, number);
}

Result<void> Connections::remove(qint64 number)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    if (const auto done = run(m_store.database(),
            "DELETE FROM sync_round_changeset WHERE round IN (SELECT number FROM sync_round WHERE connection = ?)",
            number);
        !done)
        return done;
    for (const char *table : {"sync_object", "link", "outbox", "parked_remote", "missing_candidate", "seen", "intent",
             "erased_remote", "conflict", "sync_round", "match", "remote_metadata", "approval", "unsent", "kept_there",
             "mapping", "request_log", "remote_schema", "schema_change"}) {
        TRY(run(m_store.database(), std::string("DELETE FROM ") + table + " WHERE connection = ?", number));
    }
    TRY(run(m_store.database(), "DELETE FROM connection WHERE number = ?", number));
    return transaction.commit();
}

Result<void> Connections::startOver(qint64 number, const QString &account, std::span<const EntityKind> sent)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(run(m_store.database(), "DELETE FROM outbox WHERE connection = ?", number));
    for (const EntityKind entity : sent) {
        const auto done = run(m_store.database(),
            "INSERT OR IGNORE INTO outbox (connection, entity, record, since)"
            " SELECT connection, entity, record, ? FROM link WHERE connection = ? AND entity = ? AND NOT is_tombstone",
            m_store.clock().now(), number, entity);
        if (!done)
            return done;
    }
    for (const char *table :
        {"sync_object", "link", "parked_remote", "missing_candidate", "seen", "intent", "erased_remote", "match",
            "remote_metadata", "approval", "unsent", "kept_there", "remote_schema", "schema_change"}) {
        TRY(run(m_store.database(), std::string("DELETE FROM ") + table + " WHERE connection = ?", number));
    }
    TRY(run(
        m_store.database(), "UPDATE connection SET account = ?, log_position = 0 WHERE number = ?", account, number));
    return transaction.commit();
}

Result<ConnectionCounts> Connections::counts(qint64 number)
{
    const auto read = [](const Statement &row) {
        return ConnectionCounts{row.integer(0), row.integer(1), row.integer(2)};
    };
    const auto found = readOne(m_store.database(),
        "SELECT (SELECT count(*) FROM outbox WHERE connection = ?1 AND reason IS NULL),"
        " (SELECT count(*) FROM outbox WHERE connection = ?1 AND reason IS NOT NULL) + (SELECT count(*) FROM "
        "parked_remote WHERE connection = ?1),"
        " (SELECT count(*) FROM conflict WHERE connection = ?1 AND is_open)",
        read, number);
    return found ? Result<ConnectionCounts>(**found) : fail(found.error());
}

Result<std::vector<ObjectProgress>> Connections::objects(qint64 number)
{
    const auto read = [](const Statement &row) {
        ObjectProgress progress{row.text(0), {}, row.integer(2), row.text(3)};
        if (!row.isNull(1))
            progress.lastSuccess = Instant{row.integer(1)};
        return progress;
    };
    return readAll(m_store.database(),
        "SELECT object, last_success, pulled, problem FROM sync_object WHERE connection = ? ORDER BY object", read,
        number);
}

Result<QByteArray> Connections::rate(qint64 number)
{
    const auto found = readOne(
        m_store.database(), "SELECT rate FROM connection WHERE number = ?",
        [](const Statement &row) { return utf8At(row, 0); }, number);
    return found ? Result<QByteArray>(found->value_or(QByteArray())) : fail(found.error());
}

Result<void> Connections::setRate(qint64 number, const QByteArray &json)
{
    return run(m_store.database(), "UPDATE connection SET rate = ? WHERE number = ?", json, number);
}

} // namespace satchel::store
