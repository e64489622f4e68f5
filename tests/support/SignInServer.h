// SPDX-License-Identifier: GPL-3.0-or-later
// The real sign-in server of tests/oauth, and the browser that people sign in with: it follows every redirect. Where
// the server is not installed there is none.
#pragma once

#include "tests/support/Paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QtTest>

#include <memory>

namespace satchel::test {

class SignInServer
{
public:
    static bool isInstalled() { return QFile::exists(projectPath(QStringLiteral("build/oauth/installed-lock.json"))); }

    /// `vendor`: how it looks like one (server.mjs).
    explicit SignInServer(const QJsonObject &vendor = {})
    {
        m_process.setWorkingDirectory(projectPath(QStringLiteral("build/oauth")));
        m_process.start(QStringLiteral("node"),
            {QStringLiteral("server.mjs"), QString::fromUtf8(QJsonDocument(vendor).toJson(QJsonDocument::Compact))});
        QByteArray line;
        while (!line.endsWith('\n')) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the sign-in server did not start: %s", m_process.readAllStandardError().constData());
            line += m_process.readAllStandardOutput();
        }
        m_address = QJsonDocument::fromJson(line).object()[QStringLiteral("issuer")].toString();
    }
    ~SignInServer() { stop(); }
    Q_DISABLE_COPY(SignInServer)

    /// Without a slash at its end.
    QString address() const { return m_address; }
    void stop()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
    QString m_address;
};

/// The status of the page where the redirects end.
inline int openInTestBrowser(const QUrl &address)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace satchel::test
