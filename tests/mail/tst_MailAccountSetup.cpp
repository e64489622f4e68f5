// SPDX-License-Identifier: GPL-3.0-or-later
// How a mail account is added, let in again and removed: at a Dovecot, and at an SMTP server of a few lines.
#include "sync/engine/Cancellation.h"
#include "sync/mail/MailAccountSetup.h"
#include "tests/mail/SecureLineServer.h"
#include "tests/mail/TestDns.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/NoNetwork.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Source = ServerCandidate::Source;

ServerCandidate candidateAt(const QString &host, Source source = Source::Guess, bool needsConsent = false)
{
    return {{host, 993, MailServer::Encryption::Implicit}, source, needsConsent};
}

/// Answers for each host, and says which were asked.
class ScriptedTrial
{
public:
    SignInTrial function()
    {
        return [this](const MailServer &server, const QString &user) -> Result<void> {
            asked.append(user + u'@' + server.host);
            const auto kind = answers.constFind(server.host);
            return kind == answers.constEnd() ? Result<void>() : fail(*kind, u"no"_s, server.host);
        };
    }

    QHash<QString, Error::Kind> answers; // a host that is not among them accepts everybody
    QStringList asked;
};

} // namespace

class tst_MailAccountSetup : public QObject
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
        m_store.emplace();
        m_keychain = std::make_unique<MemoryKeychain>();
        m_secrets = std::make_unique<MailSecrets>(
            m_store->path(), MailSecretsSources{*m_keychain, m_transport, m_clock, m_sleeper});
        m_smtp.reset();
    }

    void anAccountIsSavedWhenBothServersAcceptThePerson()
    {
        const auto added = add(wanted(), u"word"_s);
        QVERIFY2(added, added ? "" : qUtf8Printable(toText(added.error())));
        QCOMPARE(added->user, u"mara@lindqvist.example"_s);
        QCOMPARE(added->state, store::ConnectionState::Ready);
        QCOMPARE(m_secrets->credentials(*added)->secret, u"word"_s);
        QVERIFY(store::MailAccounts(**m_store).find(u"Work"_s));
    }

    void aWrongPasswordLeavesNothingBehind()
    {
        const auto added = add(wanted(), u"wrong"_s);
        QCOMPARE(added.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(added.error().where, u"127.0.0.1:%1"_s.arg(m_dovecot->tlsPort()));
        isNothingLeft();
    }

    void aRefusalOfTheOutgoingServerIsNamed()
    {
        auto account = wanted();
        beginSmtp("535 5.7.8 not you\r\n");
        account.outgoing.port = m_smtp->serverPort();
        const auto added = add(account, u"word"_s);
        QCOMPARE(added.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(added.error().what, u"5.7.8 not you"_s);
        QCOMPARE(added.error().where, u"127.0.0.1:%1"_s.arg(m_smtp->serverPort()));
        isNothingLeft();
    }

    void withoutAKeychainNothingIsSaved()
    {
        m_keychain->refusesWrites = true;
        QCOMPARE(add(wanted(), u"word"_s).error().kind, Error::Kind::KeychainUnavailable);
        isNothingLeft();
    }

    void aNameIsTakenOnce()
    {
        QVERIFY(add(wanted(), u"word"_s));
        const auto before = m_keychain->entries();
        QCOMPARE(add(wanted(), u"word"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_keychain->entries(), before);
    }

    void anAccountMayBeSavedUntried()
    {
        auto account = wanted();
        account.incoming = {u"imap.unreachable.example"_s, 993};
        account.outgoing = {u"smtp.unreachable.example"_s, 465};
        const auto added = add(account, u"word"_s, Trial::None);
        QVERIFY(added);
        QCOMPARE(added->state, store::ConnectionState::Ready);
        account.name = u"Other"_s;
        QCOMPARE(add(account, {}, Trial::None)->state, store::ConnectionState::NeedsAuthorization);
        account.name = u"Third"_s;
        account.incoming = {};
        QCOMPARE(add(account, u"word"_s, Trial::None).error().kind, Error::Kind::NotFound);
    }

    void aPasswordIsReplacedWhenTheServersAcceptIt()
    {
        const auto account = add(wanted(), u"word"_s);
        QVERIFY(account);
        QVERIFY(m_secrets->setPassword(*account, u"old"_s));
        QVERIFY(store::MailAccounts(**m_store).setState(
            account->number, store::ConnectionState::NeedsAuthorization, u"wrong password"_s));
        QCOMPARE(authorize(*account, u"wrong"_s).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(m_secrets->credentials(*account)->secret, u"old"_s);
        beginSmtp("235 welcome\r\n", account->outgoing.port);
        const auto done = authorize(*account, u"word"_s);
        QVERIFY2(done, done ? "" : qUtf8Printable(toText(done.error())));
        QCOMPARE(m_secrets->credentials(*account)->secret, u"word"_s);
        const auto now = store::MailAccounts(**m_store).get(account->number);
        QCOMPARE(now->state, store::ConnectionState::Ready);
        QCOMPARE(now->problem, QString());
    }

    void aRemovedAccountLeavesNothing()
    {
        const auto account = add(wanted(), u"word"_s);
        QVERIFY(account);
        m_keychain->failAfter(0);
        QCOMPARE(removeAccount(**m_store, *account, *m_secrets).error().kind, Error::Kind::KeychainUnavailable);
        m_keychain->recover();
        QVERIFY(store::MailAccounts(**m_store).find(u"Work"_s));
        QVERIFY(removeAccount(**m_store, *account, *m_secrets));
        isNothingLeft();
    }

    void aRemovedSignInIsGoneAlthoughTheProviderIsOutOfReach()
    {
        auto account = wanted();
        account.address = u"mara@gmail.com"_s;
        account.signIn = store::MailSignIn::Google;
        account.clientId = u"app"_s;
        account.incoming = account.outgoing = {};
        const auto draft = draftAccount(account, m_dns);
        QVERIFY(draft);
        const auto added = addAccount(**m_store, *draft,
            {{}, u"secret"_s, sync::Tokens{"access", u"refresh"_s, {}, {}}}, Trial::None, *m_secrets, m_cancellation);
        QVERIFY2(added, added ? "" : qUtf8Printable(toText(added.error())));
        QVERIFY(added->keepsSent);
        QCOMPARE(m_keychain->entries().size(), 2);
        QString warning;
        QVERIFY(removeAccount(**m_store, *added, *m_secrets, &warning));
        QCOMPARE(warning, u"no network"_s);
        isNothingLeft();
    }

    void theWayToSignInIsTheProviders()
    {
        auto account = wanted();
        account.incoming = account.outgoing = {};
        account.address = u"mara@outlook.com"_s;
        QCOMPARE(draftAccount(account, m_dns).error().kind, Error::Kind::Invalid);
        account.signIn = store::MailSignIn::Google;
        QCOMPARE(draftAccount(account, m_dns).error().kind, Error::Kind::Invalid);
        account.signIn = store::MailSignIn::Microsoft;
        const auto draft = draftAccount(account, m_dns);
        QVERIFY(draft);
        QCOMPARE(draft->account.incoming.host, u"outlook.office365.com"_s);
        QCOMPARE(draft->notes, std::vector{ProviderNote::EnableImap});
    }

    void whatIsProposedHasTheProvidersBestSignInAndItsNotes()
    {
        const auto gmail = proposeAccount(u"mara@gmail.com"_s, m_dns);
        QVERIFY(gmail);
        QCOMPARE(gmail->provider, u"Gmail"_s);
        QCOMPARE(gmail->account.signIn, store::MailSignIn::Google);
        QCOMPARE(gmail->signIns, (std::vector{store::MailSignIn::Google, store::MailSignIn::Password}));
        QCOMPARE(gmail->notes, QStringList{noteText(ProviderNote::AppPassword)});
        QVERIFY(gmail->help.isValid() && !gmail->needsConsent);
        TestDns dns;
        dns.records[u"_imaps._tcp.lindqvist.example"_s] = {{0, 0, 993, u"imap.elsewhere.example"_s}};
        const auto own = proposeAccount(u"mara@lindqvist.example"_s, dns);
        QVERIFY(own && own->needsConsent);
        QCOMPARE(own->incomingSource, sourceText(ServerCandidate::Source::Srv));
        QCOMPARE(own->signIns, std::vector{store::MailSignIn::Password});
    }

    void aDomainWithoutImapIsToldSo()
    {
        auto account = wanted();
        account.incoming = account.outgoing = {};
        TestDns dns;
        dns.records[u"_imaps._tcp.lindqvist.example"_s] = {{0, 0, 0, {}}};
        QCOMPARE(draftAccount(account, dns).error().kind, Error::Kind::NotFound);
    }

    void theFirstServerThatAcceptsIsTaken()
    {
        ScriptedTrial trial;
        trial.answers = {{u"a"_s, Error::Kind::Offline}, {u"b"_s, Error::Kind::Invalid}};
        const auto found = findServer({candidateAt(u"a"_s), candidateAt(u"b"_s), candidateAt(u"c"_s)},
            {u"mara@x"_s, u"mara"_s}, trial.function());
        QVERIFY(found);
        QCOMPARE(found->candidate.server.host, u"c"_s);
        QCOMPARE(found->user, u"mara@x"_s);
        QCOMPARE(trial.asked, (QStringList{u"mara@x@a"_s, u"mara@x@b"_s, u"mara@x@c"_s}));
    }

    void aRefusedPasswordGoesToNoOtherServer()
    {
        ScriptedTrial trial;
        trial.answers = {{u"a"_s, Error::Kind::Unauthorized}};
        const auto found = findServer(
            {candidateAt(u"a"_s), candidateAt(u"b"_s)}, {u"mara@x"_s, u"mara"_s}, trial.function());
        QCOMPARE(found.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(found.error().where, u"a:993"_s);
        QCOMPARE(trial.asked, (QStringList{u"mara@x@a"_s, u"mara@a"_s}));
    }

    void aServerOutsideGetsNoPasswordUnasked()
    {
        ScriptedTrial trial;
        trial.answers = {{u"b"_s, Error::Kind::Offline}};
        const auto found = findServer(
            {candidateAt(u"a"_s, Source::Srv, true), candidateAt(u"b"_s)}, {u"mara"_s}, trial.function());
        QCOMPARE(found.error().kind, Error::Kind::AwaitsAnswer);
        QCOMPARE(found.error().where, u"a:993"_s);
        QCOMPARE(trial.asked, QStringList{u"mara@b"_s});
    }

    void whereNobodyAnswersAtUsualNamesAllAreNamed()
    {
        ScriptedTrial trial;
        trial.answers = {{u"a"_s, Error::Kind::Offline}, {u"b"_s, Error::Kind::Offline}};
        const auto found = findServer({candidateAt(u"a"_s), candidateAt(u"b"_s)}, {u"mara"_s}, trial.function());
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
        QCOMPARE(found.error().where, u"a:993, b:993"_s);
        QCOMPARE(findServer({}, {u"mara"_s}, trial.function()).error().kind, Error::Kind::NotFound);
        QCOMPARE(findServer({candidateAt(u"c"_s)}, {}, trial.function()).error().kind, Error::Kind::Invalid);
    }

    void aServerIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MailDirection>("service");
        QTest::addColumn<QString>("read");
        QTest::newRow("host") << u"Imap.Example.com"_s << MailDirection::Incoming << u"imap.example.com:993"_s;
        QTest::newRow("port") << u"imap.example.com:1993"_s << MailDirection::Incoming << u"imap.example.com:1993"_s;
        QTest::newRow("starttls") << u"mail.example.com,starttls"_s << MailDirection::Incoming
                                  << u"mail.example.com:143,starttls"_s;
        QTest::newRow("submission") << u"smtp.example.com"_s << MailDirection::Outgoing << u"smtp.example.com:465"_s;
        QTest::newRow("submission by starttls")
            << u"smtp.example.com,starttls"_s << MailDirection::Outgoing << u"smtp.example.com:587,starttls"_s;
        for (const auto *text : {"", ":993", "host:0", "host:port", "host:70000", "host,plain", "host:143,starttls,x"})
            QTest::addRow("not %s", text) << QString::fromLatin1(text) << MailDirection::Incoming << QString();
    }
    void aServerIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(MailDirection, service);
        QFETCH(QString, read);
        const auto server = serverFromText(text, service);
        QCOMPARE(server ? serverText(*server) : QString(), read);
    }

private:
    store::MailAccount wanted()
    {
        if (!m_smtp)
            beginSmtp("235 welcome\r\n");
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = u"mara@lindqvist.example"_s;
        account.incoming = {u"127.0.0.1"_s, m_dovecot->tlsPort()};
        account.outgoing = {u"127.0.0.1"_s, m_smtp->serverPort()};
        return account;
    }

    void beginSmtp(const QByteArray &answer, quint16 port = 0)
    {
        m_smtp.reset();
        m_smtp = std::make_unique<SecureLineServer>(m_certificate,
            QByteArrayList{"220 hello\r\n", "250-mail.example.com\r\n250 AUTH PLAIN\r\n", answer, "221 bye\r\n"});
        if (port != 0) {
            m_smtp->close();
            if (!m_smtp->listen(QHostAddress::LocalHost, port))
                qFatal("the port is in use");
        }
    }

    Result<store::MailAccount> add(
        const store::MailAccount &account, const QString &password, Trial trial = Trial::Both)
    {
        const auto draft = draftAccount(account, m_dns);
        return draft ? addAccount(**m_store, *draft, {password, {}, {}}, trial, *m_secrets, m_cancellation)
                     : Result<store::MailAccount>(fail(draft.error()));
    }
    Result<void> authorize(const store::MailAccount &account, const QString &password)
    {
        return authorizeAccount(**m_store, account, {password, {}, {}}, *m_secrets, m_cancellation);
    }
    void isNothingLeft()
    {
        QVERIFY(m_keychain->entries().isEmpty());
        QVERIFY(store::MailAccounts(**m_store).list()->empty());
    }

    OwnCertificate m_certificate;
    std::unique_ptr<DovecotServer> m_dovecot;
    std::optional<TrustedCertificate> m_dovecotTrusted;
    std::optional<TrustedCertificate> m_smtpTrusted;
    std::unique_ptr<SecureLineServer> m_smtp;
    std::optional<TestStore> m_store;
    std::unique_ptr<MemoryKeychain> m_keychain;
    NoTransport m_transport;
    sync::Cancellation m_cancellation;
    sync::CancellableSleeper m_sleeper{m_cancellation};
    ManualClock m_clock{Instant{1'700'000'000'000}};
    std::unique_ptr<MailSecrets> m_secrets;
    TestDns m_dns;
};

SATCHEL_TEST(tst_MailAccountSetup)
#include "tst_MailAccountSetup.moc"
