// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RetryingTransport.h"

#include "domain/Reason.h"
#include "sync/engine/RetryAfter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

RetryingTransport::RetryingTransport(
    Transport &inner, RetryPolicy policy, const Clock &clock, Random &random, Sleeper &sleeper)
    : m_inner(inner), m_policy(std::move(policy)), m_clock(clock), m_random(random), m_sleeper(sleeper)
{
}

Result<HttpResponse> RetryingTransport::send(const HttpRequest &request)
{
    const qint64 start = m_clock.now().ms;
    // A clock that is set back must not lengthen the total: what was waited is counted too.
    qint64 waited = 0;
    bool mayBeCarriedOut = false; // by an earlier try, so that no refusal of a later one says that it was not
    for (int tried = 1;; ++tried) {
        auto outcome = m_inner.send(request);
        const Verdict verdict = judge(request, outcome);
        const bool isRefused = !outcome || outcome->status >= 400;
        if (mayBeCarriedOut && isRefused && !verdict.mayBeCarriedOut)
            outcome = fail(Error::Kind::Unanswered,
                outcome ? Reason::tr("it returned status %1 after an attempt without a response").arg(outcome->status)
                        : outcome.error().what);
        mayBeCarriedOut = mayBeCarriedOut || verdict.mayBeCarriedOut;
        if (tried >= verdict.tries)
            return outcome;
        const qint64 wait = delay(tried, verdict, outcome);
        if (std::max(waited, m_clock.now().ms - start) + wait > m_policy.totalTime)
            return outcome;
        if (!m_sleeper.wait(wait))
            return mayBeCarriedOut ? outcome
                                   : fail(Error::Kind::Cancelled, Reason::tr("cancelled while waiting to retry"));
        waited += wait;
    }
}

RetryingTransport::Verdict RetryingTransport::judge(
    const HttpRequest &request, const Result<HttpResponse> &outcome) const
{
    const bool isHarmlessTwice = request.isRepeatable();
    if (!outcome) {
        if (outcome.error().kind == Error::Kind::Offline)
            return {m_policy.triesOffline, 0, false};
        if (outcome.error().kind == Error::Kind::Unanswered && isHarmlessTwice)
            return {m_policy.triesUnanswered, 0, request.method != "GET" && request.method != "HEAD"};
        return {};
    }
    const auto rule = std::find_if(m_policy.rules.begin(), m_policy.rules.end(), [&](const RetryRule &each) {
        return outcome->status >= each.fromStatus && outcome->status <= each.toStatus
            && (each.bodyContains.isEmpty() || outcome->body.contains(each.bodyContains));
    });
    if (rule == m_policy.rules.end() || (rule->mayBeCarriedOut && !isHarmlessTwice))
        return {};
    return {rule->tries, rule->leastWait, rule->mayBeCarriedOut && request.method != "GET" && request.method != "HEAD"};
}

qint64 RetryingTransport::delay(int tried, const Verdict &verdict, const Result<HttpResponse> &outcome)
{
    const qint64 most = std::min(m_policy.greatestDelay, m_policy.firstDelay << std::min(tried - 1, 20));
    const qint64 jitter = std::uniform_int_distribution<qint64>(0, most)(m_random);
    const auto asked = outcome ? retryAfter(*outcome, m_clock.now()) : std::nullopt;
    return asked ? std::max(*asked, verdict.leastWait) + jitter : std::max(jitter, verdict.leastWait);
}

} // namespace satchel::sync
