// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace satchel::fakes {

/// RFC 1952 around Qt's deflate.
QByteArray gzip(const QByteArray &bytes);

} // namespace satchel::fakes
