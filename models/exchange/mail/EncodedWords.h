// SPDX-License-Identifier: GPL-3.0-or-later
// Encoded words (RFC 2047) as GMime reads them. GMime 3.2.13 joins words of one charset before it decodes base64, and
// stops at the padding of the first (its issue 133): a long subject of Thunderbird or Outlook loses its end. It also
// takes the names of encodings by the letter (MailCharset.h).
#pragma once

#include <QByteArray>

namespace satchel::exchange {

/// The value of a header in which base64 words that follow each other are one word without padding in between, and
/// words in other encodings than UTF-8 and ASCII are UTF-8; any other value as it is.
QByteArray joinEncodedWords(const QByteArray &header);

} // namespace satchel::exchange
