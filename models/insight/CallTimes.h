// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of the week in which calls are answered. Few calls in an hour say little, so its rate is pulled towards
// what its hour of the day and its weekday let expect, and that of a person towards that of everybody. Pure, but for
// readCallTimes.
#pragma once

#include "store/CallOutcomes.h"
#include "store/Store.h"

#include <array>
#include <optional>

namespace satchel::insight {

/// Fewer teach nothing.
inline constexpr qint64 leastCalls = 50;
inline constexpr qint64 leastAnswers = 10;

/// An hour of the week.
struct CallHour
{
    int weekday = 1; // Monday is 1
    int hour = 0; // 0 to 23, the hour that begins then
    qint64 calls = 0;
    qint64 answered = 0;
    double rate = 0; // the chance that a call is answered, 0 to 1
};

class CallTimes
{
public:
    /// Of calls as a zone's clock shows them.
    CallTimes(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone);
    /// Of one person, where `everybody` is what others do.
    CallTimes(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone, const CallTimes &everybody);

    qint64 calls() const { return m_calls; }
    qint64 answered() const { return m_answered; }
    bool isEnough() const { return m_calls >= leastCalls && m_answered >= leastAnswers; }
    /// "Too little data: 12 of at least 50 calls with an outcome"; empty when there is enough.
    QString sayLack() const;

    const CallHour &at(int weekday, int hour) const { return m_hours[indexOf(weekday, hour)]; }
    /// The hours with the highest rates among those in which somebody called already, best first.
    std::vector<CallHour> best(size_t most) const;

private:
    static constexpr size_t hourCount = 7 * 24;

    static size_t indexOf(int weekday, int hour) { return static_cast<size_t>((weekday - 1) * 24 + hour); }
    void count(const std::vector<store::CallOutcome> &calls, const QTimeZone &zone);
    double rateOf(int weekday, int hour) const; // of a part of the week; 0: all of it

    std::array<CallHour, hourCount> m_hours{};
    qint64 m_calls = 0;
    qint64 m_answered = 0;
};

/// When to call a person.
struct BestCallTimes
{
    QString lack = {}; // why nothing can be said; empty otherwise
    qint64 ownCalls = 0; // of the person
    qint64 ownAnswered = 0;
    qint64 allCalls = 0; // of everybody
    std::vector<CallHour> hours = {}; // best first; the counts are the person's
};
/// Among the hours of the week in which anybody was called, those in which this person probably answers: the person's
/// own calls, pulled towards everybody's. For a worker's store, it reads all calls.
Result<BestCallTimes> readBestCallTimes(store::Store &store, RecordId contact, size_t most);

/// Everybody's.
Result<CallTimes> readCallTimes(store::Store &store);
/// A person's; with few calls of their own they are nearly everybody's.
Result<CallTimes> readCallTimesOf(store::Store &store, RecordId contact);

} // namespace satchel::insight
