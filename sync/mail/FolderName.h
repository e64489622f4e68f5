// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace satchel::mail {

/// An IMAP folder's name for people: modified UTF-7 decoded (RFC 3501, 5.1.3), '/' where the server's delimiter stands
/// (0: it has none). What is no modified UTF-7 is taken as UTF-8, as servers with UTF8=ACCEPT send it.
QString folderTitle(const QByteArray &name, char delimiter);

} // namespace satchel::mail
