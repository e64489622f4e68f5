// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula would give on some real records, before it is saved. Reads few records, so it may run on the UI
// thread.
#pragma once

#include "domain/Formula.h"
#include "store/Store.h"

namespace satchel::items {

struct FormulaExample
{
    RecordId id;
    QString title;
    FormulaOutcome outcome;
};

/// The newest records, and one of those without a value where the others all have one.
Result<std::vector<FormulaExample>> tryFormulaOnRecords(
    store::Store &store, EntityKind entity, const Formula &formula, int count);

} // namespace satchel::items
