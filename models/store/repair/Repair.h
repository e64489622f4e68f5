// SPDX-License-Identifier: GPL-3.0-or-later
// Mends a store that opens: brings the change log and the records together again, ends references to records that do
// not exist, forgets what sync keeps about such records, and computes derived data anew where it is wrong. Nothing that
// a person wrote is removed. What decides, by kind:
//
//   a record is missing, the log has it        it is written again from the log
//   the same, but the log lost its creation    in the trash, with what the log still has
//   log and record differ, or the log has gaps the record counts: it is what people saw and connections sent. An entry
//                                              at the end of the log states its values (Replay.h)
//   an entry's change set is missing           a change set of the repair takes its place
//   a reference to a record that is missing    is emptied; where the field is required, the record goes to the trash
//   the same in the store of a team's member   is kept, and the next exchange with the team reads everything again. A
//                                              record that the person may not see is not missing (References.h)
//   links, outbox … of a missing record        are forgotten, and the connection reads everything again and asks
//                                              before it sends (sync/LostLinks.h)
//
// The audit chain stays as it is: where the log was altered, the doctor goes on saying so, whoever altered it.
// Records are changed by change sets of the rule "repair", which can be undone. A second repair finds nothing, except
// references to records that the team has not sent again yet.
#pragma once

#include "store/References.h"
#include "store/repair/RepairReport.h"
#include "store/Store.h"

#include <functional>

namespace satchel::store {

class Repair
{
public:
    /// `beforeFirstWrite` makes a backup; where nothing is wrong it is not called. Its error ends the repair.
    Repair(Store &store, std::function<Result<void>()> beforeFirstWrite)
        : m_store(store), m_beforeFirstWrite(std::move(beforeFirstWrite))
    {
    }

    /// The search index is to be built without being looked at: it is empty after a salvage.
    void setSearchWrong() { m_isSearchWrong = true; }
    /// Pages of the log were lost, so that whatever it is asked for may be older than it was.
    void setLogIncomplete() { m_isLogIncomplete = true; }

    /// For a worker thread: it reads everything. ReadOnly, Busy, Io, Full; what was repaired until then stays so.
    Result<RepairReport> run();

private:
    struct Restated
    {
        EntityKind entity;
        RecordId record;
    };

    Result<void> begin();
    // RepairLog.cpp
    Result<void> repairChangeSets();
    Result<void> rebuildRecords(const Entity &entity);
    Result<void> rebuildRecord(const Entity &entity, RecordId id, qint64 firstEntry);
    Result<qint64> freeRow(const Entity &entity, qint64 firstEntry);
    Result<void> findDeviations(const Entity &entity);
    Result<void> restate();
    // RepairReferences.cpp
    Result<void> repairReferences();
    Result<void> readFromTheTeam(qint64 connection, std::span<const DanglingReference> dangling);
    Result<void> endReferences(const Entity &entity, const Field &reference, std::span<const RecordId> records);
    Result<void> repairSync();
    // RepairDerived.cpp
    Result<void> repairDerived();
    Result<qint64> writeWhereWrong(
        const std::string &table, const std::string &columns, const std::function<Result<void>()> &write);
    Result<void> repairAttendees();
    Result<void> repairMembers();
    Result<void> repairQuoteTotals();
    Result<void> repairLastActivity();
    Result<void> repairCalculations();
    Result<void> repairSearch();
    Result<qint64> countWronglyIndexed();

    void addRepaired(const QString &table, qint64 count, const QString &what, const QStringList &titles = {});
    void addLost(const QString &table, qint64 count, const QString &what, const QStringList &titles = {});

    Store &m_store;
    std::function<Result<void>()> m_beforeFirstWrite;
    bool m_hasBegun = false;
    bool m_isSearchWrong = false;
    bool m_isLogIncomplete = false;
    RepairReport m_report;
    std::vector<Restated> m_restated; // records whose values the log has to state
    QStringList m_rebuilt; // titles, of the entity at hand
    QStringList m_partly;
    qint64 m_partlyCount = 0;
};

} // namespace satchel::store
