// SPDX-License-Identifier: GPL-3.0-or-later
// Which other process keeps a file for itself, for whoever is refused it.
#pragma once

#include <optional>
#include <QDateTime>
#include <QString>

namespace satchel::platform {

struct FileHolder
{
    qint64 process = 0;
    QString program; // its name; empty where it is not known
    QDateTime since; // when it began; invalid where it is not known
};

/// The process of this computer whose lock keeps others from writing a SQLite database (fcntl(2), F_GETLK; the bytes
/// are SQLite's, https://sqlite.org/src/file/src/os.h). Nothing where nobody holds it, and on Windows, which does not
/// tell. This process must not have the database open: its own locks end with the look
/// (https://sqlite.org/howtocorrupt.html, 2.2).
std::optional<FileHolder> databaseHolder(const QString &path);

} // namespace satchel::platform
