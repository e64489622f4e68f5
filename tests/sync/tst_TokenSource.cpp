// SPDX-License-Identifier: GPL-3.0-or-later
// Against a token server of a few lines that rotates refresh tokens and, like the strict ones, ends the whole grant
// when one is used twice.
#include "RoughServer.h"
#include "store/ProcessLock.h"
#include "sync/transport/HttpTransport.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <QUrlQuery>

#include <atomic>
#include <memory>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const Instant start = Instant::fromIso(u"2026-11-20T08:00:00.000Z"_s).value();

class StrictServer final : public Transport
{
public:
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        const QMutexLocker lock(&m_mutex);
        ++requests;
        const QUrlQuery form(QString::fromLatin1(request.body));
        lastForm = form;
        if (nextError) {
            const Error error = *std::exchange(nextError, std::nullopt);
            return fail(error);
        }
        if (nextResponse)
            return *std::exchange(nextResponse, std::nullopt);
        if (request.url.path() == "/revoke"_L1) {
            isRevoked = true;
            return HttpResponse{200, {}, {}};
        }
        if (isRevoked || form.queryItemValue(u"refresh_token"_s) != refresh) {
            isRevoked = true;
            return HttpResponse{400, {}, R"({"error":"invalid_grant","error_description":"reuse"})"};
        }
        if (isRotating)
            refresh = u"refresh-%1"_s.arg(requests);
        access = u"access-%1"_s.arg(requests);
        QJsonObject answer{{u"access_token"_s, access}, {u"token_type"_s, u"Bearer"_s},
            {u"instance_url"_s, u"https://eu1.example"_s}, {u"id_token"_s, u"eyJsecret"_s}};
        if (isRotating)
            answer[u"refresh_token"_s] = refresh;
        if (expiresIn > 0)
            answer[u"expires_in"_s] = expiresIn;
        return HttpResponse{200, {}, QJsonDocument(answer).toJson()};
    }

    QString refresh = u"refresh-0"_s;
    QString access;
    bool isRotating = true;
    bool isRevoked = false;
    int expiresIn = 1'800;
    int requests = 0;
    QUrlQuery lastForm;
    std::optional<Error> nextError;
    std::optional<HttpResponse> nextResponse;

private:
    QMutex m_mutex;
};

OAuthEndpoints endpoints(bool needsSecret = false)
{
    OAuthEndpoints made;
    made.authorize = QUrl(u"https://login.example/authorize"_s);
    made.token = QUrl(u"https://login.example/token"_s);
    made.revoke = QUrl(u"https://login.example/revoke"_s);
    made.scopes = {u"api"_s, u"refresh_token"_s};
    made.facts = {u"instance_url"_s};
    made.needsSecret = needsSecret;
    return made;
}

struct TokenWorld
{
    explicit TokenWorld(bool isSignedIn = true)
    {
        if (isSignedIn)
            keychain.set(names.refreshToken, server.refresh);
    }

    std::unique_ptr<TokenSource> source(const OAuthEndpoints &how = endpoints())
    {
        return std::make_unique<TokenSource>(how,
            TokenSourceSettings{u"7"_s, u"client"_s, folder.filePath(u"store.sign-in.lock"_s), 10'000}, keychain,
            server, clock, waiting);
    }
    QString stored() { return keychain.entries().value(names.refreshToken); }

    QTemporaryDir folder;
    ManualClock clock{start};
    VirtualSleeper waiting{clock};
    MemoryKeychain keychain;
    StrictServer server;
    SecretNames names{u"7"_s};
};

class UnreadableWhenCancelled final : public Keychain
{
public:
    UnreadableWhenCancelled(Keychain &inner, const Cancellation &cancellation)
        : m_inner(inner), m_cancellation(cancellation)
    {
    }

    Result<std::optional<QString>> read(const QString &key) override
    {
        return m_cancellation.isCancelled() ? fail(Error::Kind::Cancelled, u"cancelled"_s) : m_inner.read(key);
    }
    Result<void> write(const QString &key, const QString &secret) override { return m_inner.write(key, secret); }
    Result<void> remove(const QString &key) override { return m_inner.remove(key); }

private:
    Keychain &m_inner;
    const Cancellation &m_cancellation;
};

/// Passes the processor on: the waiting of threads that really compete.
class RealSleeper final : public Sleeper
{
public:
    bool wait(qint64) override
    {
        QThread::yieldCurrentThread();
        return ++m_waits < 50'000'000;
    }

private:
    std::atomic<int> m_waits = 0;
};

} // namespace

class tst_TokenSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refreshesOnlyWhenItMust()
    {
        TokenWorld world;
        const auto source = world.source();
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        QCOMPARE(world.server.requests, 1);
        QCOMPARE(world.stored(), u"refresh-1"_s);
        world.clock.advance(1'800'000 - 61'000);
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        world.clock.advance(2'000);
        QCOMPARE(source->current().value(), QByteArray("access-2"));
        QCOMPARE(world.stored(), u"refresh-2"_s);
    }

    void withoutALifeTimeOnly401Tells()
    {
        TokenWorld world;
        world.server.expiresIn = 0;
        const auto source = world.source();
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        world.clock.advance(30LL * 24 * 3'600'000);
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        QCOMPARE(source->renewed("access-1").value(), QByteArray("access-2"));
        QCOMPARE(source->renewed("access-1").value(), QByteArray("access-2")); // somebody else had it renewed
        QCOMPARE(world.server.requests, 2);
    }

    void theNewTokenIsStoredBeforeItIsUsed()
    {
        TokenWorld world;
        const auto source = world.source();
        world.keychain.refusesWrites = true;
        for (int i = 0; i < 3; ++i) {
            const auto token = source->current();
            QVERIFY(!token);
            QCOMPARE(token.error().kind, Error::Kind::KeychainUnavailable);
        }
        QCOMPARE(world.server.requests, 1); // the answer is kept, not asked for again
        world.keychain.refusesWrites = false;
        QCOMPARE(source->current().value(), QByteArray("access-1"));
        QCOMPARE(world.stored(), u"refresh-1"_s);
        QCOMPARE(world.server.requests, 1);
    }

    void aTokenThatComesWhenTheWorkWasCancelledIsStored()
    {
        TokenWorld world;
        RoughServer server;
        Cancellation cancellation;
        server.answer = [&](QTcpSocket &socket, const SeenRequest &) {
            cancellation.cancel();
            RoughServer::reply(socket, R"({"access_token":"a","token_type":"Bearer","refresh_token":"rotated"})");
        };
        HttpTransport transport(cancellation);
        OAuthEndpoints here = endpoints();
        here.token = server.url();
        // As the system's keychain: who is cancelled does not read any more
        UnreadableWhenCancelled keychain(world.keychain, cancellation);
        TokenSource source(here,
            TokenSourceSettings{u"7"_s, u"client"_s, world.folder.filePath(u"store.sign-in.lock"_s), 10'000}, keychain,
            transport, world.clock, world.waiting);
        QCOMPARE(source.current().value(), QByteArray("a"));
        QCOMPARE(world.stored(), u"rotated"_s);
    }

    void aLockedKeychainIsNoReasonToSignIn()
    {
        TokenWorld world;
        world.keychain.failAfter(0);
        const auto source = world.source();
        QCOMPARE(source->current().error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(world.server.requests, 0);
        world.keychain.recover();
        QVERIFY(source->current());
    }

    void anyFailingKeychainCallIsSurvived()
    {
        for (int step = 0; step < 6; ++step) {
            TokenWorld world;
            const auto source = world.source(endpoints(true));
            world.keychain.set(world.names.clientSecret, u"organisation"_s);
            world.keychain.failAfter(step);
            const auto first = source->current();
            world.keychain.recover();
            QVERIFY(first || first.error().kind == Error::Kind::KeychainUnavailable);
            QVERIFY(source->current());
            QVERIFY(!world.server.isRevoked);
            QCOMPARE(world.stored(), world.server.refresh);
        }
    }

    void nobodySignedInIsUnauthorized()
    {
        TokenWorld world(false);
        QCOMPARE(world.source()->current().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(world.server.requests, 0);
    }

    void aTokenThatAnotherProcessReplacedIsReadAgain()
    {
        TokenWorld world;
        world.server.isRotating = false;
        world.keychain.set(world.names.refreshToken, u"old"_s);
        // The other process stores its new token between our reading and our asking.
        FunctionTransport meddling([&](const HttpRequest &request) {
            if (request.body.contains("=old")) {
                world.keychain.set(world.names.refreshToken, u"refresh-0"_s);
                return Result<HttpResponse>(HttpResponse{400, {}, R"({"error":"invalid_grant"})"});
            }
            return world.server.send(request);
        });
        TokenSource source(endpoints(), {u"7"_s, u"client"_s, world.folder.filePath(u"lock"_s)}, world.keychain,
            meddling, world.clock, world.waiting);
        QVERIFY(source.current());
        QCOMPARE(meddling.requests.size(), 2u);
    }

    void aDeadGrantAsksForAPersonOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto unauthorized = static_cast<int>(Error::Kind::Unauthorized);
        QTest::newRow("standard")
            << 400 << QByteArray(R"({"error":"invalid_grant","error_description":"expired access/refresh token"})")
            << unauthorized;
        QTest::newRow("hubspot")
            << 400 << QByteArray(R"({"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token"})")
            << unauthorized;
        QTest::newRow("microsoft") << 400 << QByteArray(R"({"error":"interaction_required"})") << unauthorized;
        QTest::newRow("wrong registration")
            << 401 << QByteArray(R"({"error":"invalid_client"})") << static_cast<int>(Error::Kind::Refused);
        QTest::newRow("html") << 404 << QByteArray("<html>") << static_cast<int>(Error::Kind::Refused);
        QTest::newRow("server error") << 500 << QByteArray("oops") << static_cast<int>(Error::Kind::Unanswered);
        QTest::newRow("busy") << 429 << QByteArray() << static_cast<int>(Error::Kind::Unanswered);
        QTest::newRow("no token in it") << 200 << QByteArray("{}") << static_cast<int>(Error::Kind::Invalid);
        QTest::newRow("no JSON") << 200 << QByteArray("<html>hello") << static_cast<int>(Error::Kind::Invalid);
        QTest::newRow("a token with a line break")
            << 200 << QByteArray(R"({"access_token":"a\r\nX-Evil: 1"})") << static_cast<int>(Error::Kind::Invalid);
    }
    void aDeadGrantAsksForAPersonOnce()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        TokenWorld world;
        const auto source = world.source();
        world.server.nextResponse = HttpResponse{status, {}, body};
        const auto outcome = source->current();
        QVERIFY(!outcome);
        QCOMPARE(static_cast<int>(outcome.error().kind), kind);
        QCOMPARE(world.server.requests, 1);
        QVERIFY(source->current()); // nothing was thrown away
    }

    void whatTheServerSaysHoldsNoSecret()
    {
        TokenWorld world;
        world.keychain.set(world.names.clientSecret, u"organisation"_s);
        const auto source = world.source(endpoints(true));
        world.server.nextResponse = HttpResponse{
            400, {}, R"({"error":"invalid_grant","error_description":"refresh-0 of organisation is dead"})"};
        const QString text = toText(source->current().error());
        QVERIFY2(!text.contains(u"refresh-0"_s) && !text.contains(u"organisation"_s), qPrintable(text));
        QVERIFY(text.contains(u"is dead"_s));
    }

    void aLostAnswerIsNotASignOut()
    {
        TokenWorld world;
        world.server.isRotating = false;
        const auto source = world.source();
        world.server.nextError = Error{Error::Kind::Unanswered, u"-"_s, {}};
        QCOMPARE(source->current().error().kind, Error::Kind::Unanswered);
        QVERIFY(source->current());
    }

    void manyProcessesRefreshOneAtATime()
    {
        TokenWorld world;
        RealSleeper waiting;
        std::atomic<int> served = 0;
        std::vector<std::unique_ptr<QThread>> processes;
        for (int number = 0; number < 6; ++number) {
            processes.emplace_back(QThread::create([&] {
                // A source of its own knows nothing of the others but the keychain and the lock file.
                constexpr int forEver = 2'000'000'000; // counted in waits, and these take no time
                TokenSource source(endpoints(), {u"7"_s, u"client"_s, world.folder.filePath(u"lock"_s), forEver},
                    world.keychain, world.server, world.clock, waiting);
                QByteArray token;
                for (int i = 0; i < 20; ++i) {
                    const auto next = token.isEmpty() ? source.current() : source.renewed(token);
                    if (next && *next != token)
                        ++served;
                    token = next.value_or(QByteArray());
                }
            }));
            processes.back()->start();
        }
        for (const auto &process : processes)
            process->wait();
        QCOMPARE(served.load(), 120);
        QVERIFY(!world.server.isRevoked);
        QCOMPARE(world.stored(), world.server.refresh);
    }

    void oneProcessRefreshesOnceForAllItsThreads()
    {
        TokenWorld world;
        const auto source = world.source();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> served = 0;
        for (int number = 0; number < 8; ++number) {
            threads.emplace_back(QThread::create([&] { served += source->current().has_value(); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(served.load(), 8);
        QCOMPARE(world.server.requests, 1);
    }

    void waitsForTheOtherProcessAndSaysWhenItTakesTooLong()
    {
        TokenWorld world;
        const auto source = world.source();
        store::ProcessLock other(world.folder.filePath(u"store.sign-in.lock"_s));
        QVERIFY(other.take({}));
        QCOMPARE(source->current().error().kind, Error::Kind::Busy);
        QVERIFY(world.clock.now().ms - start.ms <= 11'000);
        world.waiting.cancelAfter(2);
        QCOMPARE(source->current().error().kind, Error::Kind::Cancelled);
        QCOMPARE(world.server.requests, 0);
        other.release();
        QVERIFY(source->current());
    }

    void aLockThatAnotherComputerLeftHoldsNobodyUp()
    {
        TokenWorld world;
        QFile left(world.folder.filePath(u"store.sign-in.lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("12\nsatchel\nOLDBOX\nffffffffffffffffffffffffffffffff\n00000000-0000-0000-0000-000000000000\n");
        left.close();
        QVERIFY(world.source()->current());
        QCOMPARE(world.clock.now().ms, start.ms); // nobody waited
    }

    void adoptsASignIn()
    {
        TokenWorld world(false);
        const auto source = world.source();
        Tokens tokens{"fresh", u"refresh-0"_s, 1'800'000, {{u"instance_url"_s, u"https://eu2.example"_s}}};
        world.keychain.refusesWrites = true;
        QCOMPARE(source->adopt(tokens).error().kind, Error::Kind::KeychainUnavailable);
        QCOMPARE(source->current().error().kind, Error::Kind::Unauthorized);
        world.keychain.refusesWrites = false;
        QVERIFY(source->adopt(tokens));
        QCOMPARE(source->current().value(), QByteArray("fresh"));
        QCOMPARE(source->facts(), tokens.facts);
        QVERIFY(world.keychain.entries().values() == QStringList{u"refresh-0"_s});
        QCOMPARE(source->renewed("fresh").value(), QByteArray("access-1"));
        QCOMPARE(source->facts(), (QJsonObject{{u"instance_url"_s, u"https://eu1.example"_s}})); // and no id_token
    }

    void theAccessTokenIsInNoKeychain()
    {
        TokenWorld world;
        QVERIFY(world.source()->current());
        QVERIFY(!world.keychain.everWritten.contains(world.server.access));
    }

    void sendsTheSecretOnlyWhereItIsDemanded()
    {
        TokenWorld world;
        world.keychain.set(world.names.clientSecret, u"organisation"_s);
        QVERIFY(world.source()->current());
        QVERIFY(!world.server.lastForm.hasQueryItem(u"client_secret"_s));
        QVERIFY(world.source(endpoints(true))->current());
        QCOMPARE(world.server.lastForm.queryItemValue(u"client_secret"_s), u"organisation"_s);
        OAuthEndpoints scoped = endpoints();
        scoped.wantsScopesOnRefresh = true;
        QVERIFY(world.source(scoped)->current());
        QCOMPARE(world.server.lastForm.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"api refresh_token"_s);
        scoped.addedScopes = {u"contacts"_s};
        QVERIFY(world.source(scoped)->current());
        QCOMPARE(world.server.lastForm.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"api refresh_token contacts"_s);
    }

    void aTokenGoesToTheVendorsOtherServersToo()
    {
        TokenWorld world;
        const auto source = world.source();
        FunctionTransport api([](const HttpRequest &) { return Result<HttpResponse>(HttpResponse{200, {}, {}}); });
        AuthorizedTransport transport(
            api, *source, QUrl(u"https://api.example"_s), {}, {QUrl(u"https://people.api.example"_s)});
        QCOMPARE(transport.send({"GET", QUrl(u"https://people.api.example/v1"_s), {}, {}})->status, 200);
        QVERIFY(!transport.send({"GET", QUrl(u"https://other.api.example/v1"_s), {}, {}}));
        QVERIFY(!transport.send({"GET", QUrl(u"http://people.api.example/v1"_s), {}, {}}));
        QCOMPARE(api.requests.size(), 1u);
    }

    void aMissingClientSecretIsSaid()
    {
        TokenWorld world;
        const auto outcome = world.source(endpoints(true))->current();
        QCOMPARE(outcome.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(world.server.requests, 0);
    }

    void revokingForgetsEverySecret()
    {
        TokenWorld world;
        world.keychain.set(world.names.clientSecret, u"organisation"_s);
        const auto source = world.source();
        QVERIFY(source->current());
        QVERIFY(source->revoke());
        QVERIFY(world.server.isRevoked);
        QVERIFY(world.keychain.entries().isEmpty());
        QCOMPARE(source->current().error().kind, Error::Kind::Unauthorized);
    }

    void whatTheVendorCannotBeSentIsForgottenHereAllTheSame()
    {
        TokenWorld world;
        const auto source = world.source();
        world.server.nextError = Error{Error::Kind::Offline, u"-"_s, {}};
        QCOMPARE(source->revoke().error().kind, Error::Kind::Offline);
        QVERIFY(world.keychain.entries().isEmpty());
    }

    void aStaticTokenIsReadAgainWhenItIsRefused()
    {
        TokenWorld world(false);
        StaticToken token(world.keychain, u"7"_s);
        QCOMPARE(token.current().error().kind, Error::Kind::Unauthorized);
        world.keychain.set(world.names.staticToken, u" pat-eu1-old\n"_s);
        QCOMPARE(token.current().value(), QByteArray("pat-eu1-old"));
        QCOMPARE(token.renewed("pat-eu1-old").error().kind, Error::Kind::Unauthorized);
        world.keychain.set(world.names.staticToken, u"pat-eu1-new"_s);
        QCOMPARE(token.renewed("pat-eu1-old").value(), QByteArray("pat-eu1-new"));
        QCOMPARE(token.current().value(), QByteArray("pat-eu1-new"));
    }

    void a401IsRenewedOnceAndReplayed()
    {
        TokenWorld world;
        const auto source = world.source();
        int expired = 1;
        FunctionTransport api([&](const HttpRequest &request) {
            const bool isCurrent = request.headers.back().value == "Bearer " + world.server.access.toLatin1();
            return Result<HttpResponse>(HttpResponse{isCurrent && expired-- <= 0 ? 200 : 401, {}, {}});
        });
        AuthorizedTransport transport(api, *source, QUrl(u"https://api.example"_s));
        QCOMPARE(transport.send({"POST", QUrl(u"https://api.example/"_s), {}, "body"})->status, 200);
        QCOMPARE(api.requests.size(), 2u);
        QCOMPARE(api.requests[1].body, QByteArray("body"));
        QCOMPARE(world.server.requests, 2);
    }

    void a401ThatARefreshDoesNotFixDoesNotLoop()
    {
        TokenWorld world;
        const auto source = world.source();
        int status = 401;
        FunctionTransport api([&](const HttpRequest &) {
            return Result<HttpResponse>(HttpResponse{status, {}, "no API for you"});
        });
        AuthorizedTransport transport(api, *source, QUrl(u"https://api.example"_s));
        const HttpRequest request{"GET", QUrl(u"https://api.example/"_s), {}, {}};
        QCOMPARE(transport.send(request)->status, 401);
        QCOMPARE(transport.send(request)->body, QByteArray("no API for you"));
        QCOMPARE(transport.send(request)->status, 401);
        QCOMPARE(world.server.requests, 2); // the first token and one renewal
        QCOMPARE(api.requests.size(), 4u);
        status = 200;
        QCOMPARE(transport.send(request)->status, 200);
        status = 401;
        QCOMPARE(transport.send(request)->status, 401);
        QCOMPARE(world.server.requests, 3); // it had worked meanwhile: worth another try
    }

    void a403IsNotASignOut()
    {
        TokenWorld world;
        const auto source = world.source();
        FunctionTransport api([](const HttpRequest &) { return Result<HttpResponse>(HttpResponse{403, {}, {}}); });
        AuthorizedTransport transport(api, *source, QUrl(u"https://api.example"_s));
        QCOMPARE(transport.send({"GET", QUrl(u"https://api.example/"_s), {}, {}})->status, 403);
        QCOMPARE(world.server.requests, 1);
        QCOMPARE(api.requests.size(), 1u);
    }

    void aTokenGoesToItsOwnPlaceAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isHome");
        QTest::newRow("home") << u"https://api.example/objects?after=5"_s << true;
        QTest::newRow("home, its port named") << u"https://API.example:443/"_s << true;
        QTest::newRow("another host") << u"https://api.example.evil.example/"_s << false;
        QTest::newRow("a part of the host") << u"https://example/"_s << false;
        QTest::newRow("another port") << u"https://api.example:8443/"_s << false;
        QTest::newRow("plain") << u"http://api.example/"_s << false;
        QTest::newRow("a name before the host") << u"https://api.example@evil.example/"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void aTokenGoesToItsOwnPlaceAlone()
    {
        QFETCH(QString, address);
        QFETCH(bool, isHome);
        TokenWorld world;
        const auto source = world.source();
        FunctionTransport api([](const HttpRequest &) { return Result<HttpResponse>(HttpResponse{200, {}, {}}); });
        AuthorizedTransport transport(api, *source, QUrl(u"https://api.example"_s));
        const auto answer = transport.send({"GET", QUrl(address), {}, {}});
        QCOMPARE(answer.has_value(), isHome);
        QCOMPARE(api.requests.empty(), !isHome);
        if (!isHome)
            QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    }

    void withoutATokenNothingIsSent()
    {
        TokenWorld world(false);
        const auto source = world.source();
        FunctionTransport api([](const HttpRequest &) { return Result<HttpResponse>(HttpResponse{200, {}, {}}); });
        AuthorizedTransport transport(api, *source, QUrl(u"https://api.example"_s));
        QCOMPARE(
            transport.send({"GET", QUrl(u"https://api.example/"_s), {}, {}}).error().kind, Error::Kind::Unauthorized);
        QVERIFY(api.requests.empty());
    }

    void aSecretOfBeforeBecomesBoundToItsHostOnce()
    {
        MemoryKeychain keychain;
        keychain.set(u"connection/7/token"_s, u"given"_s);
        const QString here = SecretNames(u"7@api.example"_s).staticToken;
        const QString elsewhere = SecretNames(u"7@evil.example"_s).staticToken;
        QCOMPARE(readSecret(keychain, here)->value(), u"given"_s);
        QCOMPARE(keychain.entries().keys(), QStringList{here});
        QVERIFY(!readSecret(keychain, elsewhere)->has_value());
        QCOMPARE(readSecret(keychain, here)->value(), u"given"_s);
        keychain.set(u"connection/7/client-secret"_s, u"left over"_s);
        QVERIFY(forgetSecrets(keychain, u"7@api.example"_s));
        QVERIFY(keychain.entries().isEmpty());
    }
};

SATCHEL_TEST(tst_TokenSource)
#include "tst_TokenSource.moc"
