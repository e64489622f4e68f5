// SPDX-License-Identifier: GPL-3.0-or-later
// A Dovecot of one's own in a temporary folder, on 127.0.0.1 with TLS: IMAP with everything that Dovecot has. Every
// user has the password "word". Mail is delivered and taken away past the server, as other programs do it. Where
// Dovecot is not installed there is none.
#pragma once

#include "tests/support/EndWithTest.h"
#include "tests/support/LoopbackPort.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

namespace satchel::test {

class DovecotServer
{
public:
    struct Settings
    {
        QByteArray withoutCapabilities; // "QRESYNC CONDSTORE IDLE": it does not say that it has these
        QByteArray more; // lines of dovecot.conf
    };

    static QString program() { return QStringLiteral("/usr/sbin/dovecot"); }
    static bool isInstalled() { return QFile::exists(program()); }

    explicit DovecotServer(const Settings &settings = {})
    {
        QFile::setPermissions(m_folder.path(), // root's server reads mail as somebody else
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QDir(m_folder.path()).mkdir(QStringLiteral("mail"));
        QFile::setPermissions(path("mail"),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
                | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        makeCertificate();
        write("dovecot.conf", configuration(settings));
        start();
    }
    ~DovecotServer() { stop(); }
    Q_DISABLE_COPY(DovecotServer)

    quint16 tlsPort() const { return m_tlsPort.number(); }
    quint16 startTlsPort() const { return m_plainPort.number(); }
    QString mailFolder() const { return path("mail"); }
    QString certificateFile() const { return path("certificate.pem"); }
    QString keyFile() const { return path("key.pem"); }
    /// Where other servers ask whether a password is right.
    QString signInSocket() const { return path("run/auth-client"); }
    QSslCertificate certificate() const { return QSslCertificate::fromPath(path("certificate.pem")).value(0); }

    /// Into the inbox, or a folder of the same account ("Sent").
    void deliver(const QString &user, const QByteArray &message, const QString &folder = {})
    {
        const QString placed = put(user, message, folder);
        giveToServer();
        const QFileInfo file(placed);
        QFile::rename(placed, file.dir().filePath(QStringLiteral("../new/") + file.fileName()));
    }
    /// Where the server reads it only after giveToServer(): many are put and given at once. Answers where it is.
    QString put(const QString &user, const QByteArray &message, const QString &folder = {}, bool isHidden = true)
    {
        const QString maildir = path("mail/") + user + (folder.isEmpty() ? QString() : QStringLiteral("/.") + folder);
        for (const auto *part : {"/tmp", "/new", "/cur"})
            QDir().mkpath(maildir + QLatin1StringView(part));
        ++m_delivered;
        const QString name = maildir + (isHidden ? QStringLiteral("/tmp") : QStringLiteral("/new"))
            + QStringLiteral("/%1.M%2P1.test").arg(1'700'000'000 + m_delivered).arg(m_delivered);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        return name;
    }
    void giveToServer()
    {
        if (isRoot())
            QProcess::execute(
                QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), path("mail")});
    }

    /// Runs Dovecot's administration program as an administrator would.
    void administer(const QStringList &arguments) { asked(arguments); }
    /// The same, and what it answers.
    QByteArray asked(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("doveadm"), QStringList{QStringLiteral("-c"), path("dovecot.conf")} + arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qFatal("doveadm: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    void stop()
    {
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        endWithTest(m_process);
        m_process.start(program(), {QStringLiteral("-F"), QStringLiteral("-c"), path("dovecot.conf")});
        QByteArray said;
        while (!said.contains("starting up")) { // which it says when it listens
            if (!m_process.waitForReadyRead(30'000))
                qFatal("dovecot did not start: %s", said.constData());
            said += m_process.readAll();
        }
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    static bool isRoot() { return geteuid() == 0; }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    }

    void makeCertificate()
    {
        QProcess make;
        make.start(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                path("key.pem"), QStringLiteral("-out"), path("certificate.pem")});
        if (!make.waitForFinished(30'000) || make.exitCode() != 0)
            qFatal("%s", make.readAllStandardError().constData());
    }

    QByteArray configuration(const Settings &settings) const
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        const QByteArray self = qgetenv("USER").isEmpty() ? QByteArray("nobody") : qgetenv("USER");
        const QByteArray user = isRoot() ? QByteArray("nobody") : self;
        QByteArray text = "base_dir = " + folder + "/run\nstate_dir = " + folder
            + "/state\nlog_path = /dev/stderr\n"
              "protocols = imap\nlisten = 127.0.0.1\nssl = required\nfirst_valid_uid = 1\n"
              "ssl_cert = <"
            + folder + "/certificate.pem\nssl_key = <" + folder
            + "/key.pem\n"
              "mail_location = maildir:"
            + folder
            + "/mail/%u\n"
              "passdb {\n driver = static\n args = password=word\n}\n"
              "userdb {\n driver = static\n args = uid="
            + user + " gid=" + (isRoot() ? "nogroup" : QByteArray::number(getegid())) + " home=" + folder
            + "/mail/%u\n}\n"
              "service imap-login {\n chroot =\n inet_listener imap {\n  port = "
            + QByteArray::number(m_plainPort.number())
            + "\n }\n inet_listener imaps {\n  port = " + QByteArray::number(m_tlsPort.number())
            + "\n  ssl = yes\n }\n}\n"
              // No pause after a refused sign-in, which grows with each to 15 s.
              "auth_failure_delay = 0\n"
              "service anvil {\n chroot =\n unix_listener anvil-auth-penalty {\n  mode = 0\n }\n}\nservice stats {\n "
              "chroot =\n}\n"
              "namespace inbox {\n inbox = yes\n separator = .\n"
              " mailbox Sent {\n  special_use = \\Sent\n  auto = create\n }\n"
              " mailbox Entw\xc3\xbcrfe {\n  special_use = \\Drafts\n  auto = create\n }\n"
              " mailbox Archive {\n  special_use = \\Archive\n  auto = create\n }\n}\n";
        if (!isRoot())
            text += "default_internal_user = " + self + "\ndefault_login_user = " + self + "\n";
        if (!settings.withoutCapabilities.isEmpty()) {
            text += "imap_capability =";
            for (const char *all : {"IMAP4rev1", "LITERAL+", "IDLE", "CONDSTORE", "QRESYNC", "ENABLE", "UIDPLUS"}) {
                if (!settings.withoutCapabilities.split(' ').contains(all))
                    text += ' ' + QByteArray(all);
            }
            text += '\n';
        }
        return text + settings.more;
    }

    QTemporaryDir m_folder;
    LoopbackPort m_tlsPort;
    LoopbackPort m_plainPort;
    int m_delivered = 0;
    QProcess m_process;
};

/// The server's certificate is known while this lives.
class TrustedCertificate
{
public:
    explicit TrustedCertificate(const QSslCertificate &certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TrustedCertificate() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY(TrustedCertificate)

private:
    const QSslConfiguration m_before;
};

} // namespace satchel::test
