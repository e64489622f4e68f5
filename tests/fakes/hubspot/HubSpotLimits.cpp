// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotLimits.h"

#include "tests/fakes/Durations.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {
}

HubSpotLimits::HubSpotLimits(const HubSpotOptions &options)
    : m_burst(options.burstLimit, 10'000), m_search(options.searchLimit, 1000), m_dailyLimit(options.dailyLimit)
{
}

std::optional<HttpResponse> HubSpotLimits::take(HubSpotState &state, bool isSearch, Instant now)
{
    if (const qint64 day = now.ms / MsPerDay; day != m_day) {
        m_day = day;
        m_today = 0;
    }
    QString policy;
    if (m_today >= m_dailyLimit)
        policy = u"DAILY"_s;
    else if (isSearch && !m_search.take(now))
        policy = u"SECONDLY"_s;
    else if (!m_burst.take(now))
        policy = u"TEN_SECONDLY_ROLLING"_s;
    if (policy.isEmpty()) {
        ++m_today;
        return {};
    }
    m_violations.push_back({now, policy});
    return tooMany(state, policy);
}

void HubSpotLimits::addHeaders(HttpResponse &response, bool isSearch, Instant now)
{
    if (isSearch)
        return;
    response.headers.push_back({"X-HubSpot-RateLimit-Max", QByteArray::number(m_burst.most())});
    response.headers.push_back({"X-HubSpot-RateLimit-Remaining", QByteArray::number(m_burst.remaining(now))});
    response.headers.push_back({"X-HubSpot-RateLimit-Interval-Milliseconds", QByteArray::number(m_burst.length())});
    response.headers.push_back({"X-HubSpot-RateLimit-Daily", QByteArray::number(m_dailyLimit)});
    response.headers.push_back({"X-HubSpot-RateLimit-Daily-Remaining", QByteArray::number(m_dailyLimit - m_today)});
}

HttpResponse HubSpotLimits::tooMany(HubSpotState &state, const QString &policy)
{
    JsonStream json;
    const QString words = policy == "SECONDLY"_L1 ? u"secondly"_s
        : policy == "DAILY"_L1                    ? u"daily"_s
                                                  : u"ten_secondly_rolling"_s;
    json.beginObject().key("status").text("error").key("message").text(u"You have reached your %1 limit."_s.arg(words));
    json.key("errorType")
        .text("RATE_LIMIT")
        .key("policyName")
        .text(policy)
        .key("correlationId")
        .text(correlationId(state.random))
        .endObject();
    return jsonAnswer(429, json);
}

} // namespace satchel::fakes
