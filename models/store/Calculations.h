// SPDX-License-Identifier: GPL-3.0-or-later
// The values of calculated fields. A commit computes those of the records that it writes, in its own transaction; here
// they are computed for all records: after a formula was defined or changed, on a new day where a formula reads the
// day, and after somebody wrote by an older registry. Derived data: not in the change log, never sent to a remote.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// Brings the calculated fields of all records, and the list of those that break a validation rule, up to date where
/// they are not, in short transactions. Safe to call at any time, by several processes too; cut in its middle, the next
/// call begins again. Returns how many records changed.
Result<qint64> refreshCalculations(Store &store);

/// Names the registry: another one after each commit that defines a field.
Result<QString> registryStamp(Database &database);
/// `sequence`: of the last entry of the change log. The number of its change set would not do: a large set is committed
/// in slices, and each slice can define something.
Result<void> markRegistry(Database &database, qint64 sequence);
/// The next refresh computes the fields of all entities. `sequence`: as above.
Result<void> markCalculationsStale(Database &database, qint64 sequence);

/// Changes with each refresh that changed records.
Result<QString> calculationStamp(Store &store);
/// The entities whose records changed between two stamps.
std::vector<EntityKind> calculatedSince(const QString &before, const QString &after);

} // namespace satchel::store
