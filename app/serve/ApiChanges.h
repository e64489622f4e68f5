// SPDX-License-Identifier: GPL-3.0-or-later
// The change feed of the local API: what the change log has after a position, oldest first. A program keeps "next" and
// asks on from there; the positions only grow, and none that is committed later lies before.
#pragma once

#include "store/Store.h"

#include <QJsonObject>

namespace satchel::app {

inline constexpr qint64 usualChanges = 100;
inline constexpr qint64 mostChanges = 1'000;

/// {"changes":[{"position","changeset","at","origin","entity","id","kind","field","before","after","fields"}],
///  "next":N,"last":N}. A page may have fewer changes than `limit`, also none, while "next" is less than "last": what
/// the program keeps for itself is left out. Conflict for a position behind the newest: the log is an earlier one.
Result<QJsonObject> changesAfter(store::Store &store, qint64 position, qint64 limit);

} // namespace satchel::app
