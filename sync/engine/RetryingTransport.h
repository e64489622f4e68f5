// SPDX-License-Identifier: GPL-3.0-or-later
// Sends again what may be sent again, after a growing wait of random length. What was surely not carried out is
// repeated whatever it is; what may have been carried out only when it is harmless twice. A write without an answer is
// handed back as Unanswered: the engine's journalled intent decides. On the connection's thread.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/Http.h"
#include "sync/engine/Sleeper.h"

namespace satchel::sync {

/// An answer that is worth another try. The first rule that fits counts.
struct RetryRule
{
    int fromStatus = 0;
    int toStatus = 0;
    QByteArray bodyContains = {}; // empty: any
    bool mayBeCarriedOut = true; // then only repeatable requests are sent again
    int tries = 6; // in all
    qint64 leastWait = 0;
};

struct RetryPolicy
{
    std::vector<RetryRule> rules = {{429, 429, {}, false}, {500, 500}, {502, 504}};
    qint64 firstDelay = 500; // milliseconds; doubled for each try, and a random part of it waited
    qint64 greatestDelay = 60'000;
    qint64 totalTime = 5 * 60'000; // no wait ends later than this after the first try
    int triesOffline = 2; // few: that we are offline is worth showing soon
    int triesUnanswered = 4;
};

class RetryingTransport final : public Transport
{
public:
    RetryingTransport(Transport &inner, RetryPolicy policy, const Clock &clock, Random &random, Sleeper &sleeper);

    /// The last outcome when it gives up. When it is cancelled while it waits: Cancelled, or the last outcome if that
    /// leaves open whether the request was carried out.
    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    struct Verdict
    {
        int tries = 1; // in all; 1: final
        qint64 leastWait = 0;
        bool mayBeCarriedOut = false;
    };

    Verdict judge(const HttpRequest &request, const Result<HttpResponse> &outcome) const;
    qint64 delay(int tried, const Verdict &verdict, const Result<HttpResponse> &outcome);

    Transport &m_inner;
    RetryPolicy m_policy;
    const Clock &m_clock;
    Random &m_random;
    Sleeper &m_sleeper;
};

} // namespace satchel::sync
