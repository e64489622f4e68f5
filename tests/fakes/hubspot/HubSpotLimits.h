// SPDX-License-Identifier: GPL-3.0-or-later
// HubSpot's three limits: a rolling 10 s window for everything, one of a second for search, a count per day. A search
// counts in all three: a client below all interpretations of the rules is refused by none.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"
#include "tests/fakes/RateWindow.h"

namespace satchel::fakes {

class HubSpotLimits
{
public:
    explicit HubSpotLimits(const HubSpotOptions &options);

    /// The 429, when this request is one too many.
    std::optional<HttpResponse> take(HubSpotState &state, bool isSearch, Instant now);
    /// The headers that tell how much is left; none on search.
    void addHeaders(HttpResponse &response, bool isSearch, Instant now);
    const std::vector<LimitViolation> &violations() const { return m_violations; }

    static HttpResponse tooMany(HubSpotState &state, const QString &policy);

private:
    RateWindow m_burst;
    RateWindow m_search;
    int m_dailyLimit;
    int m_today = 0;
    qint64 m_day = 0;
    std::vector<LimitViolation> m_violations;
};

} // namespace satchel::fakes
