// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes at the desks of a team: who was erased at one desk is not offered at the mailbox of another.
#include "store/privacy/Erasure.h"
#include "tests/hub/HubWorld.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

/// The mailbox of a desk of the team.
class Mailbox
{
public:
    Mailbox(Desk &desk, const QString &path, DovecotServer &server, const QString &user)
        : m_store(*desk), m_server(server), m_user(user), m_secrets(path, {m_keychain, m_transport, m_clock, m_sleeper})
    {
        const auto account = store::MailAccounts(m_store).add(accountOfMara(server, user));
        if (!account || !m_secrets.setPassword(*account, u"word"_s))
            qFatal("the account cannot be made");
        m_account = account->number;
    }

    void deliver(const QByteArray &id, const QByteArray &from, Instant at)
    {
        const QDateTime written = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
        m_server.deliver(
            m_user, Letter{.id = id, .from = from, .date = written.toString(Qt::RFC2822Date).toLatin1()}.bytes());
    }
    QStringList offered()
    {
        mail::MailDependencies dependencies{
            m_secrets, m_cancellation, QTimeZone::utc(), {5'000, 10'000, 10'000, 10'000}, {}, {}};
        auto round = mail::MailRound::begin(m_store, m_account, dependencies);
        const auto done = round ? (*round)->run() : fail(round.error());
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        QStringList addresses;
        const auto senders = store::MailMessages(m_store).unknownSenders();
        for (const store::UnknownSender &sender : *senders)
            addresses.append(sender.address);
        return addresses;
    }

private:
    store::Store &m_store;
    DovecotServer &m_server;
    const QString m_user;
    SystemClock m_clock;
    MemoryKeychain m_keychain;
    NoTransport m_transport;
    NoSleeper m_sleeper;
    sync::Cancellation m_cancellation;
    mail::MailSecrets m_secrets;
    qint64 m_account = 0;
};

} // namespace

class tst_MailTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled() || PostgresServer::programs().isEmpty())
            QSKIP("there is no Dovecot or no PostgreSQL");
        m_server = std::make_unique<DovecotServer>();
        m_trusted.emplace(m_server->certificate());
    }

    /// Neither by a message of before the erasure that comes in later; whoever writes again after it is new.
    void whoWasErasedAtOneDeskIsNotOfferedAtTheMailboxOfAnother()
    {
        HubWorld world;
        Desk &office = *world.office;
        const RecordId lee = office.create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"lee@vik.example"_s}});
        QVERIFY_RESULT(world.init());
        QVERIFY_RESULT( // whoever has the mailbox never had the person
            office.connection().run("UPDATE satchel.record_right SET sees = 'none' WHERE role = 'rep' AND entity = "
                + QByteArray::number(static_cast<int>(EntityKind::Contact))));
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"rep"_s);
        const auto mara = world.join(u"mara"_s, u"mara"_s);
        QVERIFY(!mara->has(EntityKind::Contact, lee));
        Mailbox mailbox(*mara, world.path(u"mara"_s), *m_server, u"mara"_s);
        world.pass(-3'600'000); // the server gives every message the moment at which it arrives
        const Instant written{world.clock.now().ms - 3'600'000};

        const store::PersonId person{EntityKind::Contact, lee};
        QVERIFY_RESULT(store::erase(*office, std::span(&person, 1), {Origin::user(), u"Erase 1 person"_s, false}));
        QVERIFY_RESULT(office.exchange());
        QVERIFY_RESULT(mara->exchange());
        mailbox.deliver("before@vik.example", "Lee <lee@vik.example>", written);
        mailbox.deliver("other@vik.example", "Ben <ben@vik.example>", written);
        QCOMPARE(mailbox.offered(), QStringList{u"ben@vik.example"_s});

        world.pass(3'600'000);
        mailbox.deliver("after@vik.example", "Lee <lee@vik.example>", world.clock.now());
        QStringList offered = mailbox.offered();
        std::ranges::sort(offered);
        QCOMPARE(offered, (QStringList{u"ben@vik.example"_s, u"lee@vik.example"_s}));
    }

private:
    std::unique_ptr<DovecotServer> m_server;
    std::optional<TrustedCertificate> m_trusted;
};

SATCHEL_TEST(tst_MailTeam)
#include "tst_MailTeam.moc"
