// SPDX-License-Identifier: GPL-3.0-or-later
// A message as it is sent (RFC 5322, MIME) as a MailFile. GMime parses it, behind this one source file.
#pragma once

#include "exchange/mail/MailFile.h"
#include "exchange/mail/MailScanner.h"

namespace satchel::exchange {

/// The message at a range of a file that MailScanner found. What is there of one that is cut off, or has too many
/// parts, with a remark. Invalid: no e-mail, or beyond mail_limit.
Result<MailFile> readMime(const QString &path, const MailRange &range);
/// The same of one message, whose bytes stay in memory as long as its attachments can be asked for.
Result<MailFile> readMime(const QByteArray &message);

/// The head of a message alone, as .msg files keep it.
MailFile readMimeHead(const QByteArray &head);

} // namespace satchel::exchange
