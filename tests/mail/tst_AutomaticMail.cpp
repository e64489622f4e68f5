// SPDX-License-Identifier: GPL-3.0-or-later
// What sequences write, at a real mailbox and submission server: whoever answered or asked for no more while the
// program was closed gets nothing more.
#include "sequences/EnrolmentPlan.h"
#include "sequences/SequenceRunner.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/FailingImap.h"
#include "tests/support/SubmissionServer.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::store;
using namespace satchel::test;

class tst_AutomaticMail : public QObject
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
    void init()
    {
        m_desk.emplace(*m_server, u"writer%1"_s.arg(++m_users), m_submission->port());
        m_desk->followAnswers = [](Store &store) { return sequences::SequenceRunner(store).followAnswers(); };
        m_reader = u"reader%1"_s.arg(m_users);
        const auto person = m_desk->store.update(
            EntityKind::Contact, m_desk->contact, {{field::email, m_reader + u"@berg.example"_s}});
        QVERIFY(person);
        m_sequence = m_desk->store.create(EntityKind::Sequence,
            {{field::name, u"Welcome"_s}, {field::status, QString(choice::active)}, {field::window_from, QTime(9, 0)},
                {field::window_until, QTime(17, 0)}});
        step(1, 0, u"Hello"_s);
        step(2, 3, {});
        const auto read = sequences::readSequence(*m_desk->store, m_sequence);
        const sequences::EnrolmentTarget target{EntityKind::Contact, m_desk->contact};
        const auto plan = sequences::planEnrolment(*m_desk->store, *read, std::span(&target, 1), {});
        const auto changes = sequences::enrolmentChanges(*m_desk->store, *read, *plan, u"mara@lindqvist.example"_s);
        m_enrolment = m_desk->store->commit(*changes)->ids.front();
        pass();
        m_desk->synced();
        QCOMPARE(arrived(), 1);
        m_desk->store.clock.advance(4LL * 86'400'000); // the program is closed meanwhile
    }
    void cleanup() { m_desk.reset(); }

    void whoSaidSomethingWhileTheProgramWasClosedGetsNoMore_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("reason");
        QTest::newRow("an answer") << QByteArray("READER") << QByteArray("Re: Hello") << QByteArray() << u"answer"_s;
        QTest::newRow("no more") << QByteArray("READER") << QByteArray("unsubscribe") << QByteArray() << u"opt_out"_s;
        QTest::newRow("no more, from another address")
            << QByteArray("x@home.example") << QByteArray("unsubscribe ID") << QByteArray() << u"opt_out"_s;
        QTest::newRow("no more, forwarded")
            << QByteArray("boss@else.example") << QByteArray("Fwd: unsubscribe ID") << QByteArray() << u"opt_out"_s;
        QTest::newRow("an answer of a colleague") << QByteArray("y@else.example") << QByteArray("Re: Hello")
                                                  << QByteArray("In-Reply-To: <ID>\r\n") << u"answer"_s;
        QTest::newRow("away") << QByteArray("READER") << QByteArray("Away")
                              << QByteArray("Auto-Submitted: auto-replied\r\n") << QString();
    }
    void whoSaidSomethingWhileTheProgramWasClosedGetsNoMore()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, more);
        QFETCH(QString, reason);
        const auto filled = [this](QByteArray text) {
            return text.replace("READER", m_reader.toLatin1() + "@berg.example").replace("ID", sentId());
        };
        m_desk->deliver({.id = "said@x",
            .from = filled(from),
            .subject = filled(subject),
            .more = filled(more),
            .date = "Sun, 22 Nov 2026 10:00:00 +0000"});
        pass(); // as the window does when it opens: the step is due, and the mailbox was not read
        m_desk->synced();
        m_desk->store.clock.advance(60'000);
        pass();
        m_desk->synced();
        QCOMPARE(arrived(), reason.isEmpty() ? 2 : 1);
        QCOMPARE(m_desk->store->get(EntityKind::Enrolment, m_enrolment)->text(field::stop_reason), reason);
        QVERIFY(MailMessages(*m_desk->store).unknownSenders()->empty());
    }

    void nothingGoesOutWhereTheMailboxCannotBeRead()
    {
        FailingImap failing(*m_server);
        auto account = m_desk->accountNow();
        account.incoming.port = failing.port();
        m_desk->update(account);
        pass();
        failing.set("closed INBOX");
        QVERIFY(m_desk->synced().isHeld);
        QCOMPARE(arrived(), 1);
        failing.set("clear");
        m_desk->synced();
        QCOMPARE(arrived(), 2);
    }

private:
    void step(qint64 position, qint64 days, const QString &subject)
    {
        std::vector<FieldValue> values{{field::sequence, m_sequence}, {field::position, position},
            {field::kind, QString(choice::email)}, {field::day_count, days}, {field::body, u"Good day"_s}};
        if (!subject.isEmpty())
            values.push_back({field::subject, subject});
        m_desk->store.create(EntityKind::SequenceStep, std::move(values));
    }
    void pass()
    {
        sequences::SequenceRunner runner(*m_desk->store, {100, QLocale::c()});
        const auto done = runner.run(sequences::SequenceRunner::Scope::All);
        QVERIFY2(done, done ? "" : qPrintable(toText(done.error())));
    }
    /// Of the first message.
    QByteArray sentId()
    {
        const auto rows = *m_desk->store->select({EntityKind::SequenceRun, {field::message_id}, {}, {}, {}, 1, false});
        return rows.text(0, 0).toLatin1();
    }
    qsizetype arrived()
    {
        return m_server->asked({u"search"_s, u"-u"_s, m_reader, u"mailbox"_s, u"INBOX"_s, u"all"_s}).count('\n');
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<SubmissionServer> m_submission;
    std::optional<TrustedCertificate> m_trusted;
    std::optional<MailDesk> m_desk;
    QString m_reader;
    RecordId m_sequence;
    RecordId m_enrolment;
    int m_users = 0;
};

SATCHEL_TEST(tst_AutomaticMail)
#include "tst_AutomaticMail.moc"
