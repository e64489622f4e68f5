// SPDX-License-Identifier: GPL-3.0-or-later
// What records are called and how they are listed by it: persons by last name, then first; all others by their title.
#pragma once

#include "domain/Schema.h"

namespace satchel::store {

/// As Sort::field: sorts by what a record is called.
inline constexpr QLatin1StringView nameSort("@title");

/// The SQL of a record's title (its Title fields, else e-mail, company name or phone, of an activity its text) for a
/// table alias.
QByteArray titleSql(const Entity &entity, const QByteArray &alias);

/// The SQL of what a record is listed by; its columns are prefixed with `prefix` ("t."). Never null.
QByteArray nameOrderSql(const Entity &entity, const QByteArray &prefix);

/// Where that is one field, which can be a reference (Entity::namedAfter); null for persons.
const Field *nameField(const Entity &entity);

/// An index of the order of persons.
QByteArray nameIndexDefinition(const Entity &entity);

} // namespace satchel::store
