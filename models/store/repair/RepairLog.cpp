// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Repair that brings records and change log together (I1).
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/audit/AuditTail.h"
#include "store/CommitWriter.h"
#include "store/Records.h"
#include "store/RecordTable.h"
#include "store/repair/Repair.h"
#include "store/Replay.h"
#include "store/SetEntries.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 pageSize = 500;
constexpr size_t slice = 500; // records of one transaction: others can write between two of them

} // namespace

Result<void> Repair::repairChangeSets()
{
    const auto missing = TRY(readAll(m_store.database(),
        "SELECT DISTINCT c.changeset FROM change c WHERE NOT EXISTS (SELECT 1 FROM changeset s WHERE s.number = "
        "c.changeset) ORDER BY 1",
        [](const Statement &row) { return row.integer(0); }));
    const qint64 astray = TRY(m_store.database().integer(std::string("SELECT count(*) FROM ") + misplacedSets));
    if (missing.empty() && astray == 0)
        return {};
    TRY(begin());
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const qint64 number : missing) { // not before the one in front of it
        const qint64 at = TRY(readInteger(m_store.database(),
            "SELECT coalesce((SELECT at FROM changeset WHERE number < ?1 ORDER BY number DESC LIMIT 1), (SELECT "
            "min(at) "
            "FROM changeset), ?2)",
            number, m_store.clock().now()));
        TRY(store::run(m_store.database(),
            "INSERT INTO changeset (number, id, label, origin, at, first_sequence) VALUES (?, ?, ?, ?, ?, ?)", number,
            m_store.newId(), u"Lost in the damage"_s, Origin::rule(repairOrigin).text(), at,
            std::numeric_limits<qint64>::max()));
    }
    TRY(store::run(m_store.database(),
        std::string("UPDATE changeset SET first_sequence = min(s.first_sequence, e.first),"
                    " last_sequence = max(s.last_sequence, e.last) FROM ")
            + misplacedSets + " AND s.number = changeset.number"));
    addRepaired(u"changeset"_s, astray, Reason::tr("did not reach all of their entries"));
    addLost(u"changeset"_s, std::ssize(missing),
        Reason::tr("what made these changes, and when: the changes themselves are kept"));
    return transaction.commit();
}

Result<void> Repair::rebuildRecords(const Entity &entity)
{
    struct Missing
    {
        qint64 firstEntry;
        RecordId record;
    };
    const QByteArray sql = "SELECT min(c.sequence), c.record FROM change c WHERE c.entity = ? AND NOT EXISTS (SELECT 1 "
                           "FROM "
        + quoted(entity.name) + " r WHERE r.id = c.record) GROUP BY c.record ORDER BY 1";
    const auto missing = TRY(readAll(
        m_store.database(), sql.toStdString(),
        [](const Statement &row) {
            return Missing{row.integer(0), recordIdAt(row, 1)};
        },
        entity.kind));
    m_rebuilt.clear();
    m_partly.clear();
    m_partlyCount = 0;
    for (size_t at = 0; at < missing.size(); at += slice) {
        TRY(begin());
        auto transaction = TRY(Transaction::begin(m_store.database()));
        for (size_t i = at; i < std::min(at + slice, missing.size()); ++i) {
            TRY(rebuildRecord(entity, missing[i].record, missing[i].firstEntry));
        }
        TRY(transaction.commit());
    }
    if (!missing.empty())
        m_report.found[entity.name] = std::ssize(missing);
    addRepaired(
        entity.name, std::ssize(missing) - m_partlyCount, Reason::tr("written again from the change log"), m_rebuilt);
    addLost(entity.name, m_partlyCount, Reason::tr("in part: what the change log still had of them is in the trash"),
        m_partly);
    return {};
}

/// One whose creation the log lost has what was edited since. It waits in the trash for a person to look at it.
Result<void> Repair::rebuildRecord(const Entity &entity, RecordId id, qint64 firstEntry)
{
    const auto history = TRY(m_store.history(entity.kind, id));
    const Replay played = replay(entity, history);
    Record record(m_store.schema().shared(entity.kind), id);
    record.values = played.values;
    record.set(field::created_at, played.isBorn ? played.createdAt : played.changedAt);
    record.set(field::updated_at, played.changedAt);
    if (!played.isBorn)
        record.set(field::deleted_at, m_store.clock().now());
    RecordTable &table = m_store.writeContext().tables->of(entity.kind);
    const qint64 row = TRY(freeRow(entity, firstEntry));
    const qint64 inserted = TRY(table.insert(record));
    const QByteArray move = "UPDATE " + quoted(entity.name) + " SET \"row\" = ? WHERE \"row\" = ?";
    TRY(store::run(m_store.database(), move.toStdString(), row, inserted));
    m_isSearchWrong = true; // it may have words of what was in this row, and nothing tells which
    if (!played.isBorn || m_isLogIncomplete)
        m_report.uncertain.push_back(id);
    m_partlyCount += played.isBorn ? 0 : 1;
    const QString title = titleOf(record);
    if (!title.isEmpty())
        (played.isBorn ? m_rebuilt : m_partly).append(title);
    return {};
}

/// Rows are in the order of creation: behind that of the record created before.
Result<qint64> Repair::freeRow(const Entity &entity, qint64 firstEntry)
{
    const QByteArray table = quoted(entity.name);
    const QByteArray before = "SELECT r.\"row\" FROM change c JOIN " + table
        + " r ON r.id = c.record WHERE c.sequence < ? AND c.entity = ? AND c.kind = 0 ORDER BY c.sequence DESC LIMIT 1";
    const qint64 next = 1 + TRY(readInteger(m_store.database(), before.toStdString(), firstEntry, entity.kind));
    const QByteArray taken = "SELECT CASE WHEN EXISTS (SELECT 1 FROM " + table
        + " WHERE \"row\" = ?1) THEN (SELECT max(\"row\") + 1 FROM " + table + ") ELSE ?1 END";
    return readInteger(m_store.database(), taken.toStdString(), next);
}

Result<void> Repair::findDeviations(const Entity &entity)
{
    const size_t known = m_restated.size();
    for (const bool isTrash : {false, true}) {
        Query query{entity.kind, allFields(entity), {}, {}, {}, pageSize, isTrash};
        do {
            const auto rows = TRY(m_store.select(query));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const auto history = TRY(m_store.history(entity.kind, rows.id(row)));
                const Replay played = replay(entity, history);
                const Record record = recordAt(m_store.schema().shared(entity.kind), rows, row);
                if (!played.isWhole() || !played.differences(record).isEmpty())
                    m_restated.push_back({entity.kind, record.id});
            }
            query.after = rows.next();
        } while (query.after);
    }
    addRepaired(entity.name, static_cast<qint64>(m_restated.size() - known),
        Reason::tr("the change log did not have all of their values and states them again"));
    return {};
}

Result<void> Repair::restate()
{
    ChangeLog log = m_store.log();
    for (size_t at = 0; at < m_restated.size(); at += slice) {
        TRY(begin());
        auto transaction = TRY(Transaction::begin(m_store.database()));
        const qint64 number = TRY(log.begin({m_store.newId(), u"Repair: state what the change log lacks"_s,
                                                Origin::rule(repairOrigin), m_store.clock().now(), {}},
            false));
        AuditTail tail(m_store.database(), number);
        for (size_t i = at; i < std::min(at + slice, m_restated.size()); ++i) {
            const auto record = TRY(m_store.get(m_restated[i].entity, m_restated[i].record));
            Change change{0, {}, Edit::Kind::Create, m_restated[i].entity, record.id, {}, {}, {}, statedValues(record)};
            TRY(log.append(tail, change));
        }
        TRY(tail.end());
        TRY(transaction.commit());
    }
    return {};
}

} // namespace satchel::store
