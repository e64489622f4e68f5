// SPDX-License-Identifier: GPL-3.0-or-later
// The fake of HubSpot, or another vendor, as a process of its own on a free port, and the second user who works in
// it.
#pragma once

#include "tests/fakes/hubspot/HubSpotState.h"
#include "tests/support/Paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QtTest>

namespace satchel::test {

class FakeCrmProcess
{
public:
    explicit FakeCrmProcess(const QStringList &words, const QString &vendor = QStringLiteral("hubspot"))
    {
        m_process.start(fakeCrmProgram(), QStringList{vendor} + words);
        if (m_process.waitForStarted() && m_process.waitForReadyRead(60'000))
            m_address = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~FakeCrmProcess() { end(); }

    QString address() const { return m_address; }
    static QString token() { return fakes::HubSpotOptions().staticTokens.first(); }
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QNetworkReply *send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_address + path));
        request.setRawHeader("Authorization", "Bearer " + token().toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return m_network.sendCustomRequest(request, method, body);
    }
    /// The whole answer; an empty object when there was none.
    QJsonObject ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        const std::unique_ptr<QNetworkReply> reply(send(method, path, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// The second user does something; what fakes/README.md lists.
    QJsonObject perform(const QString &verb, const QJsonObject &input)
    {
        const QJsonObject answer = ask(
            "POST", QStringLiteral("/__fake/") + verb, QJsonDocument(input).toJson(QJsonDocument::Compact));
        if (!answer[QStringLiteral("ok")].toBool())
            qFatal("the second user cannot %s", qUtf8Printable(verb));
        return answer;
    }
    QJsonObject state() { return ask("GET", QStringLiteral("/__fake/state")); }
    /// What it holds of a type, each as {"id", "values", …}.
    QList<QJsonObject> records(const QString &type)
    {
        QList<QJsonObject> all;
        for (const QJsonValue one :
            ask("GET", QStringLiteral("/__fake/records?type=") + type)[QStringLiteral("records")].toArray())
            all.append(one.toObject());
        return all;
    }

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_address;
};

} // namespace satchel::test
