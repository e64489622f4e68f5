// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's view is the judge: it notes when each request arrived, and no window of its own may hold too many.
#include "sync/engine/RateGovernor.h"
#include "tests/support/TestProgram.h"
#include "VirtualTime.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const Instant start = Instant::fromIso(u"2026-11-20T08:00:00.000Z"_s).value();
constexpr int seeds = 100;

class MemoryRateState final : public RateLimitState
{
public:
    Result<QJsonObject> load() override { return state; }
    Result<void> save(const QJsonObject &saved) override
    {
        if (isFull)
            return fail(Error::Kind::Full, u"disk full"_s);
        state = saved;
        ++saves;
        return {};
    }

    QJsonObject state;
    int saves = 0;
    bool isFull = false;
};

RateLimits hubSpot()
{
    RateLimits limits;
    limits.windows = {{u"burst"_s, 100, 10'000, {}}, {u"search"_s, 5, 1'000, u"/search$"_s}};
    limits.daily = DailyBudget{250'000, QTimeZone("Europe/Berlin")};
    limits.headers = {"X-HubSpot-RateLimit-Max", "X-HubSpot-RateLimit-Remaining", "X-HubSpot-RateLimit-Daily",
        "X-HubSpot-RateLimit-Daily-Remaining", {}};
    limits.answers = {{429, "\"DAILY\"", 10'000, true}, {429, "SECONDLY\"", 1'000}};
    return limits;
}

HttpRequest get(const QString &path = u"/crm/objects/2026-03/contacts"_s, Urgency urgency = Urgency::Background)
{
    HttpRequest request;
    request.url = QUrl(u"https://api.example"_s + path);
    request.urgency = urgency;
    return request;
}

/// The most arrivals in any window that is `milliseconds` long, both ends included.
int mostWithin(const std::vector<qint64> &arrivals, qint64 milliseconds)
{
    size_t most = 0;
    for (size_t first = 0, last = 0; last < arrivals.size(); ++last) {
        while (arrivals[last] - arrivals[first] > milliseconds)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

/// One connection on virtual time; `arrivals` is what the vendor saw.
struct RateWorld
{
    explicit RateWorld(RateLimits limits = hubSpot()) : m_limits(std::move(limits)) { restart(); }

    void restart() { governor = std::make_unique<RateGovernor>(remote, m_limits, rateState, clock, waiting); }
    Result<HttpResponse> send(const HttpRequest &request) { return governor->send(request); }

    ManualClock clock{start};
    VirtualSleeper waiting{clock};
    MemoryRateState rateState;
    std::vector<qint64> arrivals;
    std::vector<qint64> searches;
    std::function<HttpResponse()> answer = [] { return HttpResponse{200, {}, "{}"}; };
    std::function<std::pair<qint64, qint64>()> latency = [] { return std::pair<qint64, qint64>(0, 0); };
    FunctionTransport remote{[this](const HttpRequest &request) {
        const auto [there, back] = latency();
        clock.advance(there);
        arrivals.push_back(clock.now().ms);
        if (request.url.path().endsWith("/search"_L1))
            searches.push_back(clock.now().ms);
        clock.advance(back);
        return answer();
    }};
    std::unique_ptr<RateGovernor> governor;

private:
    RateLimits m_limits;
};

} // namespace

class tst_RateGovernor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverExceedsAnyWindow()
    {
        for (int seed = 1; seed <= seeds; ++seed) {
            Random random(static_cast<quint64>(seed));
            const auto upTo = [&](qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(random); };
            RateWorld world;
            const qint64 slowest = std::array{0, 50, 400, 3'000}[static_cast<size_t>(upTo(3))];
            world.latency = [&] { return std::pair(upTo(slowest), upTo(slowest)); };
            for (int i = 0; i < 600; ++i) {
                const bool isSearch = upTo(3) == 0;
                const auto urgency = upTo(4) == 0 ? Urgency::Person : Urgency::Background;
                const HttpRequest request = get(
                    isSearch ? u"/crm/objects/2026-03/contacts/search"_s : u"/crm/objects/2026-03/contacts"_s, urgency);
                QVERIFY(world.send(request));
                if (upTo(60) == 0)
                    world.restart(); // as after a kill: only the stored rate limit state is known
                if (upTo(30) == 0)
                    world.clock.advance(upTo(12'000));
                if (upTo(90) == 0)
                    QVERIFY(world.governor->settle());
            }
            QVERIFY2(mostWithin(world.arrivals, 10'000) <= 100, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(mostWithin(world.searches, 1'000) <= 5, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void usesMostOfWhatIsAllowed()
    {
        RateWorld world;
        world.latency = [] { return std::pair<qint64, qint64>(25, 25); };
        for (int i = 0; i < 2'000; ++i)
            QVERIFY(world.send(get()));
        const double perWindow = 2'000.0 / (double(world.clock.now().ms - start.ms) / 10'000);
        QVERIFY2(perWindow >= 80, qPrintable(QString::number(perWindow)));
    }

    void keepsAShareForAPerson()
    {
        RateWorld world;
        for (int i = 0; i < 90; ++i)
            QVERIFY(world.send(get()));
        QVERIFY(world.waiting.waits.empty());
        QVERIFY(world.governor->nextAllowed(get()) > world.clock.now());
        QVERIFY(world.governor->nextAllowed(get(u"/x"_s, Urgency::Person)) <= world.clock.now());
        for (int i = 0; i < 10; ++i)
            QVERIFY(world.send(get(u"/x"_s, Urgency::Person)));
        QVERIFY(world.waiting.waits.empty());
        QVERIFY(world.governor->nextAllowed(get(u"/x"_s, Urgency::Person)) > world.clock.now());
    }

    void savesOncePerBlock()
    {
        RateWorld world;
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(world.send(get()));
        QVERIFY2(world.rateState.saves <= 1'000 / 25 + 1, qPrintable(QString::number(world.rateState.saves)));
        const int saves = world.rateState.saves;
        QVERIFY(world.governor->settle());
        QVERIFY(world.governor->settle());
        QCOMPARE(world.rateState.saves, saves + 1);
    }

    void sendsNothingThatTheStoredStateDoesNotCover()
    {
        RateWorld world;
        world.rateState.isFull = true;
        const auto refused = world.send(get());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Full);
        QVERIFY(world.arrivals.empty());
    }

    void aKillCostsAPauseAndNoRefusal()
    {
        RateWorld world;
        for (int i = 0; i < 80; ++i)
            QVERIFY(world.send(get()));
        world.restart();
        for (int i = 0; i < 80; ++i)
            QVERIFY(world.send(get()));
        QVERIFY(mostWithin(world.arrivals, 10'000) <= 100);
    }

    void pausesEverythingOn429_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("pause");
        QTest::newRow("secondly") << QByteArray(R"({"policyName":"SECONDLY"})") << QByteArray() << qint64(1'000);
        QTest::newRow("unknown policy") << QByteArray("{}") << QByteArray() << qint64(10'000);
        QTest::newRow("html") << QByteArray("<html>") << QByteArray() << qint64(10'000);
        QTest::newRow("seconds") << QByteArray("{}") << QByteArray("37") << qint64(37'000);
        QTest::newRow("date") << QByteArray("{}") << QByteArray("Fri, 20 Nov 2026 08:02:00 GMT") << qint64(120'000);
        QTest::newRow("date in the past")
            << QByteArray("{}") << QByteArray("Fri, 20 Nov 2020 08:02:00 GMT") << qint64(0);
    }
    void pausesEverythingOn429()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const qint64, pause);
        RateWorld world;
        world.answer = [&] { return HttpResponse{429, {{"retry-after", retryAfter}}, body}; };
        QCOMPARE(world.send(get())->status, 429);
        QCOMPARE(world.governor->nextAllowed(get(u"/another"_s, Urgency::Person)).ms, start.ms + pause);
        world.answer = [] { return HttpResponse{200, {}, "{}"}; };
        QVERIFY(world.send(get(u"/another"_s, Urgency::Person)));
        QCOMPARE(world.clock.now().ms, start.ms + pause);
    }

    void aPauseOutlivesARestart()
    {
        RateWorld world;
        world.answer = [] { return HttpResponse{429, {{"Retry-After", "300"}}, {}}; };
        QVERIFY(world.send(get()));
        QVERIFY(world.governor->settle());
        world.restart();
        world.answer = [] { return HttpResponse{200, {}, {}}; };
        QVERIFY(world.send(get()));
        QVERIFY(world.arrivals.back() >= start.ms + 300'000);
    }

    void pausesGrowWhileRefusalsGoOn()
    {
        RateWorld world;
        world.answer = [] { return HttpResponse{429, {}, {}}; };
        for (int i = 0; i < 4; ++i)
            QVERIFY(world.send(get()));
        QCOMPARE(world.waiting.waits, (std::vector<qint64>{10'000, 20'000, 40'000}));
    }

    void aUsedUpDayIsSaidAndNotWaitedFor()
    {
        RateWorld world;
        world.answer = [] { return HttpResponse{429, {}, R"({"policyName":"DAILY"})"}; };
        QVERIFY(world.send(get()));
        const auto refused = world.send(get());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
        QCOMPARE(refused.error().where, u"2026-11-20T23:00:00.000Z"_s); // midnight in Berlin
        world.clock.set(Instant::fromIso(u"2026-11-20T23:00:00.001Z"_s).value());
        world.answer = [] { return HttpResponse{200, {}, {}}; };
        QVERIFY(world.send(get()));
    }

    void aDailyBudgetIsNeverExceeded_data()
    {
        QTest::addColumn<bool>("isRolling");
        QTest::newRow("midnight") << false;
        QTest::newRow("rolling") << true;
    }
    void aDailyBudgetIsNeverExceeded()
    {
        QFETCH(const bool, isRolling);
        RateLimits limits;
        limits.daily = DailyBudget{500, isRolling ? std::nullopt : std::optional(QTimeZone::utc())};
        limits.block = 20;
        for (int seed = 1; seed <= 30; ++seed) {
            Random random(static_cast<quint64>(seed));
            RateWorld world(limits);
            int sent = 0;
            for (int i = 0; i < 4'000; ++i) {
                sent += world.send(get(u"/x"_s, random() % 3 ? Urgency::Background : Urgency::Person)).has_value();
                world.clock.advance(static_cast<qint64>(random() % 120'000));
                if (random() % 200 == 0)
                    world.restart();
            }
            QVERIFY(sent > 700);
            if (isRolling) {
                QVERIFY(mostWithin(world.arrivals, 24 * 3'600'000) <= 500);
                continue;
            }
            QHash<QDate, int> perDay;
            for (const qint64 at : world.arrivals)
                ++perDay[Instant{at}.dateIn(QTimeZone::utc())];
            for (const int count : perDay)
                QVERIFY(count <= 500);
        }
    }

    void tellsOwnUseFromThatOfOtherPrograms()
    {
        RateLimits limits;
        limits.daily = DailyBudget{5'000, std::nullopt};
        limits.headers.dailyUsage = "Sforce-Limit-Info";
        RateWorld world(limits);
        QCOMPARE(world.governor->dayUse()->remaining, 5'000);
        int used = 900; // by others, before us
        world.answer = [&] {
            return HttpResponse{200, {{"Sforce-Limit-Info", "api-usage=" + QByteArray::number(++used) + "/6000"}}, {}};
        };
        for (int i = 0; i < 100; ++i)
            QVERIFY(world.send(get()));
        const DayUse use = *world.governor->dayUse();
        QCOMPARE(use.limit, 6'000);
        QCOMPARE(use.own, 100);
        QCOMPARE(use.remaining, 5'000);
        QCOMPARE(use.others(), 900);
        QVERIFY(world.governor->settle());
        QCOMPARE(world.rateState.state[u"daily"_s][u"own"_s].toInteger(), 100);
        world.restart();
        QCOMPARE(world.governor->dayUse()->others(), 900);
        world.clock.advance(25 * 3'600'000);
        QCOMPARE(world.governor->dayUse()->own, 0);
    }

    void keepsWhenTheVendorsDayEnds()
    {
        RateLimits limits;
        limits.daily = DailyBudget{500, QTimeZone::utc()};
        RateWorld world(limits);
        QVERIFY(world.send(get()));
        QVERIFY(world.governor->settle());
        const QDate today = world.clock.now().dateIn(QTimeZone::utc());
        QCOMPARE(Instant{world.rateState.state[u"daily"_s][u"resets_at"_s].toInteger()},
            Instant::startOf(today.addDays(1), QTimeZone::utc()));
    }

    void hasNoEndOfTheDayWhereAny24HoursCount()
    {
        RateLimits limits;
        limits.daily = DailyBudget{500, std::nullopt};
        RateWorld world(limits);
        QVERIFY(world.send(get()));
        QVERIFY(world.governor->settle());
        QVERIFY(!world.rateState.state[u"daily"_s].toObject().contains(u"resets_at"_s));
    }

    void learnsWhatOtherProgramsUse()
    {
        RateLimits limits;
        limits.daily = DailyBudget{5'000, std::nullopt};
        limits.headers.dailyUsage = "Sforce-Limit-Info";
        RateWorld world(limits);
        world.answer = [] {
            return HttpResponse{
                200, {{"Sforce-Limit-Info", "api-usage=4499/5000; per-app-api-usage=17/250(appName=x)"}}, {}};
        };
        QVERIFY(world.send(get()));
        world.answer = [] { return HttpResponse{200, {{"Sforce-Limit-Info", "api-usage=4500/5000"}}, {}}; };
        QVERIFY(world.send(get()));
        const auto background = world.send(get());
        QVERIFY(!background);
        QCOMPARE(background.error().kind, Error::Kind::RateLimited);
        QVERIFY(world.send(get(u"/x"_s, Urgency::Person)));
        // Others stop, the window rolls: sooner or later one request finds out.
        world.clock.advance(16 * 60'000);
        QVERIFY(world.send(get()));
    }

    void learnsTheAccountsOwnWindow()
    {
        RateWorld world;
        int left = 190;
        world.answer = [&] {
            return HttpResponse{200,
                {{"x-hubspot-ratelimit-max", "190"}, {"x-hubspot-ratelimit-remaining", QByteArray::number(--left)}},
                {}};
        };
        for (int i = 0; i < 171; ++i)
            QVERIFY(world.send(get()));
        QVERIFY(world.waiting.waits.empty());
        left = 1; // somebody else took the rest
        QVERIFY(world.send(get(u"/x"_s, Urgency::Person)));
        QVERIFY(world.governor->nextAllowed(get(u"/x"_s, Urgency::Person)) > world.clock.now());
    }

    void nonsenseInHeadersChangesNothing()
    {
        for (const QByteArray &nonsense :
            {QByteArray("-5"), QByteArray("many"), QByteArray("99999999999999999999"), QByteArray("0"), QByteArray()}) {
            RateWorld world;
            world.answer = [&] { return HttpResponse{200, {{"X-HubSpot-RateLimit-Max", nonsense}}, {}}; };
            for (int i = 0; i < 300; ++i)
                QVERIFY(world.send(get()));
            QVERIFY(mostWithin(world.arrivals, 10'000) <= 100);
        }
    }

    void aClockThatIsSetBackStopsNothing()
    {
        RateWorld world;
        for (int i = 0; i < 90; ++i)
            QVERIFY(world.send(get()));
        world.clock.advance(-24 * 3'600'000);
        const qint64 before = world.clock.now().ms;
        QVERIFY(world.send(get()));
        QVERIFY(world.clock.now().ms - before <= 10'001);
        world.restart(); // stamps of the future in the stored state
        QVERIFY(world.send(get()));
        QVERIFY(world.clock.now().ms - before <= 30'000);
    }

    void aCancelledWaitSendsNothing()
    {
        RateWorld world;
        for (int i = 0; i < 90; ++i)
            QVERIFY(world.send(get()));
        world.waiting.cancelAfter(0);
        const auto cancelled = world.send(get());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(world.arrivals.size(), 90u);
    }

    void countsRequestsAndBytes()
    {
        RateWorld world;
        HttpRequest request = get();
        request.body = QByteArray(100, 'x');
        world.answer = [] { return HttpResponse{200, {}, QByteArray(250, 'y')}; };
        QVERIFY(world.send(request));
        QCOMPARE(world.governor->traffic().requests, 1);
        QCOMPARE(world.governor->traffic().bytesSent, 100);
        QCOMPARE(world.governor->traffic().bytesReceived, 250);
    }
};

SATCHEL_TEST(tst_RateGovernor)
#include "tst_RateGovernor.moc"
