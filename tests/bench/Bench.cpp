// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include "store/BulkWriter.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

const SystemClock systemClock;

std::vector<Verdict> reported;
int largest = std::numeric_limits<int>::max();

double rounded(double value, double digits = 1e6)
{
    return std::round(value * digits) / digits;
}

void reportRatio(const QString &name, double ours, double baseline, double ratio, double goal, const QString &unit)
{
    reported.push_back({name, ratio, {}, goal});
    print({{u"name"_s, name}, {u"ours"_s, rounded(ours)}, {u"baseline"_s, rounded(baseline)}, {u"unit"_s, unit},
        {u"ratio"_s, rounded(ratio, 100)}, {u"goal"_s, goal}, {u"ok"_s, reported.back().holds()}});
}

constexpr const char16_t *firstNames[] = {u"Annika", u"Reto", u"Élodie", u"Jürgen", u"Heike", u"Priyanka", u"Marcus",
    u"Svenja", u"Joost", u"Daniel", u"Inês", u"Theodora", u"Matthias", u"Olive", u"Ingrid", u"Luc"};
constexpr const char16_t *lastNames[] = {u"Reinhardt", u"Amstutz", u"Maréchal", u"Weißenfels", u"Zöllner", u"Natarajan",
    u"Bellweather", u"Albrecht", u"van der Meer", u"Okafor", u"Carvalho", u"Engelbrecht", u"Grünwald", u"Brandt",
    u"Sørensen", u"Delacroix"};
constexpr const char16_t *jobs[] = {u"Head of Laboratory", u"VP Quality", u"Directrice générale", u"Betriebsleiter",
    u"Purchasing", u"Facilities Director"};
constexpr const char16_t *lifecycles[] = {u"lead", u"qualified", u"opportunity", u"customer", u"former"};

} // namespace

bool runCases(std::span<const Case> cases, const QStringList &wanted)
{
    const auto isOneOf = [&](const QString &name) {
        return std::ranges::any_of(cases, [&](const Case &one) { return name == QLatin1StringView(one.name); });
    };
    if (!std::ranges::all_of(wanted, isOneOf)) {
        std::fprintf(stderr, "no such case; there are:");
        for (const Case &one : cases)
            std::fprintf(stderr, " %s", one.name);
        std::fprintf(stderr, "\n");
        return false;
    }
    for (const Case &one : cases) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(one.name)))
            one.run();
    }
    return true;
}

double seconds(const std::function<void()> &work)
{
    static const clockid_t clock = !qEnvironmentVariableIsSet("SATCHEL_BENCH_CPU") ? CLOCK_MONOTONIC
        : qEnvironmentVariable("SATCHEL_BENCH_CPU") == u"thread"                   ? CLOCK_THREAD_CPUTIME_ID
                                                                                   : CLOCK_PROCESS_CPUTIME_ID;
    const auto now = [] {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    };
    const double start = now();
    work();
    return now() - start;
}

double percentile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    const auto at = static_cast<size_t>(share * static_cast<double>(samples.size() - 1) + 0.5);
    return samples[at];
}

double median(std::vector<double> samples)
{
    return percentile(std::move(samples), 0.5);
}

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

const std::vector<Verdict> &verdicts()
{
    return reported;
}

void setLargest(int records)
{
    largest = records;
}

int atMostLargest(int records)
{
    return std::min(records, largest);
}

void report(const QString &name, double ours, double baseline, double goal, const QString &unit)
{
    reportRatio(name, ours, baseline, ours / baseline, goal, unit);
}

void report(const QString &name, const Pairs &pairs, double goal)
{
    reportRatio(name, median(pairs.ours), median(pairs.baseline), pairs.ratio(), goal, u"s"_s);
}

void reportFigure(const QString &name, double value, double goal, const QString &unit)
{
    reported.push_back({name, value, unit, goal});
    print({{u"name"_s, name}, {u"ours"_s, rounded(value)}, {u"unit"_s, unit}, {u"goal"_s, goal},
        {u"ok"_s, reported.back().holds()}});
}

void compare(const QString &name, double goal, int fewest, const std::function<void()> &ours,
    const std::function<void()> &baseline)
{
    report(name, settle(fewest, goal, [&](Pairs &pairs) { pairs.time(ours, baseline); }), goal);
}

QString dataFolder()
{
    const QString folder = qEnvironmentVariable("SATCHEL_BENCH_DATA", QDir::current().filePath(u"build/bench-data"_s));
    QDir().mkpath(folder);
    return folder;
}

std::unique_ptr<store::Store> open(
    const QString &path, std::shared_ptr<store::Contention> contention, store::WriteTurn turn)
{
    auto store = store::Store::open(
        path, systemClock, 7, {store::StoreOptions::Access::ReadWrite, {5000, std::move(contention), turn}});
    BENCH_REQUIRE(store);
    return std::move(*store);
}

std::vector<FieldValue> contactValues(int i, RecordId company)
{
    const auto n = static_cast<size_t>(i);
    const QString first = QString::fromUtf16(firstNames[n % std::size(firstNames)]);
    const QString last = QString::fromUtf16(lastNames[n / 7 % std::size(lastNames)]);
    std::vector<FieldValue> values = {
        {u"first_name"_s, first},
        {u"last_name"_s, last + QString::number(i % 9973)},
        {u"job_title"_s, QString::fromUtf16(jobs[n % std::size(jobs)])},
        {u"email"_s, u"person%1@firm%2.example"_s.arg(i).arg(i % 20011)},
        {u"phone"_s, u"+49 30 5550 %1"_s.arg(i)},
        {u"address_city"_s, u"Stadt %1"_s.arg(i % 613)},
        {u"lifecycle"_s, QString::fromUtf16(lifecycles[n % std::size(lifecycles)])},
        {u"score"_s, qint64(i % 101)},
    };
    if (!company.isNull())
        values.push_back({u"company"_s, company});
    return values;
}

QString storeWithContacts(int contacts)
{
    const QString path = dataFolder() + u"/contacts-%1.satchel"_s.arg(contacts);
    const QString marker = path + u".complete"_s;
    if (QFile::exists(marker))
        return path;
    for (const auto *suffix : {"", "-wal", "-shm", ".bulk"})
        QFile::remove(path + QLatin1StringView(suffix));
    auto store = open(path);
    auto writer = store::BulkWriter::begin(*store, u"Bench data"_s, Origin::import(u"bench"_s));
    BENCH_REQUIRE(writer);
    std::vector<RecordId> companies;
    for (int i = 0; i < std::max(1, contacts / 50); ++i) {
        const auto company = (*writer)->apply(Edit::create(EntityKind::Company, {},
            {{u"name"_s, u"Firma %1 GmbH"_s.arg((i * 7919) % 100003)}, {u"domain"_s, u"firm%1.example"_s.arg(i)}}));
        BENCH_REQUIRE(company);
        companies.push_back(*company);
    }
    for (int i = 0; i < contacts; ++i)
        BENCH_REQUIRE((*writer)->apply(Edit::create(
            EntityKind::Contact, {}, contactValues(i, companies[static_cast<size_t>(i) % companies.size()]))));
    BENCH_REQUIRE((*writer)->finish());
    BENCH_REQUIRE(store->database().execute("PRAGMA wal_checkpoint(TRUNCATE);"));
    writer->reset();
    store.reset();
    QFile done(marker);
    std::ignore = done.open(QIODevice::WriteOnly);
    return path;
}

} // namespace satchel::bench
