// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that a test can look into, lock, and let fail at the Nth call. Shared by threads as the real one is.
#pragma once

#include "sync/engine/Keychain.h"

#include <QMap>
#include <QMutex>
#include <QWaitCondition>

namespace satchel::test {

class MemoryKeychain final : public sync::Keychain
{
public:
    Result<std::optional<QString>> read(const QString &key) override
    {
        QMutexLocker lock(&m_mutex);
        while (m_isHeld)
            m_released.wait(&m_mutex);
        if (fails())
            return fail(unavailable());
        const auto entry = m_entries.constFind(key);
        return entry == m_entries.constEnd() ? std::optional<QString>() : std::optional(*entry);
    }
    Result<void> write(const QString &key, const QString &secret) override
    {
        const QMutexLocker lock(&m_mutex);
        if (fails() || refusesWrites)
            return fail(unavailable());
        m_entries[key] = secret;
        everWritten.append(secret);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        const QMutexLocker lock(&m_mutex);
        if (fails())
            return fail(unavailable());
        m_entries.remove(key);
        return {};
    }

    QMap<QString, QString> entries() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries;
    }
    void set(const QString &key, const QString &secret)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries[key] = secret;
    }
    /// The call after that many fails, and all that follow.
    void failAfter(int calls)
    {
        const QMutexLocker lock(&m_mutex);
        m_left = calls;
    }
    void recover() { failAfter(-1); }
    /// Reading waits, as for a person who is asked to unlock it.
    void holdReads()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHeld = true;
    }
    void releaseReads()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHeld = false;
        m_released.wakeAll();
    }

    bool refusesWrites = false;
    QStringList everWritten;

private:
    bool fails() { return m_left == 0 || (m_left > 0 && m_left-- == 0); }
    static Error unavailable() { return {Error::Kind::KeychainUnavailable, QStringLiteral("locked"), {}}; }

    mutable QMutex m_mutex;
    QMap<QString, QString> m_entries;
    QWaitCondition m_released;
    bool m_isHeld = false;
    int m_left = -1;
};

} // namespace satchel::test
