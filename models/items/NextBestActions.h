// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what speaks for doing something about a deal, a contact or a company now, and ranks it
// (insight/NextBestAction.h).
#pragma once

#include "insight/NextBestAction.h"
#include "store/Store.h"

namespace satchel::items {

inline constexpr size_t mostNextActions = 3;

/// At most mostNextActions, the most urgent first; none for a deal that is closed, snoozed or in the trash, nor for
/// another entity than those three. Silence counts only with an open deal or of a customer. For a worker's store: reads
/// the e-mails of half a year, the last won deals and all calls. NotFound.
Result<std::vector<insight::NextBestAction>> readNextBestActions(
    store::Store &store, EntityKind entity, RecordId record, const insight::ActionLimits &limits = {});

} // namespace satchel::items
