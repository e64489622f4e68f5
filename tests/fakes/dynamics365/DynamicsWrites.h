// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions of single rows, with their conditions.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"

namespace satchel::fakes {

/// The columns of a JSON body as they are kept, lookups from their @odata.bind; the first thing wrong with them else.
DynamicsResult<std::vector<Values::Item>> readColumns(
    const DynamicsState &state, int type, const QJsonObject &body, bool isCreate);
/// Required columns, the process of a stage, unique values, the organisation's rules.
std::optional<DynamicsError> checkRow(
    const DynamicsState &state, int type, const Row &row, bool isCreate, bool seeksDuplicates);

DynamicsResult<RowPointer> createRow(
    DynamicsState &state, const DynamicsCall &call, int type, const QJsonObject &body, const QString &id = {});
DynamicsResult<RowPointer> updateRow(
    DynamicsState &state, const DynamicsCall &call, int type, const Row &before, const QJsonObject &body);
std::optional<DynamicsError> deleteRow(DynamicsState &state, const DynamicsCall &call, int type, const QString &id);

/// A row that can be seen; null when there is none.
RowPointer liveRow(const DynamicsState &state, int type, const QString &id);
/// What the organisation deletes with a row by its relationships.
void takeRowsAlong(DynamicsState &state, Place gone, Instant now);
/// What pointed at a deleted row is empty from now on; its version changes and its stamp does not.
void forgetRow(DynamicsState &state, Place gone, Instant now);

} // namespace satchel::fakes
