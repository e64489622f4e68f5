// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a person wrote a message, or a program did by itself. An out-of-office reply must not count as an answer, and
// nothing must answer it by itself.
#pragma once

#include "exchange/mail/MailFile.h"

namespace satchel::exchange {

enum class MailOrigin {
    Person,
    Generated, // a program, unasked: a newsletter, a notification
    AutoReply, // a program, to a message: out of office, a ticket number
    DeliveryReport, // readDeliveryReport says about whom
    ReadReceipt, // readReadReceipt says of which message
};

/// By the headers Auto-Submitted (RFC 3834), Precedence, X-Auto-Response-Suppress and their like, and without them by
/// how the subject begins.
MailOrigin originOf(const MailFile &mail);

} // namespace satchel::exchange
