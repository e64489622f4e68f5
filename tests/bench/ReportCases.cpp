// SPDX-License-Identifier: GPL-3.0-or-later
// Reports over a large store with a year and a half of history. The baseline is what SQLite itself needs for the same
// statements: they are recorded while a report runs, then prepared and stepped through bare.
#include "tests/bench/ReportCases.h"

#include "reports/builder/BuiltReport.h"
#include "reports/Catalogue.h"
#include "store/BulkWriter.h"
#include "tests/bench/Bench.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int months = 18;
constexpr int deals = 100'000;
constexpr double goal = 1.2;

int activities()
{
    return atMostLargest(1'000'000);
}

volatile qint64 sink = 0;

struct History
{
    store::Store &store;
    ManualClock &clock;
    std::vector<RecordId> stages;
    std::vector<RecordId> owners;
    std::vector<RecordId> deals;

    RecordId create(store::BulkWriter &writer, EntityKind entity, std::vector<FieldValue> values)
    {
        const auto id = writer.apply(Edit::create(entity, {}, std::move(values)));
        BENCH_REQUIRE(id);
        return *id;
    }

    void deal(store::BulkWriter &writer, int i)
    {
        static const QStringList sources{u"Website"_s, u"Referral"_s, u"Fair"_s, u"Cold call"_s};
        deals.push_back(create(writer, EntityKind::Deal,
            {{u"title"_s, u"Monitoring for site %1"_s.arg(i)}, {u"stage"_s, stages[static_cast<size_t>(i % 3)]},
                {u"value"_s, Money{1000 * (1 + i % 9777), *Currency::fromCode(i % 3 ? u"EUR" : u"USD")}},
                {u"owner"_s, owners[static_cast<size_t>(i) % owners.size()]}, {u"source"_s, sources[i % 4]},
                {u"expected_close"_s, clock.today().addDays(i % 120)}}));
    }

    /// Most deals of the month before go on, to a later stage or to their end.
    void moves(store::BulkWriter &writer, size_t from, size_t until)
    {
        for (size_t i = from; i < until; ++i) {
            if (i % 4 == 0)
                continue;
            const size_t stage = i % 4 == 1 ? 6 : i % 4 == 2 ? 7 : 3 + i % 3;
            BENCH_REQUIRE(writer.apply(Edit::update(EntityKind::Deal, deals[i], {{u"stage"_s, stages[stage]}})));
        }
    }

    void activity(store::BulkWriter &writer, int i)
    {
        static const QStringList kinds{u"call"_s, u"email"_s, u"meeting"_s, u"note"_s};
        create(writer, EntityKind::Activity,
            {{u"kind"_s, kinds[i % 4]}, {u"subject"_s, u"Call"_s},
                {u"owner"_s, owners[static_cast<size_t>(i) % owners.size()]},
                {u"at"_s, Instant{clock.now().ms + (i % 28) * 86'400'000LL}},
                {u"duration_seconds"_s, qint64(i % 900)}});
    }
};

void fill(store::Store &store, ManualClock &clock, QDate today)
{
    BENCH_REQUIRE(store.setMainCurrency(*Currency::fromCode(u"EUR")));
    BENCH_REQUIRE(store.commit({u"Rate"_s, Origin::user(),
        {Edit::create(
            EntityKind::ExchangeRate, {}, {{u"currency"_s, u"USD"_s}, {u"rate"_s, *Decimal::fromString(u"1.08")}})},
        {}}));
    History history{store, clock, {}, {store.me()}, {}};
    const auto stages = store.select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, -1, false});
    BENCH_REQUIRE(stages);
    for (qsizetype i = 0; i < stages->size(); ++i)
        history.stages.push_back(stages->id(i));
    size_t moved = 0;
    for (int month = months; month > 0; --month) {
        clock.set(Instant::at(today.addMonths(-month), QTime(9, 0), clock.zone()));
        auto writer = store::BulkWriter::begin(store, u"Bench data"_s, Origin::import(u"bench"_s));
        BENCH_REQUIRE(writer);
        if (history.owners.size() == 1) {
            for (int i = 0; i < 20; ++i)
                history.owners.push_back(
                    history.create(**writer, EntityKind::User, {{u"name"_s, u"Person %1"_s.arg(i)}}));
            for (int i = 0; i < 3000; ++i)
                history.create(**writer, EntityKind::Lead, {{u"last_name"_s, u"Lead %1"_s.arg(i)}});
        }
        const size_t before = history.deals.size();
        history.moves(**writer, moved, before);
        moved = before;
        for (int i = 0; i < deals / months + 1; ++i)
            history.deal(**writer, static_cast<int>(before) + i);
        for (int i = 0; i < activities() / months + 1; ++i)
            history.activity(**writer, i);
        BENCH_REQUIRE((*writer)->finish());
    }
    BENCH_REQUIRE(store.database().execute("PRAGMA wal_checkpoint(TRUNCATE);"));
}

QString reportStore(QDate today)
{
    const QString path = dataFolder() + u"/reports-%1-%2.satchel"_s.arg(today.toString(u"yyyy-MM"_s)).arg(activities());
    const QString marker = path + u".complete"_s;
    if (QFile::exists(marker))
        return path;
    for (const auto *suffix : {"", "-wal", "-shm", ".bulk"})
        QFile::remove(path + QLatin1StringView(suffix));
    ManualClock clock(Instant::at(today, QTime(9, 0), QTimeZone::utc()));
    auto store = store::Store::open(path, clock, 1);
    BENCH_REQUIRE(store);
    fill(**store, clock, today);
    store->reset();
    QFile done(marker);
    std::ignore = done.open(QIODevice::WriteOnly);
    return path;
}

int note(unsigned, void *list, void *statement, void *)
{
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QList<QByteArray> *>(list)->append(text);
    sqlite3_free(text);
    return 0;
}

void stepThrough(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            sink = sink + sqlite3_column_bytes(statement, i);
    }
    sqlite3_finalize(statement);
}

/// What a person may build, over the million activities.
std::vector<std::pair<QString, QString>> builtReports()
{
    return {{u"pivot by kind and month"_s,
                uR"({"entity": "activity", "rows": [{"field": "kind"}], "columns": [{"field": "at", "by": "month"}],
                     "figures": [{"figure": "count"}, {"figure": "sum", "field": "duration_seconds"}]})"_s},
        {u"pivot by owner's name with others"_s, uR"({"entity": "activity", "rows": [{"field": "owner.name"}], "top": 5,
                 "figures": [{"figure": "average", "field": "duration_seconds"}, {"figure": "count", "share": true}]})"_s},
        {u"pivot with median and distinct values"_s,
            uR"({"entity": "activity", "rows": [{"field": "kind"}], "figures": [{"figure": "median", "field":
                 "duration_seconds"}, {"figure": "count_distinct", "field": "owner"}]})"_s},
        {u"pivot by quarter against a year before"_s,
            uR"({"entity": "activity", "period": {"field": "at", "is": "last_12_months"}, "compare": "year_before",
                 "rows": [{"field": "at", "by": "quarter"}], "figures": [{"figure": "count"}]})"_s}};
}

std::vector<reports::Definition> definitions(const Schema &schema)
{
    std::vector<reports::Definition> all = reports::catalogue();
    std::erase_if(all, [](const auto &one) { return one.name.endsWith(u"-probability"_s); }); // of models that are kept
    for (const auto &[name, text] : builtReports()) {
        const auto built = reports::parseBuiltReport(schema, text);
        BENCH_REQUIRE(built);
        all.push_back({name, name, {}, {}, [built = *built](const Schema &) { return reports::parametersOf(built); },
            [built = *built](const reports::ReportQuery &query) { return reports::compute(built, query); }});
    }
    return all;
}

} // namespace

void benchReports()
{
    const QDate today(2026, 11, 20);
    const QString path = reportStore(today);
    ManualClock clock(Instant::at(today, QTime(9, 0), QTimeZone::utc()));
    auto store = store::Store::open(path, clock, 2);
    BENCH_REQUIRE(store);
    sqlite3 *database = (*store)->database().handle();
    for (const reports::Definition &definition : definitions((*store)->schema())) {
        const auto ask = [&] {
            const auto query = reports::ReportQuery::make(**store, definition.parameters((*store)->schema()), {});
            BENCH_REQUIRE(query);
            const auto report = reports::compute(definition, *query);
            BENCH_REQUIRE(report);
            sink = static_cast<qint64>(report->rows.size());
        };
        QList<QByteArray> statements;
        sqlite3_trace_v2(database, SQLITE_TRACE_STMT, note, &statements);
        ask();
        sqlite3_trace_v2(database, 0, nullptr, nullptr);
        compare(u"report %1 over %L2 deals and %L3 activities ÷ its raw SQL"_s.arg(definition.name)
                    .arg(deals)
                    .arg(activities()),
            goal, 5, ask, [&] {
                for (const QByteArray &sql : statements)
                    stepThrough(database, sql);
            });
    }
}

} // namespace satchel::bench
