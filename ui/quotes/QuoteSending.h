// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote is looked at for before it is sent: its lines, and what it comes to next to the version before.
#pragma once

#include "ui/documents/Sending.h"

namespace satchel::ui {

/// A draft as it would go out now. Errors as documents::readQuoteFacts has them.
Result<SendFacts> quoteSendFacts(const PageContext &context, RecordId quote);

} // namespace satchel::ui
