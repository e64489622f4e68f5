// SPDX-License-Identifier: GPL-3.0-or-later
// What a delivery report changes here: the message that did not arrive says so, and a person's address that no longer
// works is noted on the person. A report counts only for a message that was sent from here, and only for those whom it
// was sent to: anybody can write one.
#pragma once

#include "exchange/mail/DeliveryReport.h"
#include "exchange/mail/MailFiler.h"

namespace satchel::mail {

/// The message that a report is about; nothing when it was not sent from here.
Result<std::optional<Record>> reportedMessage(store::Store &store, const exchange::DeliveryReport &report);

/// Where the report is filed: with its message.
exchange::MailPlace placeOf(const Record &message);

/// Writes what became of the message and of its recipients' addresses.
Result<void> noteDelivery(exchange::MailFiler &filer, const Record &message, const exchange::DeliveryReport &report);

} // namespace satchel::mail
