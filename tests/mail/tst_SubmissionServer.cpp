// SPDX-License-Identifier: GPL-3.0-or-later
// Submission at a Postfix: what it gets is what was written, and whatever it or the network refuses has its name.
#include "sync/mail/SmtpSession.h"
#include "tests/mail/MailWorld.h"
#include "tests/mail/PostfixServer.h"
#include "tests/support/CuttingRelay.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::store;
using namespace satchel::test;

class tst_SubmissionServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = PostfixServer::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_mailboxes = std::make_unique<DovecotServer>(PostfixServer::dovecotSettings());
        m_server = std::make_unique<PostfixServer>(*m_mailboxes);
        m_trusted.emplace(m_mailboxes->certificate());
    }

    void aMessageArrivesByEveryWayToSignIn_data()
    {
        QTest::addColumn<PostfixServer::Port>("port");
        QTest::newRow("TLS from the first byte") << PostfixServer::Implicit;
        QTest::newRow("STARTTLS") << PostfixServer::StartTls;
        QTest::newRow("AUTH LOGIN alone") << PostfixServer::LoginOnly;
    }
    void aMessageArrivesByEveryWayToSignIn()
    {
        QFETCH(PostfixServer::Port, port);
        const auto session = open(port);
        QVERIFY2(session, qPrintable(problem(session)));
        QVERIFY((*session)->send({sender, {anna}}, messageOf("Good day\r\n")));
        QTRY_COMPARE(copies("anna"), 1);
    }

    void theServerGetsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("text") << QByteArray("Good day\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("lines that begin with dots") << QByteArray(".\r\n..\r\n...three\r\n.hidden\r\nend.\r\n.\r\n");
        QTest::newRow("empty lines at the end") << QByteArray("Good day\r\n\r\n\r\n");
        QTest::newRow("what looks like commands") << QByteArray("QUIT\r\nRCPT TO:<boss@berg.example>\r\n");
        QTest::newRow("the longest line that is allowed") << QByteArray(998, 'x') + "\r\n";
        QTest::newRow("a line that is longer than the server's buffer") << QByteArray(20'000, 'x') + "\r\n.\r\n";
        QTest::newRow("8 bit") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                             "e\r\n\xff\xfe\r\n");
        QTest::newRow("larger than one packet") << QByteArray("0123456789\r\n").repeated(7'000);
    }
    void theServerGetsWhatWasWritten()
    {
        QFETCH(QByteArray, text);
        const QByteArray message = messageOf(text);
        const auto session = open();
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {anna}}, message);
        QVERIFY2(sent, qPrintable(problem(sent)));
        QTRY_COMPARE(copies("anna"), 1);
        QCOMPARE(delivered("anna").front(), QByteArray(message).replace("\r\n", "\n")); // Maildir has lines of Unix
    }

    void aSessionSendsOneMessageAfterTheOther()
    {
        const auto session = open();
        QVERIFY(session);
        for (int i = 0; i < 3; ++i) {
            QVERIFY((*session)->send({sender, {anna, boss}}, messageOf("Good day\r\n")));
            QTRY_COMPARE(copies("anna"), 1);
            QTRY_COMPARE(copies("boss"), 1);
        }
    }

    void aWrongPasswordIsAnErrorOfSigningIn()
    {
        const auto session = open(PostfixServer::Implicit, u"wrong"_s);
        QCOMPARE(session.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(session.error().what.contains("authentication failed"_L1), qPrintable(session.error().what));
        QCOMPARE(open(PostfixServer::LoginOnly, u"wrong"_s).error().kind, Error::Kind::Unauthorized);
    }

    void withoutStartTlsNoPasswordIsSent()
    {
        QCOMPARE(open(PostfixServer::NoTls).error().kind, Error::Kind::Refused);
        QTRY_VERIFY(commandsWithoutTls().contains("quit="));
        QVERIFY2(!commandsWithoutTls().contains("auth="), commandsWithoutTls().constData());
    }

    void aRefusedRecipientIsNamedWithTheServersAnswer()
    {
        const auto session = open();
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {u"nobody@berg.example"_s}}, messageOf("Good day\r\n"));
        QCOMPARE(sent.error().kind, Error::Kind::Refused);
        QCOMPARE(sent.error().where, u"nobody@berg.example"_s);
        QVERIFY2(sent.error().what.contains("User unknown"_L1), qPrintable(sent.error().what));
    }

    void whereOneOfSeveralIsRefusedNobodyGetsIt()
    {
        const auto session = open();
        QVERIFY(session);
        const QByteArray message = messageOf("Good day\r\n");
        const auto sent = (*session)->send({sender, {anna, u"nobody@berg.example"_s, boss}}, message);
        QCOMPARE(sent.error().kind, Error::Kind::Refused);
        QCOMPARE(sent.error().where, u"nobody@berg.example"_s);
        expectNothing("anna", **session);
        QCOMPARE(copies("boss"), 0);
    }

    void aRecipientWhoIsRefusedForNowIsTriedLater()
    {
        const auto session = open();
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {u"later@berg.example"_s}}, messageOf("Good day\r\n"));
        QCOMPARE(sent.error().kind, Error::Kind::RateLimited);
        QVERIFY2(sent.error().what.contains("mailbox is busy"_L1), qPrintable(sent.error().what));
    }

    void aMessageThatIsTooLargeIsNotSent()
    {
        CuttingRelay relay(m_server->port(PostfixServer::Implicit));
        const auto session = openThrough(relay);
        QVERIFY(session);
        const qint64 before = relay.passed();
        const auto sent = (*session)->send({sender, {anna}}, tooLarge());
        QCOMPARE(sent.error().kind, Error::Kind::Refused);
        QVERIFY(relay.passed() - before < 1'000);
        expectNothing("anna", **session);
    }

    void aServerThatRefusesTheSizeAtTheEndIsBelieved()
    {
        const auto session = open(PostfixServer::SilentAboutSize);
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {anna}}, tooLarge());
        QCOMPARE(sent.error().kind, Error::Kind::Refused);
        QVERIFY2(sent.error().what.contains("too big"_L1), qPrintable(sent.error().what));
        expectNothing("anna", **session);
    }

    void aDomainOfOtherLettersIsWrittenAsServersReadIt()
    {
        const auto session = open();
        QVERIFY(session);
        QVERIFY((*session)->send({sender, {u"anna@bücher.example"_s}}, messageOf("Good day\r\n")));
        QTRY_COMPARE(copies("anna"), 1);
    }

    void anAddressThatNeedsSmtpUtf8IsRefused()
    {
        const auto session = open();
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {u"änna@berg.example"_s}}, messageOf("Good day\r\n"));
        QCOMPARE(sent.error().kind, Error::Kind::Invalid);
        QCOMPARE(sent.error().where, u"änna@berg.example"_s);
        QVERIFY((*session)->send({sender, {anna}}, messageOf("Good day\r\n")));
    }

    void aConnectionThatIsCutBeforeTheMessageSendsNothing()
    {
        CuttingRelay relay(m_server->port(PostfixServer::Implicit));
        const auto session = openThrough(relay);
        QVERIFY(session);
        relay.cutAfter(10);
        const auto sent = (*session)->send({sender, {anna}}, messageOf("Good day\r\n"));
        QCOMPARE(sent.error().kind, Error::Kind::Offline);
    }

    void aConnectionThatIsCutInTheMessageLeavesItInDoubtAndNobodyGetsIt()
    {
        CuttingRelay relay(m_server->port(PostfixServer::Implicit));
        const auto session = openThrough(relay);
        QVERIFY(session);
        relay.cutAfter(20'000);
        const QByteArray message = messageOf(QByteArray("0123456789\r\n").repeated(5'000));
        QCOMPARE((*session)->send({sender, {anna}}, message).error().kind, Error::Kind::Unanswered);
        const auto other = open();
        QVERIFY(other);
        expectNothing("anna", **other);
    }

    void aConnectionThatIsCutBeforeTheAnswerLeavesItInDoubtAndItArrives()
    {
        qint64 whole = 0; // bytes of a connection until its message is accepted
        {
            const CuttingRelay relay(m_server->port(PostfixServer::Implicit));
            const auto session = openThrough(relay);
            QVERIFY(session);
            QVERIFY((*session)->send({sender, {anna}}, messageOf("Good day\r\n")));
            whole = relay.passed();
        }
        CuttingRelay relay(m_server->port(PostfixServer::Implicit));
        relay.cutAfter(whole - 20); // within the answer, which is longer than that
        const auto session = openThrough(relay);
        QVERIFY(session);
        const auto sent = (*session)->send({sender, {anna}}, messageOf("Good day\r\n"));
        QCOMPARE(sent.error().kind, Error::Kind::Unanswered);
        QTRY_COMPARE(copies("anna"), 1);
    }

    void aBlindCopyIsInNoBytes()
    {
        MailDesk desk(*m_mailboxes, u"mara"_s, m_server->port(PostfixServer::Implicit));
        MailContent content;
        content.to = {anna};
        content.bcc = {boss};
        content.subject = u"Angebot für Flügel C"_s;
        content.text = u"Guten Tag\n.\nbis bald\n"_s;
        nextId();
        OutgoingMails mails(*desk.store);
        QVERIFY(
            mails.queue(mails.save({}, desk.account, content)->id, desk.store.clock.now(), QString::fromLatin1(m_id)));
        QCOMPARE(desk.synced().sent.sent, 1);
        QTRY_COMPARE(copies("anna"), 1);
        QTRY_COMPARE(copies("boss"), 1);
        for (const char *user : {"anna", "boss"})
            QVERIFY(!delivered(user).front().contains("boss@"));
    }

private:
    const QString sender = u"mara@lindqvist.example"_s;
    const QString anna = u"anna@berg.example"_s;
    const QString boss = u"boss@berg.example"_s;

    template <typename Value> static QString problem(const Result<Value> &result)
    {
        return result ? QString() : toText(result.error());
    }

    Result<std::unique_ptr<SmtpSession>> open(
        PostfixServer::Port port = PostfixServer::Implicit, const QString &password = u"word"_s)
    {
        const bool isStartTls = port == PostfixServer::StartTls || port == PostfixServer::NoTls;
        return openAt(m_server->port(port),
            isStartTls ? MailServer::Encryption::StartTls : MailServer::Encryption::Implicit, password);
    }
    Result<std::unique_ptr<SmtpSession>> openThrough(const CuttingRelay &relay)
    {
        return openAt(relay.port(), MailServer::Encryption::Implicit, u"word"_s);
    }
    Result<std::unique_ptr<SmtpSession>> openAt(
        quint16 port, MailServer::Encryption encryption, const QString &password)
    {
        return SmtpSession::open({u"127.0.0.1"_s, port, encryption}, {Credentials::Kind::Password, u"mara"_s, password},
            m_cancellation, {20'000, 30'000});
    }

    /// What was said at the port without TLS, as the server counts it: "ehlo=1 starttls=0/1 quit=1 commands=2/3".
    QByteArray commandsWithoutTls()
    {
        const QByteArray log = m_server->log();
        const qsizetype at = log.indexOf("disconnect", log.indexOf("without-tls/"));
        return at < 0 ? QByteArray() : log.mid(at, log.indexOf('\n', at) - at);
    }

    void nextId() { m_id = "m" + QByteArray::number(++m_messages) + "@lindqvist.example"; }
    /// A message with an ID of its own, by which delivered() finds it.
    QByteArray messageOf(const QByteArray &text)
    {
        nextId();
        return "Message-ID: <" + m_id
            + ">\r\nFrom: Mara <mara@lindqvist.example>\r\nTo: anna@berg.example\r\n"
              "Subject: Offer\r\nDate: Thu, 19 Nov 2026 09:00:00 +0100\r\n\r\n"
            + text;
    }
    QByteArray tooLarge()
    {
        return messageOf(QByteArray("0123456789\r\n").repeated(PostfixServer::largestMessage / 10));
    }

    /// The copies of the latest message in somebody's mailbox, without what the server wrote before it.
    QByteArrayList delivered(const char *user) const
    {
        QByteArrayList found;
        const QDir inbox(m_mailboxes->mailFolder() + u'/' + QLatin1StringView(user) + u"/new"_s);
        for (const QString &name : inbox.entryList(QDir::Files)) {
            QFile file(inbox.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const qsizetype own = bytes.indexOf("\nMessage-ID: <" + m_id + '>');
            if (own >= 0)
                found.append(bytes.mid(own + 1));
        }
        return found;
    }
    int copies(const char *user) const { return static_cast<int>(delivered(user).size()); }

    /// The server delivers in order: when a later message is there, an earlier one would be.
    void expectNothing(const char *user, SmtpSession &session)
    {
        const QByteArray missing = m_id;
        QVERIFY(session.send({sender, {QLatin1StringView(user) + u"@berg.example"_s}}, messageOf("Later\r\n")));
        QTRY_COMPARE(copies(user), 1);
        m_id = missing;
        QCOMPARE(copies(user), 0);
    }

    std::unique_ptr<DovecotServer> m_mailboxes;
    std::unique_ptr<PostfixServer> m_server;
    std::optional<TrustedCertificate> m_trusted;
    sync::Cancellation m_cancellation;
    QByteArray m_id; // of the latest message
    int m_messages = 0;
};

SATCHEL_TEST(tst_SubmissionServer)
#include "tst_SubmissionServer.moc"
