// SPDX-License-Identifier: GPL-3.0-or-later
// A base, or what a record holds, is a short list of fields with values; these find and set one of them by its name.
#pragma once

#include "store/Store.h"

namespace satchel::sync {

/// The value of a field; empty when the list has none.
const Value &valueOf(const std::vector<FieldValue> &values, const QString &field);
/// True when the list has the field, if an empty one.
bool hasField(const std::vector<FieldValue> &values, const QString &field);
/// Sets the value of a field, which is added when the list has none.
void setValue(std::vector<FieldValue> &values, const QString &field, const Value &value);

/// What a record of these values is called.
QString titleFrom(const store::Store &store, EntityKind entity, const std::vector<FieldValue> &values);

} // namespace satchel::sync
