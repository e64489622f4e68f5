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

/// Another process of this computer that has a SQLite database open. Linux tells of those of the same account, by what
/// they have open; macOS tells the number of one whose lock keeps others from writing (fcntl(2), F_GETLK), and there
/// this process must not have the database open itself: its own locks would end
/// (https://sqlite.org/howtocorrupt.html, 2.2). Windows tells nothing.
std::optional<FileHolder> databaseHolder(const QString &path);

} // namespace satchel::platform
