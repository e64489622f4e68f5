// SPDX-License-Identifier: GPL-3.0-or-later
// What a proposal is looked at for before it is sent.
#pragma once

#include "ui/documents/Sending.h"

namespace satchel::ui {

/// A draft as it would go out now. Errors as documents::readProposalFacts has them.
Result<SendFacts> proposalSendFacts(const PageContext &context, RecordId proposal);

} // namespace satchel::ui
