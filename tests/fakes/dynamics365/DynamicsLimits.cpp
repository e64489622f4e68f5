// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsLimits.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 requestTime = 20; // ms that a request keeps the server busy
constexpr qint64 itemTime = 30; // and every write within a batch

qint64 costOf(const HttpRequest &request)
{
    return requestTime + itemTime * request.body.count("\r\nContent-Type: application/http\r\n");
}

} // namespace

std::optional<DynamicsError> DynamicsLimits::take(const DynamicsState &state, const HttpRequest &request, Instant now)
{
    while (!m_spent.empty() && m_spent.front().first <= now.ms - Window) {
        m_inAll -= m_spent.front().second;
        m_spent.pop_front();
    }
    if (state.options.concurrencyWait > 0)
        return DynamicsError{429, u"0x80072326"_s, u"Number of concurrent requests exceeded the limit of 52."_s,
            state.options.concurrencyWait};
    if (!m_requests.take(now)) {
        m_violations.push_back({now, u"requests"_s});
        return tooMany(30);
    }
    const qint64 cost = costOf(request);
    if (m_inAll + cost > m_executionLimit) {
        m_violations.push_back({now, u"execution time"_s});
        return DynamicsError{429, u"0x80072321"_s,
            u"Combined execution time of incoming requests exceeded limit of %1 milliseconds over time window of 300 seconds."_s
                .arg(m_executionLimit),
            30};
    }
    m_spent.emplace_back(now.ms, cost);
    m_inAll += cost;
    return {};
}

void DynamicsLimits::addHeaders(HttpResponse &response, Instant now)
{
    response.headers.push_back(
        {"x-ms-ratelimit-burst-remaining-xrm-requests", QByteArray::number(m_requests.remaining(now))});
    response.headers.push_back(
        {"x-ms-ratelimit-time-remaining-xrm-requests", QByteArray::number(m_executionLimit - m_inAll)});
}

DynamicsError DynamicsLimits::tooMany(int waitSeconds)
{
    return {429, u"0x80072322"_s, u"Number of requests exceeded the limit of 6000 over time window of 300 seconds."_s,
        waitSeconds};
}

} // namespace satchel::fakes
