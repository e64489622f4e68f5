// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncRounds.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QByteArray jsonOf(const Error &error)
{
    return QJsonDocument(
        QJsonObject{{u"kind"_s, kindName(error.kind)}, {u"message"_s, error.what}, {u"where"_s, error.where}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Error> errorOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    return Error{kindFromName(object[u"kind"].toString()), object[u"message"].toString(), object[u"where"].toString()};
}

RoundRecord readRound(const Statement &row)
{
    RoundRecord round;
    round.number = row.integer(0);
    round.connection = row.integer(1);
    round.started = Instant{row.integer(2)};
    if (!row.isNull(3))
        round.ended = Instant{row.integer(3)};
    int column = 4;
    for (qint64 RoundRecord::*count : {&RoundRecord::pulled, &RoundRecord::pushed, &RoundRecord::deleted,
             &RoundRecord::conflicts, &RoundRecord::parked, &RoundRecord::requests, &RoundRecord::bytes})
        round.*count = row.integer(column++);
    round.error = errorOf(utf8At(row, column));
    return round;
}

} // namespace

Result<qint64> SyncRounds::begin(qint64 connection)
{
    const auto done = run(m_store.database(), "INSERT INTO sync_round (connection, started) VALUES (?, ?)", connection,
        m_store.clock().now());
    return done ? Result<qint64>(m_store.database().lastInsertRowid()) : fail(done.error());
}

Result<void> SyncRounds::update(const RoundRecord &round)
{
    return run(m_store.database(),
        "UPDATE sync_round SET ended = ?, pulled = ?, pushed = ?, deleted = ?, conflicts = ?, parked = ?, requests = "
        "?, bytes = ?, error = ?"
        " WHERE number = ?",
        round.ended, round.pulled, round.pushed, round.deleted, round.conflicts, round.parked, round.requests,
        round.bytes, round.error ? std::optional<QByteArray>(jsonOf(*round.error)) : std::nullopt, round.number);
}

Result<void> SyncRounds::finish(const RoundRecord &round)
{
    TRY(update(round));
    if (round.pulled + round.pushed + round.deleted + round.conflicts + round.parked > 0)
        return {};
    constexpr qint64 day = 86'400'000;
    const auto before = TRY(readOne(
        m_store.database(),
        "DELETE FROM sync_round WHERE number = (SELECT max(number) FROM sync_round WHERE connection = ?1 AND number < "
        "?2)"
        " AND ended IS NOT NULL AND pulled + pushed + deleted + conflicts + parked = 0 AND error IS ?3"
        " AND started / ?4 = ?5 / ?4 RETURNING times",
        [](const Statement &row) { return row.integer(0); }, round.connection, round.number,
        round.error ? std::optional<QByteArray>(jsonOf(*round.error)) : std::nullopt, day, round.started));
    return before
        ? run(m_store.database(), "UPDATE sync_round SET times = times + ? WHERE number = ?", *before, round.number)
        : Result<void>();
}

/// In one transaction: whoever reads the log meanwhile would take a round without an end for one that runs.
Result<void> SyncRounds::addEnded(RoundRecord &round)
{
    Transaction transaction = TRY(Transaction::begin(m_store.database()));
    round.number = TRY(begin(round.connection));
    TRY(finish(round));
    return transaction.commit();
}

RoundRecord SyncRounds::addFailed(qint64 connection, const Error &error)
{
    RoundRecord round;
    round.connection = connection;
    round.started = m_store.clock().now();
    round.ended = round.started;
    round.error = error;
    if (error.kind != Error::Kind::NotFound)
        std::ignore = addEnded(round); // the error that is reported is the one that counts
    return round;
}

Result<void> SyncRounds::addChangeSet(qint64 round, ChangeSetId set)
{
    return run(
        m_store.database(), "INSERT OR IGNORE INTO sync_round_changeset (round, changeset) VALUES (?, ?)", round, set);
}

Result<std::vector<RoundRecord>> SyncRounds::list(qint64 connection, qint64 limit)
{
    auto rounds = readAll(m_store.database(),
        "SELECT number, connection, started, ended, pulled, pushed, deleted, conflicts, parked, requests, bytes, error"
        " FROM sync_round WHERE ?1 = 0 OR connection = ?1 ORDER BY number DESC LIMIT ?2",
        readRound, connection, limit);
    if (!rounds)
        return rounds;
    for (RoundRecord &round : *rounds) {
        auto sets = TRY(readAll(
            m_store.database(), "SELECT changeset FROM sync_round_changeset WHERE round = ? ORDER BY changeset",
            [](const Statement &row) { return recordIdAt(row, 0); }, round.number));
        round.changeSets = std::move(sets);
    }
    return rounds;
}

Result<std::optional<Instant>> SyncRounds::lastSuccessBefore(qint64 connection, Instant at)
{
    const auto ended = TRY(readOne(
        m_store.database(),
        "SELECT ended FROM sync_round WHERE connection = ? AND ended <= ? AND error IS NULL ORDER BY number DESC "
        "LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, connection, at));
    return ended;
}

Result<RoundFigures> SyncRounds::figures(Instant since)
{
    const auto read = [](const Statement &row) {
        return RoundFigures{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), 0};
    };
    const auto found = TRY(readOne(m_store.database(),
        "SELECT coalesce(sum(times), 0), sum(times) FILTER (WHERE error ->> 'kind' NOT IN (?1, ?2)),"
        " sum(pulled + pushed + deleted), avg(ended - started) FILTER (WHERE error IS NULL),"
        " max(ended - started) FILTER (WHERE error IS NULL) FROM sync_round WHERE started >= ?3 AND ended IS NOT NULL",
        read, kindName(Error::Kind::AwaitsAnswer), kindName(Error::Kind::Cancelled), since));
    RoundFigures figures = found.value_or(RoundFigures());
    const auto slow = TRY(readOne(
        m_store.database(),
        "SELECT ended - started FROM sync_round WHERE started >= ?1 AND ended IS NOT NULL AND error IS NULL ORDER BY 1"
        " LIMIT 1 OFFSET (SELECT max(0, (count(*) * 95 + 99) / 100 - 1) FROM sync_round WHERE started >= ?1 AND ended"
        " IS NOT NULL AND error IS NULL)",
        [](const Statement &row) { return row.integer(0); }, since));
    figures.p95Milliseconds = slow.value_or(0);
    return figures;
}

Result<std::vector<Change>> SyncRounds::rollBack(qint64 round, const std::function<bool()> &stops)
{
    const auto sets = TRY(readAll(
        m_store.database(), "SELECT changeset FROM sync_round_changeset WHERE round = ? ORDER BY changeset DESC",
        [](const Statement &row) { return recordIdAt(row, 0); }, round));
    std::vector<Change> kept;
    for (const ChangeSetId &set : sets) {
        if (stops && stops())
            return fail(Error::Kind::Cancelled, Reason::tr("the sync was only partly rolled back"));
        const auto undone = TRY(m_store.log().isUndone(set));
        if (undone)
            continue;
        auto receipt = TRY(m_store.undo(set));
        kept.insert(kept.end(), receipt.kept.begin(), receipt.kept.end());
    }
    return kept;
}

} // namespace satchel::store
