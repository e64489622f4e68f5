// SPDX-License-Identifier: GPL-3.0-or-later
// A hub behind pgbouncer, which gives a session of the server to another client after each transaction: whole exchanges
// of two desks go through it, and nobody becomes somebody else.
#include "HubWorld.h"

#include "sync/hub/HubAccess.h"
#include "sync/hub/HubInvitations.h"
#include "tests/support/LoopbackPort.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto bouncerProgram = "/usr/sbin/pgbouncer";

/// One session of the server for each person, whoever comes. `asksServer`: who signs in and how is asked of the server,
/// so that it knows people who come later.
class Bouncer
{
public:
    explicit Bouncer(const QStringList &logins, bool asksServer = false)
    {
        QString users = asksServer ? u"\"postgres\" \"\"\n"_s : QString();
        for (const QString &login : logins)
            users += u"\"%1\" \"%2\"\n"_s.arg(login, login.startsWith(u"office"_s) ? u"secret"_s : u"word"_s);
        write(u"users.txt"_s, users);
        write(u"bouncer.ini"_s,
            u"[databases]\n* = host=%1 port=%2\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = "
            u"%3\nunix_socket_dir =\n"
            "auth_type = scram-sha-256\nauth_file = %4/users.txt\npool_mode = transaction\ndefault_pool_size = 1\n"
            "ignore_startup_parameters = extra_float_digits\n%5"_s.arg(postgres().folder())
                .arg(postgres().port())
                .arg(port())
                .arg(m_folder.path(),
                    asksServer ? u"auth_user = postgres\n"
                                 "auth_query = SELECT rolname, rolpassword FROM pg_authid WHERE rolname = $1\n"_s
                               : QString()));
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

    quint16 port() const { return m_port.number(); }

    std::unique_ptr<sync::hub::PgConnection> connect(
        const QString &database, const QString &login, const QString &password)
    {
        std::unique_ptr<sync::hub::PgConnection> connection;
        const QString address = u"host=127.0.0.1 port=%1 dbname=%2 user=%3 sslmode=disable"_s.arg(port()).arg(
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
    LoopbackPort m_port;
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

    /// Who is invited is nobody whom the pooler knows from its files, and gets another password while it runs.
    void aColleagueJoinsThroughIt()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        Bouncer bouncer({}, true);
        auto membership = **store::HubState(**world.office).find();
        membership.address = u"host=127.0.0.1 port=%1 dbname=%2 user=%3 sslmode=disable"_s.arg(bouncer.port())
                                 .arg(world.database, world.owner);
        QVERIFY_RESULT(store::HubState(**world.office).save(membership));
        world.office->setConnection(bouncer.connect(world.database, world.owner, u"secret"_s));
        const auto invitation = sync::hub::makeInvitation(**world.office, world.office->connection(),
            {u"Lukas Brandstetter"_s, u"lukas.%1@fjellstad.example"_s.arg(world.database), u"rep"_s, {},
                Instant{world.clock.now().ms + 1'000'000}});
        QVERIFY_RESULT(invitation);
        MemoryKeychain keychain;
        sync::Cancellation cancellation;
        const Instant now = world.clock.now();
        const auto check = sync::hub::checkInvitation(*invitation, now, cancellation);
        QVERIFY2(check.server.problem == store::TeamServerCheck::Problem::None, qPrintable(check.server.detail));
        QVERIFY_RESULT(sync::hub::acceptInvitation(*invitation, u"a word of his own"_s, now, keychain, cancellation));
        const auto lukas = bouncer.connect(world.database, invitation->login, u"a word of his own"_s);
        QCOMPARE(lukas->query("SELECT satchel.my_role()")->bytes(0, 0), "rep");
        const auto late = sync::hub::acceptInvitation(*invitation, u"another word"_s, now, keychain, cancellation);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const QString address = sync::hub::addressOf(*invitation);
        QVERIFY_RESULT(
            sync::hub::changePassword(address, invitation->login, u"a third word"_s, keychain, cancellation, {}));
        QVERIFY_RESULT(sync::hub::connectTo(address, invitation->login, keychain, cancellation, {}));
        QCOMPARE(world.office->connection().query("SELECT satchel.my_role()")->bytes(0, 0), "administrator");
    }
};

SATCHEL_TEST(tst_Pooler)
#include "tst_Pooler.moc"
