// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a table look in its pages, to read them by and to tell to which table a page belongs that nothing
// leads to any more.
#pragma once

#include "store/Database.h"
#include "store/repair/PageFormat.h"

#include <map>
#include <QStringList>

namespace satchel::store {

struct ColumnShape
{
    enum class Type : quint8 { Integer, Text, Blob, Any };
    QString name;
    Type type = Type::Any;
    bool isRequired = false;
    bool isRowid = false; // the row's key, which the record holds as null
    bool isId = false; // a record's id: 16 bytes

    bool accepts(const RawValue &value) const;
};

struct TableShape
{
    QString name;
    std::vector<ColumnShape> columns; // as they are stored: of a table without row keys the primary key first
    bool hasRowid = true;

    /// Whether a record can be a row of it. One from before a column was added is shorter.
    bool accepts(const RawRecord &record) const;
};

using TableShapes = std::map<QString, TableShape>;

/// Of all tables that a file has.
Result<TableShapes> tableShapes(Database &database);

/// Of the table that a CREATE TABLE statement from a damaged file makes; nothing when it does anything else or is
/// another table's. It is tried in memory, where it can read and change nothing.
std::optional<TableShape> shapeOfStatement(const QString &table, const QString &sql);

} // namespace satchel::store
