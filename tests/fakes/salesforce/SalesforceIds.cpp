// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceState.h"

#include <array>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr auto Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr auto CaseLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
constexpr qint64 PerType = 1'000'000'000; // numbers of one type
constexpr auto Pod = "5g00"; // after the prefix: where the organisation lives
constexpr std::array Prefixes = {"001", "003", "00Q", "006", "00K", "00T", "00U", "02s", "002", "01t", "005", "012",
    "01J", "00D", "01L", "500", "069", "06A"};

/// One letter for five characters: which of them are capitals.
QString caseSuffix(const QString &id)
{
    QString suffix;
    for (qsizetype begin = 0; begin < 15; begin += 5) {
        int capitals = 0;
        for (int i = 0; i < 5; ++i)
            capitals |= id[begin + i].isUpper() ? 1 << i : 0;
        suffix += QLatin1Char(CaseLetters[capitals]);
    }
    return suffix;
}

} // namespace

QString salesforcePrefix(int type)
{
    return QLatin1String(Prefixes[std::size_t(type)]);
}

QString salesforceId(qint64 number)
{
    if (number <= 0)
        return {};
    QString digits;
    for (qint64 rest = number % PerType; digits.size() < 8; rest /= 62)
        digits.prepend(QLatin1Char(Digits[rest % 62]));
    const QString id = salesforcePrefix(int(number / PerType)) + QLatin1String(Pod) + digits;
    return id + caseSuffix(id);
}

int salesforceTypeOf(const QString &id)
{
    for (std::size_t type = 0; type < Prefixes.size(); ++type) {
        if (id.startsWith(QLatin1String(Prefixes[type])))
            return int(type);
    }
    return -1;
}

qint64 salesforceNumber(const QString &id)
{
    const int type = salesforceTypeOf(id);
    if (type < 0 || (id.size() != 15 && id.size() != 18))
        return 0;
    qint64 number = 0;
    for (const QChar letter : id.mid(7, 8)) {
        const qsizetype digit = QByteArrayView(Digits).indexOf(letter.toLatin1());
        if (digit < 0)
            return 0;
        number = number * 62 + digit;
    }
    const qint64 whole = qint64(type) * PerType + number;
    const QString given = salesforceId(whole);
    return id == given.left(id.size()) || id.size() == 15 ? whole : 0;
}

} // namespace satchel::fakes
