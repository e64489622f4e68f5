// SPDX-License-Identifier: GPL-3.0-or-later
// A file that takes its place only when it is whole, and that only its owner can read unless it replaces one that
// others can.
#pragma once

#include "domain/Result.h"

#include <QSaveFile>

namespace satchel::store {

class SafeFile
{
public:
    explicit SafeFile(const QString &path) : m_file(path) {}

    Result<void> open();
    /// Collected in memory and written in blocks.
    Result<void> write(QByteArrayView bytes);
    Result<void> commit();

private:
    Result<void> flush();

    QSaveFile m_file;
    QByteArray m_buffer;
};

/// A file of the store's own with these bytes: whole, or as it was. Its owner alone can read it.
Result<void> writePrivateFile(const QString &path, QByteArrayView bytes);

/// A link in a folder such as /tmp, where everybody may have put it to have another file overwritten. Linux follows
/// such links only for who made them (fs.protected_symlinks); QSaveFile reads where they lead and would follow them
/// all.
bool isLinkInSharedFolder(const QString &path);

/// Full when the disk of `path` has no space left, Io with the reason otherwise.
Error writeError(const QString &path, const QString &reason);

} // namespace satchel::store
