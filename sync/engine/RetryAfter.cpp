// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RetryAfter.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 greatest = 24 * 3'600'000;

std::optional<qint64> fromHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return date.toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> retryAfter(const HttpResponse &response, Instant now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(static_cast<qint64>(std::min(seconds * 1000, double(greatest))))
                            : std::nullopt;
    const auto date = fromHttpDate(value);
    if (!date)
        return {};
    const qint64 from = fromHttpDate(response.header("Date")).value_or(now.ms);
    return std::clamp<qint64>(*date - from, 0, greatest);
}

} // namespace satchel::sync
