// SPDX-License-Identifier: GPL-3.0-or-later
// What a vendor allows, as data: a connector's manifest fills these in and RateGovernor keeps to them.
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace satchel::sync {

/// At most `requests` in any `milliseconds`.
struct RateWindow
{
    QString name; // the key its state is kept under
    int requests = 0;
    qint64 milliseconds = 0;
    QString path = {}; // a regular expression on the address's path; empty: every request counts
};

/// At most `requests` a day.
struct DailyBudget
{
    qint64 requests = 0;
    std::optional<QTimeZone> resetsIn; // at midnight of that zone; nothing: any 24 hours
};

/// Response headers that tell how much is left; other programs may share the account. Empty: the vendor has none.
struct LimitHeaders
{
    QByteArray windowLimit; // about the first window that counts every request
    QByteArray windowRemaining;
    QByteArray dailyLimit;
    QByteArray dailyRemaining;
    QByteArray dailyUsage; // its value holds "api-usage=18/5000": used of allowed
};

/// An answer that means "too many". The first that fits counts; a 429 that fits none pauses for ten seconds.
struct LimitAnswer
{
    int status = 429;
    QByteArray bodyContains = {};
    qint64 pause = 10'000; // milliseconds when the answer has no Retry-After; doubled for each one in a row
    bool lastsUntilReset = false; // the daily budget is used up
    bool windowHasRoom = false; // only where the answer says that the window has room: the window is not the reason
    QString wait = {}; // the place of the seconds to wait in an answer of JSON, instead of `pause`
};

struct RateLimits
{
    std::vector<RateWindow> windows;
    std::optional<DailyBudget> daily;
    LimitHeaders headers;
    std::vector<LimitAnswer> answers;
    double personShare = 0.1; // kept free for what a person does now
    qint64 greatestWait = 10 * 60'000; // a longer one is answered with RateLimited instead
    int block = 50; // requests that one save of the state covers
};

} // namespace satchel::sync
