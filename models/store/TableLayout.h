// SPDX-License-Identifier: GPL-3.0-or-later
// How an entity becomes a table. Each field has a column of its own (money has two: the amount in minor units and the
// currency), so lists sort and filter natively:
//   row        INTEGER PRIMARY KEY   the order of creation, the key that lists page by
//   id         BLOB UNIQUE           the record's UUID
//   <field>    …                     text TEXT · numbers, money, instants, booleans INTEGER · date TEXT (ISO) ·
//                                    lists TEXT (␟a␟b␟, U+001F around every item) · reference BLOB
//   <field>_currency TEXT            of money and unit prices
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

namespace satchel::store {

/// Whether a field is text: text fields sort and compare by the collation `folded`.
bool isText(FieldType type);

/// How many SQL columns a field takes.
int columnCount(FieldType type);

/// The comma-separated SQL columns of a field, quoted.
QByteArray columnsOf(const Field &field, const QByteArray &tablePrefix = {});

/// Makes tables, columns and indexes that the schema has and the file has not. Existing ones are left alone.
Result<void> layOutTables(Database &database, const Schema &schema);

/// Changes whenever layOutTables would have something to do; kept in the store so that opening it stays quick.
QByteArray layoutFingerprint(const Schema &schema);

/// Makes sure a list can be sorted by this field without reading the whole table. Takes seconds on a million rows, so a
/// worker calls it.
Result<void> ensureIndex(Database &database, const Entity &entity, const Field &field);
/// The same for a list sorted by what its records are called (nameSort).
Result<void> ensureNameIndex(Database &database, const Entity &entity);
/// Whether a list sorted by this (a field, or nameSort) has an index to read from.
bool hasIndex(Database &database, const Entity &entity, const QString &sort);

/// Binds a value from `position` on; returns the next free position.
int bindValue(Statement &statement, int position, FieldType type, const Value &value);
/// The value of the current row that begins at `column`.
Value valueAt(const Statement &statement, int column, FieldType type);

/// A list field's stored text: U+001F around every item.
QString joinItems(const QStringList &items);
QStringList splitItems(QStringView stored);

} // namespace satchel::store
