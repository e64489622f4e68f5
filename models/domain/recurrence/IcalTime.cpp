// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/IcalTime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// "235959"; the 60th second, which only a leap second has, is read as the 59th.
QTime parseTime(QStringView text)
{
    if (text.size() != 6 || !isAsciiDigits(text))
        return {};
    const int second = text.mid(4).toInt();
    return second > 60 ? QTime() : QTime(text.left(2).toInt(), text.mid(2, 2).toInt(), std::min(second, 59));
}

} // namespace

bool isAsciiDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<IcalTime> parseIcalTime(QStringView text)
{
    IcalTime read;
    const QStringView day = text.left(8);
    const QStringView time = text.mid(8);
    if (day.size() == 8 && isAsciiDigits(day))
        read.date = QDate(day.left(4).toInt(), day.mid(4, 2).toInt(), day.mid(6).toInt());
    read.isUtc = time.endsWith(u'Z');
    if (time.startsWith(u'T'))
        read.time = parseTime(time.mid(1).chopped(read.isUtc ? 1 : 0));
    const bool isWhole = read.date.isValid() && (time.isEmpty() || read.hasTime());
    return isWhole ? std::optional(read) : std::nullopt;
}

} // namespace satchel
