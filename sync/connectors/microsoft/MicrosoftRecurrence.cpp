// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftRecurrence.h"

#include "domain/Reason.h"
#include "domain/recurrence/RecurrenceRule.h"

#include <algorithm>
#include <array>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr std::array dayNames = {
    "monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1};
constexpr std::array dayCodes = {"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
constexpr std::array indexNames = {"first"_L1, "second"_L1, "third"_L1, "fourth"_L1};

QString dayName(int weekday)
{
    return dayNames.at(static_cast<size_t>(weekday - 1));
}

/// 1 is Monday; 0 for no day.
int weekdayOfName(const QString &name)
{
    const auto found = std::ranges::find_if(
        dayNames, [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
    return found == dayNames.end() ? 0 : static_cast<int>(found - dayNames.begin()) + 1;
}

QStringList codesOf(const QJsonObject &pattern)
{
    std::vector<int> days;
    for (const QJsonValue one : pattern.value("daysOfWeek"_L1).toArray()) {
        if (const int day = weekdayOfName(one.toString()); day > 0)
            days.push_back(day);
    }
    std::ranges::sort(days);
    QStringList codes;
    for (const int day : days)
        codes.append(dayCodes.at(static_cast<size_t>(day - 1)));
    return codes;
}

QDate dayOf(const EventSpan &start)
{
    return start.isAllDay ? start.firstDay : start.start.dateIn(start.zone);
}

/// "2MO", or the days with their place where there are several.
QString relativeDays(const QJsonObject &pattern)
{
    const QString index = pattern.value("index"_L1).toString(u"first"_s);
    const auto found = std::ranges::find_if(
        indexNames, [&](QLatin1StringView one) { return index.compare(one, Qt::CaseInsensitive) == 0; });
    const int ordinal = found == indexNames.end() ? -1 : static_cast<int>(found - indexNames.begin()) + 1;
    const QStringList codes = codesOf(pattern);
    return codes.size() == 1 ? u";BYDAY=%1%2"_s.arg(ordinal).arg(codes.first())
                             : u";BYDAY=%1;BYSETPOS=%2"_s.arg(codes.join(u',')).arg(ordinal);
}

/// How often, without interval and end; empty for an unknown pattern.
QString frequencyText(const QJsonObject &pattern, QDate start)
{
    const QString type = pattern.value("type"_L1).toString();
    const int day = pattern.value("dayOfMonth"_L1).toInt();
    const int month = pattern.value("month"_L1).toInt();
    const QString ofDay = day > 0 && day != start.day() ? u";BYMONTHDAY=%1"_s.arg(day) : QString();
    const QString ofMonth = month > 0 && month != start.month() ? u";BYMONTH=%1"_s.arg(month) : QString();
    if (type == "daily"_L1)
        return u"FREQ=DAILY"_s;
    if (type == "weekly"_L1) {
        const QStringList codes = codesOf(pattern);
        const bool isOfStart = codes == QStringList{dayCodes.at(static_cast<size_t>(start.dayOfWeek() - 1))};
        return codes.isEmpty() || isOfStart ? u"FREQ=WEEKLY"_s : u"FREQ=WEEKLY;BYDAY="_s + codes.join(u',');
    }
    if (type == "absoluteMonthly"_L1)
        return u"FREQ=MONTHLY"_s + ofDay;
    if (type == "relativeMonthly"_L1)
        return u"FREQ=MONTHLY"_s + relativeDays(pattern);
    if (type == "absoluteYearly"_L1)
        return u"FREQ=YEARLY"_s + ofMonth + ofDay;
    if (type == "relativeYearly"_L1)
        return u"FREQ=YEARLY;BYMONTH=%1"_s.arg(month > 0 ? month : start.month()) + relativeDays(pattern);
    return {};
}

QString endText(const QJsonObject &range, const EventSpan &start)
{
    const QString type = range.value("type"_L1).toString();
    if (type == "numbered"_L1)
        return u";COUNT=%1"_s.arg(range.value("numberOfOccurrences"_L1).toInt(1));
    const auto last = dateFromIso(range.value("endDate"_L1).toString());
    if (type != "endDate"_L1 || !last)
        return {};
    if (start.isAllDay)
        return u";UNTIL="_s + last->toString(u"yyyyMMdd"_s);
    const Instant until = Instant::at(*last, QTime(23, 59, 59), start.zone);
    return u";UNTIL="_s + until.dateIn(QTimeZone::utc()).toString(u"yyyyMMdd"_s) + u'T'
        + until.timeIn(QTimeZone::utc()).toString(u"HHmmss"_s) + u'Z';
}

Result<QJsonObject> noPattern()
{
    return fail(Error::Kind::Invalid, Reason::tr("Outlook doesn't support this recurrence rule"), u"recurrence"_s);
}

/// The place of a day in its month, where the rule names one: by a number at each day, or by BYSETPOS.
std::optional<QString> indexOf(const RecurrenceRule &rule)
{
    const bool isBySet = rule.setPositions.size() == 1;
    const int place = isBySet ? rule.setPositions.front() : rule.weekdays.front().ordinal;
    const bool isOne = std::ranges::all_of(
        rule.weekdays, [&](const auto &day) { return day.ordinal == (isBySet ? 0 : place); });
    if (!isOne || (!isBySet && rule.weekdays.size() != 1) || rule.setPositions.size() > 1)
        return {};
    if (place == -1)
        return u"last"_s;
    return place >= 1 && place <= 4 ? std::optional<QString>(indexNames.at(static_cast<size_t>(place - 1)))
                                    : std::nullopt;
}

QJsonArray dayNamesOf(const RecurrenceRule &rule)
{
    QJsonArray names;
    for (const auto &day : rule.weekdays)
        names.append(dayName(day.weekday));
    return names;
}

Result<QJsonObject> monthlyPattern(const RecurrenceRule &rule, QDate start)
{
    const bool isYearly = rule.frequency == Frequency::Yearly;
    if (rule.months.size() > (isYearly ? 1U : 0U) || rule.monthDays.size() > 1)
        return noPattern();
    QJsonObject pattern;
    if (isYearly)
        pattern.insert(u"month"_s, rule.months.empty() ? start.month() : rule.months.front());
    if (rule.weekdays.empty()) {
        const int day = rule.monthDays.empty() ? start.day() : rule.monthDays.front();
        if (day < 1 || !rule.setPositions.empty())
            return noPattern();
        pattern.insert(u"type"_s, isYearly ? u"absoluteYearly"_s : u"absoluteMonthly"_s);
        pattern.insert(u"dayOfMonth"_s, day);
        return pattern;
    }
    const auto index = indexOf(rule);
    if (!index || !rule.monthDays.empty() || (isYearly && rule.months.empty()))
        return noPattern();
    pattern.insert(u"type"_s, isYearly ? u"relativeYearly"_s : u"relativeMonthly"_s);
    pattern.insert(u"index"_s, *index);
    pattern.insert(u"daysOfWeek"_s, dayNamesOf(rule));
    return pattern;
}

Result<QJsonObject> patternMember(const RecurrenceRule &rule, QDate start)
{
    if (!rule.yearDays.empty() || !rule.weekNumbers.empty() || !rule.hours.empty() || !rule.minutes.empty()
        || !rule.seconds.empty() || rule.isFasterThanDaily())
        return noPattern();
    if (rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly)
        return monthlyPattern(rule, start);
    if (!rule.months.empty() || !rule.monthDays.empty() || !rule.setPositions.empty())
        return noPattern();
    if (rule.frequency == Frequency::Daily && rule.weekdays.empty())
        return QJsonObject{{u"type"_s, u"daily"_s}};
    if (rule.frequency == Frequency::Daily && rule.interval != 1)
        return noPattern();
    const QJsonArray days = rule.weekdays.empty() ? QJsonArray{dayName(start.dayOfWeek())} : dayNamesOf(rule);
    return QJsonObject{
        {u"type"_s, u"weekly"_s}, {u"daysOfWeek"_s, days}, {u"firstDayOfWeek"_s, dayName(rule.weekStart)}};
}

} // namespace

QString ruleOfPattern(const QJsonObject &recurrence, const EventSpan &start)
{
    const QJsonObject pattern = recurrence.value("pattern"_L1).toObject();
    QString rule = frequencyText(pattern, dayOf(start));
    if (rule.isEmpty())
        return {};
    const int interval = pattern.value("interval"_L1).toInt(1);
    if (interval > 1)
        rule += u";INTERVAL=%1"_s.arg(interval);
    const int first = weekdayOfName(pattern.value("firstDayOfWeek"_L1).toString());
    if (interval > 1 && first > 1 && pattern.value("type"_L1).toString() == "weekly"_L1)
        rule += u";WKST="_s + dayCodes.at(static_cast<size_t>(first - 1));
    return rule + endText(recurrence.value("range"_L1).toObject(), start);
}

Result<QJsonObject> patternOfRule(const QString &rule, const EventSpan &start)
{
    const auto parsed = TRY(parseRecurrenceRule(rule));
    const QDate first = dayOf(start);
    QJsonObject pattern = TRY(patternMember(parsed, first));
    pattern.insert(u"interval"_s, parsed.interval);
    QJsonObject range{{u"startDate"_s, first.toString(Qt::ISODate)}, {u"type"_s, u"noEnd"_s},
        {u"recurrenceTimeZone"_s, microsoftZone(start.isAllDay ? QTimeZone::utc() : start.zone)}};
    if (parsed.count > 0) {
        range.insert(u"type"_s, u"numbered"_s);
        range.insert(u"numberOfOccurrences"_s, parsed.count);
    } else if (parsed.until) {
        const bool isInstant = parsed.until->isUtc && !start.isAllDay;
        const QDate last = isInstant
            ? Instant::at(parsed.until->date, parsed.until->time, QTimeZone::utc()).dateIn(start.zone)
            : parsed.until->date;
        range.insert(u"type"_s, u"endDate"_s);
        range.insert(u"endDate"_s, last.toString(Qt::ISODate));
    }
    return QJsonObject{{u"pattern"_s, pattern}, {u"range"_s, range}};
}

QString microsoftZone(const QTimeZone &zone)
{
    if (zone.id() == "UTC")
        return u"UTC"_s;
    const QByteArray windows = QTimeZone::ianaIdToWindowsId(zone.id());
    return QString::fromLatin1(windows.isEmpty() ? zone.id() : windows);
}

QTimeZone zoneOfMicrosoft(const QString &name)
{
    if (name.isEmpty() || name == "UTC"_L1 || name == "tzone://Microsoft/Utc"_L1)
        return QTimeZone::utc();
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name.toLatin1());
    const QByteArray id = iana.isEmpty() ? name.toUtf8() : iana;
    return QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone(); // Qt makes a zone of any name
}

} // namespace satchel::sync
