// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RateGovernor.h"

#include "domain/Reason.h"
#include "sync/engine/JsonPath.h"
#include "sync/engine/RetryAfter.h"

#include <algorithm>
#include <cmath>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 greatestPause = 5 * 60'000;

std::optional<qint64> number(const HttpResponse &response, const QByteArray &header)
{
    if (header.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 value = response.header(header).trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

struct Usage
{
    qint64 used = 0;
    qint64 allowed = 0;
};

/// From "api-usage=18/5000; per-app-api-usage=17/250(appName=x)" the first pair.
std::optional<Usage> usage(const QByteArray &value)
{
    static const QRegularExpression pair(u"(?:^|[;,\\s])api-usage=(\\d{1,15})/(\\d{1,15})"_s);
    const auto match = pair.match(QString::fromLatin1(value));
    if (!match.hasMatch())
        return {};
    return Usage{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

/// A number of seconds, also one that is written as text, in milliseconds; at most a day.
std::optional<qint64> waitOf(const QJsonValue &seconds)
{
    constexpr double day = 24 * 3600;
    bool isNumber = seconds.isDouble();
    const double number = seconds.isString() ? seconds.toString().toDouble(&isNumber) : seconds.toDouble();
    return isNumber && number >= 0 ? std::optional(static_cast<qint64>(std::min(number, day) * 1000)) : std::nullopt;
}

/// The retry delay of a response body, in milliseconds. ".*." in a path selects all members of a list; the longest
/// delay applies.
std::optional<qint64> secondsIn(const QByteArray &body, const QString &place)
{
    if (place.isEmpty())
        return {};
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const qsizetype star = place.indexOf(".*."_L1);
    if (star < 0)
        return waitOf(valueAt(answer, place));
    std::optional<qint64> longest;
    for (const QJsonValue one : valueAt(answer, place.left(star)).toArray())
        longest = std::max(longest, waitOf(valueAt(one, place.mid(star + 3))));
    return longest;
}

qint64 bytesOf(const std::vector<HttpHeader> &headers, const QByteArray &body)
{
    qint64 bytes = body.size();
    for (const HttpHeader &header : headers)
        bytes += header.name.size() + header.value.size() + 4;
    return bytes;
}

} // namespace

RateGovernor::RateGovernor(
    Transport &inner, RateLimits limits, RateLimitState &rateState, const Clock &clock, Sleeper &sleeper)
    : m_inner(inner), m_limits(std::move(limits)), m_rateState(rateState), m_clock(clock), m_sleeper(sleeper),
      m_windows(m_limits.windows.begin(), m_limits.windows.end())
{
    if (m_limits.daily)
        m_daily.emplace(*m_limits.daily);
    m_seen = m_clock.now().ms;
    for (const SlidingWindow &window : m_windows) {
        if (window.countsAll())
            m_limits.block = std::min(m_limits.block, window.limit() / 4);
    }
    m_limits.block = std::max(1, m_limits.block);
}

Result<HttpResponse> RateGovernor::send(const HttpRequest &request)
{
    TRY(restore());
    TRY(waitForTurn(request));
    TRY(reserve());
    const QString path = request.url.path();
    charge(path, now());
    ++m_traffic.requests;
    m_traffic.bytesSent += bytesOf(request.headers, request.body);
    auto response = m_inner.send(request);
    for (SlidingWindow &window : m_windows) {
        if (window.counts(path))
            window.settleNewest(now());
    }
    if (response) {
        m_traffic.bytesReceived += bytesOf(response->headers, response->body);
        learn(*response);
        pauseIfRefused(*response);
    }
    return response;
}

Instant RateGovernor::nextAllowed(const HttpRequest &request)
{
    const qint64 at = now();
    qint64 turn = std::max(at, m_pausedUntil);
    for (const SlidingWindow &window : m_windows) {
        if (window.counts(request.url.path()))
            turn = std::max(turn, window.nextFree(at, allowance(window.limit(), request.urgency)));
    }
    const Instant today{at - m_ahead};
    if (m_daily) {
        const auto kept = request.urgency == Urgency::Person
            ? 0
            : static_cast<qint64>(double(m_daily->limit()) * m_limits.personShare);
        if (m_daily->remaining(today) <= kept)
            turn = std::max(turn, m_daily->nextReset(today).ms + m_ahead);
    }
    return {turn - m_ahead};
}

std::optional<DayUse> RateGovernor::dayUse()
{
    if (!m_daily || !restore())
        return {};
    constexpr qint64 day = 24 * 3'600'000;
    const Instant today{now() - m_ahead};
    const Instant began = m_daily->began(today);
    return DayUse{m_daily->limit(), m_daily->own(today), m_daily->remaining(today), began,
        m_limits.daily->resetsIn ? m_daily->nextReset(today) : Instant{today.ms + day}};
}

Result<void> RateGovernor::settle()
{
    return m_isUnsaved ? save(0) : Result<void>();
}

/// Never goes back: a clock that is set back would make a day of waiting out of ten seconds.
qint64 RateGovernor::now()
{
    const qint64 clock = m_clock.now().ms;
    m_ahead += std::max<qint64>(0, m_seen - clock);
    m_seen = clock;
    return clock + m_ahead;
}

Result<void> RateGovernor::restore()
{
    if (m_isRestored)
        return {};
    const auto state = TRY(m_rateState.load());
    const qint64 at = now();
    const QJsonObject windows = state[u"windows"_s].toObject();
    const int block = std::max(0, state[u"block"_s].toInt());
    for (SlidingWindow &window : m_windows) {
        const QJsonObject saved = windows[window.name()].toObject();
        if (const int limit = saved[u"limit"_s].toInt(); limit > 0)
            window.setLimit(limit);
        window.restore(saved[u"charges"_s].toArray(), at);
        window.charge(at, std::min(block, window.limit()));
    }
    if (m_daily) {
        m_daily->restore(state[u"daily"_s].toObject(), {at});
        m_daily->charge({at}, block);
    }
    // A pause that ends far in the future was written by a clock that is right no more.
    m_pausedUntil = std::min(state[u"paused_until"_s].toInteger(), at + 24 * 3'600'000);
    m_isRestored = true;
    return {};
}

Result<void> RateGovernor::reserve()
{
    if (m_left == 0) {
        TRY(save(m_limits.block));
    }
    --m_left;
    return {};
}

Result<void> RateGovernor::save(int block)
{
    const qint64 at = now();
    QJsonObject windows;
    for (const SlidingWindow &window : m_windows)
        windows[window.name()] = QJsonObject{
            {u"limit"_s, window.limit()}, {u"milliseconds"_s, window.milliseconds()}, {u"charges"_s, window.state(at)}};
    QJsonObject state{{u"windows"_s, windows}, {u"block"_s, block}, {u"paused_until"_s, m_pausedUntil}};
    if (m_daily) {
        QJsonObject daily = m_daily->state();
        const Instant today{at - m_ahead};
        daily[u"used"_s] = m_daily->limit() - m_daily->remaining(today); // for a window to show
        daily[u"own"_s] = m_daily->own(today);
        daily[u"at"_s] = today.ms;
        if (m_limits.daily->resetsIn)
            daily[u"resets_at"_s] = m_daily->nextReset(today).ms;
        state[u"daily"_s] = daily;
    }
    auto saved = m_rateState.save(state);
    if (saved) {
        m_left = block;
        m_isUnsaved = false;
    }
    return saved;
}

Result<void> RateGovernor::waitForTurn(const HttpRequest &request)
{
    for (;;) {
        const Instant turn = nextAllowed(request);
        const qint64 wait = turn.ms + m_ahead - now();
        if (wait <= 0)
            return {};
        if (wait > m_limits.greatestWait)
            return fail(Error::Kind::RateLimited, Reason::tr("rate limit reached"), turn.toIso());
        if (!m_sleeper.wait(wait))
            return fail(Error::Kind::Cancelled, Reason::tr("cancelled while waiting for the rate limit"));
    }
}

void RateGovernor::charge(const QString &path, qint64 at)
{
    m_isUnsaved = true;
    for (SlidingWindow &window : m_windows) {
        if (window.counts(path))
            window.charge(at);
    }
    if (m_daily)
        m_daily->charge({at - m_ahead});
}

/// Other programs use the same account: what the vendor counts and we do not is charged to them.
void RateGovernor::learn(const HttpResponse &response)
{
    const LimitHeaders &headers = m_limits.headers;
    const auto window = std::find_if(
        m_windows.begin(), m_windows.end(), [](const SlidingWindow &each) { return each.countsAll(); });
    if (window != m_windows.end()) {
        if (const auto limit = number(response, headers.windowLimit); limit && *limit > 0 && *limit < 1'000'000)
            window->setLimit(static_cast<int>(*limit));
        if (const auto remaining = number(response, headers.windowRemaining))
            window->charge(
                now(), static_cast<int>(std::max<qint64>(0, window->limit() - window->inside(now()) - *remaining)));
    }
    if (!m_daily)
        return;
    const Instant today{now() - m_ahead};
    if (const auto remaining = number(response, headers.dailyRemaining))
        m_daily->learn(today, *remaining, number(response, headers.dailyLimit).value_or(0));
    else if (const auto used = headers.dailyUsage.isEmpty() ? std::nullopt : usage(response.header(headers.dailyUsage)))
        m_daily->learn(today, used->allowed - used->used, used->allowed);
}

void RateGovernor::pauseIfRefused(const HttpResponse &response)
{
    const bool hasRoom = number(response, m_limits.headers.windowRemaining).value_or(0) > 0;
    const auto answer = std::find_if(m_limits.answers.begin(), m_limits.answers.end(), [&](const LimitAnswer &each) {
        return each.status == response.status && (hasRoom || !each.windowHasRoom)
            && (each.bodyContains.isEmpty() || response.body.contains(each.bodyContains));
    });
    if (answer == m_limits.answers.end() && response.status != 429) {
        m_refusals = 0;
        return;
    }
    const LimitAnswer rule = answer == m_limits.answers.end() ? LimitAnswer() : *answer;
    qint64 pause = std::max(rule.pause, std::min(greatestPause, rule.pause << std::min(m_refusals, 10)));
    if (rule.lastsUntilReset && m_daily)
        pause = m_daily->nextReset({now() - m_ahead}).ms + m_ahead - now();
    ++m_refusals;
    pause = secondsIn(response.body, rule.wait).value_or(pause);
    m_pausedUntil = std::max(m_pausedUntil, now() + retryAfter(response, m_clock.now()).value_or(pause));
    m_left = 0; // saved before the next request, so that a restart keeps the pause
}

int RateGovernor::allowance(int limit, Urgency urgency) const
{
    const int kept = urgency == Urgency::Person ? 0 : static_cast<int>(std::floor(limit * m_limits.personShare));
    return std::max(1, limit - kept);
}

} // namespace satchel::sync
