// SPDX-License-Identifier: GPL-3.0-or-later
// Random worlds: two desks of one person at one mailbox of a Dovecot and one submission server, behind relays that cut
// connections. Messages come, some twice; the server gives new numbers, another program reads, moves and renames; both
// desks write. In the end nothing is lost, nothing is filed twice, and nobody got a message twice.
#include "domain/Clock.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/CuttingRelay.h"
#include "tests/support/SubmissionServer.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

namespace {

constexpr int steps = 40; // of one world

class World
{
public:
    World(DovecotServer &server, quint16 submission, quint64 seed)
        : m_server(server), m_user(u"world%1"_s.arg(seed)), m_recipient(u"customer%1"_s.arg(seed)), m_random(seed),
          m_imap(server.tlsPort()), m_smtp(submission)
    {
        for (auto &desk : m_desks) {
            desk = std::make_unique<MailDesk>(server, m_user);
            auto account = desk->accountNow();
            account.incoming.port = m_imap.port();
            account.outgoing.port = m_smtp.port();
            desk->update(account);
        }
    }

    void run()
    {
        for (int step = 0; step < steps; ++step)
            act(*m_desks[static_cast<size_t>(chance(2))]);
        m_imap.cutAfter(-1);
        m_smtp.cutAfter(-1);
        for (int round = 0; round < 3; ++round) {
            for (auto &desk : m_desks) {
                desk->store.clock.advance(5 * 3'600'000); // past every pause
                (void)desk->round();
            }
        }
    }

    /// Messages of the mailbox that are not on a desk's timeline exactly once.
    QStringList misfiled()
    {
        QStringList wrong;
        for (auto &desk : m_desks) {
            for (const QString &id : std::as_const(m_delivered)) {
                const qint64 count = *desk->store->count(
                    {EntityKind::Activity, {}, Filter::equals(field::message_id, id), {}, {}, -1, false});
                if (count != 1)
                    wrong.append(u"%1 is there %2 times"_s.arg(id).arg(count));
            }
        }
        return wrong;
    }

    /// Outgoing messages that arrived twice, or did not although they count as sent, or the other way round.
    QStringList missent()
    {
        const QByteArray arrived = m_server.asked(
            {u"fetch"_s, u"-u"_s, m_recipient, u"hdr.message-id"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QStringList wrong;
        for (auto &desk : m_desks) {
            for (const RecordId &id : std::as_const(desk == m_desks[0] ? m_first : m_second)) {
                const auto mail = *OutgoingMails(*desk->store).get(id);
                const auto count = arrived.count('<' + mail.messageId.toUtf8() + '>');
                const bool isUnclear = mail.state == OutgoingState::InDoubt;
                if (count > 1 || (!isUnclear && (count == 1) != (mail.state == OutgoingState::Sent)))
                    wrong.append(
                        u"%1 (%2) arrived %3 times"_s.arg(mail.messageId, outgoingStateName(mail.state)).arg(count));
            }
        }
        return wrong;
    }

private:
    qsizetype chance(int of) { return static_cast<qsizetype>(m_random() % static_cast<quint64>(of)); }

    void act(MailDesk &desk)
    {
        switch (chance(9)) {
        case 0:
        case 1: deliver(desk, chance(5) == 0); break;
        case 2: write(desk); break;
        case 3: m_imap.cutAfter(chance(2) == 0 ? 3000 + chance(20'000) : -1); break;
        case 4: m_smtp.cutAfter(chance(2) == 0 ? 2000 + chance(3000) : -1); break;
        case 5: changeMailbox(); break;
        case 6: readSomething(desk); break;
        default: (void)desk.round(); break; // it may fail: the connection is cut
        }
        desk.store.clock.advance(1000 + chance(600'000));
    }

    void deliver(MailDesk &desk, bool isTwice)
    {
        const QByteArray id = "in" + QByteArray::number(++m_count) + '.' + m_user.toLatin1() + "@berg.example";
        for (int copy = 0; copy < (isTwice ? 2 : 1); ++copy)
            desk.deliver({.id = id});
        m_delivered.append(QString::fromLatin1(id));
    }

    void write(MailDesk &desk)
    {
        OutgoingMails mails(*desk.store);
        MailContent content;
        content.to = {m_recipient + u"@berg.example"_s};
        content.subject = u"Message %1"_s.arg(++m_count);
        content.text = u"Good day"_s;
        const RecordId id = mails.save({}, desk.account, content)->id;
        if (!mails.queue(id, desk.store.clock.now(), u"out%1.%2@lindqvist.example"_s.arg(m_count).arg(m_user)))
            qFatal("a message cannot be queued");
        (&desk == m_desks[0].get() ? m_first : m_second).append(id);
    }

    void changeMailbox()
    {
        const auto administer = [this](QStringList arguments) {
            arguments.insert(2, u"-u"_s);
            arguments.insert(3, m_user);
            m_server.administer(arguments);
        };
        switch (chance(3)) {
        case 0:
            administer(
                {u"mailbox"_s, u"update"_s, u"--uid-validity"_s, QString::number(100'000 + ++m_count), u"INBOX"_s});
            break;
        case 1:
            m_server.administer(
                {u"flags"_s, u"add"_s, u"-u"_s, m_user, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
            break;
        default:
            m_server.administer({u"move"_s, u"-u"_s, m_user, u"Archive"_s, u"mailbox"_s, u"INBOX"_s, u"seen"_s});
            break;
        }
    }

    void readSomething(MailDesk &desk)
    {
        const auto all = desk.conversations();
        if (all.empty())
            return;
        const std::vector activities{all.front().newest};
        const auto archived = desk.archive(all.front());
        if (!archived || !MailMessages(*desk.store).wantSeen(activities, true))
            qFatal("a message cannot be marked");
        if (chance(3) == 0 && !desk.store->undo(archived->changeSet))
            qFatal("archiving cannot be undone");
    }

    DovecotServer &m_server;
    const QString m_user;
    const QString m_recipient;
    Random m_random;
    CuttingRelay m_imap;
    CuttingRelay m_smtp;
    std::array<std::unique_ptr<MailDesk>, 2> m_desks;
    QStringList m_delivered;
    QList<RecordId> m_first; // what each desk has written
    QList<RecordId> m_second;
    int m_count = 0;
};

} // namespace

class tst_MailWorlds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled() || !SubmissionServer::isInstalled())
            QSKIP("there is no Dovecot or no aiosmtpd");
        m_server = std::make_unique<DovecotServer>();
        m_submission = std::make_unique<SubmissionServer>(*m_server);
        m_trusted.emplace(m_server->certificate());
    }

    void nothingIsLostAndNothingIsThereTwice_data()
    {
        QTest::addColumn<quint64>("seed");
        const int worlds = qEnvironmentVariableIntValue("SATCHEL_MAIL_WORLDS");
        for (quint64 seed = 1; seed <= static_cast<quint64>(worlds > 0 ? worlds : isThorough() ? 40 : 3); ++seed)
            QTest::addRow("world %llu", seed) << seed;
    }
    void nothingIsLostAndNothingIsThereTwice()
    {
        QFETCH(quint64, seed);
        World world(*m_server, m_submission->port(), seed);
        world.run();
        QCOMPARE(world.misfiled(), QStringList());
        QCOMPARE(world.missent(), QStringList());
    }

private:
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<SubmissionServer> m_submission;
    std::optional<TrustedCertificate> m_trusted;
};

SATCHEL_TEST(tst_MailWorlds)
#include "tst_MailWorlds.moc"
