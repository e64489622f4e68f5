// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LearnedHistory.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/bench/Bench.h"

#include <QFile>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;
constexpr int days = 3 * 365;
constexpr int ownerCount = 12;
constexpr int companyCount = 2000;

const Instant beginning{1'672'738'200'000}; // 3 January 2023, 9:30 UTC

const QStringList sources{u"Website"_s, u"Fair"_s, u"Referral"_s, u"Cold call"_s, u"Partner"_s};
constexpr double sourceOdds[] = {0, -0.3, 1.1, -0.9, 0.5};
const QStringList industries{u"Machinery"_s, u"Retail"_s, u"Software"_s, u"Health"_s};
constexpr double industryOdds[] = {0.3, -0.5, 0.2, 0};

double uniform(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

class Generator
{
public:
    Generator(store::Store &store, ManualClock &clock, int deals) : m_store(store), m_clock(clock), m_deals(deals)
    {
        addPeople();
        const auto stages = m_store.select({EntityKind::Stage, {}, Filter(), {field::position, false}, {}, -1, false});
        BENCH_REQUIRE(stages);
        for (qsizetype row = 0; row < 6; ++row)
            m_stages.push_back(stages->id(row));
    }

    void run()
    {
        int begun = 0;
        for (int today = 0; today < days; ++today) {
            m_clock.set(Instant{beginning.ms + today * day});
            const int due = static_cast<int>(static_cast<qint64>(m_deals) * (today + 1) / days);
            live(today, due - begun);
            begun = due;
        }
    }

private:
    struct Born
    {
        double chance = 0;
        bool isWon = false;
    };

    void addPeople()
    {
        std::vector<Edit> edits;
        for (int i = 0; i < ownerCount; ++i) {
            edits.push_back(Edit::create(EntityKind::User, {}, {{field::name, u"Person %1"_s.arg(i)}}));
            m_skills.push_back(uniform(m_random) * 1.6 - 0.8);
        }
        for (int i = 0; i < companyCount; ++i)
            edits.push_back(Edit::create(EntityKind::Company, {},
                {{field::name, u"Company %1"_s.arg(i)}, {field::industry, industries[i % industries.size()]},
                    {field::employees, static_cast<qint64>(5 + m_random() % 2000)}}));
        const auto ids = commit(std::move(edits));
        m_owners.assign(ids.begin(), ids.begin() + ownerCount);
        m_companies.assign(ids.begin() + ownerCount, ids.end());
    }

    std::vector<RecordId> commit(std::vector<Edit> edits)
    {
        if (edits.empty())
            return {};
        const auto receipt = m_store.commit({u"A day"_s, Origin::import(u"bench"_s), std::move(edits), {}});
        BENCH_REQUIRE(receipt);
        return receipt->ids;
    }

    /// What was planned for the day, and new deals.
    void live(int today, int newDeals)
    {
        std::vector<Edit> edits;
        const auto [first, last] = m_plan.equal_range(today);
        for (auto planned = first; planned != last; ++planned)
            edits.push_back(std::move(planned->second));
        m_plan.erase(first, last);
        const size_t others = edits.size();
        std::vector<Born> births;
        for (int i = 0; i < newDeals; ++i)
            edits.push_back(birth(births));
        const auto ids = commit(std::move(edits));
        for (size_t i = 0; i < births.size(); ++i)
            plan(ids[others + i], today, births[i]);
    }

    Edit birth(std::vector<Born> &births)
    {
        const size_t source = m_random() % std::size(sourceOdds);
        const size_t owner = m_random() % m_owners.size();
        const size_t company = m_random() % m_companies.size();
        const double odds = -0.6 + sourceOdds[source] + m_skills[owner]
            + industryOdds[company % std::size(industryOdds)] + uniform(m_random) - 0.5;
        const double chance = 1 / (1 + std::exp(-odds));
        births.push_back({chance, uniform(m_random) < chance});
        const auto value = static_cast<qint64>(100'000 * std::exp(3 * uniform(m_random)));
        return Edit::create(EntityKind::Deal, {},
            {{field::title, u"Deal %1"_s.arg(m_count++)}, {field::stage, m_stages[0]}, {field::owner, m_owners[owner]},
                {field::company, m_companies[company]}, {field::source, sources[static_cast<qsizetype>(source)]},
                {field::value, Money{value, m_store.mainCurrency()}},
                {field::expected_close, m_clock.today().addDays(45)},
                {field::external_id, u"%1 %2 %3"_s.arg(births.back().isWon ? 1 : 0).arg(chance).arg(m_count)}});
    }

    void plan(RecordId deal, int today, const Born &born)
    {
        const int life = 8 + static_cast<int>(m_random() % 60) + (born.isWon ? 0 : 15);
        const int end = today + life;
        const int pace = born.isWon ? 8 + static_cast<int>(m_random() % 8) : 12 + static_cast<int>(m_random() % 20);
        size_t stage = 1;
        for (int at = today + pace; at < end && stage < m_stages.size(); at += pace)
            m_plan.emplace(at, Edit::update(EntityKind::Deal, deal, {{field::stage, m_stages[stage++]}}));
        const int rhythm = born.isWon ? 14 : 25;
        for (int at = today + 1 + static_cast<int>(m_random() % 20); at < end;
             at += 1 + static_cast<int>(m_random() % static_cast<quint64>(2 * rhythm)))
            m_plan.emplace(at, talk(deal, born.isWon));
        if (life > 40 && uniform(m_random) < (born.isWon ? 0.3 : 0.7))
            m_plan.emplace(today + 38,
                Edit::update(EntityKind::Deal, deal, {{field::expected_close, m_clock.today().addDays(80)}}));
        m_plan.emplace(end,
            Edit::update(EntityKind::Deal, deal, {{field::status, QString(born.isWon ? choice::won : choice::lost)}}));
    }

    Edit talk(RecordId deal, bool isWon)
    {
        const bool isIncoming = uniform(m_random) < (isWon ? 0.55 : 0.3);
        return Edit::create(EntityKind::Activity, {},
            {{field::kind, u"call"_s}, {field::deal, deal},
                {field::direction, isIncoming ? u"incoming"_s : u"outgoing"_s}});
    }

    store::Store &m_store;
    ManualClock &m_clock;
    int m_deals;
    int m_count = 0;
    Random m_random{20260101};
    std::vector<RecordId> m_stages;
    std::vector<RecordId> m_owners;
    std::vector<double> m_skills;
    std::vector<RecordId> m_companies;
    std::multimap<int, Edit> m_plan; // by day
};

} // namespace

LearnedHistory keptHistory(const QString &name, Instant from, Instant until,
    const std::function<void(store::Store &store, ManualClock &clock)> &live)
{
    const LearnedHistory history{dataFolder() + u'/' + name + u".satchel"_s, until};
    const QString marker = history.path + u".complete"_s;
    if (QFile::exists(marker))
        return history;
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(history.path + QLatin1StringView(suffix));
    ManualClock clock(from);
    auto store = store::Store::open(history.path, clock, 1);
    BENCH_REQUIRE(store);
    live(**store, clock);
    BENCH_REQUIRE((*store)->database().execute("PRAGMA wal_checkpoint(TRUNCATE);"));
    store->reset();
    QFile done(marker);
    std::ignore = done.open(QIODevice::WriteOnly);
    return history;
}

LearnedHistory historyOfDeals(int deals)
{
    return keptHistory(u"history-%1"_s.arg(deals), beginning, Instant{beginning.ms + days * day},
        [deals](store::Store &store, ManualClock &clock) { Generator(store, clock, deals).run(); });
}

bool willBeWon(const Record &deal)
{
    return deal.text(field::external_id).startsWith(u'1');
}

double chanceAtBirth(const Record &deal)
{
    return deal.text(field::external_id).section(u' ', 1, 1).toDouble();
}

} // namespace satchel::bench
