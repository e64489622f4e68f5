// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/TableShape.h"

#include "store/Statements.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qsizetype idSize = 16;

ColumnShape::Type typeOf(const QString &declared)
{
    if (declared == "INTEGER"_L1)
        return ColumnShape::Type::Integer;
    if (declared == "TEXT"_L1)
        return ColumnShape::Type::Text;
    return declared == "BLOB"_L1 ? ColumnShape::Type::Blob : ColumnShape::Type::Any;
}

Result<TableShape> shapeOf(Database &database, const QString &table)
{
    TableShape shape{table, {}, true};
    const auto isWithout = TRY(
        readInteger(database, "SELECT wr FROM pragma_table_list(?1) WHERE schema = 'main'", table));
    shape.hasRowid = isWithout == 0;
    std::vector<std::pair<qint64, ColumnShape>> columns; // with the place in the primary key
    TRY(eachRow(bound(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid", table),
        [&](const Statement &row) {
            ColumnShape column{row.text(0), typeOf(row.text(1)), row.integer(2) != 0, false, false};
            column.isId = column.type == ColumnShape::Type::Blob && column.name == "id"_L1;
            columns.emplace_back(row.integer(3), column);
        }));
    const auto keys = std::ranges::count_if(columns, [](const auto &column) { return column.first > 0; });
    if (shape.hasRowid) {
        for (auto &[key, column] : columns)
            column.isRowid = key > 0 && keys == 1 && column.type == ColumnShape::Type::Integer;
    } else {
        std::ranges::stable_sort(
            columns, {}, [&](const auto &column) { return column.first > 0 ? column.first : keys + 1; });
    }
    for (auto &[key, column] : columns)
        shape.columns.push_back(std::move(column));
    return shape;
}

/// Nothing but a new table: no rows of another one put into it, no function called.
int allowTableOnly(void *, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX: // of a UNIQUE constraint
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_READ:
    case SQLITE_REINDEX: return SQLITE_OK;
    default: return SQLITE_DENY;
    }
}

bool makesTable(Database &database, const QString &sql)
{
    sqlite3 *handle = database.handle();
    sqlite3_set_authorizer(handle, allowTableOnly, nullptr);
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const bool isDone = sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr)
            == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    return isDone;
}

} // namespace

bool ColumnShape::accepts(const RawValue &value) const
{
    using Raw = RawValue::Type;
    if (isRowid)
        return value.type == Raw::Null || value.type == Raw::Integer;
    if (value.type == Raw::Null)
        return !isRequired;
    if (isId)
        return value.type == Raw::Blob && value.bytes.size() == idSize && value.bytes != QByteArray(idSize, '\0');
    switch (type) {
    case Type::Integer: return value.type == Raw::Integer;
    case Type::Text: return value.type == Raw::Text;
    case Type::Blob: return value.type == Raw::Blob || value.type == Raw::Text;
    case Type::Any: return true;
    }
    return false;
}

bool TableShape::accepts(const RawRecord &record) const
{
    if (record.empty() || record.size() > columns.size())
        return false;
    for (size_t i = 0; i < record.size(); ++i) {
        if (!columns[i].accepts(record[i]))
            return false;
    }
    return true;
}

Result<TableShapes> tableShapes(Database &database)
{
    TableShapes shapes;
    const auto names = TRY(readAll(database,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE "
        "'sqlite\\_%' "
        "ESCAPE '\\'",
        [](const Statement &row) { return row.text(0); }));
    for (const QString &name : names) {
        auto shape = TRY(shapeOf(database, name));
        shapes.emplace(name, std::move(shape));
    }
    return shapes;
}

std::optional<TableShape> shapeOfStatement(const QString &table, const QString &sql)
{
    const auto scratch = Database::open(u":memory:"_s, Database::Mode::ReadWrite, {});
    if (!scratch || !makesTable(**scratch, sql))
        return {};
    auto shapes = tableShapes(**scratch);
    if (!shapes || shapes->size() != 1 || shapes->begin()->first != table)
        return {};
    return std::move(shapes->begin()->second);
}

} // namespace satchel::store
