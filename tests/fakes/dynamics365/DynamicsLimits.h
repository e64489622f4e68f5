// SPDX-License-Identifier: GPL-3.0-or-later
// Service protection: three limits at once, each per user and within five minutes.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"
#include "tests/fakes/RateWindow.h"

#include <deque>

namespace satchel::fakes {

class DynamicsLimits
{
public:
    explicit DynamicsLimits(const DynamicsOptions &options)
        : m_requests(options.requestLimit, Window), m_executionLimit(options.executionLimit)
    {
    }

    /// Counts a request and the time it takes; the refusal when it is one too many.
    std::optional<DynamicsError> take(const DynamicsState &state, const HttpRequest &request, Instant now);
    void addHeaders(HttpResponse &response, Instant now);
    const std::vector<LimitViolation> &violations() const { return m_violations; }

    static DynamicsError tooMany(int waitSeconds);

private:
    static constexpr qint64 Window = 300'000;

    RateWindow m_requests;
    qint64 m_executionLimit;
    std::deque<std::pair<qint64, qint64>> m_spent; // when, how long
    qint64 m_inAll = 0;
    std::vector<LimitViolation> m_violations;
};

} // namespace satchel::fakes
