// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RemoteTime.h"

#include "domain/Reason.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
const QString httpDate = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;

/// The number in `count` digits at `at`; -1 when they are not all digits.
int digits(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t letter = text[i].unicode();
        if (letter < u'0' || letter > u'9')
            return -1;
        number = number * 10 + (letter - u'0');
    }
    return number;
}

tl::unexpected<Error> notATime(QStringView text)
{
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a point in time").arg(text.left(40)));
}

/// Minutes east of UTC: "Z", "+0000", "+00:00", "-05".
std::optional<qint64> offsetOf(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.size() < 3 || (text[0] != u'+' && text[0] != u'-'))
        return {};
    const int hours = digits(text, 1, 2);
    const qsizetype rest = text.size() > 3 && text[3] == u':' ? 4 : 3;
    const int minutes = text.size() == rest ? 0 : digits(text, rest, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || (text.size() != rest && text.size() != rest + 2))
        return {};
    return (text[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

Result<Instant> instantFromRemote(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 4 && (text[4] != u'-' || text[0] == u'-')) {
        bool isNumber = false;
        const qint64 ms = text.toLongLong(&isNumber);
        return isNumber ? Result<Instant>(Instant{ms}) : notATime(text);
    }
    const int hours = digits(text, 11, 2);
    const int minutes = digits(text, 14, 2);
    const int seconds = digits(text, 17, 2);
    if (text.size() < 20 || text[7] != u'-' || (text[10] != u'T' && text[10] != u' ') || text[13] != u':'
        || text[16] != u':')
        return notATime(text);
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!date.isValid() || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return notATime(text);
    qsizetype at = 19;
    qint64 fraction = 0;
    if (text[at] == u'.') {
        qint64 scale = 100;
        for (++at; at < text.size() && digits(text, at, 1) >= 0; ++at, scale /= 10)
            fraction += digits(text, at, 1) * scale;
    }
    const auto offset = offsetOf(text.mid(at));
    if (!offset)
        return fail(Error::Kind::Invalid,
            Reason::tr("\"%1\" has no offset from UTC, so the point in time is unclear").arg(text.left(40)));
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return Instant{(date.toJulianDay() - epoch) * dayMs + hours * hourMs + minutes * minuteMs + seconds * secondMs
        + fraction - *offset * minuteMs};
}

Result<Instant> instantFromRemote(const QJsonValue &value)
{
    if (value.isDouble())
        return Instant{value.toInteger()};
    if (!value.isString())
        return fail(Error::Kind::Invalid, Reason::tr("expected a point in time"));
    return instantFromRemote(QStringView(value.toString()));
}

std::optional<Instant> instantFromHttp(const QByteArray &text)
{
    const auto parsed = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), httpDate);
    if (!parsed.isValid())
        return {};
    return Instant{QDateTime(parsed.date(), parsed.time(), Qt::UTC).toMSecsSinceEpoch()};
}

QByteArray httpFromInstant(Instant instant)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC), httpDate).toLatin1();
}

} // namespace satchel::sync
