// SPDX-License-Identifier: GPL-3.0-or-later
// What of a mailbox at a Dovecot comes into the store, and what a person does here comes back to it.
#include "documents/privacy/PersonFiles.h"
#include "exchange/mail/MailFiler.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;

class tst_MailFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled())
            QSKIP("there is no Dovecot");
        m_server = std::make_unique<DovecotServer>();
        m_trusted.emplace(m_server->certificate());
    }
    void init() { m_desk.emplace(*m_server, u"mara%1"_s.arg(++m_users)); }
    void cleanup() { m_desk.reset(); }

    void whatAKnownPersonWritesIsOnTheTimeline()
    {
        m_desk->deliver({"one@x"});
        const auto result = m_desk->synced();
        QCOMPARE(result.fetched.found, 1);
        QCOMPARE(result.fetched.filed, 1);
        const auto conversations = m_desk->conversations();
        QCOMPARE(conversations.size(), size_t(1));
        QCOMPARE(conversations.front().contact, m_desk->contact);
        QCOMPARE(conversations.front().company, m_desk->company);
        QVERIFY(conversations.front().isUnread);
        QCOMPARE(conversations.front().state(m_desk->store.clock.now()), ConversationState::ToAnswer);
        QCOMPARE(m_desk->accountNow().state, store::ConnectionState::Ready);
    }

    /// It is filed under one contact; the personal data export of the other one has the message and its attachment too.
    void aMessageToTwoIsInThePersonalDataOfBoth()
    {
        const RecordId ben = m_desk->store.create(EntityKind::Contact,
            {{field::last_name, u"Vik"_s}, {field::first_name, u"Ben"_s}, {field::email, u"ben@vik.example"_s}});
        const QByteArray file = "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n";
        m_desk->deliver(
            {.id = "two@x",
                .from = "Mara <mara@lindqvist.example>",
                .to = "Anna <anna@berg.example>, Ben <ben@vik.example>",
                .subject = "Prices of pumps",
                .more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
                .text = "--b\r\nContent-Type: text/plain\r\n\r\nAs agreed\r\n--b\r\n" + file + "\r\nPDF\r\n--b--\r\n"},
            u"Sent"_s);
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        for (const RecordId &person : {m_desk->contact, ben}) {
            const auto json = documents::readPerson(*m_desk->store, {EntityKind::Contact, person});
            QVERIFY_RESULT(json);
            QStringList told;
            for (const QJsonValue record : (*json)[u"records"].toArray())
                told << record[u"fields"][u"subject"].toString() << record[u"fields"][u"body"].toString()
                     << record[u"fields"][u"name"].toString();
            for (const auto &words : {u"Prices of pumps"_s, u"As agreed"_s, u"a.pdf"_s})
                QVERIFY2(told.contains(words), qPrintable(words + u" is missing: "_s + told.join(u", "_s)));
            const QString other = person == ben ? u"anna@berg.example"_s : u"ben@vik.example"_s;
            QVERIFY(!QJsonDocument(*json).toJson().contains(other.toUtf8())); // article 15 (4) GDPR
        }
    }

    void anAttachmentOf30MegabytesIsFetchedWhole()
    {
        const QByteArray line = QByteArray(57, 'x').toBase64() + "\r\n";
        constexpr qsizetype lines = 30 * 1024 * 1024 / 57;
        m_desk->deliver({.id = "large@x",
            .more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
            .text = "--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip\r\n"
                    "Content-Transfer-Encoding: base64\r\n\r\n"
                + line.repeated(lines) + "--b--\r\n"});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        qInfo("fetched and filed in %lld ms", static_cast<long long>(timer.elapsed()));
        const auto files = m_desk->store->select({EntityKind::Attachment, {field::size}, {}, {}, {}, -1, false});
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->value(0, 0), Value(qint64(57 * lines)));
    }

    void nothingIsFetchedTwice()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        const auto again = m_desk->synced();
        QCOMPARE(again.fetched, MailFetchResult());
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void whatConcernsNobodyKnownIsNotStored_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::newRow("a newsletter") << Letter{
            .id = "n@x", .from = "News <news@shop.example>", .more = "List-Id: <n.shop>\r\n"};
        QTest::newRow("an automatic message")
            << Letter{.id = "a@x", .from = "Printer <p@office.example>", .more = "Auto-Submitted: auto-generated\r\n"};
        QTest::newRow("a list") << Letter{.id = "l@x", .from = "Tom <tom@new.example>", .to = "all@club.example"};
        QTest::newRow("a company's newsletter")
            << Letter{.id = "c@x", .from = "News <news@berg.example>", .more = "Precedence: bulk\r\n"};
    }
    void whatConcernsNobodyKnownIsNotStored()
    {
        QFETCH(Letter, letter);
        m_desk->deliver(letter);
        const auto result = m_desk->synced();
        QCOMPARE(result.fetched.found, 1);
        QCOMPARE(result.fetched.filed, 0);
        QCOMPARE(result.fetched.leads, 0);
        QCOMPARE(m_desk->mailCount(), 0);
    }

    void somebodyWhoWritesForTheFirstTimeIsOfferedAsALead()
    {
        m_desk->deliver({.id = "a@x", .from = "Tom Adeyemi <tom@new.example>", .subject = "Loggers"});
        m_desk->deliver({.id = "b@x", .from = "Tom Adeyemi <tom@new.example>", .subject = "Loggers again"});
        QCOMPARE(m_desk->synced().fetched.leads, 1);
        QCOMPARE(m_desk->mailCount(), 0);
        const auto senders = store::MailMessages(*m_desk->store).unknownSenders();
        QCOMPARE(senders->size(), size_t(1));
        QCOMPARE(senders->front().name, u"Tom Adeyemi"_s);
    }

    void theMessagesOfALeadAreFiledOnceTheLeadIsMade()
    {
        m_desk->deliver({.id = "a@x", .from = "Tom Adeyemi <tom@new.example>"});
        m_desk->synced();
        m_desk->store.create(
            EntityKind::Lead, {{field::last_name, u"Adeyemi"_s}, {field::email, u"tom@new.example"_s}});
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        QVERIFY(store::MailMessages(*m_desk->store).unknownSenders()->empty());
        QVERIFY(!m_desk->conversations().front().lead.isNull());
    }

    void anAnswerToWhatIsStoredIsStored()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        m_desk->deliver({.id = "two@x",
            .from = "Colleague <c@elsewhere.example>",
            .to = "list@elsewhere.example",
            .subject = "Re: Offer",
            .inReplyTo = "one@x"});
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        QCOMPARE(m_desk->conversations().front().messages, 2);
    }

    void ownMessagesInTheSentFolderAreOutgoing()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->synced();
        QVERIFY(!m_desk->conversations().front().isIncoming);
        QCOMPARE(m_desk->conversations().front().state(m_desk->store.clock.now()), ConversationState::Waiting);
    }

    void anAutomaticReplyIsOnTheTimelineAndIsNoAnswer()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->deliver({.id = "away@x",
            .subject = "Away until Monday",
            .inReplyTo = "one@x",
            .more = "Auto-Submitted: auto-replied\r\n",
            .date = "Thu, 19 Nov 2026 10:00:00 +0100"});
        m_desk->synced();
        QCOMPARE(m_desk->conversations().size(), size_t(1));
        QCOMPARE(m_desk->conversations().front().messages, 2);
        QCOMPARE(m_desk->conversations().front().state(m_desk->store.clock.now()), ConversationState::Waiting);
    }

    void aBounceIsWithItsMessageAndOnThePerson()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->synced();
        m_desk->deliver(bounceOf("one@x", "anna@berg.example"));
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        const auto conversations = m_desk->conversations();
        QCOMPARE(conversations.size(), size_t(1));
        QCOMPARE(conversations.front().state(m_desk->store.clock.now()), ConversationState::Waiting);
        QCOMPARE(m_desk->store.value(EntityKind::Contact, m_desk->contact, field::bounced_email),
            Value(u"anna@berg.example"_s));
        const auto first = store::Conversations(*m_desk->store).messages(conversations.front().thread)->front();
        QCOMPARE(first.text(field::delivery), choice::failed);
    }

    void aBounceOfAMessageThatWasNotSentChangesNothing()
    {
        m_desk->deliver(bounceOf("unknown@x", "anna@berg.example"));
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 0);
        QVERIFY(isEmpty(m_desk->store.value(EntityKind::Contact, m_desk->contact, field::bounced_email)));
    }

    void anAddressWithinAnotherIsAnotherPerson()
    {
        m_desk->deliver(
            {.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "joanna@berg.example"}, u"Sent"_s);
        m_desk->synced();
        m_desk->deliver(bounceOf("one@x", "anna@berg.example"));
        m_desk->synced();
        QVERIFY(isEmpty(m_desk->store.value(EntityKind::Contact, m_desk->contact, field::bounced_email)));
    }

    void aBounceCannotSpeakOfSomebodyElse()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "tom@berg.example"}, u"Sent"_s);
        m_desk->synced();
        m_desk->deliver(bounceOf("one@x", "anna@berg.example"));
        m_desk->synced();
        QVERIFY(isEmpty(m_desk->store.value(EntityKind::Contact, m_desk->contact, field::bounced_email)));
    }

    void excludedDomainsAreNeverStored()
    {
        auto account = m_desk->accountNow();
        account.excluded = {u"berg.example"_s};
        m_desk->update(account);
        m_desk->deliver({"one@x"});
        QCOMPARE(m_desk->synced().fetched.filed, 0);
    }

    void messagesBeforeTheFirstDayStayWhereTheyAre()
    {
        auto account = m_desk->accountNow();
        account.firstDay = Instant{QDateTime::currentMSecsSinceEpoch() + 3 * 86'400'000LL}; // by the server's clock
        m_desk->update(account);
        m_desk->deliver({"one@x"});
        QCOMPARE(m_desk->synced().fetched, MailFetchResult());
    }

    void aMessageThatWasDeletedHereDoesNotComeBack()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        const RecordId activity = m_desk->conversations().front().newest;
        QVERIFY(
            m_desk->store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Activity, activity)}, {}}));
        m_desk->server.administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 0);
    }

    /// The program dies while messages are filed: what its slices hold is taken back at the next start.
    void whatAKilledFetchHadWrittenIsFetchedAgain_data()
    {
        QTest::addColumn<bool>("isEditedMeanwhile");
        QTest::newRow("whole") << false;
        QTest::newRow("a colleague had edited one of its records") << true;
    }
    void whatAKilledFetchHadWrittenIsFetchedAgain()
    {
        QFETCH(bool, isEditedMeanwhile);
        m_desk->deliver({"one@x"});
        m_desk->deliver({"two@x"});
        auto filer = exchange::MailFiler::begin(
            *m_desk->store, u"Fetch"_s, m_desk->accountNow().origin(), {{u"mara@lindqvist.example"_s}, false, false});
        exchange::MailFile mail;
        for (const QString &id : {u"one@x"_s, u"two@x"_s}) {
            mail.messageId = id;
            mail.from = {u"Anna Berg"_s, u"anna@berg.example"_s};
            mail.text = u"Good day"_s;
            const auto filed = filer->file(mail);
            QVERIFY(filed);
            QVERIFY(filer->rest());
            if (isEditedMeanwhile && id == "two@x"_L1)
                QVERIFY(m_desk->store->commit({u"Edit"_s, Origin::user(),
                    {Edit::update(EntityKind::Activity, filed->activity, {{field::subject, u"Mine"_s}})}, {}}));
        }
        const ChangeSetId written = *filer->finish();
        // As the kill leaves it: the set is open, and what belongs to it was not written.
        QVERIFY(m_desk->store->database().execute("UPDATE changeset SET is_open = 1 WHERE id = x'"
            + QByteArray(reinterpret_cast<const char *>(written.bytes().data()), 16).toHex() + "'"));
        QCOMPARE(m_desk->store->recover(), 1);
        QCOMPARE(m_desk->mailCount(), isEditedMeanwhile ? 1 : 0);
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        QCOMPARE(m_desk->synced().fetched, MailFetchResult());
        m_desk->server.administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
    }

    void whatAFailedFetchHadWrittenIsFetchedAgain()
    {
        m_desk->deliver({"one@x"});
        store::Database &database = m_desk->store->database();
        QVERIFY(database.execute("CREATE TRIGGER failing BEFORE INSERT ON mail_message BEGIN SELECT RAISE(ABORT, 'no');"
                                 " END"));
        QVERIFY(!m_desk->round());
        QVERIFY(database.execute("DROP TRIGGER failing"));
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void whatAPersonDeletesAfterwardsStaysDeleted()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        const RecordId activity = m_desk->conversations().front().newest;
        const ChangeSetId fetched = m_desk->store->history(EntityKind::Activity, activity, 1)->front().set.id;
        QVERIFY(m_desk->store->undo(fetched)); // a person's undo is a person's will
        m_desk->server.administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 0);
    }

    void newNumbersOfTheServerFileNothingTwice()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        m_desk->server.administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->deliver({"two@x"});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        QVERIFY(m_desk->conversations().front().isUnread);
    }

    void aMessageDeliveredTwiceIsFiledOnce()
    {
        m_desk->deliver({"one@x"});
        m_desk->deliver({"one@x"});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void whatAnotherProgramReadIsReadHere()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        m_desk->server.administer(
            {u"flags"_s, u"add"_s, u"-u"_s, m_desk->user, u"\\Seen"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        m_desk->synced();
        QVERIFY(!m_desk->conversations().front().isUnread);
    }

    void whatWasReadHereIsReadAtTheServer()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        const std::vector activities{m_desk->conversations().front().newest};
        QVERIFY(store::MailMessages(*m_desk->store).wantSeen(activities, true));
        m_desk->synced();
        QCOMPARE(
            m_desk->server.asked({u"search"_s, u"-u"_s, m_desk->user, u"mailbox"_s, u"INBOX"_s, u"seen"_s}).count('\n'),
            1);
    }

    void nothingIsMarkedAtTheServerByFetching()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        QCOMPARE(m_desk->server.asked({u"search"_s, u"-u"_s, m_desk->user, u"mailbox"_s, u"INBOX"_s, u"seen"_s}),
            QByteArray());
    }

    void archivingMovesTheMessageAtTheServer()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        QVERIFY(m_desk->archive(m_desk->conversations().front()));
        m_desk->synced();
        QVERIFY(m_desk->messagesAt(u"INBOX"_s).isEmpty());
        QCOMPARE(m_desk->messagesAt(u"Archive"_s).count('\n'), 1);
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void undoOfArchivingMovesTheMessageBack()
    {
        m_desk->deliver({"one@x"});
        m_desk->deliver({.id = "old@x"}, u"Archive"_s); // of another program
        m_desk->synced();
        const auto archived = m_desk->archive(m_desk->conversations().front());
        QVERIFY(archived);
        m_desk->synced();
        QVERIFY(m_desk->store->undo(archived->changeSet));
        m_desk->synced();
        QCOMPARE(m_desk->messagesAt(u"INBOX"_s).count('\n'), 1);
        QCOMPARE(m_desk->messagesAt(u"Archive"_s).count('\n'), 1);
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
    }

    void aFolderThatWasRenamedIsReadUnderItsNewName()
    {
        m_desk->server.administer({u"mailbox"_s, u"create"_s, u"-u"_s, m_desk->user, u"Clients"_s});
        m_desk->deliver({.id = "one@x", .from = "Tom <tom@new.example>"}, u"Clients"_s);
        m_desk->synced();
        store::MailFolders folders(*m_desk->store, m_desk->account);
        const auto all = folders.list();
        const auto clients = std::ranges::find(*all, u"Clients"_s, &store::MailFolder::title);
        QVERIFY(folders.choose(clients->number, true, true));
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        m_desk->server.administer({u"mailbox"_s, u"rename"_s, u"-u"_s, m_desk->user, u"Clients"_s, u"Kunden"_s});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 1);
    }

    void aMessageThatCannotBeReadHoldsNoOtherUp()
    {
        m_desk->deliver({.id = "bomb@x",
            .more = "Content-Type: multipart/mixed; boundary=\"b\"\r\n",
            .text = QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n").repeated(11'000)});
        m_desk->deliver({"two@x"});
        const auto result = m_desk->synced();
        QCOMPARE(result.fetched.problems.size(), 1);
        QCOMPARE(m_desk->mailCount(), 1);
        QVERIFY(m_desk->synced().fetched.problems.isEmpty()); // it is not tried again each time
    }

    void aWrongPasswordIsTheAccountsStateAndNothingElse()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        m_desk->setPassword(u"expired"_s);
        QCOMPARE(m_desk->round().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(m_desk->accountNow().state, store::ConnectionState::NeedsAuthorization);
        m_desk->setPassword(u"word"_s);
        m_desk->deliver({"two@x"});
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        QCOMPARE(m_desk->accountNow().state, store::ConnectionState::Ready);
    }

    void twoProcessesDoNotWorkOnOneAccount()
    {
        const auto first = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
        QVERIFY(first);
        QCOMPARE(m_desk->round().error().kind, Error::Kind::Busy);
    }

    void newMailEndsTheWait()
    {
        m_desk->synced();
        auto round = MailRound::begin(*m_desk->store, m_desk->account, m_desk->dependencies());
        QVERIFY(round && (*round)->run());
        m_desk->deliver({"one@x"});
        const auto came = (*round)->waitForMail(20'000);
        QVERIFY(came && *came);
        QCOMPARE((*round)->run()->fetched.filed, 1);
    }

private:
    static Letter bounceOf(const QByteArray &id, const QByteArray &recipient)
    {
        return {.id = "bounce@x",
            .from = "Mail Delivery System <mailer-daemon@lindqvist.example>",
            .subject = "Undelivered Mail",
            .more = "Auto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; "
                    "boundary=\"b\"\r\nMIME-Version: 1.0\r\n",
            .text = "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n--b\r\n"
                    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.lindqvist.example\r\n\r\n"
                    "Final-Recipient: rfc822; "
                + recipient
                + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--b\r\n"
                  "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <"
                + id + ">\r\nSubject: Offer\r\n\r\n--b--\r\n",
            .date = "Thu, 19 Nov 2026 10:00:00 +0100"};
    }

    std::unique_ptr<DovecotServer> m_server;
    std::optional<TrustedCertificate> m_trusted;
    std::optional<MailDesk> m_desk;
    int m_users = 0;
};

SATCHEL_TEST(tst_MailFetch)
#include "tst_MailFetch.moc"
