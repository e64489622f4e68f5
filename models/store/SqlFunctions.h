// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite learns from us: the collation `folded` (case and accents do not count), folded(text) for "contains" and
// "starts", and minor_units(currency, text) which turns a typed amount into a currency's minor unit.
#pragma once

struct sqlite3;

namespace satchel::store {

void registerSqlFunctions(sqlite3 *database);

} // namespace satchel::store
