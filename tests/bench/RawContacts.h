// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of writing: prepared SQLite that binds and steps, into a file of our layout, in one transaction.
#pragma once

#include "domain/Record.h"
#include "store/sync/SyncState.h"
#include "tests/bench/Bench.h"

#include <span>

namespace satchel::bench {

/// What the raw writer is handed, so that it has nothing to work out.
struct RawContact
{
    Record record;
    QByteArray change;
    QString words;
    std::optional<store::Link> link = {}; // written too when there is one
};

/// Values, change and search text of a record.
RawContact rawContact(Record record);
/// The contacts from `first` on.
std::vector<RawContact> madeUpContacts(store::Store &store, int count, int first = 0);

/// One transaction of prepared statements; so many contacts at a time that they need not all be in memory.
class RawWriter
{
public:
    explicit RawWriter(store::Database &database);

    void create(std::span<const RawContact> contacts);
    /// Writes one field of contacts that are there, as the second of each pair has it.
    void update(const std::vector<RawContact> &before, const std::vector<RawContact> &after, const QString &field);
    void moveToTrash(const std::vector<RawContact> &contacts, Instant when);
    void commit();

private:
    void writeSearch(const char *sql, qint64 row, const QString &words);
    qint64 rowOf(RecordId id);

    store::Database &m_database;
    qint64 m_changeSet = 0;
};

void writeRaw(store::Database &database, const std::vector<RawContact> &all);

} // namespace satchel::bench
