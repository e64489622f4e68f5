// SPDX-License-Identifier: GPL-3.0-or-later
// A Radicale of one's own in a temporary folder, on 127.0.0.1: calendars and address books over CalDAV and CardDAV.
// Every user has the password "word". `request` is another program of the same person. Where Radicale is not installed
// there is none.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/transport/HttpTransport.h"
#include "tests/support/LoopbackPort.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace satchel::test {

class RadicaleServer
{
public:
    /// The interpreter that the distribution's package is for.
    static QString program() { return QStringLiteral("/usr/bin/python3"); }
    static bool isInstalled()
    {
        return QFile::exists(program())
            && QProcess::execute(program(), {QStringLiteral("-c"), QStringLiteral("import radicale")}) == 0;
    }

    RadicaleServer()
    {
        write(QStringLiteral("users"), "ann:word\nben:word\n");
        write(QStringLiteral("config"),
            "[server]\nhosts = 127.0.0.1:" + QByteArray::number(m_port.number())
                + "\n[auth]\ntype = htpasswd\nhtpasswd_encryption = plain\ndelay = 0\nhtpasswd_filename = "
                + path("users").toUtf8()
                + "\n[rights]\ntype = owner_only\n[web]\ntype = none\n[logging]\nlevel = info\n"
                + "[storage]\nfilesystem_folder = " + path("storage").toUtf8() + '\n');
        start();
    }
    ~RadicaleServer() { stop(); }
    Q_DISABLE_COPY(RadicaleServer)

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port.number()); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            program(), {QStringLiteral("-m"), QStringLiteral("radicale"), QStringLiteral("--config"), path("config")});
        QByteArray said;
        while (!said.contains("Radicale server ready")) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("radicale did not start: %s", said.constData());
            said += m_process.readAll();
        }
    }
    void stop()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    /// As after a restored backup: no sync token that was given out is known any more.
    void expireTokens()
    {
        for (const QString &user : QDir(path("storage/collection-root")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir home(path("storage/collection-root/") + user);
            for (const QString &collection : home.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QDir(home.filePath(collection + QStringLiteral("/.Radicale.cache/sync-token"))).removeRecursively();
        }
    }

    void makeCalendar(const QString &href, const QByteArray &components = "<C:comp name=\"VEVENT\"/>")
    {
        const auto made = request("MKCALENDAR", href,
            "<C:mkcalendar xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><D:set><D:prop>"
            "<C:supported-calendar-component-set>"
                + components + "</C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>",
            "application/xml");
        if (made.status != 201)
            qFatal("the calendar was not made: %d %s", made.status, made.body.constData());
    }
    void makeAddressBook(const QString &href)
    {
        const auto made = request("MKCOL", href,
            "<D:mkcol xmlns:D=\"DAV:\" xmlns:A=\"urn:ietf:params:xml:ns:carddav\"><D:set><D:prop><D:resourcetype>"
            "<D:collection/><A:addressbook/></D:resourcetype></D:prop></D:set></D:mkcol>",
            "application/xml");
        if (made.status != 201)
            qFatal("the address book was not made: %d %s", made.status, made.body.constData());
    }
    void put(const QString &href, const QByteArray &content)
    {
        const auto done = request(
            "PUT", href, content, href.endsWith(QLatin1StringView(".vcf")) ? "text/vcard" : "text/calendar");
        if (done.status / 100 != 2)
            qFatal("%s was not stored: %d %s", qUtf8Printable(href), done.status, done.body.constData());
    }
    QByteArray get(const QString &href) { return request("GET", href).body; }
    void remove(const QString &href) { request("DELETE", href); }
    /// Names of the files of a collection.
    QStringList names(const QString &href) const
    {
        return QDir(path("storage/collection-root") + href).entryList(QDir::Files); // without hidden ones
    }
    sync::HttpResponse request(
        const QByteArray &method, const QString &href, const QByteArray &body = {}, const QByteArray &type = {})
    {
        sync::Cancellation cancellation;
        sync::HttpRequest request;
        request.method = method;
        request.url = QUrl(address() + href);
        request.body = body;
        const QByteArray user = href.section(QLatin1Char('/'), 1, 1).toUtf8();
        request.headers = {{"Authorization", "Basic " + (user + ":word").toBase64()}};
        if (!type.isEmpty())
            request.headers.push_back({"Content-Type", type});
        auto response = sync::HttpTransport(cancellation).send(request);
        if (!response)
            qFatal("%s", qUtf8Printable(toText(response.error())));
        return *response;
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(name));
    }

    QTemporaryDir m_folder;
    LoopbackPort m_port;
    QProcess m_process;
};

} // namespace satchel::test
