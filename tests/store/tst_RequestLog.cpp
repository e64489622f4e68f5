// SPDX-License-Identifier: GPL-3.0-or-later
// The request log in the store: what it keeps, in which order, and that it stays small.
#include "store/Statements.h"
#include "store/sync/Connections.h"
#include "store/sync/RequestLog.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::RequestCause;
using store::RequestEntry;
using store::RequestLog;
using store::RequestVerb;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

struct Log
{
    RequestEntry entry(qint64 connection = 1, RequestCause cause = RequestCause::None, qint64 duration = 100)
    {
        RequestEntry made;
        made.connection = connection;
        made.at = store.clock.now();
        made.object = u"contacts"_s;
        made.records = 7;
        made.status = cause == RequestCause::None ? 200 : 500;
        made.cause = cause;
        made.duration = duration;
        made.bytes = 12;
        return made;
    }
    void add(const std::vector<RequestEntry> &entries)
    {
        auto transaction = store::Transaction::begin(store->database());
        if (!transaction || !log().add(entries) || !transaction->commit())
            qFatal("the log takes nothing");
    }
    RequestLog log() { return RequestLog(*store); }
    qint64 count(const char *sql = "SELECT count(*) FROM request_log") { return *store->database().integer(sql); }

    TestStore store;
};

} // namespace

class tst_RequestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        Log world;
        RequestEntry whole = world.entry();
        whole.verb = RequestVerb::Update;
        whole.waited = 1500;
        whole.attempt = 3;
        RequestEntry bare = world.entry(2);
        bare.object.clear();
        bare.records.reset();
        world.add({whole, bare});
        const auto read = world.log().list({}, 10).value();
        QCOMPARE(read.size(), 2);
        whole.number = read[1].number;
        bare.number = read[0].number;
        QCOMPARE(read[1], whole);
        QCOMPARE(read[0], bare);
    }

    void pagesFollowEachOtherWithoutGapOrRepetition()
    {
        Log world;
        for (int i = 0; i < 25; ++i)
            world.add({world.entry(1 + i % 2, i % 5 == 0 ? RequestCause::ServerError : RequestCause::None)});
        std::vector<qint64> seen;
        for (qint64 before = 0;;) {
            const auto page = world.log().list({}, 7, before).value();
            if (page.empty())
                break;
            for (const RequestEntry &entry : page)
                seen.push_back(entry.number);
            before = page.back().number;
        }
        QCOMPARE(seen.size(), 25);
        QVERIFY(std::ranges::is_sorted(seen, std::greater()));
        QCOMPARE(std::ranges::adjacent_find(seen), seen.end());
    }

    void filtersNarrowIt()
    {
        Log world;
        for (int i = 0; i < 20; ++i) {
            world.add({world.entry(1 + i % 2, i % 5 == 0 ? RequestCause::ServerError : RequestCause::None)});
            world.store.clock.advance(hour);
        }
        QCOMPARE(world.log().list({1, false, {}}, 100)->size(), 10);
        QCOMPARE(world.log().list({0, true, {}}, 100)->size(), 4);
        QCOMPARE(world.log().list({2, true, {}}, 100)->size(), 2);
        const Instant since{world.store.clock.now().ms - 3 * hour};
        QCOMPARE(world.log().list({0, false, since}, 100)->size(), 3);
    }

    void theNewestOfEachConnectionAreKept()
    {
        Log world;
        world.add(std::vector(RequestLog::mostEntries + 300, world.entry(1)));
        world.add(std::vector(50, world.entry(2)));
        QVERIFY_RESULT(world.log().prune(1));
        QCOMPARE(world.count("SELECT count(*) FROM request_log WHERE connection = 1"), RequestLog::mostEntries);
        QCOMPARE(world.count("SELECT min(number) FROM request_log"), 301);
        QCOMPARE(world.count("SELECT count(*) FROM request_log WHERE connection = 2"), 50);
    }

    void whatIsTooOldGoesAlsoOfAConnectionThatNoLongerSyncs()
    {
        Log world;
        world.add({world.entry(2)});
        world.store.clock.advance(RequestLog::daysKept * day + 1);
        world.add({world.entry(1)});
        QVERIFY_RESULT(world.log().prune(1));
        QCOMPARE(world.count(), 1);
    }

    /// Pages that were freed are used again: a year adds nothing to what a month has.
    void aYearDoesNotGrowTheFile()
    {
        Log world;
        constexpr int perDay = 300;
        const auto live = [&](int days) {
            for (int i = 0; i < days; ++i) {
                world.add(std::vector(perDay, world.entry()));
                if (!world.log().prune(1))
                    qFatal("nothing is pruned");
                world.store.clock.advance(day);
            }
            return world.count("PRAGMA page_count");
        };
        const qint64 month = live(40);
        const qint64 year = live(325);
        QVERIFY2(year <= month + 8, qPrintable(u"%1 pages after a month, %2 after a year"_s.arg(month).arg(year)));
        const qint64 used = world.count("PRAGMA page_count") * world.count("PRAGMA page_size");
        QVERIFY2(used < 4 * 1024 * 1024, qPrintable(u"%1 bytes"_s.arg(used)));
    }

    void figuresTellHowLongRequestsTake()
    {
        Log world;
        QCOMPARE(world.log().figures({}).value().requests, 0);
        for (int i = 1; i <= 100; ++i)
            world.add({world.entry(1, i > 98 ? RequestCause::ServerError : RequestCause::None, i)});
        RequestEntry unsent = world.entry(1, RequestCause::RateLimited, 99'999);
        unsent.status = 0;
        world.add({unsent});
        const auto figures = world.log().figures({}).value();
        QCOMPARE(figures.requests, 101);
        QCOMPARE(figures.failed, 3);
        QCOMPARE(figures.averageMilliseconds, 50);
        QCOMPARE(figures.p95Milliseconds, 95);
    }

    void failuresAreCountedByCause()
    {
        Log world;
        for (int i = 0; i < 3; ++i)
            world.add(
                {world.entry(1, RequestCause::RateLimited), world.entry(2, RequestCause::Offline), world.entry()});
        world.add({world.entry(2, RequestCause::Offline)});
        const auto failures = world.log().failures({}).value();
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures[0].cause, RequestCause::Offline);
        QCOMPARE(failures[0].connection, 2);
        QCOMPARE(failures[0].count, 4);
        QCOMPARE(failures[1].count, 3);
    }

    void aRemovedConnectionLeavesNoRequests()
    {
        Log world;
        store::Connection connection;
        connection.name = u"HS"_s;
        connection.vendor = u"hubspot"_s;
        const qint64 number = store::Connections(*world.store).add(connection)->number;
        world.add({world.entry(number), world.entry(number + 1)});
        QVERIFY_RESULT(store::Connections(*world.store).remove(number));
        QCOMPARE(world.count(), 1);
    }
};

SATCHEL_TEST(tst_RequestLog)
#include "tst_RequestLog.moc"
