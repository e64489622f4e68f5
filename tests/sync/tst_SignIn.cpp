// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in, refresh and revocation at a real OpenID server (oidc-provider), with a browser of a few lines.
#include "sync/transport/HttpTransport.h"
#include "sync/transport/SignIn.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/Paths.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <QUrlQuery>

#include <memory>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void note(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

/// Notes every secret that crosses the wire, so that it can be looked for where it must not be.
class WireTap final : public Transport
{
public:
    WireTap(Transport &inner, QStringList &secrets) : m_inner(inner), m_secrets(secrets) {}
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        for (const auto &name : {u"code"_s, u"code_verifier"_s, u"refresh_token"_s, u"client_secret"_s, u"token"_s})
            add(form.queryItemValue(name, QUrl::FullyDecoded));
        auto response = m_inner.send(request);
        const QJsonObject answer = response ? QJsonDocument::fromJson(response->body).object() : QJsonObject();
        for (const auto &name : {u"access_token"_s, u"refresh_token"_s, u"id_token"_s})
            add(answer[name].toString());
        return response;
    }

private:
    void add(const QString &secret)
    {
        if (!secret.isEmpty())
            m_secrets.append(secret);
    }

    Transport &m_inner;
    QStringList &m_secrets;
};

class TappedTransport final : public Transport
{
public:
    TappedTransport(Cancellation &cancellation, QStringList &secrets) : m_http(cancellation), m_tap(m_http, secrets) {}
    Result<HttpResponse> send(const HttpRequest &request) override { return m_tap.send(request); }

private:
    HttpTransport m_http;
    WireTap m_tap;
};

/// Follows every redirect, keeps cookies, and says where it ended.
class Browser
{
public:
    int open(const QUrl &address)
    {
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    QNetworkAccessManager m_manager;
};

} // namespace

class tst_SignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = projectPath(u"build/oauth"_s);
        if (!QFile::exists(folder + u"/installed-lock.json"_s))
            QSKIP("the sign-in server is not installed: ./dev setup does it");
        m_server.setWorkingDirectory(folder);
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(u"node"_s, {u"server.mjs"_s});
        QByteArray line;
        while (!line.endsWith('\n')) {
            QVERIFY(m_server.waitForReadyRead(30'000));
            line += m_server.readAllStandardOutput();
        }
        m_issuer = QJsonDocument::fromJson(line).object()[u"issuer"_s].toString();
        QVERIFY(!m_issuer.isEmpty());
    }

    void cleanupTestCase()
    {
        m_server.closeWriteChannel();
        if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(10'000))
            m_server.kill();
    }

    void signsInWithPkce()
    {
        const auto tokens = signIn(endpoints(), {u"public"_s, {}});
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));
        QVERIFY(!tokens->access.isEmpty());
        QVERIFY(!tokens->refresh.isEmpty());
        QCOMPARE(tokens->expiresIn.value_or(0), qint64(3'600'000));
        QCOMPARE(tokens->facts.keys(), QStringList{u"scope"_s});
    }

    void signsInAtAVendorThatDemandsASecret()
    {
        OAuthEndpoints how = endpoints();
        how.needsSecret = true;
        how.redirect.host = u"localhost"_s;
        const auto tokens = signIn(how, {u"confidential"_s, clientSecret});
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));
        const auto refused = signIn(how, {u"confidential"_s, u"wrong-secret-wrong-secret"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
    }

    void aPersonMaySayNo()
    {
        const auto tokens = signIn(endpoints(), {u"denied"_s, {}});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Error::Kind::Refused);
        QVERIFY(tokens.error().what.contains(u"access_denied"_s));
    }

    /// Where an administrator has to consent to what a later version asks for.
    void whatMayNotBeConsentedToIsAskedForNoMore_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("isAskedAgain");
        QTest::newRow("another error") << u"access_denied"_s << false;
        QTest::newRow("consent") << u"consent_required"_s << true;
    }
    void whatMayNotBeConsentedToIsAskedForNoMore()
    {
        QFETCH(QString, error);
        QFETCH(bool, isAskedAgain);
        OAuthEndpoints how = endpoints();
        how.issuer.clear();
        how.alwaysSendsIssuer = false;
        how.scopes = {u"meetings"_s};
        how.addedScopes = {u"contacts"_s};
        how.consentErrors = {u"consent_required"_s};
        SignIn signIn(how, {u"app"_s, {}}, [](Cancellation &) {
            auto token = std::make_unique<ScriptedTransport>();
            token->expects("POST /token").answers(200, R"({"access_token":"word","token_type":"Bearer"})");
            return token;
        });
        std::optional<Result<Tokens>> outcome;
        connect(&signIn, &SignIn::finished, this, [&](const Result<Tokens> &tokens) { outcome = tokens; });
        QStringList scopes;
        std::vector<std::unique_ptr<Browser>> browsers;
        connect(
            &signIn, &SignIn::addressReady, this,
            [&](const QUrl &address) {
                const QUrlQuery asked(address);
                scopes.append(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded));
                QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
                QUrlQuery answer{{u"state"_s, asked.queryItemValue(u"state"_s, QUrl::FullyDecoded)}};
                if (scopes.size() == 1)
                    answer.addQueryItem(u"error"_s, error);
                else
                    answer.addQueryItem(u"code"_s, u"code"_s);
                back.setQuery(answer);
                browsers.push_back(std::make_unique<Browser>());
                browsers.back()->open(back);
            },
            Qt::QueuedConnection);
        signIn.start();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->has_value(), isAskedAgain);
        QCOMPARE(scopes.mid(1), isAskedAgain ? QStringList{u"meetings"_s} : QStringList());
        QCOMPARE(scopes.value(0), u"meetings contacts"_s);
        QVERIFY(!isAskedAgain || (*outcome)->lacksAddedScopes);
    }

    void anotherIssuerIsRefused()
    {
        OAuthEndpoints how = endpoints();
        how.issuer = u"https://login.another.example"_s;
        const auto tokens = signIn(how, {u"public"_s, {}});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, Error::Kind::Refused);
    }

    void theServerInsistsOnOurVerifier()
    {
        // What makes the tests above mean something: this server refuses a code whose verifier is wrong.
        QString code;
        LoopbackListener listener;
        const quint16 port = listener.listen({}).value();
        AuthorizationRequest request = AuthorizationRequest::make(endpoints(), u"public"_s, port);
        connect(&listener, &LoopbackListener::answered, this,
            [&](const Result<QString> &answer) { code = answer.value_or(QString()); });
        listener.await(request.state, endpoints(), 60'000);
        Browser().open(request.address);
        QVERIFY(!code.isEmpty());
        request.verifier = QString(43, u'x');
        Cancellation cancellation;
        HttpTransport http(cancellation);
        const OAuthEndpoints how = endpoints();
        const auto tokens = TokenEndpoint(http, how, {u"public"_s, {}}).exchange(code, request);
        QCOMPARE(tokens.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!toText(tokens.error()).contains(code));
    }

    void cancellingEndsIt()
    {
        SignIn signIn(endpoints(), {u"public"_s, {}});
        QSignalSpy finished(&signIn, &SignIn::finished);
        signIn.start();
        signIn.cancel();
        QCOMPARE(finished.size(), 1);
        SignIn slow(endpoints(), {u"public"_s, {}});
        QSignalSpy over(&slow, &SignIn::finished);
        slow.start(50);
        QTRY_COMPARE(over.size(), 1);
    }

    void plainHttpElsewhereIsRefused()
    {
        OAuthEndpoints how = endpoints();
        how.token = QUrl(u"http://example.org/token"_s);
        const auto tokens = signIn(how, {u"public"_s, {}});
        QCOMPARE(tokens.error().kind, Error::Kind::Invalid);
    }

    void refreshesReplaysAndRevokesAndLeavesNoSecretBehind()
    {
        qputenv("TMPDIR", m_folder.path().toUtf8());
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(note);
        useAConnection();
        qInstallMessageHandler(before);
        qunsetenv("TMPDIR");
        m_secrets.append(clientSecret);
        m_secrets.removeDuplicates();
        QVERIFY2(m_secrets.size() >= 8, qPrintable(QString::number(m_secrets.size())));
        for (const QString &secret : m_secrets) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!isInFiles(m_folder.path(), secret.toUtf8()));
            QVERIFY(!logged.join(u'\n').contains(secret));
#ifdef Q_OS_LINUX
            for (const auto &name : {u"/proc/self/cmdline"_s, u"/proc/self/environ"_s}) {
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                QVERIFY(!text.contains(secret.toUtf8()));
            }
#endif
        }
    }

private:
    /// A connection's life: sign in, calls, an access token that died, another process, removal.
    void useAConnection()
    {
        OAuthEndpoints how = endpoints();
        how.needsSecret = true;
        const auto tokens = signIn(how, {u"confidential"_s, clientSecret});
        QVERIFY2(tokens, tokens ? "" : qPrintable(toText(tokens.error())));
        MemoryKeychain keychain;
        keychain.set(SecretNames(u"7"_s).clientSecret, clientSecret);
        SystemClock clock;
        Cancellation cancellation;
        CancellableSleeper waiting(cancellation);
        TappedTransport http(cancellation, m_secrets);
        const TokenSourceSettings settings{u"7"_s, u"confidential"_s, m_folder.filePath(u"store.sign-in.lock"_s)};
        TokenSource source(how, settings, keychain, http, clock, waiting);
        QVERIFY(source.adopt(*tokens));

        AuthorizedTransport api(http, source, QUrl(m_issuer));
        const HttpRequest whoAmI{"GET", QUrl(m_issuer + u"/me"_s), {}, {}};
        QCOMPARE(api.send(whoAmI)->status, 200);
        // The access token dies at the server: the next call renews it and goes on.
        QVERIFY(
            TokenEndpoint(http, how, {u"confidential"_s, clientSecret}).revoke(QString::fromLatin1(tokens->access)));
        const auto again = api.send(whoAmI);
        QVERIFY2(again, again ? "" : qPrintable(toText(again.error())));
        QCOMPARE(again->status, 200);
        const QString rotated = keychain.entries().value(SecretNames(u"7"_s).refreshToken);
        QVERIFY(rotated != tokens->refresh);

        // Another process with nothing but the keychain.
        TokenSource other(how, settings, keychain, http, clock, waiting);
        QVERIFY(other.current());
        // And the first one, whose refresh token is a used one by now, does not use it.
        QVERIFY(source.renewed(source.current().value()));

        QVERIFY(source.revoke());
        QVERIFY(keychain.entries().isEmpty());
        keychain.set(SecretNames(u"7"_s).clientSecret, clientSecret);
        keychain.set(SecretNames(u"7"_s).refreshToken, rotated);
        const auto dead = source.current();
        QVERIFY(!dead);
        QCOMPARE(dead.error().kind, Error::Kind::Unauthorized);
        logged.append(toText(dead.error()));
    }

    OAuthEndpoints endpoints() const
    {
        OAuthEndpoints made;
        made.authorize = QUrl(m_issuer + u"/auth"_s);
        made.token = QUrl(m_issuer + u"/token"_s);
        made.revoke = QUrl(m_issuer + u"/token/revocation"_s);
        made.scopes = {u"openid"_s, u"offline_access"_s};
        made.issuer = m_issuer;
        made.alwaysSendsIssuer = true;
        made.parameters = {{u"prompt"_s, u"consent"_s}};
        made.facts = {u"scope"_s};
        return made;
    }

    Result<Tokens> signIn(const OAuthEndpoints &how, const OAuthClient &client)
    {
        SignIn signIn(how, client,
            [this](Cancellation &cancellation) { return std::make_unique<TappedTransport>(cancellation, m_secrets); });
        std::optional<Result<Tokens>> outcome;
        connect(&signIn, &SignIn::finished, this, [&](const Result<Tokens> &tokens) { outcome = tokens; });
        QUrl address;
        connect(&signIn, &SignIn::addressReady, this, [&](const QUrl &ready) { address = ready; });
        signIn.start();
        if (!address.isEmpty())
            Browser().open(address);
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
            return fail(Error::Kind::Bug, u"no outcome"_s);
        return *outcome;
    }

    static bool isInFiles(const QString &folder, const QByteArray &secret)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                return true;
        }
        return false;
    }

    const QString clientSecret = u"organisation-client-secret-0815"_s;
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_issuer;
    QStringList m_secrets;
};

SATCHEL_TEST(tst_SignIn)
#include "tst_SignIn.moc"
