// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/CallTimes.h"

#include "domain/Reason.h"

#include <algorithm>

namespace satchel::insight {

namespace {

constexpr double prior = 10; // calls: as if so many had been made with the expected rate
constexpr size_t hoursOfAWeek = 7 * 24;
constexpr double surest = 0.98; // no hour is certain

double pulled(qint64 answered, qint64 calls, double expected)
{
    return (static_cast<double>(answered) + prior * expected) / (static_cast<double>(calls) + prior);
}

/// How much more or less likely one rate is than another, both as odds, applied to a third.
double scaled(double rate, double by, double against)
{
    const auto odds = [](double share) {
        const double inside = std::clamp(share, 1 - surest, surest);
        return inside / (1 - inside);
    };
    const double scaledOdds = odds(rate) * odds(by) / odds(against);
    return std::clamp(scaledOdds / (1 + scaledOdds), 1 - surest, surest);
}

} // namespace

CallTimes::CallTimes(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone)
{
    count(calls, zone);
    const double all = rateOf(0, -1);
    for (CallHour &hour : m_hours) {
        const double expected = scaled(rateOf(hour.weekday, -1), rateOf(0, hour.hour), all);
        hour.rate = pulled(hour.answered, hour.calls, expected);
    }
}

CallTimes::CallTimes(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone, const CallTimes &everybody)
{
    count(calls, zone);
    const double all = everybody.rateOf(0, -1);
    const double own = pulled(m_answered, m_calls, all);
    for (size_t i = 0; i < m_hours.size(); ++i)
        m_hours[i].rate = pulled(m_hours[i].answered, m_hours[i].calls, scaled(everybody.m_hours[i].rate, own, all));
}

void CallTimes::count(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone)
{
    for (size_t i = 0; i < m_hours.size(); ++i) {
        m_hours[i].weekday = static_cast<int>(i / 24) + 1;
        m_hours[i].hour = static_cast<int>(i % 24);
    }
    for (const store::CallOutcome &call : calls) {
        CallHour &hour = m_hours[indexOf(call.at.dateIn(zone).dayOfWeek(), call.at.timeIn(zone).hour())];
        ++hour.calls;
        hour.answered += call.isAnswered ? 1 : 0;
        ++m_calls;
        m_answered += call.isAnswered ? 1 : 0;
    }
}

double CallTimes::rateOf(int weekday, int hour) const
{
    const double all = m_calls > 0 ? static_cast<double>(m_answered) / static_cast<double>(m_calls) : 0.5;
    qint64 calls = 0;
    qint64 answered = 0;
    for (const CallHour &one : m_hours) {
        if ((weekday == 0 || one.weekday == weekday) && (hour < 0 || one.hour == hour)) {
            calls += one.calls;
            answered += one.answered;
        }
    }
    return pulled(answered, calls, all);
}

QString CallTimes::sayLack() const
{
    if (isEnough())
        return {};
    if (m_calls < leastCalls)
        return Reason::tr("Too little data: %1 of at least %2 calls with an outcome").arg(m_calls).arg(leastCalls);
    return Reason::tr("Too little data: %1 of at least %2 calls that were answered").arg(m_answered).arg(leastAnswers);
}

std::vector<CallHour> CallTimes::best(size_t most) const
{
    std::vector<CallHour> tried;
    std::ranges::copy_if(m_hours, std::back_inserter(tried), [](const CallHour &hour) { return hour.calls > 0; });
    std::ranges::stable_sort(tried, std::greater(), &CallHour::rate);
    tried.resize(std::min(tried.size(), most));
    return tried;
}

Result<BestCallTimes> readBestCallTimes(store::Store &store, RecordId contact, size_t most)
{
    auto calls = TRY(store::callOutcomes(store.database(), store.clock().now()));
    const QTimeZone zone = store.clock().zone();
    const CallTimes everybody(calls, zone);
    std::erase_if(calls, [&](const store::CallOutcome &call) { return call.contact != contact; });
    const CallTimes own(calls, zone, everybody);
    BestCallTimes best{everybody.sayLack(), own.calls(), own.answered(), everybody.calls()};
    if (!best.lack.isEmpty())
        return best;
    for (const CallHour &hour : everybody.best(hoursOfAWeek))
        best.hours.push_back(own.at(hour.weekday, hour.hour));
    std::ranges::stable_sort(best.hours, std::greater(), &CallHour::rate);
    best.hours.resize(std::min(best.hours.size(), most));
    return best;
}

Result<CallTimes> readCallTimes(store::Store &store)
{
    const auto calls = TRY(store::callOutcomes(store.database(), store.clock().now()));
    return CallTimes(calls, store.clock().zone());
}

Result<CallTimes> readCallTimesOf(store::Store &store, RecordId contact)
{
    auto calls = TRY(store::callOutcomes(store.database(), store.clock().now()));
    const QTimeZone zone = store.clock().zone();
    const CallTimes everybody(calls, zone);
    std::erase_if(calls, [&](const store::CallOutcome &call) { return call.contact != contact; });
    return CallTimes(calls, zone, everybody);
}

} // namespace satchel::insight
