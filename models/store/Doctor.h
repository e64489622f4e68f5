// SPDX-License-Identifier: GPL-3.0-or-later
// Examines a store: is the file intact, does the change log match the records (I1), does search find
// every record. It reads everything, page by page, and repairs nothing.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct Finding
{
    QString check; // what was looked at, in English: scripts and diagnostics know it by this name
    bool isSound = false;
    QString detail;
};

class Doctor
{
public:
    explicit Doctor(Store &store) : m_store(store) {}

    std::vector<Finding> examine();

    Finding examineFile();
    Finding examineLog();
    /// Whether the change log is as it was written (audit/AuditChain.h).
    Finding examineAudit();
    /// Whether every record that another one refers to exists, if in the trash.
    Finding examineReferences();
    Finding examineSearch();
    /// Whether the content of every file is here and is what it was.
    Finding examineAttachments();
    /// Whether people can read while another writes.
    Finding examineJournal();
    /// These do without a store, so they can be said of one that does not open.
    static Finding examineLibrary();
    static Finding examineDisk(const QString &path);

private:
    Result<void> replayEntity(const Entity &entity, bool isTrash);
    Result<void> replay(const Entity &entity, const Rows &rows, qsizetype row);
    Result<qint64> orphans(const Entity &entity);

    Store &m_store;
    qint64 m_records = 0;
    qint64 m_entries = 0;
    QStringList m_deviations; // the first few
    qint64 m_deviationCount = 0;
    void deviates(const QString &what);
};

} // namespace satchel::store
