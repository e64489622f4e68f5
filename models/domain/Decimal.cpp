// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Decimal.h"

#include "domain/Reason.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

__extension__ using Wide = __int128;

tl::unexpected<Error> notANumber(QStringView text)
{
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a number").arg(text.left(40)));
}

tl::unexpected<Error> outOfRange(QStringView text)
{
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is out of range").arg(text.left(40)));
}

} // namespace

Result<qint64> parseScaled(QStringView text, int scale)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        ++i;
    bool hasPoint = false;
    int fraction = 0;
    int digitCount = 0;
    Wide count = 0;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return notANumber(text);
        ++digitCount;
        if (hasPoint && fraction == scale) {
            if (c != u'0')
                return fail(Error::Kind::Invalid,
                    Reason::tr("\"%1\" has more than %Ln digits after the point", nullptr, scale).arg(text.left(40)));
            continue;
        }
        fraction += hasPoint ? 1 : 0;
        count = count * 10 + (c - u'0');
        if (count > std::numeric_limits<qint64>::max())
            return outOfRange(text);
    }
    if (digitCount == 0)
        return notANumber(text);
    count *= powerOfTen(scale - fraction);
    if (count > std::numeric_limits<qint64>::max())
        return outOfRange(text);
    return static_cast<qint64>(negative ? -count : count);
}

QString formatScaled(qint64 count, int scale, int minimumDigits)
{
    const bool negative = count < 0;
    const quint64 magnitude = negative ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count);
    QString digits = QString::number(magnitude).rightJustified(scale + 1, u'0');
    QString whole = digits.left(digits.size() - scale);
    QString fraction = digits.right(scale);
    while (fraction.size() > minimumDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (negative)
        whole.prepend(u'-');
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c)
{
    if (c == 0)
        return fail(Error::Kind::Invalid, Reason::tr("division by zero"));
    const Wide product = Wide(a) * b;
    const Wide divisor = c;
    Wide quotient = product / divisor;
    const Wide rest = product % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice >= (divisor < 0 ? -divisor : divisor))
        quotient += ((product < 0) == (divisor < 0)) ? 1 : -1;
    if (quotient > std::numeric_limits<qint64>::max() || quotient < std::numeric_limits<qint64>::min())
        return fail(Error::Kind::Invalid, Reason::tr("the result is out of range"));
    return static_cast<qint64>(quotient);
}

Result<Decimal> Decimal::fromString(QStringView text)
{
    return parseScaled(text, digits).map([](qint64 count) { return Decimal(count); });
}

QString Decimal::toString() const
{
    return formatScaled(m_count, digits, 0);
}

} // namespace satchel
