// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing single records of one entity's table. Knows nothing of logs, rules or search.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <optional>

namespace satchel::store {

struct StoredRecord
{
    qint64 row = 0;
    Record record;
};

class RecordTable
{
public:
    RecordTable(Database &database, std::shared_ptr<const Entity> entity);

    Result<std::optional<StoredRecord>> find(RecordId id);
    Result<std::optional<StoredRecord>> findByRow(qint64 row);
    Result<bool> exists(RecordId id);
    /// Writes a new row; returns its key.
    Result<qint64> insert(const Record &record);
    /// Writes the given fields (positions in entity->fields) of a row.
    Result<void> update(qint64 row, const Record &record, const std::vector<int> &fields);

private:
    Result<std::optional<StoredRecord>> read(Statement &statement) const;

    Database &m_database;
    std::shared_ptr<const Entity> m_entity;
    QByteArray m_find;
    QByteArray m_findByRow;
    QByteArray m_exists;
    QByteArray m_insert;
    std::vector<FieldType> m_types;
};

} // namespace satchel::store
