// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of changes: written in the transaction of the records (I1), read by history, undo, timeline and live
// views.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

#include <optional>
#include <span>

namespace satchel::store {

class AuditTail;

struct ChangeSetInfo
{
    ChangeSetId id;
    QString label;
    Origin origin;
    Instant at;
    ChangeSetId undoes; // null unless it took another one back
    RecordId author = {}; // the user who made it at another desk; null: whoever uses this store. Only written
};

/// A change with the change set it belongs to.
struct HistoryEntry
{
    ChangeSetInfo set;
    Change change;
};

class ChangeLog
{
public:
    ChangeLog(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// Opens a change set; returns its number. Bug where there is one with that id.
    Result<qint64> begin(const ChangeSetInfo &info, bool isOpen);
    Result<void> close(qint64 changeSet);
    /// For the set that begin opens next in this transaction: of a new id, one that is in no index (SetIds.h).
    Result<ChangeSetId> nextId(ChangeSetId fresh);
    /// 0 where there is no such set.
    Result<qint64> numberOf(ChangeSetId id);
    /// How many changes a set has; counts no further than `atMost`.
    Result<qint64> sizeOf(ChangeSetId id, qint64 atMost);
    /// Adds an entry to the set of a tail and sets its sequence. Whoever has the tail ends it before the commit.
    Result<void> append(AuditTail &tail, Change &change);

    Result<std::optional<ChangeSetInfo>> find(ChangeSetId id);
    /// The newest own act (Origin::isOwn) that was not undone.
    Result<std::optional<ChangeSetInfo>> newestUndoable();
    /// What a set took back, or did again, in the end: itself when it is no undo. NotFound when there is no such set.
    Result<ChangeSetInfo> rootOf(ChangeSetId id);
    /// True when the record of a change was changed after it from the other side: of an own act by a connection or a
    /// rule, of a change of a connection or rule by an own act. What a connection filled into an empty field (a
    /// server's defaults) does not count, nor what was undone.
    Result<bool> isChangedByOthersSince(const Change &change, bool isOwn);
    /// Change sets of bulk writers that did not finish.
    Result<std::vector<ChangeSetId>> open();
    Result<bool> isUndone(ChangeSetId id);
    /// True when an undo that still counts reverted this very change; undo keeps values that were changed since.
    Result<bool> isReverted(const Change &change);

    /// Newest first.
    Result<std::vector<HistoryEntry>> ofRecord(EntityKind entity, RecordId record, qint64 limit);
    /// The last edit of a field, or the creation of the record when the field was never edited.
    Result<std::optional<HistoryEntry>> lastOfField(EntityKind entity, RecordId record, const QString &field);
    /// The changes of several records together, newest first, `limit` of them, of sequences below `before`; without the
    /// values that new records were created with.
    Result<std::vector<HistoryEntry>> ofRecords(std::span<const RecordId> records, qint64 before, qint64 limit);
    /// The changes of a set in reverse, `limit` of them, of sequences below `before`.
    Result<std::vector<Change>> ofChangeSetBackwards(ChangeSetId id, qint64 before, qint64 limit);
    /// What neither the person nor the command line here did after a sequence: the new records of an entity, or with a
    /// field the changes of it. Newest first. It reads everything after that sequence, so it is for a worker thread.
    Result<std::vector<HistoryEntry>> byOthersSince(
        qint64 sequence, EntityKind entity, const QString &field, qint64 limit);
    /// What others wrote after a sequence that has a link to an address (Mention.h), newest first. As long.
    Result<std::vector<HistoryEntry>> mentionsByOthersSince(qint64 sequence, const QString &address, qint64 limit);
    /// The change sets with changes after a sequence, newest first.
    Result<std::vector<ChangeSetInfo>> setsSince(qint64 sequence, qint64 limit);
    /// Changes after a sequence, oldest first.
    Result<std::vector<Change>> since(qint64 sequence, qint64 limit);
    /// The same with their change sets.
    Result<std::vector<HistoryEntry>> entriesSince(qint64 sequence, qint64 limit);
    /// What one set did to one record, oldest first.
    Result<std::vector<HistoryEntry>> ofRecordInSet(ChangeSetId id, EntityKind entity, RecordId record);
    Result<qint64> lastSequence();
    Result<std::vector<EntityKind>> entitiesSince(qint64 sequence);

private:
    Result<qint64> nextNumber();

    enum class Created { Read, LeftOut };
    HistoryEntry entryAt(const Statement &row, Created created = Created::Read) const;
    Result<std::vector<HistoryEntry>> read(Result<Statement> statement, Created created = Created::Read) const;
    Result<std::vector<Change>> readChanges(Result<Statement> statement) const; // without their change sets

    Database &m_database;
    const Schema &m_schema;
};

} // namespace satchel::store
