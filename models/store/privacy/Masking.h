// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data hidden, for a picture that is given to somebody who helps: names, addresses, numbers, amounts and texts
// read as stand-ins. One place does it for every page: on a connection that is masked, a temporary view of the same
// name stands before each table with such data, so that whatever is read of it is masked, by whichever statement. A
// view cannot be written, and a masked store is opened read-only.
//
// The stand-ins are the same each time: a record is its kind and its number ("Contact 12"), an e-mail address is one of
// example.invalid (RFC 2606), any other letter and digit is a dot in its place, and each digit of an amount is an 8.
// What is chosen from a list, days, counts, and the names of stages, products and settings stay.
#pragma once

#include "domain/Schema.h"
#include "store/Database.h"

namespace satchel::store {

/// Whether the entity's records are about persons or business with them, so that they are masked.
bool isMasked(EntityKind entity);
/// Whether a field of such an entity is.
bool isMasked(const Field &field);

/// Masks a connection, for the schema that it reads by; again after the schema changed.
Result<void> maskPersonalData(Database &database, std::shared_ptr<const Schema> schema);

/// "Grünwald 7" → "•••••••• •": letters and digits only, so that length and shape stay.
QString maskedText(const QString &text);
/// 1234 → 8888; 0 stays.
qint64 maskedNumber(qint64 number);

} // namespace satchel::store
