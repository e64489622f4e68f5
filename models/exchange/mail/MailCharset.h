// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings of e-mails, by the names that mail programs give them, as the Encoding Standard of the WHATWG reads
// these: what Windows writes under a label counts, and not what the label says. What does not fit becomes U+FFFD.
#pragma once

#include <QByteArray>
#include <QString>

namespace satchel::exchange {

/// Whether a text of that name is UTF-8, or what Windows writes where it is not: UTF-8, ASCII, Latin-1, no name.
bool isPlainCharset(const QByteArray &name);
/// A text of any other name; of one that nobody knows as if it had none.
QString decodeCharset(const QByteArray &bytes, const QByteArray &name);

} // namespace satchel::exchange
