// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecordTable.h"

#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

namespace satchel::store {

namespace {

std::string_view view(const QByteArray &sql)
{
    return {sql.constData(), static_cast<size_t>(sql.size())};
}

QByteArray assignmentOf(const Field &field)
{
    return columnCount(field.type) == 2 ? '(' + columnsOf(field) + ") = (?, ?)" : columnsOf(field) + " = ?";
}

} // namespace

RecordTable::RecordTable(Database &database, std::shared_ptr<const Entity> entity)
    : m_database(database), m_entity(std::move(entity))
{
    const QByteArray table = quoted(m_entity->name);
    QByteArray columns = "id";
    QByteArray marks = "?";
    for (const Field &field : m_entity->fields) {
        columns += ", " + columnsOf(field);
        marks += columnCount(field.type) == 2 ? ", ?, ?" : ", ?";
        m_types.push_back(field.type);
        m_assignments.push_back(assignmentOf(field));
    }
    m_find = "SELECT \"row\", " + columns + " FROM " + table + " WHERE id = ?";
    m_findByRow = "SELECT \"row\", " + columns + " FROM " + table + " WHERE \"row\" = ?";
    m_exists = "SELECT 1 FROM " + table + " WHERE id = ?";
    m_update = "UPDATE " + table + " SET ";
    m_insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ')';
}

Result<std::optional<StoredRecord>> RecordTable::find(RecordId id)
{
    auto statement = TRY(m_database.prepare(view(m_find)));
    statement.bindBlob(1, id.bytes());
    return read(statement);
}

Result<std::optional<StoredRecord>> RecordTable::findByRow(qint64 row)
{
    auto statement = TRY(m_database.prepare(view(m_findByRow)));
    statement.bind(1, row);
    return read(statement);
}

Result<std::optional<StoredRecord>> RecordTable::read(Statement &statement) const
{
    const auto found = TRY(statement.step());
    if (!found)
        return std::nullopt;
    StoredRecord stored{statement.integer(0), Record(m_entity, recordIdAt(statement, 1))};
    int column = 2;
    for (size_t i = 0; i < m_types.size(); column += columnCount(m_types[i]), ++i) {
        if (!statement.isNull(column)) // most are
            stored.record.values[i] = valueAt(statement, column, m_types[i]);
    }
    return stored;
}

Result<bool> RecordTable::exists(RecordId id)
{
    auto statement = TRY(m_database.prepare(view(m_exists)));
    statement.bindBlob(1, id.bytes());
    return statement.step();
}

Result<qint64> RecordTable::insert(const Record &record)
{
    auto statement = TRY(m_database.prepare(view(m_insert)));
    statement.bindBlob(1, record.id.bytes());
    int position = 2;
    for (size_t i = 0; i < record.values.size(); ++i)
        position = bindValue(statement, position, m_types[i], record.values[i]);
    TRY(statement.run());
    return m_database.lastInsertRowid();
}

Result<void> RecordTable::update(qint64 row, const Record &record, const std::vector<int> &fields)
{
    QByteArray sql = m_update;
    for (const int i : fields)
        sql += (sql.size() > m_update.size() ? ", " : "") + m_assignments[static_cast<size_t>(i)];
    sql += " WHERE \"row\" = ?";
    auto statement = TRY(m_database.prepare(view(sql)));
    int position = 1;
    for (const int i : fields)
        position = bindValue(
            statement, position, m_types[static_cast<size_t>(i)], record.values[static_cast<size_t>(i)]);
    statement.bind(position, row);
    return statement.run();
}

RecordTable &RecordTables::of(EntityKind entity)
{
    const auto known = m_tables.find(entity);
    if (known != m_tables.end())
        return known->second;
    return m_tables.emplace(entity, RecordTable(m_database, m_schema->shared(entity))).first->second;
}

} // namespace satchel::store
