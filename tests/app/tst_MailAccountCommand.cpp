// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel mail account`, at a Dovecot and an SMTP server of a few lines.
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "store/ProcessLock.h"
#include "tests/mail/SecureLineServer.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_MailAccountCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled())
            QSKIP("there is no Dovecot");
        m_dovecot = std::make_unique<DovecotServer>();
        m_dovecotTrusted.emplace(m_dovecot->certificate());
        m_smtpTrusted.emplace(m_certificate.certificate());
    }
    void init()
    {
        m_call.emplace();
        m_call->keychain.recover();
        m_smtp = std::make_unique<SecureLineServer>(m_certificate,
            QByteArrayList{
                "220 hello\r\n", "250-mail.example.com\r\n250 AUTH PLAIN\r\n", "235 welcome\r\n", "221 bye\r\n"});
        m_smtpPort = m_smtp->serverPort();
    }

    void anAccountIsAddedListedAndRemoved()
    {
        const Answer added = add({u"--since"_s, u"2026-01-01"_s, u"--name"_s, u"Mara Lindqvist"_s}, "word\n");
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(added.object()[u"state"_s].toString(), u"ready"_s);
        QVERIFY(!QString::fromUtf8(added.out + added.err).contains(u"word"_s));
        const Answer listed = (*m_call)({u"mail"_s, u"account"_s, u"list"_s});
        QCOMPARE(listed.array(),
            (QJsonArray{QJsonObject{{u"name"_s, u"Work"_s}, {u"address"_s, u"mara@lindqvist.example"_s},
                {u"sign_in"_s, u"password"_s}, {u"incoming"_s, imap()}, {u"outgoing"_s, smtp()},
                {u"state"_s, u"ready"_s}, {u"last_success"_s, QJsonValue()}, {u"waiting"_s, 0},
                {u"problem"_s, QJsonValue()}}}));
        const auto account = store::MailAccounts(*store()).find(u"Work"_s);
        QCOMPARE(account->senderName, u"Mara Lindqvist"_s);
        QCOMPARE(account->firstDay, *Instant::fromIso(u"2026-01-01T00:00:00Z"));
        QVERIFY(m_call->keychain.everWritten.contains(u"word"_s));
        const Answer removed = (*m_call)({u"mail"_s, u"account"_s, u"remove"_s, u"Work"_s});
        QCOMPARE(removed.object()[u"removed"_s].toString(), u"Work"_s);
        QVERIFY((*m_call)({u"mail"_s, u"account"_s, u"list"_s}).array().isEmpty());
        QVERIFY(!m_call->keychain.entries().values().contains(u"word"_s));
    }

    void aWrongPasswordIsSaidWithItsServer()
    {
        const Answer refused = add({}, "wrong\n");
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"_s].toString(), u"unauthorized"_s);
        QCOMPARE(refused.error()[u"where"_s].toString(), imap());
        QVERIFY((*m_call)({u"mail"_s, u"account"_s, u"list"_s}).array().isEmpty());
    }

    void anOutgoingServerThatIsNotThereIsNamed()
    {
        m_smtp->close();
        const Answer refused = add({}, "word\n");
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"_s].toString(), u"offline"_s);
        QCOMPARE(refused.error()[u"where"_s].toString(), smtp());
    }

    void untriedAnAccountIsSavedAsItIs()
    {
        m_smtp->close();
        const Answer added = add({u"--no-try"_s}, "word\n");
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(added.object()[u"state"_s].toString(), u"ready"_s);
    }

    void anAccountIsLetInAgain()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        QVERIFY(store::MailAccounts(*store()).setState(1, store::ConnectionState::NeedsAuthorization, u"no"_s));
        const Answer wrong = (*m_call)(
            {u"mail"_s, u"account"_s, u"authorize"_s, u"Work"_s, u"--password-stdin"_s}, "wrong\n");
        QCOMPARE(wrong.error()[u"kind"_s].toString(), u"unauthorized"_s);
        const Answer missing = (*m_call)({u"mail"_s, u"account"_s, u"authorize"_s, u"Work"_s}, "word\n");
        QCOMPARE(missing.code, 2);
    }

    void unsentMessagesAreAskedAbout()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        QVERIFY(store::OutgoingMails(*store()).save({}, 1, {}));
        const Answer asked = (*m_call)({u"mail"_s, u"account"_s, u"remove"_s, u"Work"_s});
        QCOMPARE(asked.code, 1);
        QCOMPARE(asked.error()[u"kind"_s].toString(), u"awaits_answer"_s);
        QCOMPARE((*m_call)({u"mail"_s, u"account"_s, u"remove"_s, u"Work"_s, u"--yes"_s}).code, 0);
    }

    void whoIsNotToBeContactedIsNotWrittenToByMistake()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        m_smtp->close();
        QVERIFY(store()->commit({u"Contact"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {},
                {{u"last_name"_s, u"Berg"_s}, {u"email"_s, u"anna@berg.example"_s}, {u"do_not_contact"_s, true}})},
            {}}));
        const QString file = draft(
            "{\"to\":[\"Anna <anna@berg.example>\"],\"subject\":\"Hello\",\"text\":\"Good day\"}");
        const Answer refused = (*m_call)({u"mail"_s, u"send"_s, file});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("Berg"), refused.err);
        QVERIFY(store::OutgoingMails(*store()).list(store::OutgoingState::Queued)->empty());
        const Answer sent = (*m_call)({u"mail"_s, u"send"_s, file, u"--yes"_s});
        QCOMPARE(sent.code, 0); // it waits: nobody is there
        QCOMPARE(sent.object()[u"state"_s].toString(), u"queued"_s);
        QVERIFY2(sent.err.contains("Berg"), sent.err);
        QVERIFY2(sent.err.contains("waits"), sent.err);
    }

    /// A script that took it for a failure would send it twice.
    void besideAWindowThatHasTheAccountItWaits()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        const auto other = store();
        store::ProcessLock lock(other->path() + u".mail-1.lock"_s);
        QVERIFY(lock.take(u"a window"_s));
        const QString file = draft("{\"to\":[\"ben@berg.example\"],\"subject\":\"Hello\",\"text\":\"Good day\"}");
        const Answer sent = (*m_call)({u"mail"_s, u"send"_s, file});
        QCOMPARE(sent.code, 0);
        QCOMPARE(sent.object()[u"state"_s].toString(), u"queued"_s);
        QVERIFY2(sent.err.isEmpty(), sent.err);
        QCOMPARE(store::OutgoingMails(*other).list(store::OutgoingState::Queued)->size(), size_t(1));
    }

    void aTextThatIsNoneIsRefusedWithItsKey()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        const Answer refused = (*m_call)({u"mail"_s, u"send"_s, draft("{\"to\":[\"a@b.example\"],\"text\":5}")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"where"_s].toString(), u"text"_s);
    }

    void whatOfAnEmailIsNotSentIsSaid()
    {
        QCOMPARE(add({}, "word\n").code, 0);
        m_smtp->close();
        const QString file = draft(
            "From: old@b.example\nTo: a@b.example\nSubject: x\nContent-Type: text/html\n\n<b>x</b>", u"mail.eml"_s);
        const Answer sent = (*m_call)({u"mail"_s, u"send"_s, file});
        QCOMPARE(sent.code, 0);
        QVERIFY2(sent.err.contains("HTML"), sent.err);
        QVERIFY2(sent.err.contains("old@b.example"), sent.err);
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no address") << QStringList{u"add"_s, u"Work"_s, u"--password-stdin"_s};
        QTest::newRow("no password") << QStringList{u"add"_s, u"Work"_s, u"--address"_s, u"mara@x.example"_s};
        QTest::newRow("no client") << QStringList{
            u"add"_s, u"Work"_s, u"--address"_s, u"mara@gmail.com"_s, u"--sign-in"_s, u"google"_s};
        QTest::newRow("a client without a sign-in") << QStringList{u"add"_s, u"Work"_s, u"--address"_s,
            u"mara@gmail.com"_s, u"--password-stdin"_s, u"--client-id"_s, u"app"_s};
        QTest::newRow("a sign-in that is none") << QStringList{u"add"_s, u"Work"_s, u"--address"_s, u"mara@gmail.com"_s,
            u"--sign-in"_s, u"yahoo"_s, u"--client-id"_s, u"app"_s};
        QTest::newRow("a server that is none") << QStringList{u"add"_s, u"Work"_s, u"--address"_s, u"mara@x.example"_s,
            u"--password-stdin"_s, u"--imap"_s, u"host:143,plain"_s};
        QTest::newRow("a day that is none") << QStringList{u"add"_s, u"Work"_s, u"--address"_s, u"mara@x.example"_s,
            u"--password-stdin"_s, u"--since"_s, u"2026-02-31"_s};
        QTest::newRow("no name") << QStringList{u"remove"_s};
        QTest::newRow("no such action") << QStringList{u"paint"_s, u"Work"_s};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        QCOMPARE((*m_call)(QStringList{u"mail"_s, u"account"_s} + words, "word\n").code, 2);
    }

    void aProviderThatNeedsTheBrowserSaysSo()
    {
        const Answer refused = (*m_call)({u"mail"_s, u"account"_s, u"add"_s, u"Work"_s, u"--address"_s,
                                             u"mara@outlook.com"_s, u"--password-stdin"_s},
            "word\n");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.error()[u"message"_s].toString().contains(u"Outlook.com"_s));
    }

private:
    QString draft(const QByteArray &content, const QString &name = u"mail.json"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the draft cannot be written");
        return file.fileName();
    }
    QString imap() const { return u"127.0.0.1:%1"_s.arg(m_dovecot->tlsPort()); }
    QString smtp() const { return u"127.0.0.1:%1"_s.arg(m_smtpPort); }

    Answer add(const QStringList &more, const QByteArray &in)
    {
        return (*m_call)(
            QStringList{u"mail"_s, u"account"_s, u"add"_s, u"Work"_s, u"--address"_s, u"mara@lindqvist.example"_s,
                u"--imap"_s, imap(), u"--smtp"_s, smtp(), u"--password-stdin"_s}
                + more,
            in);
    }
    std::unique_ptr<store::Store> store()
    {
        app::StoreKeys keys(m_call->keychain, cheapPassphrase);
        store::StoreOptions options;
        options.connection.key = keys.find(m_call->path(), {}).value();
        return std::move(*store::Store::open(m_call->path(), m_call->clock, 1, options));
    }

    QTemporaryDir m_folder;
    OwnCertificate m_certificate;
    std::unique_ptr<DovecotServer> m_dovecot;
    std::optional<TrustedCertificate> m_dovecotTrusted;
    std::optional<TrustedCertificate> m_smtpTrusted;
    std::unique_ptr<SecureLineServer> m_smtp;
    quint16 m_smtpPort = 0;
    std::optional<CommandLineCall> m_call;
};

SATCHEL_TEST(tst_MailAccountCommand)
#include "tst_MailAccountCommand.moc"
