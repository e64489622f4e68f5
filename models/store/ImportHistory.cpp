// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ImportHistory.h"

#include "store/Statements.h"

namespace satchel::store {

Result<void> ImportHistory::add(const ImportRun &run)
{
    const auto rejects = run.rejects.isEmpty() ? std::nullopt : std::optional(run.rejects);
    return store::run(m_store.database(),
        "INSERT INTO import_run (changeset, file, entity, at, read, created, updated, skipped, failed, rejects)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.changeSet, run.file, run.entity, run.at, run.read, run.created, run.updated, run.skipped, run.failed,
        rejects);
}

Result<std::vector<ImportRun>> ImportHistory::list(qint64 limit)
{
    auto runs = readAll(
        m_store.database(),
        "SELECT changeset, file, entity, at, read, created, updated, skipped, failed, rejects"
        " FROM import_run ORDER BY at DESC, changeset DESC LIMIT ?",
        [](const Statement &row) {
            ImportRun run;
            run.changeSet = recordIdAt(row, 0);
            run.file = row.text(1);
            run.entity = static_cast<EntityKind>(row.integer(2));
            run.at = Instant{row.integer(3)};
            run.read = row.integer(4);
            run.created = row.integer(5);
            run.updated = row.integer(6);
            run.skipped = row.integer(7);
            run.failed = row.integer(8);
            run.rejects = row.isNull(9) ? QString() : row.text(9);
            return run;
        },
        limit);
    if (!runs)
        return runs;
    ChangeLog log = m_store.log();
    for (ImportRun &run : *runs) {
        const auto undone = TRY(log.isUndone(run.changeSet));
        run.isUndone = undone;
    }
    return runs;
}

Result<ImportAftermath> ImportHistory::aftermathOf(ChangeSetId import)
{
    constexpr qsizetype namedRecords = 3;
    const auto number = TRY(m_store.log().numberOf(import));
    ImportAftermath aftermath;
    TRY(eachRow(bound(m_store.database(),
                    "SELECT DISTINCT later.entity, later.record FROM change later"
                    " WHERE later.sequence > (SELECT last_sequence FROM changeset WHERE number = ?1)"
                    " AND EXISTS (SELECT 1 FROM change own WHERE own.record = later.record AND own.changeset = ?1)",
                    number),
        [&](const Statement &row) {
            if (++aftermath.changedRecords <= namedRecords)
                aftermath.titles << m_store.title(static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1));
        }));
    return aftermath;
}

} // namespace satchel::store
