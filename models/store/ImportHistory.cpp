// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ImportHistory.h"

namespace satchel::store {

Result<void> ImportHistory::add(const ImportRun &run)
{
    auto statement = m_store.database().prepare(
        "INSERT INTO import_run (changeset, file, entity, at, read, created, updated, skipped, failed, rejects)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bindBlob(1, run.changeSet.bytes());
    statement->bind(2, QStringView(run.file));
    statement->bind(3, static_cast<qint64>(run.entity));
    statement->bind(4, run.at.ms);
    int position = 5;
    for (const qint64 count : {run.read, run.created, run.updated, run.skipped, run.failed})
        statement->bind(position++, count);
    if (run.rejects.isEmpty())
        statement->bindNull(position);
    else
        statement->bind(position, QStringView(run.rejects));
    return statement->run();
}

Result<std::vector<ImportRun>> ImportHistory::list(qint64 limit)
{
    std::vector<ImportRun> runs;
    {
        auto statement = m_store.database().prepare(
            "SELECT changeset, file, entity, at, read, created, updated, skipped, failed, rejects"
            " FROM import_run ORDER BY at DESC, changeset DESC LIMIT ?");
        if (!statement)
            return fail(statement.error());
        statement->bind(1, limit);
        while (true) {
            const auto row = statement->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            ImportRun run;
            run.changeSet = ChangeSetId::fromBytes(statement->blob(0).data(), static_cast<qsizetype>(statement->blob(0).size()));
            run.file = statement->text(1);
            run.entity = static_cast<EntityKind>(statement->integer(2));
            run.at = Instant{statement->integer(3)};
            run.read = statement->integer(4);
            run.created = statement->integer(5);
            run.updated = statement->integer(6);
            run.skipped = statement->integer(7);
            run.failed = statement->integer(8);
            run.rejects = statement->isNull(9) ? QString() : statement->text(9);
            runs.push_back(run);
        }
    }
    ChangeLog log = m_store.log();
    for (ImportRun &run : runs) {
        const auto undone = log.isUndone(run.changeSet);
        if (!undone)
            return fail(undone.error());
        run.isUndone = *undone;
    }
    return runs;
}

Result<ImportAftermath> ImportHistory::aftermathOf(ChangeSetId import)
{
    constexpr qsizetype namedRecords = 3;
    const auto number = m_store.log().numberOf(import);
    if (!number)
        return fail(number.error());
    auto statement = m_store.database().prepare(
        "SELECT DISTINCT later.entity, later.record FROM change later"
        " WHERE later.sequence > (SELECT coalesce(max(sequence), 0) FROM change WHERE changeset = ?1)"
        " AND EXISTS (SELECT 1 FROM change own WHERE own.record = later.record AND own.changeset = ?1)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, *number);
    ImportAftermath aftermath;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return aftermath;
        ++aftermath.changedRecords;
        if (aftermath.titles.size() >= namedRecords)
            continue;
        const auto record = RecordId::fromBytes(statement->blob(1).data(), static_cast<qsizetype>(statement->blob(1).size()));
        aftermath.titles << m_store.title(static_cast<EntityKind>(statement->integer(0)), record);
    }
}

} // namespace satchel::store
