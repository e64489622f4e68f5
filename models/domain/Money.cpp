// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include "domain/Reason.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

// ISO 4217:2015 list one, minor units other than 2 in the second table.
constexpr char codes[][4] = {"AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE",
    "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD",
    "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL",
    "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF",
    "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK",
    "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD",
    "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR",
    "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT",
    "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES",
    "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWL"};

struct MinorUnit
{
    char code[4];
    int digits;
};
constexpr MinorUnit exceptions[] = {{"BHD", 3}, {"BIF", 0}, {"CLF", 4}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3},
    {"ISK", 0}, {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"PYG", 0},
    {"RWF", 0}, {"TND", 3}, {"UGX", 0}, {"UYI", 0}, {"UYW", 4}, {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0},
    {"XPF", 0}};

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray upper = code.toString().toUpper().toLatin1();
    const bool isListed = upper.size() == 3
        && std::binary_search(std::begin(codes), std::end(codes), upper.constData(),
            [](const char *a, const char *b) { return std::strncmp(a, b, 3) < 0; });
    if (!isListed)
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not an ISO 4217 currency").arg(code.left(20)));
    return fromStored(upper.constData(), 3);
}

Currency Currency::fromStored(const char *code, qsizetype size)
{
    Currency currency;
    if (size == 3)
        std::memcpy(currency.m_code, code, 3);
    return currency;
}

QString Currency::code() const
{
    return isNull() ? QString() : QString::fromLatin1(m_code, 3);
}

int Currency::digits() const
{
    for (const auto &exception : exceptions) {
        if (std::memcmp(exception.code, m_code, 3) == 0)
            return exception.digits;
    }
    return 2;
}

QStringList Currency::allCodes()
{
    QStringList all;
    for (const auto &code : codes)
        all.append(QString::fromLatin1(code));
    return all;
}

Result<Money> Money::fromString(QStringView amount, Currency currency)
{
    return parseScaled(amount, currency.digits()).map([currency](qint64 count) { return Money{count, currency}; });
}

QString Money::amountText() const
{
    const int digits = currency.digits();
    return formatScaled(minor, digits, digits);
}

double Money::toApproximate() const
{
    return static_cast<double>(minor) / std::pow(10.0, currency.digits());
}

QString UnitPrice::amountText() const
{
    return formatScaled(amount.millionths(), Decimal::digits, std::min(currency.digits(), Decimal::digits));
}

Result<Money> percentOf(Money amount, Decimal percent)
{
    return multiplyDivide(amount.minor, percent.millionths(), 100 * Decimal::one).map([&](qint64 minor) {
        return Money{minor, amount.currency};
    });
}

Result<Money> add(Money a, Money b)
{
    if (a.currency != b.currency)
        return fail(
            Error::Kind::Invalid, Reason::tr("%1 and %2 cannot be added").arg(a.currency.code(), b.currency.code()));
    qint64 sum = 0;
    if (__builtin_add_overflow(a.minor, b.minor, &sum))
        return fail(Error::Kind::Invalid, Reason::tr("the sum is out of range"));
    return Money{sum, a.currency};
}

Result<Money> convert(Money amount, Currency to, Decimal rate)
{
    if (rate.millionths() <= 0)
        return fail(Error::Kind::Invalid, Reason::tr("a rate must be greater than 0"));
    const int shift = to.digits() - amount.currency.digits();
    const auto scaled = shift >= 0 ? multiplyDivide(amount.minor, Decimal::one * powerOfTen(shift), rate.millionths())
                                   : multiplyDivide(amount.minor, Decimal::one, rate.millionths());
    if (!scaled || shift >= 0)
        return scaled.map([to](qint64 minor) { return Money{minor, to}; });
    // Fewer digits at the goal: divide once more in one step, so that it rounds only once.
    __extension__ using Wide = __int128;
    const Wide divisor = Wide(rate.millionths()) * powerOfTen(-shift);
    const Wide product = Wide(amount.minor) * Decimal::one;
    Wide quotient = product / divisor;
    const Wide rest = product % divisor;
    if ((rest < 0 ? -rest : rest) * 2 >= divisor)
        quotient += product < 0 ? -1 : 1;
    if (quotient > std::numeric_limits<qint64>::max() || quotient < std::numeric_limits<qint64>::min())
        return fail(Error::Kind::Invalid, Reason::tr("the result is out of range"));
    return Money{static_cast<qint64>(quotient), to};
}

} // namespace satchel
