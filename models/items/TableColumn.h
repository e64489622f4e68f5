// SPDX-License-Identifier: GPL-3.0-or-later
// A column of a list: a path through the schema and the place of its value in the rows that are read for it.
#pragma once

#include "domain/Filter.h"

namespace satchel::items {

struct TableColumn
{
    QString path; // "email", "company", "company.industry"; "@title" is the record's name
    QString label;
    const Field *field = nullptr; // null for the name of a record whose title has several fields
    int valueAt = -1; // of the query's columns; for the name: its text
    int titleAt = -1; // of a reference: the place of its record's title
    int fieldAt = -1; // of the name, when it is one field: the place of that field
    std::vector<std::pair<QString, int>> beside = {}; // fields that the cell shows with its own, and their places

    /// The place of such a field; -1 when the cell does not show it.
    int besideAt(QStringView field) const;

    bool isTitle() const { return path == QLatin1StringView("@title"); }
    /// Of this record itself, not of one it refers to.
    bool isOwn() const { return field && !path.contains(u'.'); }
    bool isReference() const { return titleAt >= 0; }
    /// Numbers, amounts and moments are aligned to the end of their column.
    bool isAtEnd() const;
};

struct TableColumns
{
    std::vector<TableColumn> columns;
    QStringList queryColumns;

    /// Paths that lead nowhere (any more) are omitted.
    static TableColumns resolve(const Schema &schema, EntityKind entity, const QStringList &paths);
    int indexOf(QStringView path) const;
};

/// The field a column sorts by: its own, of a person's name store::nameSort. Empty when a list cannot be sorted by it.
QString sortFieldOf(const Entity &entity, const TableColumn &column);

/// What a list of an entity shows until a person chooses.
QStringList defaultColumns(const Entity &entity);

/// All a person may choose from: the name, then every field but pictures and those the name is made of.
QStringList choosableColumns(const Entity &entity);

} // namespace satchel::items
