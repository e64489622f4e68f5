// SPDX-License-Identifier: GPL-3.0-or-later
// A mail account at work in a process of its own, which is killed (kill -9) at any moment, at a Dovecot behind a server
// that refuses at times. In the end each message of the mailbox is on the timeline once, whatever was sent arrived
// once, nobody who asked for no more got anything, and no e-mail is left in a file.
#include "rules/RuleMail.h"
#include "sequences/EnrolmentPlan.h"
#include "sequences/SequenceRunner.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/FailingImap.h"
#include "tests/support/KilledProcess.h"
#include "tests/support/SubmissionServer.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::store;
using namespace satchel::test;

namespace {

constexpr qint64 day = 86'400'000;
const QByteArray secret = "the price is confidential"; // in each message

/// SATCHEL_MAIL_KILLS=N: so many of each.
int killsAsked()
{
    const int asked = qEnvironmentVariableIntValue("SATCHEL_MAIL_KILLS");
    return asked > 0 ? asked : isThorough() ? 200 : 4;
}

/// A desk whose rounds run, and die, elsewhere.
class KilledDesk
{
public:
    KilledDesk(DovecotServer &server, const QString &user, quint16 imap, quint16 submission, quint64 seed)
        : desk(server, user, submission), m_random(seed)
    {
        auto account = desk.accountNow();
        account.incoming.port = imap;
        desk.update(account);
        desk.followAnswers = [](Store &store) -> Result<void> {
            TRY(sequences::SequenceRunner(store).followAnswers());
            return rules::withdrawRefusedMails(store).map([](int) {});
        };
    }

    /// The first one is not killed: it shows how long a round takes.
    void killRound()
    {
        desk.store.release().reset();
        {
            KilledProcess process([this] {
                qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
                desk.store.clock.advance(500); // its ids are made of another moment than those here
                desk.store.reopen();
                std::ignore = desk.round();
            });
            if (m_length == 0)
                m_length = process.finish();
            else
                kills += process.killAfter(static_cast<unsigned long>(m_random() % quint64(m_length))) ? 1 : 0;
        }
        desk.store.reopen();
        QDirIterator left(m_temporary.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (left.hasNext()) {
            QFile file(left.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                ++lettersInFiles;
        }
    }
    /// Until everything is as it will be.
    void comeToRest()
    {
        for (int round = 0; round < 3; ++round) {
            desk.store.clock.advance(5 * 3'600'000); // past every pause
            desk.synced();
        }
    }
    qsizetype chance(int of) { return static_cast<qsizetype>(m_random() % quint64(of)); }

    MailDesk desk;
    int kills = 0; // of rounds that were still at work
    int lettersInFiles = 0;

private:
    Random m_random;
    QTemporaryDir m_temporary;
    qint64 m_length = 0; // of a round, microseconds
};

} // namespace

class tst_MailKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled() || !SubmissionServer::isInstalled())
            QSKIP("there is no Dovecot or no aiosmtpd");
        // Whose client was killed is noticed a little later.
        m_server = std::make_unique<DovecotServer>(DovecotServer::Settings{{}, "mail_max_userip_connections = 1000\n"});
        m_failing = std::make_unique<FailingImap>(*m_server);
        m_submission = std::make_unique<SubmissionServer>(*m_server);
        m_trusted.emplace(m_server->certificate());
    }

    void aKilledFetchLosesNothing()
    {
        KilledDesk killed(*m_server, u"fetching"_s, m_failing->port(), m_submission->port(), 1);
        QStringList ids;
        const int kills = killsAsked();
        for (int turn = 0; killed.kills < kills && turn < 3 * kills; ++turn) {
            for (qsizetype i = 0; i < 8; ++i)
                ids.append(deliver(killed, ids.size()));
            const bool refuses = killed.chance(4) == 0;
            if (refuses)
                m_failing->set("refuse " + QByteArray::number(ids.size() - killed.chance(8)));
            killed.killRound();
            killed.desk.store.clock.advance(60'000);
            if (refuses)
                m_failing->set("clear");
        }
        killed.comeToRest();
        QStringList wrong;
        for (const QString &id : std::as_const(ids)) {
            const qint64 count = *killed.desk.store->count(
                {EntityKind::Activity, {}, Filter::equals(field::message_id, id), {}, {}, -1, false});
            if (count != 1)
                wrong.append(u"%1 is there %2 times"_s.arg(id).arg(count));
        }
        QCOMPARE(wrong, QStringList());
        QCOMPARE(killed.desk.store->count({EntityKind::Attachment, {}, {}, {}, {}, -1, false}).value(), m_files);
        QCOMPARE(killed.lettersInFiles, 0);
        qInfo("%d fetches were killed, %d messages: 0 lost, 0 twice", killed.kills, int(ids.size()));
    }

    void aKilledSendingSendsOnceAndNothingAfterANo()
    {
        KilledDesk killed(*m_server, u"sending"_s, m_failing->port(), m_submission->port(), 2);
        makeSequence(killed);
        std::vector<Written> all;
        const int kills = killsAsked();
        for (int turn = 0; killed.kills < kills && turn < 3 * kills; ++turn) {
            all.push_back(write(killed, turn, true));
            all.push_back(write(killed, turn, false));
            killed.desk.store.clock.advance(60'000);
            killed.killRound();
        }
        killed.comeToRest();
        // Whoever got the first message is asked again days later, and half of them want no more.
        std::vector<Enrolled> enrolled = enrol(killed, kills);
        killed.desk.store.clock.advance(4 * day);
        for (size_t i = 0; i < enrolled.size(); i += 2)
            sayNo(killed, enrolled[i]);
        runSequences(killed);
        const int before = killed.kills;
        for (int turn = 0; killed.kills < before + std::max(2, kills / 4) && turn < kills; ++turn) {
            killed.killRound();
            killed.desk.store.clock.advance(60'000);
        }
        killed.comeToRest();
        QStringList wrong;
        int doubts = 0;
        for (const Written &one : all)
            doubts += check(killed, one, wrong);
        for (const Enrolled &one : enrolled) {
            const qsizetype count = arrived(one.reader);
            const qsizetype most = one.saidNo ? 1 : 2;
            if (count > most)
                wrong.append(u"%1 got %2 messages"_s.arg(one.reader).arg(count));
            if (!one.saidNo && count < most && !isInDoubt(killed, one.reader))
                wrong.append(u"%1 got %2 messages, and nothing is in doubt"_s.arg(one.reader).arg(count));
        }
        QCOMPARE(wrong, QStringList());
        QCOMPARE(killed.lettersInFiles, 0);
        qInfo("%d sendings were killed, %d messages and %d steps: 0 lost, 0 twice, 0 after a no; %d in doubt",
            killed.kills, int(all.size()), int(enrolled.size()), doubts);
    }

private:
    struct Written
    {
        RecordId id;
        QString reader;
    };
    struct Enrolled
    {
        RecordId contact;
        QString reader;
        bool saidNo = false;
    };

    /// Its id. Some have a file, some no closing boundary.
    QString deliver(KilledDesk &killed, qsizetype number)
    {
        const QByteArray id = "in" + QByteArray::number(number) + "@berg.example";
        Letter letter{.id = id, .text = secret + "\r\n"};
        const qsizetype kind = killed.chance(4);
        if (kind < 2) {
            letter.more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n";
            letter.text = "--b\r\nContent-Type: text/plain\r\n\r\n" + secret
                + "\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n"
                + secret + id + "\r\n" + (kind == 0 ? "--b--\r\n" : "");
            ++m_files;
        }
        killed.desk.deliver(letter);
        return QString::fromLatin1(id);
    }

    Written write(KilledDesk &killed, int turn, bool isLater)
    {
        OutgoingMails mails(*killed.desk.store);
        MailContent content;
        const QString reader = u"reader%1%2"_s.arg(turn).arg(isLater ? u"x"_s : u"y"_s);
        content.to = {reader + u"@else.example"_s};
        content.subject = u"Message %1"_s.arg(turn);
        content.text = QString::fromLatin1(secret);
        const RecordId id = mails.save({}, killed.desk.account, content)->id;
        if (!mails.queue(id, killed.desk.store.clock.now(), u"%1@lindqvist.example"_s.arg(reader)))
            qFatal("a message cannot be queued");
        return {id, reader};
    }

    void makeSequence(KilledDesk &killed)
    {
        auto &store = killed.desk.store;
        m_sequence = store.create(EntityKind::Sequence,
            {{field::name, u"Welcome"_s}, {field::status, QString(choice::active)}, {field::window_from, QTime(0, 0)},
                {field::window_until, QTime(23, 59)}});
        for (const auto &[position, days] : {std::pair<qint64, qint64>(1, 0), {2, 3}})
            store.create(EntityKind::SequenceStep,
                {{field::sequence, m_sequence}, {field::position, position}, {field::kind, QString(choice::email)},
                    {field::day_count, days}, {field::body, QString::fromLatin1(secret)},
                    {field::subject, u"Hello"_s}});
    }

    /// Contacts that have got the first message.
    std::vector<Enrolled> enrol(KilledDesk &killed, int count)
    {
        auto &store = killed.desk.store;
        while (store.clock.now().dateIn(QTimeZone::utc()).dayOfWeek() != Qt::Monday) // no sequence writes on Sundays
            store.clock.advance(day);
        std::vector<Enrolled> all;
        std::vector<sequences::EnrolmentTarget> targets;
        for (int i = 0; i < count; ++i) {
            const QString reader = u"enrolled%1"_s.arg(i);
            const RecordId contact = store.create(
                EntityKind::Contact, {{field::last_name, reader}, {field::email, reader + u"@berg.example"_s}});
            all.push_back({contact, reader});
            targets.push_back({EntityKind::Contact, contact});
        }
        const auto read = sequences::readSequence(*store, m_sequence);
        const auto plan = sequences::planEnrolment(*store, *read, targets, {});
        const auto changes = sequences::enrolmentChanges(*store, *read, *plan, u"mara@lindqvist.example"_s);
        if (!changes || !store->commit(*changes))
            qFatal("nobody can be enrolled");
        runSequences(killed);
        killed.desk.synced();
        for (const Enrolled &one : all) {
            if (arrived(one.reader) != 1)
                qFatal("%s got no first message", qUtf8Printable(one.reader));
        }
        return all;
    }

    static void runSequences(KilledDesk &killed)
    {
        sequences::SequenceRunner runner(*killed.desk.store, {1000, QLocale::c()});
        const auto done = runner.run(sequences::SequenceRunner::Scope::All);
        QVERIFY2(done, done ? "" : qPrintable(toText(done.error())));
    }

    static void sayNo(KilledDesk &killed, Enrolled &one)
    {
        one.saidNo = true;
        killed.desk.deliver({.id = "no-" + one.reader.toLatin1() + "@berg.example",
            .from = one.reader.toLatin1() + "@berg.example",
            .subject = "unsubscribe",
            .date = "Mon, 23 Nov 2026 10:00:00 +0000"});
    }

    qsizetype arrived(const QString &reader)
    {
        return m_server->asked({u"search"_s, u"-u"_s, reader, u"mailbox"_s, u"INBOX"_s, u"all"_s}).count('\n');
    }

    static bool isInDoubt(KilledDesk &killed, const QString &reader)
    {
        const auto doubts = OutgoingMails(*killed.desk.store).list(OutgoingState::InDoubt);
        return std::ranges::any_of(
            *doubts, [&](const OutgoingMail &mail) { return mail.content.to.join(u' ').contains(reader); });
    }

    /// Answers 1 for one in doubt.
    int check(KilledDesk &killed, const Written &one, QStringList &wrong)
    {
        const auto mail = *OutgoingMails(*killed.desk.store).get(one.id);
        const qsizetype count = arrived(one.reader);
        const bool isSent = mail.state == OutgoingState::Sent;
        const bool isUnclear = mail.state == OutgoingState::InDoubt;
        if (count > 1 || (isSent && count != 1) || (!isSent && !isUnclear))
            wrong.append(u"%1 (%2) arrived %3 times"_s.arg(one.reader, outgoingStateName(mail.state)).arg(count));
        return isUnclear ? 1 : 0;
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<FailingImap> m_failing;
    std::unique_ptr<SubmissionServer> m_submission;
    std::optional<TrustedCertificate> m_trusted;
    RecordId m_sequence;
    qint64 m_files = 0; // delivered
};

SATCHEL_TEST(tst_MailKills)
#include "tst_MailKills.moc"
