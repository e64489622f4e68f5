// SPDX-License-Identifier: GPL-3.0-or-later
// From a sign-in in the browser to a mailbox: a real sign-in server gives the tokens, and a Dovecot asks it whether
// they are good and are for mail.
#include "sync/mail/ImapSession.h"
#include "sync/mail/MailSecrets.h"
#include "sync/transport/HttpTransport.h"
#include "sync/transport/SignIn.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SignInServer.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString clientSecret = u"organisation-client-secret-0815"_s;

/// Dovecot's questions to the sign-in server (RFC 7662): it takes tokens that are active and granted for `scope`.
class TokenQuestions
{
public:
    TokenQuestions(QString server, const QByteArray &scope)
    {
        const QByteArray address = server.replace(u"http://"_s, u"http://mail-server:mail-server-secret-4711@"_s)
                                       .toUtf8();
        QFile file(m_folder.filePath(u"oauth2.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(file.errorString()));
        file.write("introspection_mode = post\nintrospection_url = " + address
            + "/token/introspection\nforce_introspection = yes\nactive_attribute = active\nactive_value = true\n"
              "username_attribute = sub\nscope = "
            + scope + "\n");
    }

    DovecotServer::Settings settings() const
    {
        return {{},
            "auth_mechanisms = plain xoauth2\npassdb {\n driver = oauth2\n mechanisms = xoauth2\n args = "
                + QFile::encodeName(m_folder.filePath(u"oauth2.conf"_s)) + "\n}\n"};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_MailTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled())
            QSKIP("there is no Dovecot");
        if (!SignInServer::isInstalled())
            QSKIP("the sign-in server is not installed: ./dev setup does it");
    }
    void init()
    {
        m_keychain = std::make_unique<MemoryKeychain>();
        m_secrets.reset();
    }

    void aTokenOfGoogleOpensTheMailbox()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        const auto tokens = signIn();
        QVERIFY2(tokens, tokens ? "" : qUtf8Printable(toText(tokens.error())));
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, *tokens));
        QCOMPARE(m_secrets->credentials(m_account)->kind, Credentials::Kind::AccessToken);
        const auto session = open();
        QVERIFY2(session, session ? "" : qUtf8Printable(toText(session.error())));
        QVERIFY((*session)->select("INBOX", {}));
        QVERIFY(!m_keychain->everWritten.contains(QString::fromLatin1(tokens->access)));
    }

    void aTokenOfMicrosoftOpensTheMailbox()
    {
        begin(store::MailSignIn::Microsoft, u"public"_s, "https://outlook.office.com/IMAP.AccessAsUser.All");
        const auto tokens = signIn();
        QVERIFY2(tokens, tokens ? "" : qUtf8Printable(toText(tokens.error())));
        QVERIFY(m_secrets->setTokens(m_account, {}, *tokens));
        const auto session = open();
        QVERIFY2(session, session ? "" : qUtf8Printable(toText(session.error())));
    }

    void anotherProcessSignsInWithTheKeychainAlone()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        m_secrets = std::make_unique<MailSecrets>(m_folder.filePath(u"store"_s), sources());
        QVERIFY(open());
        QCOMPARE(m_secrets->client(m_account)->secret, clientSecret);
    }

    void aTokenThatExpiresIsRenewedBefore()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        const QString first = m_secrets->credentials(m_account)->secret;
        m_clock.advance(58 * 60'000);
        QCOMPARE(m_secrets->credentials(m_account)->secret, first);
        m_clock.advance(60'000);
        QVERIFY(m_secrets->credentials(m_account)->secret != first);
        QVERIFY(open());
    }

    void aTokenThatWasRevokedIsRenewed()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        const auto tokens = signIn();
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, *tokens));
        QVERIFY(sync::TokenEndpoint(m_http, m_signIn.endpoints, {m_account.clientId, clientSecret})
                    .revoke(QString::fromLatin1(tokens->access)));
        const auto dead = imap(*m_secrets->credentials(m_account));
        QCOMPARE(dead.error().kind, Error::Kind::Unauthorized);
        const auto session = open();
        QVERIFY2(session, session ? "" : qUtf8Printable(toText(session.error())));
    }

    void aTokenForSomethingElseIsRefused()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        m_signIn.endpoints.scopes = {u"openid"_s, u"email"_s};
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        QCOMPARE(open().error().kind, Error::Kind::Unauthorized);
    }

    void theMailboxOfSomebodyElseStaysClosed()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        m_account.user = u"ben"_s;
        QCOMPARE(open().error().kind, Error::Kind::Unauthorized);
    }

    void aForgottenSignInIsRevoked()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        const auto tokens = signIn();
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, *tokens));
        QVERIFY(m_secrets->forget(m_account));
        QVERIFY(m_keychain->entries().isEmpty());
        QCOMPARE(m_secrets->credentials(m_account).error().kind, Error::Kind::Unauthorized);
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, {{}, tokens->refresh, 0, {}}));
        QCOMPARE(m_secrets->credentials(m_account).error().kind, Error::Kind::Unauthorized);
    }

    void aForgottenSignInIsGoneEvenWithoutAnAnswer()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        m_server->stop();
        QVERIFY(!m_secrets->forget(m_account));
        QVERIFY(m_keychain->entries().isEmpty());
    }

    void aMailServerThatCannotAskIsNoReasonToSignInAgain()
    {
        begin(store::MailSignIn::Google, u"confidential"_s, "https://mail.google.com/");
        QVERIFY(m_secrets->setTokens(m_account, clientSecret, signIn().value()));
        QVERIFY(m_secrets->credentials(m_account));
        m_server->stop();
        const auto later = imap(*m_secrets->credentials(m_account));
        QVERIFY2(later.error().kind == Error::Kind::RateLimited, qUtf8Printable(toText(later.error())));
    }

private:
    void begin(store::MailSignIn kind, const QString &client, const QByteArray &scope)
    {
        m_account = {};
        m_account.name = u"Work"_s;
        m_account.address = u"ada@lindqvist.example"_s;
        m_account.user = u"ada"_s;
        m_account.signIn = kind;
        m_account.clientId = client;
        m_account.secrets = u"7"_s;
        m_signIn = signInOf(m_account).value();
        m_server = std::make_unique<SignInServer>(
            QJsonObject{{u"scopes"_s, QJsonArray::fromStringList(m_signIn.endpoints.scopes)}});
        m_questions.emplace(m_server->address(), scope);
        m_dovecot.reset();
        m_dovecot = std::make_unique<DovecotServer>(m_questions->settings());
        m_trusted.emplace(m_dovecot->certificate());
        m_account.incoming = {u"127.0.0.1"_s, m_dovecot->tlsPort()};
        m_account.outgoing = m_account.incoming;
        sync::OAuthEndpoints &endpoints = m_signIn.endpoints;
        endpoints.authorize = QUrl(m_server->address() + u"/auth"_s);
        endpoints.token = QUrl(m_server->address() + u"/token"_s);
        endpoints.revoke = endpoints.revoke.isEmpty() ? QUrl() : QUrl(m_server->address() + u"/token/revocation"_s);
        endpoints.issuer = m_server->address();
        m_signIn.hosts = {u"127.0.0.1"_s};
        m_secrets = std::make_unique<MailSecrets>(m_folder.filePath(u"store"_s), sources());
    }

    MailSecretsSources sources()
    {
        return {*m_keychain, m_http, m_clock, m_sleeper, [this](const store::MailAccount &) { return m_signIn; }};
    }

    Result<sync::Tokens> signIn()
    {
        sync::SignIn signIn(
            m_signIn.endpoints, {m_account.clientId, m_signIn.endpoints.needsSecret ? clientSecret : QString()});
        std::optional<Result<sync::Tokens>> outcome;
        connect(&signIn, &sync::SignIn::finished, this, [&](const Result<sync::Tokens> &tokens) { outcome = tokens; });
        connect(&signIn, &sync::SignIn::addressReady, this, [](const QUrl &address) { openInTestBrowser(address); });
        signIn.start();
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
            return fail(Error::Kind::Bug, u"no outcome"_s);
        return *outcome;
    }

    Result<std::unique_ptr<ImapSession>> imap(const Credentials &credentials)
    {
        return ImapSession::open(m_account.incoming, credentials, m_cancellation);
    }
    Result<std::unique_ptr<ImapSession>> open()
    {
        return openSignedIn(
            *m_secrets, m_account, [this](const Credentials &credentials) { return imap(credentials); });
    }

    QTemporaryDir m_folder;
    sync::Cancellation m_cancellation;
    sync::HttpTransport m_http{m_cancellation};
    sync::CancellableSleeper m_sleeper{m_cancellation};
    ManualClock m_clock{Instant{1'700'000'000'000}};
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<SignInServer> m_server;
    std::optional<TokenQuestions> m_questions;
    std::unique_ptr<DovecotServer> m_dovecot;
    std::optional<TrustedCertificate> m_trusted;
    ProviderSignIn m_signIn;
    store::MailAccount m_account;
    std::unique_ptr<MailSecrets> m_secrets;
};

SATCHEL_TEST(tst_MailTokens)
#include "tst_MailTokens.moc"
