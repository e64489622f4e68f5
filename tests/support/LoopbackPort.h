// SPDX-License-Identifier: GPL-3.0-or-later
// A port of 127.0.0.1 for a server that has to be told where to listen.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTcpServer>

#include <memory>

namespace satchel::test {

/// Nobody listens at it, and no other test of the run is given it while this lives. It is below the ports that a system
/// gives to whoever asks for any (32,768 and up on Linux, 49,152 elsewhere), so that none of those takes it meanwhile.
class LoopbackPort
{
public:
    LoopbackPort()
    {
        static quint16 next = first + QCoreApplication::applicationPid() * 97 % count;
        for (quint16 tried = 0; tried < count; ++tried) {
            m_number = next;
            next = first + (next - first + 1) % count;
            m_lock = std::make_unique<QLockFile>(
                QDir::temp().filePath(QStringLiteral("satchel-port-%1").arg(m_number)));
            m_lock->setStaleLockTime(0); // one that is left by a process that died is known by its process
            if (m_lock->tryLock(0) && QTcpServer().listen(QHostAddress::LocalHost, m_number))
                return;
        }
        qFatal("no port of this computer is free");
    }

    quint16 number() const { return m_number; }

private:
    static constexpr quint16 first = 20'000;
    static constexpr quint16 count = 12'000;

    quint16 m_number = 0;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace satchel::test
