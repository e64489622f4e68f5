// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RequestLog.h"

#include "store/Statements.h"

namespace satchel::store {

namespace {

RequestEntry readEntry(const Statement &row)
{
    RequestEntry entry;
    entry.number = row.integer(0);
    entry.connection = row.integer(1);
    entry.at = Instant{row.integer(2)};
    entry.verb = static_cast<RequestVerb>(row.integer(3));
    entry.object = row.text(4);
    if (!row.isNull(5))
        entry.records = row.integer(5);
    entry.status = static_cast<int>(row.integer(6));
    entry.cause = static_cast<RequestCause>(row.integer(7));
    entry.duration = row.integer(8);
    entry.waited = row.integer(9);
    entry.attempt = static_cast<int>(row.integer(10));
    entry.bytes = row.integer(11);
    return entry;
}

} // namespace

Result<void> RequestLog::add(std::span<const RequestEntry> entries)
{
    for (const RequestEntry &entry : entries) {
        TRY(run(m_store.database(),
            "INSERT INTO request_log (connection, at, verb, object, records, status, cause, duration, waited, attempt,"
            " bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.connection, entry.at, entry.verb, entry.object, entry.records, entry.status, entry.cause,
            entry.duration, entry.waited, entry.attempt, entry.bytes));
    }
    return {};
}

/// By number, which is the order of writing: a clock that was wrong for a day must not keep that day for ever.
Result<void> RequestLog::prune(qint64 connection)
{
    TRY(run(m_store.database(),
        "DELETE FROM request_log WHERE connection = ?1 AND number <= (SELECT number FROM request_log WHERE connection"
        " = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
        connection, mostEntries));
    constexpr qint64 day = 24 * 3'600'000;
    const qint64 oldest = m_store.clock().now().ms - daysKept * day;
    return run(m_store.database(), "DELETE FROM request_log WHERE at < ?", oldest);
}

/// The sign makes SQLite read the narrower index: that of the failed ones is in their order.
Result<std::vector<RequestEntry>> RequestLog::list(const RequestFilter &filter, qint64 limit, qint64 before)
{
    std::string sql = "SELECT number, connection, at, verb, object, records, status, cause, duration, waited, attempt,"
                      " bytes FROM request_log WHERE at >= ?1 AND (?2 = 0 OR number < ?2)";
    if (filter.isOnlyFailed)
        sql += " AND cause <> 0";
    sql += filter.connection == 0 ? " AND ?3 = 0"
        : filter.isOnlyFailed     ? " AND +connection = ?3"
                                  : " AND connection = ?3";
    return readAll(m_store.database(), sql + " ORDER BY number DESC LIMIT ?4", readEntry,
        filter.since.value_or(Instant{0}), before, filter.connection, limit);
}

Result<RequestFigures> RequestLog::figures(Instant since)
{
    const auto read = [](const Statement &row) {
        return RequestFigures{row.integer(0), row.integer(1), row.integer(2), 0};
    };
    auto found = TRY(readOne(m_store.database(),
        "SELECT count(*), sum(cause <> 0), avg(duration) FILTER (WHERE status > 0) FROM request_log WHERE at >= ?",
        read, since));
    RequestFigures figures = found.value_or(RequestFigures());
    const auto slow = TRY(readOne(
        m_store.database(),
        "SELECT duration FROM request_log WHERE at >= ?1 AND status > 0 ORDER BY duration LIMIT 1 OFFSET (SELECT"
        " max(0, (count(*) * 95 + 99) / 100 - 1) FROM request_log WHERE at >= ?1 AND status > 0)",
        [](const Statement &row) { return row.integer(0); }, since));
    figures.p95Milliseconds = slow.value_or(0);
    return figures;
}

Result<std::vector<RequestFailures>> RequestLog::failures(Instant since)
{
    return readAll(
        m_store.database(),
        "SELECT connection, cause, count(*), max(at) FROM request_log WHERE cause <> 0 AND at >= ? GROUP BY 1, 2"
        " ORDER BY 3 DESC, 4 DESC",
        [](const Statement &row) {
            return RequestFailures{
                row.integer(0), static_cast<RequestCause>(row.integer(1)), row.integer(2), Instant{row.integer(3)}};
        },
        since);
}

} // namespace satchel::store
