// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for what a library or another program opens by its name. Only its owner reads it. It goes with the object;
// of a process that was killed with the next start of the program (removeLeft): customers' files must not stay in
// places where nobody looks for them. What needs no name belongs in memory or in a QTemporaryFile instead.
#pragma once

#include "store/ProcessLock.h"

#include <optional>
#include <QTemporaryDir>

namespace satchel::store {

class TemporaryFolder
{
public:
    /// In the system's folder for such files.
    TemporaryFolder();
    /// In `parent`, for what is moved into place there or is too large for the other disk.
    explicit TemporaryFolder(const QString &parent);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    bool isValid() const { return m_isValid; }
    QString errorString() const { return m_folder.errorString(); }
    QString path() const;
    QString filePath(const QString &name) const;
    /// Puts the folder with its files in its place, where nothing may be yet.
    Result<void> moveTo(const QString &target);

    /// Removes the folders of processes that are no more, and leaves those of living ones and of other people alone.
    static void removeLeft();

private:
    QTemporaryDir m_folder; // has the lock, and says where the other folder is
    std::optional<ProcessLock> m_lock;
    QString m_outside; // the folder in `parent`; empty: `m_folder` itself is used
    bool m_isValid = false;
};

} // namespace satchel::store
