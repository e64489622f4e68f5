// SPDX-License-Identifier: GPL-3.0-or-later
// A hub behind pgbouncer, which gives a session of the server to another client after each transaction: whole exchanges
// of two desks go through it, and nobody becomes somebody else.
#include "HubWorld.h"

#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto bouncerProgram = "/usr/sbin/pgbouncer";

/// One session of the server for each person, whoever comes.
class Bouncer
{
public:
    explicit Bouncer(const QStringList &logins)
    {
        QString users;
        for (const QString &login : logins)
            users += u"\"%1\" \"%2\"\n"_s.arg(login, login.startsWith(u"office"_s) ? u"secret"_s : u"word"_s);
        write(u"users.txt"_s, users);
        QTcpServer port; // a free one
        port.listen(QHostAddress::LocalHost);
        m_port = port.serverPort();
        port.close();
        write(u"bouncer.ini"_s,
            u"[databases]\n* = host=%1 port=%2\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = "
            u"%3\nunix_socket_dir =\n"
            "auth_type = scram-sha-256\nauth_file = %4/users.txt\npool_mode = transaction\ndefault_pool_size = 1\n"
            "ignore_startup_parameters = extra_float_digits\n"_s.arg(postgres().folder())
                .arg(postgres().port())
                .arg(m_port)
                .arg(m_folder.path()));
        QStringList arguments = {u"-q"_s, m_folder.filePath(u"bouncer.ini"_s)};
        QString program = QString::fromLatin1(bouncerProgram);
        if (::getuid() == 0) { // which pgbouncer refuses
            arguments = QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments;
            program = u"runuser"_s;
            QFile::setPermissions(
                m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
        }
        m_process.start(program, arguments);
    }
    ~Bouncer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    std::unique_ptr<sync::hub::PgConnection> connect(
        const QString &database, const QString &login, const QString &password)
    {
        std::unique_ptr<sync::hub::PgConnection> connection;
        const QString address = u"host=127.0.0.1 port=%1 dbname=%2 user=%3 sslmode=disable"_s.arg(m_port).arg(
            database, login);
        const bool isThere = QTest::qWaitFor(
            [&] {
                auto opened = sync::hub::PgConnection::open(address, password, m_cancellation);
                if (opened)
                    connection = std::move(*opened);
                return opened.has_value();
            },
            20'000);
        if (!isThere)
            qFatal("%s", m_process.readAllStandardError().constData());
        return connection;
    }

private:
    void write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        file.setPermissions(file.permissions() | QFile::ReadOther);
    }

    MemoryFolder m_folder;
    sync::Cancellation m_cancellation;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class tst_Pooler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty() || !QFile::exists(QString::fromLatin1(bouncerProgram)))
            QSKIP("PostgreSQL or pgbouncer is not installed: ./dev setup does it on Debian");
    }

    void desksExchangeThroughIt()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId user = world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        world.addPerson(u"jonas"_s, u"Jonas Brecht"_s, u"rep"_s);
        const auto mara = world.join(u"mara"_s, u"mara"_s);
        const auto jonas = world.join(u"jonas"_s, u"jonas"_s);
        Bouncer bouncer({world.owner, world.loginOf(u"mara"_s), world.loginOf(u"jonas"_s)});
        mara->setConnection(bouncer.connect(world.database, world.loginOf(u"mara"_s), u"word"_s));
        jonas->setConnection(bouncer.connect(world.database, world.loginOf(u"jonas"_s), u"word"_s));
        const auto second = bouncer.connect(world.database, world.loginOf(u"mara"_s), u"word"_s); // shares her session
        const RecordId lee = mara->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, user}});
        for (int round = 0; round < 5; ++round) {
            mara->update(EntityKind::Contact, lee, {{u"phone"_s, QString::number(round)}});
            QVERIFY_RESULT(mara->exchange());
            QCOMPARE(second->query("SELECT satchel.my_role()")->bytes(0, 0), "lead");
            QVERIFY_RESULT(jonas->exchange());
            QCOMPARE(jonas->text(EntityKind::Contact, lee, u"phone"_s), QString::number(round));
            QCOMPARE(jonas->connection().query("SELECT satchel.my_role()")->bytes(0, 0), "rep");
        }
        QCOMPARE(jonas->waiting() + mara->waiting(), 0);
    }
};

SATCHEL_TEST(tst_Pooler)
#include "tst_Pooler.moc"
