// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the users, teams, pipelines and stages that a filter names exist. A filter with a typing error would find
// nothing and say nothing: a rule would never start, a view would be empty.
#pragma once

#include "domain/Formula.h"
#include "domain/Record.h"

namespace satchel::store {

class Database;
class Store;

/// As parseFilter (Filter.h), for a filter that a person gives: also Invalid, with the column and the nearest name,
/// when it names a user, team, pipeline or stage that the store does not have. One in the trash counts, for records may
/// still refer to it. Filters that are stored are read with parseFilter, so that they can still be shown and mended.
Result<Filter> readFilter(Store &store, EntityKind entity, QStringView text);
Result<Filter> readFilter(Database &database, const Schema &schema, EntityKind entity, QStringView text);
/// The same of a filter that is read already; the column is that of its text.
Result<void> checkFilterNames(Store &store, EntityKind entity, const Filter &filter);

/// The same of a condition in the language of formulas: Invalid, with the column, when it compares a reference or a
/// name with a user, team, pipeline or stage that the store does not have.
Result<void> checkFormulaNames(Store &store, EntityKind entity, const Formula &formula);
Result<void> checkFormulaNames(Database &database, const Schema &schema, EntityKind entity, const Formula &formula);

/// Refuses a saved view, score rule, territory, exit criterion or validation rule whose filter is new or changed and
/// names something that does not exist. Invalid with "view.filter, column 9" in `where`.
Result<void> checkChangedFilter(Database &database, const Schema &schema, const Record *before, const Record &after);

/// The names of all records of an entity that are not in the trash.
Result<QStringList> namesOf(Database &database, const Entity &entity, const QString &field);

} // namespace satchel::store
