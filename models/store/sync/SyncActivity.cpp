// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncActivity.h"

#include "store/Statements.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 shownCauses = 50;

/// Another round that failed by the same error counts with the first. A question to a person is no failure.
Result<std::vector<RoundFailures>> failedRounds(Store &store, Instant since)
{
    const auto read = [](const Statement &row) {
        RoundFailures failures;
        failures.connection = row.integer(0);
        failures.error = {kindFromName(row.text(1)), row.text(2), {}};
        failures.count = row.integer(3);
        failures.last = Instant{row.integer(4)};
        return failures;
    };
    return readAll(store.database(),
        "SELECT connection, error ->> 'kind', error ->> 'message', sum(times), max(started) FROM sync_round"
        " WHERE error IS NOT NULL AND started >= ?1 AND error ->> 'kind' NOT IN (?2, ?3) GROUP BY 1, 2, 3"
        " ORDER BY 5 DESC LIMIT ?4",
        read, since, kindName(Error::Kind::Cancelled), kindName(Error::Kind::AwaitsAnswer), shownCauses);
}

/// As the rate governor keeps it: {"windows": {"burst": {"limit": 100, …}}, "daily": {…}, "paused_until": …}.
Result<BudgetUse> budgetOf(Store &store, qint64 connection)
{
    BudgetUse use;
    use.connection = connection;
    use.day = TRY(dailyRequests(store, connection));
    const auto json = TRY(Connections(store).rate(connection));
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    for (const QJsonValue window : state[u"windows"].toObject()) {
        const int limit = window[u"limit"_s].toInt();
        const qint64 length = window[u"milliseconds"_s].toInteger();
        if (limit > 0 && length > use.windowMilliseconds && length <= 3'600'000) {
            use.windowRequests = limit;
            use.windowMilliseconds = length;
        }
    }
    const qint64 paused = state[u"paused_until"].toInteger();
    if (paused > store.clock().now().ms)
        use.pausedUntil = Instant{paused};
    return use;
}

Result<std::optional<Instant>> firstRoundOf(Store &store, qint64 connection)
{
    return readOne(
        store.database(),
        "SELECT started FROM sync_round WHERE connection = ? AND error IS NULL ORDER BY number LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, connection);
}

} // namespace

Result<SecretAge> secretAge(Store &store, const Connection &connection)
{
    const qint64 noted = connection.settings.value(secretsSinceKey).toInteger();
    SecretAge age{connection.number, connection.settings.value("client_id"_L1).toString().isEmpty(), {}, noted <= 0};
    if (noted > 0)
        age.since = Instant{noted};
    else
        age.since = TRY(firstRoundOf(store, connection.number));
    return age;
}

Result<SyncActivity> readSyncActivity(Store &store, Instant today, Instant month)
{
    SyncActivity activity;
    activity.connections = TRY(Connections(store).list());
    SyncRounds rounds(store);
    activity.today = TRY(rounds.figures(today));
    activity.month = TRY(rounds.figures(month));
    RequestLog log(store);
    activity.requestsToday = TRY(log.figures(today));
    activity.requests = TRY(log.failures(month));
    activity.rounds = TRY(failedRounds(store, month));
    for (const Connection &connection : activity.connections) {
        const auto counts = TRY(Connections(store).counts(connection.number));
        activity.parked += counts.parked;
        const auto groups = TRY(ParkedCauses(store, connection.number).list(shownCauses));
        for (const ParkedGroup &group : groups)
            activity.parkedCauses.push_back({connection.number, group});
        const auto budget = TRY(budgetOf(store, connection.number));
        activity.budgets.push_back(budget);
        const auto age = TRY(secretAge(store, connection));
        activity.secrets.push_back(age);
    }
    activity.schemaChanges = TRY(SchemaChanges(store).list());
    return activity;
}

} // namespace satchel::store
