// SPDX-License-Identifier: GPL-3.0-or-later
// Encoded words (RFC 2047) as GMime reads them. GMime 3.2.13 joins words of one charset before it decodes base64, and
// stops at the padding of the first (its issue 133): a long subject of Thunderbird or Outlook loses its end.
#pragma once

#include <QByteArray>

namespace satchel::exchange {

/// The value of a header in which base64 words that follow each other are one word without padding in between; any
/// other value as it is.
QByteArray joinEncodedWords(const QByteArray &header);

} // namespace satchel::exchange
