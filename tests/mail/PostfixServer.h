// SPDX-License-Identifier: GPL-3.0-or-later
// A Postfix of one's own as a submission server on 127.0.0.1: its configuration and its queue are in a temporary
// folder, it asks a DovecotServer whether a password is right, and it delivers into that server's mailboxes. Postfix
// runs only as root. It ends with the test, also when the test crashes. (Debian 12's OpenSMTPD cannot do TLS:
// OpenSMTPD's issue 1239.)
#pragma once

#include "tests/support/DovecotServer.h"
#include "tests/support/LoopbackPort.h"

namespace satchel::test {

/// anna@, boss@ and mara@berg.example, and anna@bücher.example, have mailboxes. later@berg.example is refused for now,
/// everybody else for good.
class PostfixServer
{
public:
    /// Which of the server's ports: each is configured as some servers are.
    enum Port {
        Implicit, // TLS from the first byte
        StartTls,
        LoginOnly, // AUTH LOGIN and no PLAIN; implicit TLS, as all from here on
        SilentAboutSize, // EHLO does not say how large a message may be
        NoTls, // offers no STARTTLS
        PortCount
    };
    static constexpr int largestMessage = 100'000; // bytes

    /// Lines for the configuration of the Dovecot that the passwords are checked with.
    static DovecotServer::Settings dovecotSettings()
    {
        return {{},
            "auth_mechanisms = plain login\n"
            "service auth {\n unix_listener auth-client {\n  mode = 0666\n }\n}\n"};
    }
    /// Why it cannot be started here. Empty where it can.
    static QString obstacle()
    {
        if (!DovecotServer::isInstalled())
            return QStringLiteral("there is no Dovecot");
        if (!QFile::exists(program()))
            return QStringLiteral("there is no Postfix");
        return geteuid() == 0 ? QString() : QStringLiteral("Postfix starts only for root");
    }

    explicit PostfixServer(const DovecotServer &mailboxes)
    {
        QFile::setPermissions(m_folder.path(), // its processes are not root's
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        makeFolders();
        write("main.cf", mainConfiguration(mailboxes));
        write("master.cf", services());
        start();
    }
    ~PostfixServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY(PostfixServer)

    quint16 port(Port which) const { return m_ports[which].number(); }
    /// What it has logged so far.
    QByteArray log()
    {
        m_process.waitForReadyRead(0);
        m_log += m_process.readAll();
        return m_log;
    }

private:
    static QString program() { return QStringLiteral("/usr/lib/postfix/sbin/master"); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    /// As `postfix check` would, which takes seconds.
    void makeFolders()
    {
        QStringList arguments{QStringLiteral("-d"), QStringLiteral("-o"), QStringLiteral("postfix")};
        for (const char *name : {"data", "queue/active", "queue/bounce", "queue/corrupt", "queue/defer",
                 "queue/deferred", "queue/flush", "queue/hold", "queue/incoming", "queue/maildrop", "queue/private",
                 "queue/public", "queue/saved", "queue/trace"})
            arguments.append(path(name));
        if (QProcess::execute(QStringLiteral("install"), arguments) != 0 || !QDir().mkpath(path("queue/pid")))
            qFatal("the folders of Postfix cannot be made");
    }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    }

    QByteArray mainConfiguration(const DovecotServer &mailboxes) const
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        return "compatibility_level = 3.6\nqueue_directory = " + folder + "/queue\ndata_directory = " + folder
            + "/data\nmaillog_file = /dev/stdout\nmyhostname = test.example\n"
              // It knows nobody but the people of the mailboxes, trusts no address and asks no DNS.
              "inet_interfaces = 127.0.0.1\ninet_protocols = ipv4\nmynetworks =\nmydestination =\nalias_maps =\n"
              "virtual_alias_maps =\nlocal_recipient_maps =\nsmtpd_peername_lookup = no\n"
              // What it would change in a message it leaves: the tests compare bytes.
              "local_header_rewrite_clients =\nmessage_drop_headers =\n"
              "message_size_limit = "
            + QByteArray::number(largestMessage)
            + "\nvirtual_mailbox_domains = berg.example, xn--bcher-kva.example\n"
              "virtual_mailbox_maps = inline:{ { anna@berg.example = anna/ }, { boss@berg.example = boss/ },"
              " { mara@berg.example = mara/ }, { later@berg.example = later/ },"
              " { anna@xn--bcher-kva.example = anna/ } }\n"
              "virtual_mailbox_base = "
            + QFile::encodeName(mailboxes.mailFolder())
            + "\nvirtual_uid_maps = static:65534\nvirtual_gid_maps = static:65534\n" // nobody, as whom Dovecot reads
              "smtpd_tls_security_level = encrypt\nsmtpd_tls_auth_only = yes\nsmtpd_tls_cert_file = "
            + QFile::encodeName(mailboxes.certificateFile())
            + "\nsmtpd_tls_key_file = " + QFile::encodeName(mailboxes.keyFile())
            + "\nsmtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = "
            + QFile::encodeName(mailboxes.signInSocket())
            + "\nsmtpd_relay_restrictions = permit_sasl_authenticated, reject\n"
              "smtpd_recipient_restrictions = "
              "check_recipient_access inline:{ { later@berg.example = 450 4.2.1 mailbox is busy } },"
              " permit_sasl_authenticated, reject\n"
              "smtpd_error_sleep_time = 0\n"; // seconds that it lets a client wait after an error
    }

    QByteArray services() const
    {
        QByteArray text;
        const char *const options[PortCount] = {"-o smtpd_tls_wrappermode=yes", "",
            "-o smtpd_tls_wrappermode=yes -o { smtpd_sasl_mechanism_filter = login }",
            "-o smtpd_tls_wrappermode=yes -o smtpd_discard_ehlo_keywords=size",
            "-o smtpd_tls_security_level=none -o syslog_name=without-tls"};
        for (int port = 0; port < PortCount; ++port)
            text += "127.0.0.1:" + QByteArray::number(m_ports[port].number()) + " inet n - n - - smtpd " + options[port]
                + '\n';
        return text
            + "cleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\nrewrite unix - - n - - trivial-rewrite\n"
              "bounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\ntrace unix - - n - 0 bounce\n"
              "error unix - - n - - error\nretry unix - - n - - error\nvirtual unix - n n - - virtual\n"
              "tlsmgr unix - - n 1000? 1 tlsmgr\nanvil unix - - n - 1 anvil\npostlog unix-dgram n - n - 1 postlogd\n";
    }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // The shell's input ends with the test, however the test ends. The kernel's signal for that does not reach a
        // program that changes its user.
        m_process.start(QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("\"$0\" -s -c \"$1\" & read -r end; kill $!; wait"), program(),
                m_folder.path()});
        while (!m_log.contains("daemon started")) { // which it says when it listens
            if (!m_process.waitForReadyRead(30'000))
                qFatal("postfix did not start: %s", m_log.constData());
            m_log += m_process.readAll();
        }
    }

    QTemporaryDir m_folder;
    LoopbackPort m_ports[PortCount];
    QByteArray m_log;
    QProcess m_process;
};

} // namespace satchel::test
