// SPDX-License-Identifier: GPL-3.0-or-later
// One process at a time, by a lock of the operating system on a file: it holds as long as its process lives, however
// long that is, and ends with it, also where the process is killed. What the file contains says only who it is: what a
// killed process, an earlier version or another computer left in it does not hold.
#pragma once

#include "domain/Result.h"

#include <memory>

namespace satchel::store {

class ProcessLock
{
public:
    explicit ProcessLock(const QString &path);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    /// Busy with `message` and which other process has it, the file in `where`, after so many milliseconds; Io when the
    /// file cannot be written. Of two objects of one process the second is refused, too.
    Result<void> take(const QString &message, int milliseconds = 0);
    /// Removes the file. Without a lock it does nothing.
    void release();

private:
    class File;

    QString m_path;
    std::unique_ptr<File> m_file; // null unless this object holds the lock
};

} // namespace satchel::store
