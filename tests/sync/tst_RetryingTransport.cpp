// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Cancellation.h"
#include "sync/engine/RetryAfter.h"
#include "sync/engine/RetryingTransport.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QThread>
#include <QtTest>

#include <memory>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const Instant start = Instant::fromIso(u"2026-11-20T08:00:00.000Z"_s).value();

HttpRequest request(const QByteArray &method, bool isIdempotent = false)
{
    HttpRequest made;
    made.method = method;
    made.url = QUrl(u"https://api.example/x"_s);
    made.isIdempotent = isIdempotent;
    return made;
}

RetryPolicy hubSpot()
{
    RetryPolicy policy;
    policy.rules = {{429, 429, {}, false}, {423, 423, {}, false, 4, 2'000}, {477, 477, {}, false},
        {400, 400, "UNABLE_TO_LOCK_ROW", false, 3}, {500, 500, {}, true, 2}, {502, 504}, {521, 524}};
    return policy;
}

Result<HttpResponse> status(int code, std::vector<HttpHeader> headers = {}, QByteArray body = {})
{
    return HttpResponse{code, std::move(headers), std::move(body)};
}

struct RetryWorld
{
    ManualClock clock{start};
    VirtualSleeper waiting{clock};
    Random random{1};
    FunctionTransport::Answer answer;
    FunctionTransport remote{[this](const HttpRequest &sent) { return answer(sent); }};

    Result<HttpResponse> send(const HttpRequest &sent, RetryPolicy policy = hubSpot())
    {
        return RetryingTransport(remote, std::move(policy), clock, random, waiting).send(sent);
    }
    size_t tries() const { return remote.requests.size(); }
};

} // namespace

class tst_RetryingTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsOnlyWhatMayBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isIdempotent");
        QTest::addColumn<int>("status"); // 0: unanswered, -1: offline
        QTest::addColumn<int>("tries");
        QTest::newRow("get 503") << QByteArray("GET") << false << 503 << 6;
        QTest::newRow("head 503") << QByteArray("HEAD") << false << 503 << 6;
        QTest::newRow("post 503: it may have been saved") << QByteArray("POST") << false << 503 << 1;
        QTest::newRow("post 500: but saved") << QByteArray("POST") << false << 500 << 1;
        QTest::newRow("search by post 503") << QByteArray("POST") << true << 503 << 6;
        QTest::newRow("get 500 twice only") << QByteArray("GET") << false << 500 << 2;
        QTest::newRow("get 522") << QByteArray("GET") << false << 522 << 6;
        QTest::newRow("post 429: surely not carried out") << QByteArray("POST") << false << 429 << 6;
        QTest::newRow("patch 423") << QByteArray("PATCH") << false << 423 << 4;
        QTest::newRow("post 477") << QByteArray("POST") << false << 477 << 6;
        QTest::newRow("get unanswered") << QByteArray("GET") << false << 0 << 4;
        QTest::newRow("post unanswered: the journal decides") << QByteArray("POST") << false << 0 << 1;
        QTest::newRow("delete unanswered") << QByteArray("DELETE") << false << 0 << 1;
        QTest::newRow("put marked idempotent unanswered") << QByteArray("PUT") << true << 0 << 4;
        QTest::newRow("post offline: never left") << QByteArray("POST") << false << -1 << 2;
        QTest::newRow("get 404") << QByteArray("GET") << false << 404 << 1;
        QTest::newRow("get 401") << QByteArray("GET") << false << 401 << 1;
        QTest::newRow("get 200") << QByteArray("GET") << false << 200 << 1;
    }
    void repeatsOnlyWhatMayBeRepeated()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const bool, isIdempotent);
        QFETCH(const int, status);
        QFETCH(const int, tries);
        RetryWorld world;
        world.answer = [&](const HttpRequest &) -> Result<HttpResponse> {
            if (status > 0)
                return HttpResponse{status, {}, {}};
            return fail(status == 0 ? Error::Kind::Unanswered : Error::Kind::Offline, u"-"_s);
        };
        const auto outcome = world.send(request(method, isIdempotent));
        QCOMPARE(world.tries(), static_cast<size_t>(tries));
        QCOMPARE(outcome.has_value(), status > 0);
        if (outcome)
            QCOMPARE(outcome->status, status);
        else
            QCOMPARE(outcome.error().kind, status == 0 ? Error::Kind::Unanswered : Error::Kind::Offline);
    }

    void looksIntoTheBodyWhereTheStatusDoesNotTell()
    {
        RetryWorld world;
        world.answer = [](const HttpRequest &) { return status(400, {}, R"([{"errorCode":"UNABLE_TO_LOCK_ROW"}])"); };
        QVERIFY(world.send(request("PATCH")));
        QCOMPARE(world.tries(), 3u);
        world.answer = [](const HttpRequest &) { return status(400, {}, R"([{"errorCode":"MALFORMED_QUERY"}])"); };
        QVERIFY(world.send(request("PATCH")));
        QCOMPARE(world.tries(), 4u);
    }

    void succeedsOnceTheOtherSideDoes()
    {
        RetryWorld world;
        world.answer = [&](const HttpRequest &) { return status(world.tries() < 3 ? 503 : 200); };
        QCOMPARE(world.send(request("GET"))->status, 200);
        QCOMPARE(world.tries(), 3u);
    }

    void waitsARandomPartOfAGrowingTime()
    {
        std::vector<qint64> longest(5, 0);
        std::vector<qint64> shortest(5, 1'000'000);
        for (quint64 seed = 1; seed <= 400; ++seed) {
            RetryWorld world;
            world.random.seed(seed);
            world.answer = [](const HttpRequest &) { return status(503); };
            QVERIFY(world.send(request("GET")));
            QCOMPARE(world.waiting.waits.size(), 5u);
            for (size_t i = 0; i < 5; ++i) {
                QVERIFY(world.waiting.waits[i] <= 500 << i);
                longest[i] = std::max(longest[i], world.waiting.waits[i]);
                shortest[i] = std::min(shortest[i], world.waiting.waits[i]);
            }
        }
        for (size_t i = 0; i < 5; ++i) {
            QVERIFY(longest[i] > (500 << i) * 9 / 10); // the whole range is used
            QVERIFY(shortest[i] < (500 << i) / 10);
        }
    }

    void honoursRetryAfter()
    {
        RetryWorld world;
        world.answer = [&](const HttpRequest &) {
            return world.tries() == 1 ? status(477, {{"Retry-After", "30"}}) : status(200);
        };
        QCOMPARE(world.send(request("POST"))->status, 200);
        QVERIFY(world.waiting.waits[0] >= 30'000);
        QVERIFY(world.waiting.waits[0] <= 30'500);
    }

    void waitsAtLeastWhatTheRuleSays()
    {
        RetryWorld world;
        world.answer = [](const HttpRequest &) { return status(423); };
        QVERIFY(world.send(request("PATCH")));
        for (const qint64 wait : world.waiting.waits)
            QVERIFY(wait >= 2'000);
    }

    void givesUpInBoundedTime()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            RetryWorld world;
            world.random.seed(seed);
            RetryPolicy policy = hubSpot();
            policy.rules = {{503, 503, {}, true, 1'000'000}};
            policy.totalTime = 120'000;
            world.answer = [](const HttpRequest &) { return status(503); };
            QCOMPARE(world.send(request("GET"), policy)->status, 503);
            QVERIFY(world.clock.now().ms - start.ms <= 120'000);
            QVERIFY(world.tries() > 5);
        }
    }

    void doesNotWaitForWhatComesTooLate()
    {
        RetryWorld world;
        world.answer = [](const HttpRequest &) { return status(503, {{"Retry-After", "86400"}}); };
        QCOMPARE(world.send(request("GET"))->status, 503);
        QVERIFY(world.waiting.waits.empty());
    }

    void aCancelledWaitEndsIt()
    {
        RetryWorld world;
        world.waiting.cancelAfter(1);
        world.answer = [](const HttpRequest &) { return status(503); };
        const auto cancelled = world.send(request("GET"));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(world.tries(), 2u);
    }

    void cancellingDoesNotHideThatAWriteMayHaveHappened()
    {
        RetryWorld world;
        world.waiting.cancelAfter(0);
        world.answer = [](const HttpRequest &) -> Result<HttpResponse> {
            return fail(Error::Kind::Unanswered, u"-"_s);
        };
        const auto outcome = world.send(request("PUT", true));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Unanswered);
    }

    void readsRetryAfterAgainstTheOtherSidesClock()
    {
        const HttpResponse response{
            503, {{"Date", "Thu, 01 Jan 2026 00:00:00 GMT"}, {"Retry-After", "Thu, 01 Jan 2026 00:01:30 GMT"}}, {}};
        QCOMPARE(retryAfter(response, start).value_or(-1), qint64(90'000));
        QCOMPARE(retryAfter({503, {{"Retry-After", "1.5"}}, {}}, start).value_or(-1), qint64(1'500));
        QCOMPARE(retryAfter({503, {{"Retry-After", "1e300"}}, {}}, start).value_or(-1), qint64(24 * 3'600'000));
        QVERIFY(!retryAfter({503, {{"Retry-After", "-4"}}, {}}, start));
        QVERIFY(!retryAfter({503, {{"Retry-After", "soon"}}, {}}, start));
        QVERIFY(!retryAfter({503, {{"Retry-After", "nan"}}, {}}, start));
        QVERIFY(!retryAfter({503, {}, {}}, start));
    }

    void aRealWaitEndsWhenItIsCancelledElsewhere()
    {
        Cancellation cancellation;
        CancellableSleeper waiting(cancellation);
        QVERIFY(waiting.wait(1));
        const std::unique_ptr<QThread> other(QThread::create([&] { cancellation.cancel(); }));
        other->start();
        QVERIFY(!waiting.wait(60'000));
        other->wait();
        QVERIFY(!waiting.wait(0));
        cancellation.reset();
        QVERIFY(waiting.wait(0));
    }
};

SATCHEL_TEST(tst_RetryingTransport)
#include "tst_RetryingTransport.moc"
