// SPDX-License-Identifier: GPL-3.0-or-later
// One process at a time: a lock file beside the store. It holds as long as its process lives, however long that is, and
// ends with it. What another computer left behind, or this one under another name, does not hold: a store is used by
// the processes of one computer, and a living one keeps the file locked.
#pragma once

#include "domain/Result.h"

#include <QLockFile>

namespace satchel::store {

class ProcessLock
{
public:
    explicit ProcessLock(const QString &path);

    /// Busy with `message` and who holds it, the file in `where`; Io when the file cannot be written.
    Result<void> take(const QString &message);
    void release() { m_file.unlock(); }

private:
    bool breakOfAnother();
    QString holder() const;

    QString m_path;
    QLockFile m_file;
};

} // namespace satchel::store
