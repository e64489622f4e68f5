// SPDX-License-Identifier: GPL-3.0-or-later
// A message that Outlook saved (.msg, [MS-OXMSG]) as a MailFile: properties as streams in an OLE container, which
// libgsf reads, behind this one source file.
#pragma once

#include "exchange/mail/MailFile.h"

namespace satchel::exchange {

/// The first bytes of an OLE container.
bool isMsgFile(const QString &path);
bool isMsgFile(const QByteArray &beginning);

/// Invalid: no message, cut off, or beyond mail_limit.
Result<MailFile> readMsg(const QString &path);
/// The same of bytes in memory.
Result<MailFile> readMsg(const QByteArray &bytes);

} // namespace satchel::exchange
