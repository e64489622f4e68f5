// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing single records of one entity's table. Knows nothing of logs, rules or search.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <map>
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
    QByteArray m_update; // up to the assignments
    std::vector<FieldType> m_types;
    std::vector<QByteArray> m_assignments; // of an update, by field
};

/// The tables of a schema, each made when it is first asked for: putting their statements together takes longer than
/// writing a record.
class RecordTables
{
public:
    RecordTables(Database &database, std::shared_ptr<const Schema> schema)
        : m_database(database), m_schema(std::move(schema))
    {
    }

    RecordTable &of(EntityKind entity);
    const Schema &schema() const { return *m_schema; }

private:
    Database &m_database;
    std::shared_ptr<const Schema> m_schema;
    std::map<EntityKind, RecordTable> m_tables;
};

} // namespace satchel::store
