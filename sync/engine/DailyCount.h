// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a day's requests is left: by our own count, by the vendor's headers (other programs may share the
// account), or by both; the smaller number holds.
#pragma once

#include "domain/Instant.h"
#include "sync/engine/RateLimits.h"

#include <deque>
#include <QJsonObject>

namespace satchel::sync {

class DailyCount
{
public:
    explicit DailyCount(const DailyBudget &budget);

    qint64 limit() const { return m_budget.requests; }
    qint64 remaining(Instant now) const;
    /// What we sent ourselves, by our own count; the rest of what is used is other programs'.
    qint64 own(Instant now) const;
    /// When the present day of the vendor began; where any 24 hours count, 24 hours ago.
    Instant began(Instant now) const;
    /// When more can be hoped for than now.
    Instant nextReset(Instant now) const;
    void charge(Instant now, qint64 requests = 1);
    /// What the vendor says; a limit of 0 says nothing about the limit.
    void learn(Instant now, qint64 remaining, qint64 limit);

    QJsonObject state() const;
    void restore(const QJsonObject &state, Instant now);

private:
    struct Hour
    {
        qint64 start = 0;
        qint64 requests = 0;
    };

    bool isSpent(const Hour &hour, Instant now) const;
    bool holdsLearned(Instant now) const;

    DailyBudget m_budget;
    std::deque<Hour> m_hours; // oldest first
    qint64 m_learned = -1; // left, by the vendor; -1: it has said nothing
    Instant m_learnedAt;
};

} // namespace satchel::sync
