// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/RuleText.h"

#include <array>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

constexpr std::array weekdayNames = {"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

QString weekdayName(int weekday)
{
    return weekdayNames[static_cast<size_t>(weekday - 1)];
}

bool isPart(const QString &part, QLatin1StringView name)
{
    return part.startsWith(name, Qt::CaseInsensitive) && part.mid(name.size()).startsWith(u'=');
}

/// One element of a list part becomes another; the list is left alone when it does not have it.
QString withElement(const QString &rule, QLatin1StringView name, const QString &from, const QString &to)
{
    QStringList elements = rulePart(rule, name).toUpper().split(u',', Qt::SkipEmptyParts);
    const qsizetype index = elements.indexOf(from);
    if (index < 0)
        return rule;
    elements[index] = to;
    elements.removeDuplicates();
    return withRulePart(rule, name, elements.join(u','));
}

/// "2MO", the second Monday of its month; the last one as "-1MO".
QString ordinalWeekday(const CivilDay &day, bool fromEnd)
{
    const int ordinal = fromEnd ? -((day.monthLength - day.day) / 7 + 1) : (day.day - 1) / 7 + 1;
    return QString::number(ordinal) + weekdayName(day.weekday);
}

} // namespace

QString rulePart(const QString &rule, QLatin1StringView name)
{
    for (const QString &part : rule.split(u';')) {
        if (isPart(part, name))
            return part.mid(name.size() + 1);
    }
    return {};
}

QString withRulePart(const QString &rule, QLatin1StringView name, const QString &value)
{
    QStringList parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts)) {
        if (!isPart(part, name))
            parts.append(part);
    }
    if (!value.isEmpty())
        parts.append(name + u'=' + value);
    return parts.join(u';');
}

QString ruleMoved(const QString &rule, DayNumber from, DayNumber to)
{
    if (from == to)
        return rule;
    const CivilDay before = civilDay(from);
    const CivilDay after = civilDay(to);
    QString moved = withElement(rule, "BYDAY"_L1, weekdayName(before.weekday), weekdayName(after.weekday));
    for (const bool fromEnd : {false, true})
        moved = withElement(moved, "BYDAY"_L1, ordinalWeekday(before, fromEnd), ordinalWeekday(after, fromEnd));
    moved = withElement(moved, "BYMONTHDAY"_L1, QString::number(before.day), QString::number(after.day));
    return withElement(moved, "BYMONTH"_L1, QString::number(before.month), QString::number(after.month));
}

} // namespace satchel::calendar
