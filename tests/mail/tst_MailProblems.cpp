// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox at a Dovecot behind a server that refuses: what it does not give holds nothing else up, is noted, and is
// asked for again. And what of a message is missing or doubtful is said.
#include "store/privacy/Erasure.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/FailingImap.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;

class tst_MailProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled())
            QSKIP("there is no Dovecot");
        m_server = std::make_unique<DovecotServer>();
        m_failing = std::make_unique<FailingImap>(*m_server);
        m_trusted.emplace(m_server->certificate());
    }
    void init()
    {
        m_desk.emplace(*m_server, u"paul%1"_s.arg(++m_users));
        auto account = m_desk->accountNow();
        account.incoming.port = m_failing->port();
        m_desk->update(account);
        m_failing->set("clear");
    }
    void cleanup() { m_desk.reset(); }

    void aMessageThatIsRefusedHoldsNoOtherUp_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("its head too") << QByteArray("refuse 2");
        QTest::newRow("its content") << QByteArray("refuse-whole 2");
        QTest::newRow("left out of the answer") << QByteArray("leave-out 2");
    }
    void aMessageThatIsRefusedHoldsNoOtherUp()
    {
        QFETCH(QByteArray, rule);
        for (const char *id : {"one@x", "two@x", "three@x", "four@x"})
            m_desk->deliver({id});
        m_desk->deliver(
            {.id = "sent@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_failing->set(rule);
        const auto first = m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 4);
        QCOMPARE(first.fetched.problems.size(), 1);
        QVERIFY(!first.fetched.isComplete);
        QCOMPARE(problems().size(), size_t(1));
        QVERIFY(problems().front().asksAgain);
        QVERIFY(m_desk->synced().fetched.problems.isEmpty()); // it is said once
        m_failing->set("clear");
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        QCOMPARE(m_desk->mailCount(), 5);
        QCOMPARE(problems().size(), size_t(0));
    }

    void aMessageThatIsGoneMeanwhileIsNoProblem()
    {
        m_desk->deliver({"one@x"});
        m_failing->set("refuse 1");
        m_desk->synced();
        QCOMPARE(problems().size(), size_t(1));
        m_server->administer({u"expunge"_s, u"-u"_s, m_desk->user, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QVERIFY(m_desk->synced().fetched.isComplete);
        QCOMPARE(problems().size(), size_t(0));
    }

    void aFolderThatIsNotOpenedHoldsNoOtherUp()
    {
        m_desk->deliver({"one@x"});
        m_desk->deliver({"old@x"}, u"Archive"_s);
        m_failing->set("closed INBOX");
        const auto first = m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 1);
        QVERIFY(!first.fetched.isComplete);
        QCOMPARE(problems().size(), size_t(1));
        QVERIFY2(problems().front().reason.contains("damaged"_L1), qPrintable(problems().front().reason));
        m_failing->set("clear");
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        QCOMPARE(problems().size(), size_t(0));
    }

    void aMessageInDoubtBesideAClosedFolderEndsNothing()
    {
        store::OutgoingMails mails(*m_desk->store);
        store::MailContent content;
        content.to = {u"anna@berg.example"_s};
        const RecordId id = mails.save({}, m_desk->account, content)->id;
        QVERIFY(mails.queue(id, m_desk->store.clock.now(), u"doubt@x"_s));
        QVERIFY(*mails.beginSending(id, m_desk->store.clock.now()));
        QVERIFY(mails.setInDoubt(id, u"the answer was lost"_s));
        m_desk->synced(); // its folders are known
        m_failing->set("closed Archive");
        QVERIFY(m_desk->round());
    }

    void aServerThatNamesNoFolderForgetsNoChoice()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        store::MailFolders folders(*m_desk->store, m_desk->account);
        const auto archive = folders.find(FolderRole::Archive);
        QVERIFY(folders.choose((*archive)->number, false, false));
        const auto before = folders.list();
        m_failing->set("no-folders");
        QVERIFY(!m_desk->round());
        QCOMPARE(*folders.list(), *before);
        m_failing->set("clear");
        m_desk->synced();
        QVERIFY(!(*folders.find(FolderRole::Archive))->isFollowed);
    }

    void aServerThatDoesNotSayWhatItsFoldersAreForIsUnderstoodByTheirNames()
    {
        m_failing->set("no-uses");
        m_desk->deliver(
            {.id = "sent@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 1);
        store::MailFolders folders(*m_desk->store, m_desk->account);
        for (const FolderRole role : {FolderRole::Sent, FolderRole::Drafts, FolderRole::Archive})
            QVERIFY((*folders.find(role)).has_value());
    }

    void aChosenFolderThatIsRenamedIsReadOn()
    {
        const auto administer = [this](QStringList arguments) {
            arguments.insert(2, u"-u"_s);
            arguments.insert(3, m_desk->user);
            m_server->administer(arguments);
        };
        administer({u"mailbox"_s, u"create"_s, u"Clients"_s});
        m_desk->deliver({.id = "one@x", .from = "Tom <tom@new.example>"}, u"Clients"_s);
        m_desk->synced();
        store::MailFolders folders(*m_desk->store, m_desk->account);
        const auto all = *folders.list();
        const auto clients = std::ranges::find(all, u"Clients"_s, &store::MailFolder::title);
        QVERIFY(folders.choose(clients->number, true, true));
        m_desk->synced();
        administer({u"mailbox"_s, u"rename"_s, u"Clients"_s, u"Kunden"_s});
        m_desk->deliver({.id = "two@x", .from = "Tom <tom@new.example>"}, u"Kunden"_s);
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        const auto now = *folders.list();
        const auto renamed = std::ranges::find(now, clients->number, &store::MailFolder::number);
        QVERIFY(renamed != now.end());
        QCOMPARE(renamed->title, u"Kunden"_s);
    }

    void aMessageWithoutItsEndIsFiledAndSaysSo()
    {
        m_desk->deliver({.id = "cut@x",
            .more = "Content-Type: multipart/mixed; boundary=\"b\"\r\n",
            .text = "--b\r\nContent-Type: text/plain\r\n\r\nGood day\r\n"});
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        const RecordId activity = m_desk->conversations().front().newest;
        QCOMPARE(m_desk->store.value(EntityKind::Activity, activity, field::body), Value(u"Good day"_s));
        QCOMPARE(store::MailProblems(*m_desk->store).remarks(activity)->size(), 1);
        QCOMPARE(problems().size(), size_t(1));
        QCOMPARE(problems().front().activity, activity);
        QVERIFY(m_desk->synced().fetched.isComplete);
    }

    void aMessageThatIsNoneIsSaidAsLongAsItIsThere()
    {
        m_desk->deliver({.id = "bomb@x",
            .more = "Content-Type: multipart/mixed; boundary=\"b\"\r\n",
            .text = QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n").repeated(11'000)});
        m_desk->synced();
        m_desk->synced();
        QCOMPARE(problems().size(), size_t(1));
        QVERIFY(!problems().front().asksAgain);
        m_server->administer({u"expunge"_s, u"-u"_s, m_desk->user, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        m_desk->synced();
        QCOMPARE(problems().size(), size_t(0));
    }

    void anAlteredCopyDoesNotHideTheTrueMessage()
    {
        m_desk->deliver({.id = "one@x", .from = "Anna Berg <anna@berg.example>", .text = "Pay to DE1\r\n"});
        m_desk->synced();
        m_desk->deliver({.id = "one@x", .from = "Anna Berg <anna@berg.example>", .text = "Pay to DE2\r\n"});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        m_server->administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 2);
        for (const Record &message : messages())
            QCOMPARE(store::MailProblems(*m_desk->store).remarks(message.id)->size(), 1);
    }

    void answersOfUnknownPeopleComeWithTheirMessage()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->deliver({.id = "two@x", .from = "Colleague <c@elsewhere.example>", .inReplyTo = "one@x"});
        m_desk->deliver({.id = "three@x", .from = "Other <o@elsewhere.example>", .inReplyTo = "two@x"});
        const auto result = m_desk->synced();
        QCOMPARE(m_desk->mailCount(), 3);
        QCOMPARE(result.fetched.leads, 0);
        QCOMPARE(m_desk->conversations().size(), size_t(1));
    }

    void aBounceComesWithItsMessage()
    {
        m_desk->deliver({.id = "one@x", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"}, u"Sent"_s);
        m_desk->deliver({.id = "bounce@x",
            .from = "MAILER-DAEMON@lindqvist.example",
            .subject = "Undelivered",
            .more = "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n",
            .text
            = "--b\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n"
              "\r\nReporting-MTA: dns; a.example\r\n\r\nFinal-Recipient: rfc822; anna@berg.example\r\nAction: failed"
              "\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <one@x>\r\n\r\n"
              "--b--\r\n"});
        m_desk->synced();
        QCOMPARE(m_desk->store.value(EntityKind::Contact, m_desk->contact, field::bounced_email),
            Value(u"anna@berg.example"_s));
    }

    void aMessageIsOfTheTimeItCameWhereItsDateSaysNone_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("none") << QByteArray("tomorrow");
        QTest::newRow("in the future") << QByteArray("Thu, 19 Nov 2037 09:00:00 +0100");
    }
    void aMessageIsOfTheTimeItCameWhereItsDateSaysNone()
    {
        QFETCH(QByteArray, date);
        m_desk->deliver({.id = "one@x", .date = date});
        MailDesk other(*m_server, m_desk->user);
        m_desk->store.clock.advance(100 * 86'400'000LL);
        other.store.clock.advance(200 * 86'400'000LL);
        m_desk->synced();
        other.synced();
        const auto at = [](MailDesk &desk) {
            return valueOr<Instant>(
                desk.store.value(EntityKind::Activity, desk.conversations().front().newest, field::at));
        };
        QCOMPARE(at(*m_desk), at(other));
    }

    void aRequestForNoMoreCountsWhoeverWritesIt()
    {
        m_desk->deliver(
            {.id = "ours@lindqvist.example", .from = "Mara <mara@lindqvist.example>", .to = "anna@berg.example"},
            u"Sent"_s);
        m_desk->deliver({.id = "no@x",
            .from = "Anna private <a@home.example>",
            .subject = "WG: unsubscribe ours@lindqvist.example"});
        const auto result = m_desk->synced();
        QCOMPARE(result.fetched.leads, 0);
        QCOMPARE(m_desk->mailCount(), 2);
        for (const Record &message : messages())
            QCOMPARE(message.value(field::contact), Value(m_desk->contact));
    }

    void anErasedPersonIsNotOfferedByOlderMessages()
    {
        m_desk->deliver({"one@x"});
        m_desk->synced();
        m_desk->store.clock.advance(100 * 86'400'000LL);
        const store::PersonId person{EntityKind::Contact, m_desk->contact};
        QVERIFY(store::erase(*m_desk->store, std::span(&person, 1), {}));
        const auto before = messages().size();
        m_server->administer(
            {u"mailbox"_s, u"update"_s, u"-u"_s, m_desk->user, u"--uid-validity"_s, u"77"_s, u"INBOX"_s});
        m_desk->deliver({.id = "two@x", .from = "Anna Berg <anna@berg.example>"});
        QCOMPARE(m_desk->synced().fetched.leads, 0);
        QVERIFY(store::MailMessages(*m_desk->store).unknownSenders()->empty());
        QCOMPARE(messages().size(), before);
    }

private:
    std::vector<Record> messages()
    {
        std::vector<Record> all;
        const auto rows = *m_desk->store->select({EntityKind::Activity, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows.size(); ++row)
            all.push_back(*m_desk->store->get(EntityKind::Activity, rows.id(row)));
        return all;
    }
    std::vector<store::MailProblem> problems()
    {
        return *store::MailProblems(*m_desk->store).ofAccount(m_desk->account);
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<FailingImap> m_failing;
    std::optional<TrustedCertificate> m_trusted;
    std::optional<MailDesk> m_desk;
    int m_users = 0;
};

SATCHEL_TEST(tst_MailProblems)
#include "tst_MailProblems.moc"
