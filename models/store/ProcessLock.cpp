// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProcessLock.h"

#include "domain/LockHolder.h"
#include "domain/Reason.h"

namespace satchel::store {

ProcessLock::ProcessLock(const QString &path) : m_path(path), m_file(path)
{
    m_file.setStaleLockTime(0); // only a dead process makes it stale
}

Result<void> ProcessLock::take(const QString &message)
{
    if (m_file.tryLock(0) || (breakOfAnother() && m_file.tryLock(0)))
        return {};
    if (m_file.error() != QLockFile::LockFailedError)
        return fail(Error::Kind::Io, Reason::tr("the lock file cannot be written"), m_path);
    const QString by = holder();
    return fail(Error::Kind::Busy,
        by.isEmpty() ? message
                     : Reason::tr("%1 (%2). If that computer no longer exists, delete the file").arg(message, by),
        m_path);
}

/// The file itself is locked while its process lives, so a living one keeps it.
bool ProcessLock::breakOfAnother()
{
    return m_file.error() == QLockFile::LockFailedError && !holder().isEmpty() && m_file.removeStaleLockFile();
}

/// Of another computer; empty for a process of this one.
QString ProcessLock::holder() const
{
    const auto other = holderElsewhere(m_file);
    return other ? Reason::tr("process %1 on %2").arg(other->process).arg(other->computer) : QString();
}

} // namespace satchel::store
