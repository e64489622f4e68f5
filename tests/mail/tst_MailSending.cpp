// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox at a real submission server that delivers to a Dovecot: each message arrives once, whatever happens.
#include "store/privacy/Erasure.h"
#include "sync/mail/OutgoingMessage.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/FailingImap.h"
#include "tests/support/SubmissionServer.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::store;
using namespace satchel::test;

class tst_MailSending : public QObject
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
        m_desk.emplace(*m_server, u"sender%1"_s.arg(++m_users), m_submission->port());
        m_recipient = u"anna%1"_s.arg(m_users);
    }
    void cleanup() { m_desk.reset(); }

    void aMessageArrivesAndIsOnTheTimeline()
    {
        const RecordId id = queue({m_recipient + u"@berg.example"_s}, m_desk->contact);
        const auto result = m_desk->synced();
        QCOMPARE(result.sent.sent, 1);
        QCOMPARE(arrived(), 1);
        const auto mail = OutgoingMails(*m_desk->store).get(id);
        QCOMPARE(mail->state, OutgoingState::Sent);
        const auto conversations = m_desk->conversations();
        QCOMPARE(conversations.size(), size_t(1));
        QCOMPARE(conversations.front().newest, mail->activity);
        QCOMPARE(conversations.front().contact, m_desk->contact);
        QVERIFY(!conversations.front().isIncoming);
    }

    void itsCopyIsInTheSentFolderOnceAndFiledOnce()
    {
        queue({m_recipient + u"@berg.example"_s});
        m_desk->synced();
        m_desk->synced();
        QCOMPARE(m_desk->messagesAt(u"Sent"_s).count('\n'), 1);
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void theCopyIsWhatTheRecipientGot()
    {
        queue({m_recipient + u"@berg.example"_s});
        m_desk->synced();
        const auto body = [this](const QString &user, const QString &folder) {
            QByteArray text = m_server->asked({u"fetch"_s, u"-u"_s, user, u"text"_s, u"mailbox"_s, folder, u"all"_s});
            return text.replace("\r\n", "\n").trimmed(); // one was delivered as a file, by lines of Unix
        };
        QCOMPARE(body(m_desk->user, u"Sent"_s), body(m_recipient, u"INBOX"_s));
    }

    void aServerThatKeepsWhatItSendsGetsNoSecondCopy()
    {
        auto account = m_desk->accountNow();
        account.keepsSent = true;
        m_desk->update(account);
        queue({m_recipient + u"@berg.example"_s});
        m_desk->synced();
        QVERIFY(m_desk->messagesAt(u"Sent"_s).isEmpty());
    }

    void aBlindCopyArrivesAndNobodyElseSeesIt()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.bcc = {u"boss%1@lindqvist.example"_s.arg(m_users)};
        queue(content);
        m_desk->synced();
        QCOMPARE(arrived(u"boss%1"_s.arg(m_users)), 1);
        QVERIFY(!m_server->asked({u"fetch"_s, u"-u"_s, m_recipient, u"hdr"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s})
                     .contains("boss"));
    }

    void whatTheServerRefusesFailsWithItsReasonAndNobodyGetsIt()
    {
        const RecordId id = queue({m_recipient + u"@berg.example"_s, u"refused@berg.example"_s});
        QCOMPARE(m_desk->synced().sent.failed, 1);
        const auto mail = OutgoingMails(*m_desk->store).get(id);
        QCOMPARE(mail->state, OutgoingState::Failed);
        QVERIFY2(mail->problem.contains("refused@berg.example"_L1), qPrintable(mail->problem));
        QVERIFY2(mail->problem.contains("no such user"_L1), qPrintable(mail->problem));
        QCOMPARE(arrived(), 0);
    }

    void oneThatIsRefusedHoldsNoOtherUp()
    {
        queue({u"refused@berg.example"_s});
        queue({m_recipient + u"@berg.example"_s});
        const auto result = m_desk->synced();
        QCOMPARE(result.sent.failed, 1);
        QCOMPARE(result.sent.sent, 1);
    }

    void whatIsRefusedForNowIsTriedAgain()
    {
        const RecordId id = queue({u"later@berg.example"_s});
        QCOMPARE(m_desk->synced().sent.postponed, 1);
        const auto mail = OutgoingMails(*m_desk->store).get(id);
        QCOMPARE(mail->state, OutgoingState::Queued);
        QCOMPARE(mail->sendAt, std::optional(Instant{m_desk->store.clock.now().ms + 60'000}));
        QCOMPARE(m_desk->synced().sent, MailSendResult()); // its time has not come
    }

    void aLostAnswerLeavesItInDoubtAndItIsNotSentAgain()
    {
        const QString copy = u"copy%1"_s.arg(m_users);
        MailContent content = contentTo({u"cut@berg.example"_s, copy + u"@berg.example"_s});
        const RecordId id = queue(content);
        QVERIFY(!m_desk->round());
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::InDoubt);
        QCOMPARE(arrived(copy), 1);
        m_desk->synced();
        m_desk->synced();
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::InDoubt);
        QCOMPARE(arrived(copy), 1);
    }

    /// A server that scans a message may take its time (RFC 5321, 4.5.3.2.6).
    void theAnswerToAWholeMessageMayTakeLongerThanOthers()
    {
        const RecordId id = queue({u"slow@berg.example"_s});
        auto dependencies = m_desk->dependencies();
        dependencies.timeouts.submission = 1'000;
        const auto round = MailRound::begin(*m_desk->store, m_desk->account, dependencies);
        QCOMPARE((*round)->send()->sent, 1);
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Sent);
    }

    /// A sequence, a rule, a bulk e-mail: who answered or wants no more is known before it goes out.
    void whatAProgramWroteGoesOutAfterTheMailboxWasRead()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.isBulk = true;
        const RecordId id = queue(content);
        m_desk->deliver({.id = "no@x", .subject = "unsubscribe"});
        m_desk->followAnswers = [&](store::Store &store) -> Result<void> {
            if (m_desk->mailCount() == 1) // the answer is here by then
                return OutgoingMails(store).remove(id);
            return {};
        };
        QCOMPARE(m_desk->synced().sent, MailSendResult());
        QCOMPARE(arrived(), 0);
    }

    void whatAProgramWroteIsNotSentByItself()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.isBulk = true;
        queue(content);
        {
            const auto round = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
            QCOMPARE(*(*round)->send(), MailSendResult());
        }
        QCOMPARE(m_desk->synced().sent.sent, 1);
        QCOMPARE(arrived(), 1);
    }

    void whatAProgramWroteWhileTheMailboxWasReadWaitsForTheNextReading()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.isBulk = true;
        bool isWritten = false;
        m_desk->followAnswers = [&](store::Store &) -> Result<void> {
            m_desk->store.clock.advance(1'000);
            if (!std::exchange(isWritten, true))
                queue(content);
            return {};
        };
        QCOMPARE(m_desk->synced().sent.sent, 0);
        QCOMPARE(m_desk->synced().sent.sent, 1);
    }

    void whatAProgramWroteWaitsWhereNotEverythingCouldBeRead_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("a folder") << QByteArray("closed INBOX");
        QTest::newRow("a message") << QByteArray("refuse 1");
    }
    void whatAProgramWroteWaitsWhereNotEverythingCouldBeRead()
    {
        QFETCH(QByteArray, rule);
        FailingImap failing(*m_server);
        auto account = m_desk->accountNow();
        account.incoming.port = failing.port();
        m_desk->update(account);
        m_desk->deliver({"one@x"});
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.isBulk = true;
        queue(content);
        failing.set(rule);
        const auto held = m_desk->synced();
        QVERIFY(held.isHeld);
        QCOMPARE(arrived(), 0);
        failing.set("clear");
        QCOMPARE(m_desk->synced().sent.sent, 1);
    }

    void whatAProgramWroteWaitsWhereAnswersCannotBeFollowed()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.isBulk = true;
        queue(content);
        m_desk->followAnswers = [](store::Store &) { return fail(Error::Kind::Busy, u"an import is running"_s); };
        QVERIFY(m_desk->synced().isHeld);
        QCOMPARE(arrived(), 0);
    }

    /// The timeline has it, and the outbox keeps nothing beside it.
    void whatWasSentIsKeptOnceAndItsCopyIsWhatWasSent()
    {
        const RecordId id = queue({m_recipient + u"@berg.example"_s}, m_desk->contact);
        OutgoingMails mails(*m_desk->store);
        {
            const auto round = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
            QCOMPARE((*round)->send()->sent, 1);
        }
        QVERIFY(!mails.bytes(id)->isEmpty());
        m_desk->synced();
        QCOMPARE(m_desk->messagesAt(u"Sent"_s).count('\n'), 1);
        QCOMPARE(mails.get(id)->content, MailContent());
        QVERIFY(mails.bytes(id)->isEmpty());
    }

    /// Before the copy of what was sent is at the server.
    void erasingItsReaderTakesTheTextOfWhatWasSent()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.contact = m_desk->contact;
        const RecordId sent = queue(content);
        {
            const auto round = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
            QCOMPARE((*round)->send()->sent, 1);
        }
        const RecordId waiting = queue(content);
        OutgoingMails mails(*m_desk->store);
        const store::PersonId person{EntityKind::Contact, m_desk->contact};
        QVERIFY_RESULT(store::erase(*m_desk->store, std::span(&person, 1), {}));
        QCOMPARE(mails.get(sent)->content, MailContent());
        QVERIFY(mails.bytes(sent)->isEmpty());
        QVERIFY(!mails.get(waiting));
        QVERIFY(m_desk->round()); // and nothing waits for a copy that cannot be made
        QCOMPARE(arrived(), 1);
    }

    void aCopyThatCannotBeMadeEndsNothing()
    {
        const RecordId id = queue({m_recipient + u"@berg.example"_s});
        {
            const auto round = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
            QCOMPARE((*round)->send()->sent, 1);
        }
        // As an earlier version left it: without its bytes, and with a file that is gone.
        QVERIFY(m_desk->store->database().execute(
            "UPDATE outgoing_mail SET sent_bytes = NULL, content = '{\"to\":[\"a@b.example\"],\"attachments\":[{"
            "\"name\":\"a.pdf\",\"media_type\":\"application/pdf\",\"sha256\":\"00\",\"size\":1}]}'"));
        m_desk->deliver({"one@x"});
        QVERIFY(m_desk->round());
        QCOMPARE(m_desk->mailCount(), 2);
        const auto mail = OutgoingMails(*m_desk->store).get(id);
        QVERIFY(mail->needsCopy);
        QVERIFY(!mail->problem.isEmpty());
    }

    void aMessageInDoubtThatIsFoundWasSent()
    {
        MailContent content = contentTo({u"cut@berg.example"_s});
        content.cc = {m_desk->user + u"@lindqvist.example"_s}; // a copy to oneself
        const RecordId id = queue(content);
        QVERIFY(!m_desk->round());
        m_desk->synced();
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Sent);
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void aConnectionThatIsLostBeforeTheMessageSendsItLater()
    {
        const RecordId id = queue({u"lost@berg.example"_s});
        QVERIFY(!m_desk->round());
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Queued);
    }

    void withoutANetworkItWaits()
    {
        auto account = m_desk->accountNow();
        account.outgoing.port = 1; // nobody is there
        m_desk->update(account);
        const RecordId id = queue({m_recipient + u"@berg.example"_s});
        QCOMPARE(m_desk->round().error().kind, Error::Kind::Offline);
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Queued);
        QCOMPARE(m_desk->accountNow().state, ConnectionState::Offline);
    }

    void anAnswerIsInTheSameConversation()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.inReplyTo = u"one@x"_s;
        content.references = {u"one@x"_s};
        queue(content);
        m_desk->synced();
        QCOMPARE(m_desk->conversations().size(), size_t(1));
        QCOMPARE(m_desk->conversations().front().messages, 2);
        QCOMPARE(m_desk->conversations().front().state(m_desk->store.clock.now()), ConversationState::Waiting);
    }

    void anAddressWithALineBreakIsRefused()
    {
        const RecordId id = queue({u"anna@berg.example\r\nBcc: all@berg.example"_s});
        QCOMPARE(m_desk->synced().sent.failed, 1);
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Failed);
    }

    void aDraftIsInTheServersFolderOfDraftsAsItIsNow()
    {
        OutgoingMails mails(*m_desk->store);
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        const RecordId id = mails.save({}, m_desk->account, content)->id;
        m_desk->synced();
        QCOMPARE(drafts("subject").count("Angebot"), 1);
        content.subject = u"Zweite Fassung"_s;
        QVERIFY(mails.save(id, m_desk->account, content));
        m_desk->synced();
        QCOMPARE(drafts("subject").count("hdr.subject:"), 1);
        QVERIFY(drafts("subject").contains("Zweite Fassung"));
        QVERIFY(mails.remove(id));
        m_desk->synced();
        QVERIFY(drafts("subject").isEmpty());
    }

    void aDraftNamesBccAndNeedsNoRecipient()
    {
        OutgoingMails mails(*m_desk->store);
        MailContent content = contentTo({});
        const RecordId id = mails.save({}, m_desk->account, content)->id;
        m_desk->synced();
        QCOMPARE(drafts("subject").count("Angebot"), 1);
        QVERIFY(!drafts("to").contains("undisclosed"));
        content.bcc = {u"boss@lindqvist.example"_s};
        QVERIFY(mails.save(id, m_desk->account, content));
        m_desk->synced();
        QVERIFY(drafts("bcc").contains("boss@lindqvist.example"));
    }

    void aDraftThatWasSentIsADraftNoMore()
    {
        OutgoingMails mails(*m_desk->store);
        const RecordId id = mails.save({}, m_desk->account, contentTo({m_recipient + u"@berg.example"_s}))->id;
        m_desk->synced();
        QVERIFY(mails.queue(id, m_desk->store.clock.now(), u"sent%1@lindqvist.example"_s.arg(m_users)));
        m_desk->synced();
        QVERIFY(drafts("subject").isEmpty());
        QCOMPARE(arrived(), 1);
    }

    void draftsOfOtherProgramsStay()
    {
        m_desk->deliver({.id = "other@x", .subject = "Mine"}, QString::fromLatin1("Entw&APw-rfe"));
        const RecordId id
            = OutgoingMails(*m_desk->store).save({}, m_desk->account, contentTo({u"anna@berg.example"_s}))->id;
        m_desk->synced();
        QVERIFY(OutgoingMails(*m_desk->store).remove(id));
        m_desk->synced();
        QCOMPARE(drafts("subject").count("Mine"), 1);
    }

    void aMessageThatGoesWithAChangeWaitsForIt()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.changeSet = m_desk->store->newId(); // which is never committed
        const RecordId id = queue(content);
        QCOMPARE(m_desk->synced().sent.sent, 0);
        QCOMPARE(OutgoingMails(*m_desk->store).get(id)->state, OutgoingState::Draft);
    }

    void aMessageWhoseChangeWasUndoneDoesNotGoOut()
    {
        const ChangeSetId set = m_desk->store->newId();
        ChangeSet changes{u"Mark as sent"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, m_desk->contact, {{field::job_title, u"Head"_s}})}, {}, set};
        QVERIFY(m_desk->store->commit(changes));
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.changeSet = set;
        const RecordId undone = queue(content);
        QVERIFY(m_desk->store->undo(set));
        m_desk->synced();
        QCOMPARE(OutgoingMails(*m_desk->store).get(undone)->state, OutgoingState::Draft);
        QCOMPARE(arrived(), 0);
    }

    void aMessageWhoseChangeStandsGoesOut()
    {
        MailContent content = contentTo({m_recipient + u"@berg.example"_s});
        content.changeSet = m_desk->store->newId();
        QVERIFY(m_desk->store->commit({u"Mark as sent"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, m_desk->contact, {{field::job_title, u"Head"_s}})}, {},
            content.changeSet}));
        queue(content);
        QCOMPARE(m_desk->synced().sent.sent, 1);
    }

    void addressesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(addressFromText(u"anna@berg.example"_s), (exchange::MailAddress{{}, u"anna@berg.example"_s}));
        QCOMPARE(addressFromText(u"Anna Berg <anna@berg.example>"_s),
            (exchange::MailAddress{u"Anna Berg"_s, u"anna@berg.example"_s}));
        QCOMPARE(addressFromText(u"\"Berg, Anna\" <anna@berg.example>"_s),
            (exchange::MailAddress{u"Berg, Anna"_s, u"anna@berg.example"_s}));
    }

private:
    MailContent contentTo(const QStringList &to)
    {
        MailContent content;
        content.to = to;
        content.subject = u"Angebot für Flügel C"_s;
        content.text = u"Guten Tag\n"_s;
        return content;
    }
    RecordId queue(const MailContent &content)
    {
        OutgoingMails mails(*m_desk->store);
        const RecordId id = mails.save({}, m_desk->account, content)->id;
        if (const auto queued = mails.queue(
                id, m_desk->store.clock.now(), u"m%1.%2@lindqvist.example"_s.arg(m_users).arg(++m_queued));
            !queued)
            qFatal("%s", qUtf8Printable(toText(queued.error())));
        return id;
    }
    RecordId queue(const QStringList &to, RecordId contact = {})
    {
        MailContent content = contentTo(to);
        content.contact = contact;
        return queue(content);
    }
    QByteArray drafts(const char *header)
    {
        return m_server->asked({u"fetch"_s, u"-u"_s, m_desk->user, u"hdr."_s + QLatin1StringView(header), u"mailbox"_s,
            u"Entwürfe"_s, u"all"_s});
    }
    qsizetype arrived(const QString &user = {})
    {
        return m_server
            ->asked({u"search"_s, u"-u"_s, user.isEmpty() ? m_recipient : user, u"mailbox"_s, u"INBOX"_s, u"all"_s})
            .count('\n');
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<SubmissionServer> m_submission;
    std::optional<TrustedCertificate> m_trusted;
    std::optional<MailDesk> m_desk;
    QString m_recipient;
    int m_users = 0;
    int m_queued = 0;
};

SATCHEL_TEST(tst_MailSending)
#include "tst_MailSending.moc"
