// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Holidays.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

constexpr int leapYear = 2028; // 29 February is a day of some years

std::optional<Holiday> holidayFrom(const QString &line)
{
    static const QRegularExpression form(u"^(?:([A-Za-z]{2}) +)?(?:(\\d{4})-)?(\\d{2})-(\\d{2})(?: +(.*))?$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const Holiday day{match.captured(1).toUpper(), match.captured(2).toInt(), match.captured(3).toInt(),
        match.captured(4).toInt(), match.captured(5)};
    const bool isDay = QDate::isValid(day.year == 0 ? leapYear : day.year, day.month, day.day);
    return isDay ? std::optional(day) : std::nullopt;
}

} // namespace

Result<Holidays> Holidays::fromText(const QString &text)
{
    std::vector<Holiday> days;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.isEmpty())
            continue;
        const auto day = holidayFrom(line);
        if (!day)
            return fail(Error::Kind::Invalid,
                Reason::tr("\"%1\" is not a day like 12-25, 2026-04-03 or DE 10-03").arg(line),
                Reason::tr("line %1").arg(i + 1));
        days.push_back(*day);
    }
    return Holidays(std::move(days));
}

bool Holidays::isHoliday(QDate date, const QString &region) const
{
    return std::ranges::any_of(m_days, [&](const Holiday &day) {
        return day.month == date.month() && day.day == date.day() && (day.year == 0 || day.year == date.year())
            && (day.region.isEmpty() || day.region == region);
    });
}

} // namespace satchel::sequences
