// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps beside records and change log: labels of changes, what sync remembers, import history, facts.
// The tables are read from the file itself, so that a new one is included without a line here: a column "record" of 16
// bytes is a record's id, and every text may name a person.
#pragma once

#include "store/privacy/ErasureScope.h"

#include <QJsonArray>

namespace satchel::store {

/// Removes the rows about erased records (links and kept links apart, see RemoteErasures.h), and what is derived of
/// them. Needs PersonFunctions.
Result<void> removeRowsOf(Store &store, const ErasureScope &scope);
/// Takes the person out of all other texts. Needs PersonFunctions. Answers how many texts.
Result<qint64> redactTexts(Store &store, const ErasureScope &scope);
/// The base of a link has what a record had before: in place of a value that goes, it has one that differs from the
/// new value, which is so sent.
Result<void> forgetAgreedValues(Store &store, const ErasureScope &scope);

/// What these tables have about some records, row by row: {"table", "row"}. Ids of records as texts, other bytes left
/// out.
Result<QJsonArray> rowsAbout(Store &store, std::span<const BoundRecord> records);

} // namespace satchel::store
