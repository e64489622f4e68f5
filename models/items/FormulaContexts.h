// SPDX-License-Identifier: GPL-3.0-or-later
// How formulas outside a commit read the day and other records.
#pragma once

#include "domain/Formula.h"
#include "store/Store.h"

namespace satchel::items {

/// By the store's clock; records that it cannot read are as if they were not there. The store must outlive the context.
FormulaContext formulaContextOf(store::Store &store);

} // namespace satchel::items
