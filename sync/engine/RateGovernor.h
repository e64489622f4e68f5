// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one connection within its vendor's limits: waits before a request, learns from the answer, pauses when the
// other side says "too many", leaves a share for what a person does now. One per connection, on the connection's
// thread. Invariant: no window of the vendor ever holds more of our requests than it allows, not even across a crash.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/DailyCount.h"
#include "sync/engine/Http.h"
#include "sync/engine/Sleeper.h"
#include "sync/engine/SlidingWindow.h"

#include <algorithm>

namespace satchel::sync {

/// Where the state of a governor outlives the process. A save covers a block of requests; a crash counts the whole
/// block as sent, so losing the newest numbers costs a pause and never a refusal.
class RateLimitState
{
public:
    virtual ~RateLimitState() = default;
    virtual Result<QJsonObject> load() = 0;
    virtual Result<void> save(const QJsonObject &state) = 0;
};

struct Traffic
{
    qint64 requests = 0;
    qint64 bytesSent = 0; // bodies
    qint64 bytesReceived = 0;
};

/// What is used of a vendor's day, and what is left.
struct DayUse
{
    qint64 limit = 0; // of the whole organisation
    qint64 own = 0; // sent by this connection
    qint64 remaining = 0; // by the vendor's word where it says so: other programs' requests count too
    Instant began; // of the vendor's day; where any 24 hours count, 24 hours ago
    Instant ends; // when it begins again; where any 24 hours count, in 24 hours

    qint64 others() const { return std::max<qint64>(0, limit - remaining - own); }
};

class RateGovernor final : public Transport
{
public:
    RateGovernor(Transport &inner, RateLimits limits, RateLimitState &rateState, const Clock &clock, Sleeper &sleeper);

    /// Waits until the request may be sent; RateLimited when that would take longer than the limits' greatestWait.
    Result<HttpResponse> send(const HttpRequest &request) override;

    /// When such a request may be sent; now or before when it may be at once.
    Instant nextAllowed(const HttpRequest &request);
    /// Saves the exact numbers: at the end of a round.
    Result<void> settle();
    const Traffic &traffic() const { return m_traffic; }
    /// Nothing where the vendor has no daily limit, and when the state of earlier sessions cannot be read.
    std::optional<DayUse> dayUse();

private:
    qint64 now();
    Result<void> restore();
    Result<void> reserve();
    Result<void> save(int block);
    Result<void> waitForTurn(const HttpRequest &request);
    void charge(const QString &path, qint64 at);
    void learn(const HttpResponse &response);
    void pauseIfRefused(const HttpResponse &response);
    int allowance(int limit, Urgency urgency) const;

    Transport &m_inner;
    RateLimits m_limits;
    RateLimitState &m_rateState;
    const Clock &m_clock;
    Sleeper &m_sleeper;
    std::vector<SlidingWindow> m_windows;
    std::optional<DailyCount> m_daily;
    Traffic m_traffic;
    qint64 m_seen = 0; // the clock when it was last read
    qint64 m_ahead = 0; // how far our time runs ahead of a clock that was set back
    qint64 m_pausedUntil = 0;
    int m_refusals = 0; // in a row
    int m_left = 0; // requests the last save still covers
    bool m_isRestored = false;
    bool m_isUnsaved = false; // something was charged since the last save
};

} // namespace satchel::sync
