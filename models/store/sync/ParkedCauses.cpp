// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ParkedCauses.h"

#include "store/Statements.h"

namespace satchel::store {

namespace {

ParkedEntry entryAt(const Statement &row, int column)
{
    return {recordIdAt(row, column), row.text(column + 1), row.text(column + 2), Instant{row.integer(column + 3)},
        static_cast<int>(row.integer(column + 4)), Instant{row.integer(column + 5)}};
}

} // namespace

/// SQLite takes the other columns of a group from the row that max() found.
Result<std::vector<ParkedGroup>> ParkedCauses::list(qint64 limit)
{
    auto groups = TRY(readAll(
        m_store.database(),
        "SELECT entity, coalesce(field, ''), reason, count(*), record, '', '', max(since), attempts, retry_at"
        " FROM outbox WHERE connection = ? AND reason IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 8 DESC LIMIT ?",
        [](const Statement &row) {
            return ParkedGroup{{static_cast<EntityKind>(row.integer(0)), {}, row.text(1), row.text(2)}, row.integer(3),
                entryAt(row, 4)};
        },
        m_connection, limit));
    const auto remote = TRY(readAll(
        m_store.database(),
        "SELECT object, field, reason, count(*), record, remote_id, title, max(since), attempts, retry_at"
        " FROM parked_remote WHERE connection = ? GROUP BY 1, 2, 3 ORDER BY 8 DESC LIMIT ?",
        [](const Statement &row) {
            return ParkedGroup{{{}, row.text(0), row.text(1), row.text(2)}, row.integer(3), entryAt(row, 4)};
        },
        m_connection, limit));
    groups.insert(groups.end(), remote.begin(), remote.end());
    return groups;
}

Result<std::vector<ParkedEntry>> ParkedCauses::entries(const ParkedCause &cause, qint64 limit)
{
    const auto read = [](const Statement &row) { return entryAt(row, 0); };
    if (cause.isFromRemote())
        return readAll(m_store.database(),
            "SELECT record, remote_id, title, since, attempts, retry_at FROM parked_remote"
            " WHERE connection = ? AND object = ? AND field = ? AND reason = ? ORDER BY since DESC LIMIT ?",
            read, m_connection, cause.object, cause.field, cause.reason, limit);
    return readAll(m_store.database(),
        "SELECT record, '', '', since, attempts, retry_at FROM outbox"
        " WHERE connection = ? AND entity = ? AND coalesce(field, '') = ? AND reason = ? ORDER BY since DESC LIMIT ?",
        read, m_connection, cause.entity, cause.field, cause.reason, limit);
}

Result<void> ParkedCauses::retryNow(const ParkedSelection &selection)
{
    if (selection.causes.empty()) {
        TRY(run(m_store.database(), "UPDATE outbox SET retry_at = 0 WHERE connection = ?", m_connection));
        return run(m_store.database(), "UPDATE parked_remote SET retry_at = 0 WHERE connection = ?", m_connection);
    }
    for (const ParkedCause &cause : selection.causes) {
        if (cause.isFromRemote())
            TRY(run(m_store.database(),
                "UPDATE parked_remote SET retry_at = 0 WHERE connection = ?1 AND object = ?2 AND field = ?3 AND"
                " reason = ?4 AND (?5 = '' OR remote_id = ?5)",
                m_connection, cause.object, cause.field, cause.reason, selection.remoteId));
        else
            TRY(run(m_store.database(),
                "UPDATE outbox SET retry_at = 0 WHERE connection = ?1 AND entity = ?2 AND coalesce(field, '') = ?3 AND"
                " reason = ?4 AND (?5 OR record = ?6)",
                m_connection, cause.entity, cause.field, cause.reason, selection.record.isNull(), selection.record));
    }
    return {};
}

} // namespace satchel::store
