// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LeadHistory.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/bench/Bench.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr qint64 leadDay = 24 * 60 * 60 * 1000;
constexpr int leadDays = 2 * 365;

const Instant firstLeadDay{1'704'187'800'000}; // 2 January 2024, 9:30 UTC

const QStringList leadSources{u"Website"_s, u"Fair"_s, u"Referral"_s, u"Bought list"_s};
constexpr double leadSourceOdds[] = {0, 0.3, 1.2, -1.3};

double leadChance(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

class LeadGenerator
{
public:
    LeadGenerator(store::Store &store, ManualClock &clock, int leads) : m_store(store), m_clock(clock), m_leads(leads)
    {
    }

    void run()
    {
        int begun = 0;
        for (int today = 0; today < leadDays; ++today) {
            m_clock.set(Instant{firstLeadDay.ms + today * leadDay});
            const int due = static_cast<int>(static_cast<qint64>(m_leads) * (today + 1) / leadDays);
            live(today, due - begun);
            begun = due;
        }
    }

private:
    /// What was planned for the day, and new leads.
    void live(int today, int newLeads)
    {
        std::vector<Edit> edits;
        const auto [first, last] = m_plan.equal_range(today);
        for (auto planned = first; planned != last; ++planned)
            edits.push_back(std::move(planned->second));
        m_plan.erase(first, last);
        const size_t others = edits.size();
        std::vector<bool> converted;
        for (int i = 0; i < newLeads; ++i)
            edits.push_back(birth(converted));
        if (edits.empty())
            return;
        const auto receipt = m_store.commit({u"A day"_s, Origin::import(u"bench"_s), std::move(edits), {}});
        BENCH_REQUIRE(receipt);
        for (size_t i = 0; i < converted.size(); ++i)
            plan(receipt->ids[others + i], today, converted[i]);
    }

    Edit birth(std::vector<bool> &converted)
    {
        const size_t source = m_random() % std::size(leadSourceOdds);
        const bool hasCompany = m_random() % 3 != 0;
        const double odds = -0.8 + leadSourceOdds[source] + (hasCompany ? 0.7 : 0) + leadChance(m_random) - 0.5;
        const double chance = 1 / (1 + std::exp(-odds));
        converted.push_back(leadChance(m_random) < chance);
        std::vector<FieldValue> values{{field::last_name, u"Lead %1"_s.arg(m_count++)},
            {field::source, leadSources[static_cast<qsizetype>(source)]},
            {field::external_id, u"%1 %2 %3"_s.arg(converted.back() ? 1 : 0).arg(chance).arg(m_count)}};
        if (hasCompany)
            values.push_back({field::company_name, u"Company %1"_s.arg(m_random() % 5000)});
        return Edit::create(EntityKind::Lead, {}, std::move(values));
    }

    void plan(RecordId lead, int today, bool isConverted)
    {
        const int end = today + 6 + static_cast<int>(m_random() % 35);
        const int rhythm = isConverted ? 8 : 14;
        for (int at = today + 1 + static_cast<int>(m_random() % 10); at < end;
             at += 1 + static_cast<int>(m_random() % static_cast<quint64>(2 * rhythm))) {
            const bool isIncoming = leadChance(m_random) < (isConverted ? 0.5 : 0.25);
            m_plan.emplace(at,
                Edit::create(EntityKind::Activity, {},
                    {{field::kind, u"email"_s}, {field::lead, lead},
                        {field::direction, isIncoming ? u"incoming"_s : u"outgoing"_s}}));
        }
        m_plan.emplace(end,
            Edit::update(EntityKind::Lead, lead,
                {{field::status, QString(isConverted ? choice::converted : choice::unqualified)}}));
    }

    store::Store &m_store;
    ManualClock &m_clock;
    int m_leads;
    int m_count = 0;
    Random m_random{20260202};
    std::multimap<int, Edit> m_plan; // by day
};

} // namespace

LearnedHistory historyOfLeads(int leads)
{
    return keptHistory(u"lead-history-%1"_s.arg(leads), firstLeadDay, Instant{firstLeadDay.ms + leadDays * leadDay},
        [leads](store::Store &store, ManualClock &clock) { LeadGenerator(store, clock, leads).run(); });
}

} // namespace satchel::bench
