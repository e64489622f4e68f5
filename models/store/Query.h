// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the store, in the names of the schema: which columns of which records, filtered, sorted, from where on.
#pragma once

#include "domain/Filter.h"

#include <optional>

namespace satchel::store {

/// Where a page ends; the next one starts behind it. Pages are found by key, never by counting (OFFSET).
struct PageKey
{
    Value value; // of the sort field; empty in the part where it is empty, which comes last
    qint64 referenceRow = 0; // of the record sorted by, when sorting by a reference
    qint64 row = 0;
};

struct Sort
{
    QString field; // of the entity itself; a reference sorts by its title. Empty: order of creation
    bool isDescending = false;
    bool operator==(const Sort &) const = default;
};

struct Query
{
    EntityKind entity{};
    /// Paths: "title", "company", "company.name". "@title" and "company.@title" give the record's title.
    QStringList columns;
    Filter filter;
    Sort sort;
    std::optional<PageKey> after;
    qint64 limit = -1; // none
    bool includesTrash = false; // true: only records in the trash
    std::vector<RecordId> ids = {}; // only these, if they are found by the filter; empty: all
};

/// Whether the filter leaves out all records where the sorted field is empty, as `at > now` does for a list by `at`.
bool findsOnlyValues(const Schema &schema, const Query &query);

} // namespace satchel::store
