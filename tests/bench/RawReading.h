// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of reading: prepared SQLite that steps through all records of an entity and touches every column.
#pragma once

#include "domain/Schema.h"
#include "store/Database.h"

namespace satchel::bench {

QByteArray rawReadingSql(const Entity &entity);
/// The number of rows.
qint64 readRaw(store::Database &database, const QByteArray &sql);

} // namespace satchel::bench
