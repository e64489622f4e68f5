// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a folder, byte for byte, to compare before and after.
#pragma once

#include <QDir>
#include <QFile>
#include <QMap>

namespace satchel::test {

using FolderContent = QMap<QString, QByteArray>;

inline FolderContent contentOfFolder(const QString &path)
{
    FolderContent content;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile file(folder.filePath(name));
        content.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return content;
}

} // namespace satchel::test
