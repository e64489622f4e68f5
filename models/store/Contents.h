// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of attached files, each once, by their SHA-256. They are in the store's own file, so that a backup, a
// restore, a copy and encryption have them; written and read in blocks, never as a whole in memory.
#pragma once

#include "store/Store.h"

#include <QIODevice>

namespace satchel::store {

class Contents
{
public:
    static constexpr qint64 largest = 100LL * 1024 * 1024; // bytes of one file
    /// How long the content of a removed file stays, so that undo and the trash can bring it back.
    static constexpr qint64 keptDays = 90;

    explicit Contents(Store &store) : m_store(store) {}

    /// Reads a device that can seek from its beginning to its end; answers the SHA-256. Invalid when it is too large.
    /// No transaction may be open.
    Result<QString> put(QIODevice &source, const QString &name);
    /// NotFound when the store does not have it; Corrupt when it is not what it was.
    Result<void> copyTo(const QString &sha256, QIODevice &target);
    Result<bool> has(const QString &sha256);
    /// The first bytes, for what looks at a file before it reads all of it.
    Result<QByteArray> beginning(const QString &sha256, qint64 most);

    /// The next file whose text was not read yet. It is handed out once: a reader that crashes over a file is not given
    /// it again.
    Result<std::optional<RecordId>> takeUnread();
    /// What search finds a file by, its name and its text. No change that somebody made, so it is not in the log.
    Result<void> setText(RecordId attachment, const QString &text);

    /// Removes the contents of files that were removed, or put here for nothing, before an instant. Answers how many.
    Result<qint64> removeUnused(Instant before);
    /// Names of files whose content the store lacks, or has otherwise than it was. Reads all contents.
    Result<QStringList> damaged();

private:
    Store &m_store;
};

} // namespace satchel::store
