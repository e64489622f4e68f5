// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a mailbox over IMAP, at a Dovecot and at servers that misbehave.
#include "sync/mail/ImapSession.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/LoopbackPort.h"
#include "tests/support/TestProgram.h"

#include <QTcpSocket>
#include <QThread>

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray letter(const QByteArray &subject)
{
    return "From: Ben <ben@example.com>\r\nTo: anna@example.com\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject
        + "@example.com>\r\nDate: Thu, 26 Nov 2026 08:00:00 +0100\r\n\r\nHello\r\n";
}

std::vector<quint32> uidsOf(const FolderChanges &changes)
{
    std::vector<quint32> uids;
    for (const MessageState &message : changes.messages)
        uids.push_back(message.uid);
    return uids;
}

/// Answers each line that it gets by the next of its own, and closes when it has none left.
class LineServer final : public QTcpServer
{
public:
    explicit LineServer(QByteArrayList answers) : m_answers(std::move(answers)) { listen(QHostAddress::LocalHost); }

    QByteArray heard;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        answer(*socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine()) {
                heard += socket->readLine();
                answer(*socket);
            }
        });
    }

private:
    void answer(QTcpSocket &socket)
    {
        if (m_answers.isEmpty())
            socket.disconnectFromHost();
        else
            socket.write(m_answers.takeFirst());
    }

    QByteArrayList m_answers;
};

} // namespace

class tst_ImapSession : public QObject
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
    void init()
    {
        m_user = u"anna%1"_s.arg(++m_users); // a mailbox of its own for each test
    }

    void foldersHaveTitlesAndRoles()
    {
        auto folders = open().value()->folders();
        QVERIFY(folders);
        std::ranges::sort(*folders, {}, &Folder::name);
        QCOMPARE(folders->size(), 4u);
        QCOMPARE((*folders)[0], (Folder{"Archive", u"Archive"_s, FolderRole::Archive, true}));
        QCOMPARE((*folders)[1], (Folder{"Entw&APw-rfe", u"Entwürfe"_s, FolderRole::Drafts, true}));
        QCOMPARE((*folders)[2], (Folder{"INBOX", u"INBOX"_s, FolderRole::Inbox, true}));
        QCOMPARE((*folders)[3], (Folder{"Sent", u"Sent"_s, FolderRole::Sent, true}));
    }

    void startTlsIsAsGood()
    {
        m_server->deliver(m_user, letter("one"));
        const auto session = ImapSession::open(
            {u"127.0.0.1"_s, m_server->startTlsPort(), MailServer::Encryption::StartTls}, credentials(),
            m_cancellation);
        QVERIFY2(session, session ? "" : qPrintable(session.error().what));
        QCOMPARE((*session)->select("INBOX", {})->messages.size(), 1u);
    }

    void aFolderIsReadWholeAndThenWhatChanged()
    {
        for (const auto *subject : {"one", "two", "three"})
            m_server->deliver(m_user, letter(subject));
        const auto first = open().value()->select("INBOX", {});
        QVERIFY(first);
        QVERIFY(first->isWhole);
        QCOMPARE(uidsOf(*first), (std::vector<quint32>{1, 2, 3}));
        m_server->deliver(m_user, letter("four"));
        m_server->administer({u"flags"_s, u"add"_s, u"-u"_s, m_user, u"\\Seen \\Answered"_s, u"mailbox"_s, u"INBOX"_s,
            u"uid"_s, u"2"_s});
        m_server->administer({u"expunge"_s, u"-u"_s, m_user, u"mailbox"_s, u"INBOX"_s, u"uid"_s, u"1"_s});
        const auto second = open().value()->select("INBOX", first->mark);
        QVERIFY(second);
        QVERIFY(!second->isWhole);
        QCOMPARE(second->messages,
            (std::vector<MessageState>{{2, MessageFlags(MessageFlag::Seen) | MessageFlag::Answered}, {4, {}}}));
        QCOMPARE(second->gone, (std::vector<UidRange>{{1, 1}}));
        QVERIFY(second->mark.highestModSeq > first->mark.highestModSeq);
        const auto third = open().value()->select("INBOX", second->mark);
        QVERIFY(third && !third->isWhole && third->messages.empty() && third->gone.empty());
        QCOMPARE(third->mark, second->mark);
    }

    void aFolderThatWasMadeAnewIsReadWhole()
    {
        m_server->deliver(m_user, letter("one"));
        const auto first = open().value()->select("INBOX", {});
        QVERIFY(first);
        FolderMark elder = first->mark;
        elder.uidValidity -= 1;
        const auto again = open().value()->select("INBOX", elder);
        QVERIFY(again);
        QVERIFY(again->isWhole);
        QCOMPARE(again->messages, first->messages);
        QCOMPARE(again->mark, first->mark);
    }

    void withoutQresyncEveryReadIsWhole()
    {
        DovecotServer server({"QRESYNC CONDSTORE", {}});
        const TrustedCertificate trusted(server.certificate());
        server.deliver(u"ben"_s, letter("one"));
        const auto session = ImapSession::open(
            {u"127.0.0.1"_s, server.tlsPort()}, {Credentials::Kind::Password, u"ben"_s, u"word"_s}, m_cancellation);
        QVERIFY(session);
        QVERIFY(!(*session)->knowsChanges());
        const auto first = (*session)->select("INBOX", {});
        QVERIFY(first && first->isWhole);
        QCOMPARE(first->mark.highestModSeq, 0u);
        const auto second = (*session)->select("INBOX", first->mark);
        QVERIFY(second && second->isWhole);
        QCOMPARE(second->messages, first->messages);
    }

    void messagesAreReadAsTheyWereSent()
    {
        m_server->deliver(m_user, letter("one"));
        m_server->deliver(m_user, letter("two"));
        const auto session = open();
        QVERIFY((*session)->select("INBOX", {}));
        const auto heads = (*session)->heads({1, 2, 77});
        QVERIFY(heads);
        QCOMPARE(heads->size(), 2u);
        QVERIFY((*heads)[1].header.startsWith("From: Ben <ben@example.com>\r\n"));
        QVERIFY((*heads)[1].header.contains("Subject: two\r\n"));
        QCOMPARE((*heads)[1].size, letter("two").size());
        QVERIFY((*heads)[1].received.has_value());
        QCOMPARE((*session)->message(2).value(), letter("two"));
        QCOMPARE((*session)->message(77).error().kind, Error::Kind::NotFound);
        // Nothing was marked as read by that.
        QCOMPARE(open().value()->select("INBOX", {})->messages, (std::vector<MessageState>{{1, {}}, {2, {}}}));
    }

    void aLargeMessageIsWhole()
    {
        const QByteArray large = letter("large") + QByteArray("0123456789abcdef\r\n").repeated(200'000);
        m_server->deliver(m_user, large);
        const auto session = open();
        QVERIFY((*session)->select("INBOX", {}));
        QVERIFY((*session)->message(1).value() == large);
    }

    void idleHearsOfNewMail()
    {
        const auto session = open();
        QVERIFY((*session)->select("INBOX", {}));
        QCOMPARE((*session)->idle(1).value(), false);
        const std::unique_ptr<QThread> other(QThread::create([this] { m_server->deliver(m_user, letter("news")); }));
        other->start();
        const auto hasNews = (*session)->idle(60'000);
        other->wait();
        QVERIFY(hasNews && *hasNews);
        QCOMPARE((*session)->select("INBOX", {})->messages.size(), 1u);
    }

    void cancellingEndsTheWait()
    {
        sync::Cancellation cancellation;
        const auto session = ImapSession::open({u"127.0.0.1"_s, m_server->tlsPort()}, credentials(), cancellation);
        QVERIFY((*session)->select("INBOX", {}));
        const std::unique_ptr<QThread> other(QThread::create([&] { cancellation.cancel(); }));
        other->start();
        const auto ended = (*session)->idle(60'000);
        other->wait();
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
    }

    void aWrongPasswordIsUnauthorized()
    {
        const auto refused = ImapSession::open(
            {u"127.0.0.1"_s, m_server->tlsPort()}, {Credentials::Kind::Password, m_user, u"wrong"_s}, m_cancellation);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    }

    void aCertificateThatNobodyKnowsIsRefused()
    {
        m_trusted.reset();
        const auto refused = open();
        m_trusted.emplace(m_server->certificate());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void noPasswordWithoutTls()
    {
        LineServer server({"* OK hello\r\n", "1 BAD no such command\r\n", "2 OK\r\n"});
        const auto refused = openAt(server, MailServer::Encryption::StartTls);
        QVERIFY(!refused);
        QVERIFY(!server.heard.contains("word"));
    }

    void whatCameBeforeTlsIsNotBelieved()
    {
        LineServer server({"* OK hello\r\n", "1 OK begin\r\n2 OK [CAPABILITY IMAP4rev1] signed in\r\n"});
        const auto refused = openAt(server, MailServer::Encryption::StartTls);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!server.heard.contains("word"));
    }

    void aServerThatSaysSomethingElse_data()
    {
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing, and closes") << QByteArrayList() << Error::Kind::Unanswered;
        QTest::newRow("SSH") << QByteArrayList{"SSH-2.0-OpenSSH_9\r\n"} << Error::Kind::Invalid;
        QTest::newRow("goes away") << QByteArrayList{"* OK hello\r\n"} << Error::Kind::Unanswered;
        QTest::newRow("is silent") << QByteArrayList{"* OK hello\r\n", {}} << Error::Kind::Unanswered;
    }
    void aServerThatSaysSomethingElse()
    {
        QFETCH(const QByteArrayList, answers);
        QFETCH(const Error::Kind, kind);
        LineServer server(answers);
        const auto refused = openAt(server, MailServer::Encryption::StartTls);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
    }

    void nobodyThereIsOffline()
    {
        const LoopbackPort closed;
        const auto refused = ImapSession::open({u"127.0.0.1"_s, closed.number()}, credentials(), m_cancellation);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Offline);
    }

private:
    Credentials credentials() const { return {Credentials::Kind::Password, m_user, u"word"_s}; }
    Result<std::unique_ptr<ImapSession>> open()
    {
        return ImapSession::open({u"127.0.0.1"_s, m_server->tlsPort()}, credentials(), m_cancellation);
    }
    Result<std::unique_ptr<ImapSession>> openAt(const QTcpServer &server, Encryption encryption)
    {
        return ImapSession::open({u"127.0.0.1"_s, server.serverPort(), encryption}, credentials(), m_cancellation,
            {.connect = 2'000, .transfer = 200});
    }

    std::unique_ptr<DovecotServer> m_server;
    std::optional<TrustedCertificate> m_trusted;
    sync::Cancellation m_cancellation;
    QString m_user;
    int m_users = 0;
};

SATCHEL_TEST(tst_ImapSession)
#include "tst_ImapSession.moc"
