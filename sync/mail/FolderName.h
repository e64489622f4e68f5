// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mail/MailFolders.h"

#include <QByteArray>
#include <QString>

namespace satchel::mail {

/// An IMAP folder's name for people: modified UTF-7 decoded (RFC 3501, 5.1.3), '/' where the server's delimiter stands
/// (0: it has none). What is no modified UTF-7 is taken as UTF-8, as servers with UTF8=ACCEPT send it.
QString folderTitle(const QByteArray &name, char delimiter);

/// What a folder is for by its title, where the server does not say it (RFC 6154): the names that mail programs and
/// servers give in the languages of the window and a few others. None for every other title.
store::FolderRole roleByTitle(const QString &title);

} // namespace satchel::mail
