// SPDX-License-Identifier: GPL-3.0-or-later
// A submission server of one's own (tests/mail/submission.py) that delivers to a DovecotServer. It has Dovecot's
// certificate. Where aiosmtpd is not installed there is none.
#pragma once

#include "tests/support/DovecotServer.h"
#include "tests/support/Paths.h"

namespace satchel::test {

class SubmissionServer
{
public:
    static bool isInstalled() { return QDir(QStringLiteral("/usr/lib/python3/dist-packages/aiosmtpd")).exists(); }

    explicit SubmissionServer(const DovecotServer &target, const QString &encryption = QStringLiteral("implicit"))
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        endWithTest(m_process);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            {projectPath(QStringLiteral("tests/mail/submission.py")), target.mailFolder(), target.certificateFile(),
                target.keyFile(), encryption});
        QByteArray said;
        while (!said.contains("listening") || !said.endsWith('\n')) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the submission server did not start: %s", said.constData());
            said += m_process.readAll();
        }
        m_port = said.mid(said.indexOf("listening") + 10).trimmed().toUShort();
    }
    ~SubmissionServer()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY(SubmissionServer)

    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace satchel::test
