// SPDX-License-Identifier: GPL-3.0-or-later
// A layer between the sender of requests (a Transport, a socket) and a FakeRemote, and makes things go wrong: by
// chance from a seed, or by script ("the 7th request from now loses its reply"). Calls hooks around each request, where
// a test lets the second user act. One per remote: several transports may share it.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <functional>

namespace satchel::fakes {

class FaultInjector
{
public:
    struct Delivery
    {
        enum class Kind { Answered, NotReached, NoReply, Hung };
        Kind kind = Kind::Answered;
        HttpResponse response; // when answered
    };
    struct Strike
    {
        int request = 0; // counted from 1
        Fault fault = Fault::LostRequest;
        bool operator==(const Strike &) const = default;
    };
    /// The request and its number, counted from 1.
    using Hook = std::function<void(const HttpRequest &, int)>;

    explicit FaultInjector(FakeRemote &remote, FaultRates rates = {}, quint64 seed = 1);

    Delivery deliver(const HttpRequest &request, Instant now);

    void setRates(const FaultRates &rates);
    /// Everything works from now on: no faults, true clock, own account, all rows in sight. Delayed rows still come
    /// late.
    void calm();
    /// The nth request from now on (1 is the next one) goes wrong this way. Several can be waiting.
    void failNth(int n, Fault fault);
    /// True while a scripted failure has not struck yet.
    bool hasScript() const { return !m_script.empty(); }

    void setBefore(Hook hook) { m_before = std::move(hook); }
    void setAfter(Hook hook) { m_after = std::move(hook); }

    int requestCount() const { return m_requests; }
    const std::vector<Strike> &strikes() const { return m_strikes; }

private:
    std::optional<Fault> draw(const HttpRequest &request);
    bool applies(Fault fault, const HttpRequest &request) const;
    Delivery strike(Fault fault, const HttpRequest &request, Instant now);
    void happen(Fault event, Instant now);
    void begin(Fault lasting);

    FakeRemote &m_remote;
    Conditions m_ordinary; // as the remote was when this was made
    FaultRates m_rates;
    Random m_random;
    std::map<int, Fault> m_script;
    Hook m_before;
    Hook m_after;
    std::optional<RemoteData> m_backup;
    std::vector<Strike> m_strikes;
    bool m_isOtherAccount = false;
    int m_requests = 0;
};

} // namespace satchel::fakes
