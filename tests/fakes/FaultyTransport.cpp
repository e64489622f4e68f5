// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FaultyTransport.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

Result<HttpResponse> FaultyTransport::send(const HttpRequest &request)
{
    m_clock.advance(m_latency / 2);
    auto delivery = m_faults.deliver(request, m_clock.now());
    m_clock.advance(m_latency - m_latency / 2);
    switch (delivery.kind) {
    case FaultInjector::Delivery::Kind::Answered: return std::move(delivery.response);
    case FaultInjector::Delivery::Kind::NotReached:
        return fail(Error::Kind::Offline, u"the connection was refused"_s, request.url.host());
    case FaultInjector::Delivery::Kind::NoReply:
        return fail(Error::Kind::Unanswered, u"the connection was closed before an answer came"_s, request.url.host());
    case FaultInjector::Delivery::Kind::Hung: break;
    }
    m_clock.advance(m_timeOut);
    return fail(Error::Kind::Unanswered, u"no answer within the time-out"_s, request.url.host());
}

} // namespace satchel::fakes
