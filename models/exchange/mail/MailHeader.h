// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a message that is sent: values as lines of RFC 5322, in ASCII. Letters beyond it become encoded words
// (RFC 2047), domains their ASCII form (IDNA). A value that could begin a header of its own is refused. GMime's encoded
// words are longer than the 75 letters that RFC 2047 allows, so they are made here.
#pragma once

#include "exchange/mail/MailFile.h"

namespace satchel::exchange {

/// Invalid, with the name of the header in `where`, when a value has a line break or another control character.
Result<void> checkHeaderValue(const QString &header, const QString &value);

/// An e-mail address in ASCII: "anna@bücher.example" as "anna@xn--bcher-kva.example". Invalid, with the address in
/// `where`, for what is no address, or has letters before the @ that most servers do not take.
Result<QString> asciiAddress(const QString &email);

/// "Subject: …\r\n". `text` has no control characters. Lines have 76 letters at most.
QByteArray textHeader(const QByteArray &name, const QString &text);
/// "To: Anna <anna@example.com>,\r\n max@example.com\r\n". Invalid: a control character, or an address that is none.
Result<QByteArray> addressHeader(const QByteArray &name, const std::vector<MailAddress> &addresses);
/// "References: <a@b>\r\n <c@d>\r\n" of ids without angle brackets. Invalid: something that is no message id.
Result<QByteArray> idHeader(const QByteArray &name, const QStringList &ids);

} // namespace satchel::exchange
