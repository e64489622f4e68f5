// SPDX-License-Identifier: GPL-3.0-or-later
// An IMAP server before a DovecotServer that fails as a test asks (tests/mail/failing_imap.py). It has Dovecot's
// certificate.
#pragma once

#include "tests/support/DovecotServer.h"
#include "tests/support/Paths.h"

namespace satchel::test {

class FailingImap
{
public:
    explicit FailingImap(const DovecotServer &target)
    {
        endWithTest(m_process);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            {projectPath(QStringLiteral("tests/mail/failing_imap.py")), QString::number(target.tlsPort()),
                target.certificateFile(), target.keyFile()});
        m_port = said().mid(qstrlen("listening ")).toUShort();
    }
    ~FailingImap()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY(FailingImap)

    quint16 port() const { return m_port; }
    /// From here on: "refuse 3", "closed Archive" … as the program's beginning lists them. Of message numbers: each
    /// mailbox gives its first message 1.
    void set(const QByteArray &rule)
    {
        m_process.write(rule + '\n');
        if (said() != "ok")
            qFatal("the failing IMAP server does not know %s", rule.constData());
    }

private:
    QByteArray said()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the failing IMAP server: %s", m_process.readAllStandardError().constData());
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace satchel::test
