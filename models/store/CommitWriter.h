// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the edits of one change set into the tables, the change log and the search index. It runs inside a transaction
// that its owner (Store::commit or BulkWriter) begins and ends, so what it does happens whole or not at all.
#pragma once

#include "domain/Consequences.h"
#include "store/ChangeLog.h"
#include "store/RecordTable.h"
#include "store/SearchIndex.h"

#include <map>
#include <unordered_set>

namespace satchel::store {

/// What a writer needs from its store.
struct WriteContext
{
    Database &database;
    const Schema &schema;
    const Clock &clock;
    Random &random;
};

class CommitWriter final : private RecordLookup
{
public:
    enum class Mode {
        Normal, // checks values and follows the rules
        TakingBack, // undo: writes back what the log says, system fields too; rules ran the first time
    };

    CommitWriter(const WriteContext &context, qint64 changeSet, Mode mode);

    /// Applies one edit and what follows from it; returns the record's id.
    Result<RecordId> apply(const Edit &edit);

    const std::vector<Change> &changes() const { return m_changes; }
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }
    qint64 changeCount() const { return m_changeCount; }
    /// A bulk writer does not collect what it wrote.
    void setCollecting(bool collects) { m_collects = collects; }

private:
    Result<RecordId> create(const Edit &edit);
    Result<RecordId> update(const Edit &edit);
    Result<RecordId> moveToTrash(const Edit &edit, bool isRestore);
    Result<std::vector<int>> setValues(Record &record, const Edit &edit, QSet<QString> &given);
    Result<void> followRules(const Record *before, Record &after, std::vector<int> &touched, const QSet<QString> &given);
    Result<void> checkReferences(const Record &record, const std::vector<int> &fields);
    Result<void> touchCustomer(const Record &activity);
    Result<void> log(Change change);

    std::optional<Record> find(EntityKind entity, RecordId id) override;
    std::optional<Record> firstStage(RecordId pipeline, const QString &kind) override;
    RecordTable &table(EntityKind entity);

    WriteContext m_context;
    qint64 m_changeSet;
    Mode m_mode;
    ChangeLog m_log;
    SearchIndex m_search;
    std::map<EntityKind, RecordTable> m_tables;
    std::unordered_set<RecordId> m_knownIds; // seen to exist in this transaction
    std::vector<Edit> m_following; // edits that follow from the current one
    std::vector<Change> m_changes;
    qint64 m_changeCount = 0;
    bool m_collects = true;
};

} // namespace satchel::store
