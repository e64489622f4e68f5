// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/DailyCount.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 learnedLasts = 15 * 60'000; // in a rolling day: then one request is let through to learn again

} // namespace

DailyCount::DailyCount(const DailyBudget &budget) : m_budget(budget)
{
}

qint64 DailyCount::own(Instant now) const
{
    qint64 sent = 0;
    for (const Hour &each : m_hours)
        sent += isSpent(each, now) ? 0 : each.requests;
    return sent;
}

Instant DailyCount::began(Instant now) const
{
    return m_budget.resetsIn ? Instant::startOf(now.dateIn(*m_budget.resetsIn), *m_budget.resetsIn)
                             : Instant{now.ms - day};
}

qint64 DailyCount::remaining(Instant now) const
{
    qint64 left = m_budget.requests - own(now);
    if (holdsLearned(now))
        left = std::min(left, m_learned);
    return std::max<qint64>(0, left);
}

Instant DailyCount::nextReset(Instant now) const
{
    if (m_budget.resetsIn)
        return Instant::startOf(now.dateIn(*m_budget.resetsIn).addDays(1), *m_budget.resetsIn);
    Instant reset{now.ms + learnedLasts};
    if (holdsLearned(now))
        return {m_learnedAt.ms + learnedLasts + 1};
    for (const Hour &each : m_hours) {
        if (!isSpent(each, now))
            return {std::max(now.ms + 1, each.start + hour + day)};
    }
    return reset;
}

void DailyCount::charge(Instant now, qint64 requests)
{
    std::erase_if(m_hours, [&](const Hour &each) { return isSpent(each, now); });
    const qint64 start = now.ms - now.ms % hour;
    if (m_hours.empty() || m_hours.back().start < start)
        m_hours.push_back({start, 0});
    m_hours.back().requests += requests;
    if (m_learned >= 0)
        m_learned = std::max<qint64>(0, m_learned - requests);
}

void DailyCount::learn(Instant now, qint64 remaining, qint64 limit)
{
    m_learned = std::max<qint64>(0, remaining);
    m_learnedAt = now;
    if (limit > 0)
        m_budget.requests = limit;
}

QJsonObject DailyCount::state() const
{
    QJsonArray hours;
    for (const Hour &each : m_hours)
        hours.append(QJsonArray{each.start, each.requests});
    QJsonObject state{{u"hours"_s, hours}, {u"limit"_s, m_budget.requests}};
    if (m_learned >= 0) {
        state[u"learned"_s] = m_learned;
        state[u"learned_at"_s] = m_learnedAt.ms;
    }
    return state;
}

void DailyCount::restore(const QJsonObject &state, Instant now)
{
    m_hours.clear();
    for (const auto entry : state[u"hours"_s].toArray()) {
        const QJsonArray pair = entry.toArray();
        m_hours.push_back({std::min(pair.at(0).toInteger(), now.ms), std::max<qint64>(0, pair.at(1).toInteger())});
    }
    m_budget.requests = state[u"limit"_s].toInteger(m_budget.requests);
    m_learned = state[u"learned"_s].toInteger(-1);
    m_learnedAt = {std::min(state[u"learned_at"_s].toInteger(), now.ms)};
}

bool DailyCount::isSpent(const Hour &each, Instant now) const
{
    // An hour in which midnight falls (zones off by half an hour) counts for the new day in full: never too few.
    if (m_budget.resetsIn)
        return Instant{each.start + hour - 1}.dateIn(*m_budget.resetsIn) < now.dateIn(*m_budget.resetsIn);
    return each.start + hour + day <= now.ms;
}

bool DailyCount::holdsLearned(Instant now) const
{
    if (m_learned < 0)
        return false;
    if (m_budget.resetsIn)
        return m_learnedAt.dateIn(*m_budget.resetsIn) == now.dateIn(*m_budget.resetsIn);
    return now.ms - m_learnedAt.ms <= learnedLasts;
}

} // namespace satchel::sync
