// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported, when and with which outcome: the list from which an import can be undone.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct ImportRun
{
    ChangeSetId changeSet;
    QString file;
    EntityKind entity{};
    Instant at;
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    QString rejects; // file of the rejected rows; empty when there were none
    bool isUndone = false;
};

/// What became of an import's records since.
struct ImportAftermath
{
    qint64 changedRecords = 0;
    QStringList titles; // of the first few of them
};

class ImportHistory
{
public:
    explicit ImportHistory(Store &store) : m_store(store) {}

    Result<void> add(const ImportRun &run);
    /// Newest first.
    Result<std::vector<ImportRun>> list(qint64 limit = 200);
    /// Which of its records were changed after it. Reads all changes since; for a worker thread.
    Result<ImportAftermath> aftermathOf(ChangeSetId import);

private:
    Store &m_store;
};

} // namespace satchel::store
