// SPDX-License-Identifier: GPL-3.0-or-later
// A Transport in virtual time: what a FaultInjector delivers, as a client sees it. Each request takes the latency; one
// that hangs takes the client's whole time-out. No time passes for real.
#pragma once

#include "tests/fakes/FaultInjector.h"

namespace satchel::fakes {

class FaultyTransport final : public sync::Transport
{
public:
    FaultyTransport(FaultInjector &faults, ManualClock &clock, qint64 latency = 50, qint64 timeOut = 60'000)
        : m_faults(faults), m_clock(clock), m_latency(latency), m_timeOut(timeOut)
    {
    }

    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    FaultInjector &m_faults;
    ManualClock &m_clock;
    qint64 m_latency;
    qint64 m_timeOut;
};

} // namespace satchel::fakes
