// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of one's own in a temporary folder, on a socket there and with TLS on 127.0.0.1: databases and
// people as a managed server has them. Nothing is durable. Where PostgreSQL is not installed there is none. A second
// one can be its replica, and take over.
#pragma once

#include "sync/hub/PgConnection.h"
#include "tests/support/LoopbackPort.h"
#include "tests/support/MemoryFolder.h"

#include <QProcess>
#include <QtTest>
#include <unistd.h>

namespace satchel::test {

class PostgresServer
{
public:
    /// The folder that SATCHEL_POSTGRES_BIN names, of any version; else the newest of Debian's. Empty where there is
    /// none.
    static QString programs()
    {
        if (const QString asked = qEnvironmentVariable("SATCHEL_POSTGRES_BIN"); !asked.isEmpty())
            return asked;
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(found, std::less(), [](const QString &version) { return version.toInt(); });
        return found.isEmpty() ? QString() : versions.filePath(found.last() + QStringLiteral("/bin"));
    }

    PostgresServer()
    {
        initialize();
        start();
    }
    /// Follows another one by streaming replication, asynchronously.
    explicit PostgresServer(PostgresServer &primary)
    {
        copy(primary);
        start();
    }
    ~PostgresServer()
    {
        end();
        if (isRoot()) // its files are another user's
            QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), data()});
    }

    QString folder() const { return m_folder.path(); }
    QString address(const QString &database, const QString &login) const
    {
        return QStringLiteral("host=%1 port=%2 dbname=%3 user=%4").arg(folder()).arg(port()).arg(database, login);
    }
    /// Over TCP; the certificate is for this address.
    QString tcpAddress(const QString &database, const QString &login) const
    {
        return QStringLiteral("host=127.0.0.1 port=%1 dbname=%2 user=%3").arg(port()).arg(database, login);
    }
    QString certificate() const { return m_folder.filePath(QStringLiteral("server.crt")); }
    quint16 port() const { return m_port.number(); }
    QString socket() const { return folder() + QStringLiteral("/.s.PGSQL.%1").arg(port()); }
    sync::Cancellation &cancellation() { return m_cancellation; }

    std::unique_ptr<sync::hub::PgConnection> connect(
        const QString &database, const QString &login, const QString &password = {})
    {
        auto opened = sync::hub::PgConnection::open(address(database, login), password, m_cancellation);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }

    /// As the server's superuser.
    void run(const QString &database, const QByteArray &sql)
    {
        const auto done = connect(database, QStringLiteral("postgres"))->run(sql);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    /// An empty database that belongs to a role which may make roles, as the owner of a managed database may.
    void makeDatabase(const QString &name, const QString &owner, const QString &password)
    {
        run(QStringLiteral("postgres"),
            "CREATE ROLE " + owner.toUtf8() + " LOGIN CREATEROLE PASSWORD '" + password.toUtf8() + "'");
        run(QStringLiteral("postgres"), "CREATE DATABASE " + name.toUtf8() + " OWNER " + owner.toUtf8());
    }

    QByteArray ask(const QByteArray &sql)
    {
        const auto rows = connect(QStringLiteral("postgres"), QStringLiteral("postgres"))->query(sql.constData());
        if (!rows)
            qFatal("%s", qUtf8Printable(toText(rows.error())));
        return rows->bytes(0, 0);
    }

    /// As when its machine is switched off.
    void kill()
    {
        QFile file(data() + QStringLiteral("/postmaster.pid"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
        QProcess::execute(
            QStringLiteral("kill"), {QStringLiteral("-QUIT"), QString::fromLatin1(file.readLine().trimmed())});
        end();
    }
    /// After it was killed, with the data that it had.
    void restart() { start(); }
    /// A replica: has everything that the primary has by now.
    void catchUp(PostgresServer &primary)
    {
        const QByteArray place = primary.ask("SELECT pg_current_wal_lsn()");
        QVERIFY(QTest::qWaitFor(
            [&] { return ask("SELECT pg_last_wal_replay_lsn() >= '" + place + "'::pg_lsn") == "t"; }, 30'000));
    }
    /// A replica: gets nothing more from the primary, as when the network between them is slow. To pause the replay
    /// would not do: what was received is replayed before it takes over.
    void stopFollowing()
    {
        const auto session = connect(QStringLiteral("postgres"), QStringLiteral("postgres"));
        for (const char *sql : {"ALTER SYSTEM SET primary_conninfo = ''", "SELECT pg_reload_conf()"})
            QVERIFY(session->query(sql));
        QVERIFY(QTest::qWaitFor([&] { return ask("SELECT count(*) FROM pg_stat_wal_receiver") == "0"; }, 30'000));
    }
    void promote() { QCOMPARE(ask("SELECT pg_promote(true, 30)"), "t"); }

private:
    static bool isRoot() { return ::getuid() == 0; }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    /// PostgreSQL refuses to run as root.
    static std::pair<QString, QStringList> asServer(const QString &program, const QStringList &arguments)
    {
        if (!isRoot())
            return {program, arguments};
        return {QStringLiteral("runuser"),
            QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} + arguments};
    }

    void end()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    void runAsServer(const QString &program, const QStringList &arguments)
    {
        QFile::setPermissions(
            folder(), QFile::permissions(folder()) | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        const auto [name, words] = asServer(program, arguments);
        QProcess process;
        process.setWorkingDirectory(folder());
        process.start(name, words);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
    }

    /// Makes the folder of the server's data. A new one takes a second of the processor, a copy a tenth of it: all
    /// servers of a run of tests are copies of the first one, in the folder that the run shares and removes.
    void initialize()
    {
        const QString shared = qEnvironmentVariable("SATCHEL_TEST_FOLDER");
        const QString first = shared + QStringLiteral("/postgres");
        if (!shared.isEmpty() && QFileInfo::exists(first)) {
            copyData(first, data());
        } else {
            runAsServer(programs() + QStringLiteral("/initdb"),
                {QStringLiteral("--pgdata"), data(), QStringLiteral("--username=postgres"),
                    QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                    QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
            writeAccess();
            makeCertificate();
            const QString made = m_folder.filePath(QStringLiteral("made"));
            if (!shared.isEmpty()) {
                copyData(data(), made);
                QDir().rename(made, first); // whole at once; the copy of another test may be there by now
            }
        }
        QFile::copy(data() + QStringLiteral("/server.crt"), certificate());
    }
    void copyData(const QString &from, const QString &to)
    {
        runAsServer(QStringLiteral("cp"), {QStringLiteral("-Rp"), from, to});
    }

    void copy(const PostgresServer &primary)
    {
        runAsServer(programs() + QStringLiteral("/pg_basebackup"),
            {QStringLiteral("--pgdata"), data(), QStringLiteral("--host"), primary.folder(), QStringLiteral("--port"),
                QString::number(primary.port()), QStringLiteral("--username=postgres"),
                QStringLiteral("--write-recovery-conf"), QStringLiteral("--checkpoint=fast"),
                QStringLiteral("--no-sync")});
        QFile::copy(data() + QStringLiteral("/server.crt"), certificate());
    }

    void start()
    {
        const QString bin = programs();
        QStringList options = {QStringLiteral("-D"), data(), QStringLiteral("-k"), folder(), QStringLiteral("-p"),
            QString::number(port())};
        for (const char *setting : {"listen_addresses=127.0.0.1", "ssl=on", "ssl_cert_file=server.crt",
                 "ssl_key_file=server.key", "fsync=off", "full_page_writes=off", "autovacuum=off",
                 "max_connections=500", "timezone=UTC", "log_min_messages=fatal"})
            options << QStringLiteral("-c") << QString::fromLatin1(setting);
        // The shell ends the server when its input ends, so also when the test is killed.
        const QString guard = QStringLiteral("\"$0\" \"$@\" & read line; kill -INT $!; wait");
        const auto [server, serverArguments] = asServer(QStringLiteral("sh"),
            QStringList{QStringLiteral("-c"), guard, bin + QStringLiteral("/postgres")} + options);
        m_process.setWorkingDirectory(folder());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(folder() + QStringLiteral("/server.log"));
        m_process.start(server, serverArguments);
        QVERIFY2(QTest::qWaitFor([this] { return canConnect(); }, 30'000), "the server did not start");
    }

    /// The superuser by the socket alone, everybody else with a password.
    void writeAccess()
    {
        QFile file(data() + QStringLiteral("/pg_hba.conf"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        file.write("local all postgres trust\nlocal replication postgres trust\nlocal all all scram-sha-256\n"
                   "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    }

    void makeCertificate()
    {
        const auto [openssl, arguments] = asServer(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                data() + QStringLiteral("/server.key"), QStringLiteral("-out"),
                data() + QStringLiteral("/server.crt")});
        QProcess make;
        make.start(openssl, arguments);
        if (!make.waitForFinished(30'000) || make.exitCode() != 0)
            qFatal("%s", make.readAllStandardError().constData());
    }

    bool canConnect()
    {
        return sync::hub::PgConnection::open(
            address(QStringLiteral("postgres"), QStringLiteral("postgres")), {}, m_cancellation)
            .has_value();
    }

    MemoryFolder m_folder;
    sync::Cancellation m_cancellation;
    QProcess m_process;
    LoopbackPort m_port;
};

} // namespace satchel::test
