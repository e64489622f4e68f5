// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/ICalCells.h"

#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/Recurrence.h"
#include "domain/recurrence/IcalTime.h"
#include "domain/recurrence/ZoneClock.h"
#include "domain/Reminder.h"
#include "exchange/ListText.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// A date or a time of an event.
struct Moment
{
    QDate date;
    QTime time; // invalid: a whole day
    QTimeZone zone = QTimeZone::utc(); // of the clock that it is written on

    bool isDay() const { return !time.isValid(); }
    qint64 seconds() const { return ZoneClock(zone).toUtc(toLocalSeconds(date, isDay() ? QTime(0, 0) : time)); }
    /// As a cell has it: a day, or an instant.
    QString text() const
    {
        const qint64 utc = seconds();
        return isDay() ? date.toString(Qt::ISODate)
                       : satchel::dateOf(utc).toString(Qt::ISODate) + u'T' + timeOf(utc).toString(u"HH:mm:ss"_s) + u'Z';
    }
};

/// A time without a zone ("floating") is one of this computer's clock.
QTimeZone zoneOf(const VCardProperty &property, const ICalZones &zones)
{
    const QString name = parameterOf(property, "TZID"_L1);
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : zones.zoneOf(name);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

std::optional<Moment> momentOf(const QString &value, const QTimeZone &zone)
{
    const auto read = parseIcalTime(value.trimmed().toUpper());
    if (!read)
        return {};
    return Moment{read->date, read->time, read->isUtc ? QTimeZone::utc() : zone};
}

std::optional<Moment> momentOf(const VCardProperty &property, const ICalZones &zones)
{
    return momentOf(property.value, zoneOf(property, zones));
}

/// All values of the lines of a name: "EXDATE:20261120,20261127". Of a period its start counts.
QStringList datesOf(const ICalComponent &event, QStringView name, const ICalZones &zones)
{
    QStringList dates;
    for (const VCardProperty *property : event.findAll(name)) {
        for (const QString &value : property->value.split(u',')) {
            if (const auto moment = momentOf(value.section(u'/', 0, 0), zoneOf(*property, zones)))
                dates.append(moment->text());
        }
    }
    return dates;
}

QString textOf(const ICalComponent &event, QStringView name)
{
    const VCardProperty *property = event.find(name);
    return property ? unescapedVCardText(property->value).trimmed() : QString();
}

Attendee attendeeOf(const VCardProperty &property)
{
    Attendee attendee;
    attendee.email = property.value.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? property.value.mid(7).trimmed()
                                                                                  : property.value.trimmed();
    attendee.name = parameterOf(property, "CN"_L1).trimmed();
    if (attendee.name == attendee.email)
        attendee.name.clear();
    const QString role = parameterOf(property, "ROLE"_L1).toUpper();
    if (role == "CHAIR"_L1)
        attendee.role = choice::host;
    else if (role == "OPT-PARTICIPANT"_L1 || role == "NON-PARTICIPANT"_L1)
        attendee.role = choice::optional;
    const QString response = parameterOf(property, "PARTSTAT"_L1).toUpper();
    if (response == "ACCEPTED"_L1)
        attendee.response = choice::accepted;
    else if (response == "TENTATIVE"_L1)
        attendee.response = choice::tentative;
    else if (response == "DECLINED"_L1 || response == "DELEGATED"_L1)
        attendee.response = choice::declined;
    return attendee;
}

/// Who organises an event need not be among its attendees.
QStringList attendeesOf(const ICalComponent &event)
{
    std::vector<Attendee> attendees;
    for (const VCardProperty *property : event.findAll(u"ATTENDEE"))
        attendees.push_back(attendeeOf(*property));
    if (const VCardProperty *property = event.find(u"ORGANIZER")) {
        Attendee organizer = attendeeOf(*property);
        organizer.role = choice::host;
        const auto found = std::ranges::find(attendees, organizer.key(), &Attendee::key);
        if (found != attendees.end())
            found->role = choice::host;
        else if (!attendees.empty()) // of an event of one's own calendar it says nothing more
            attendees.insert(attendees.begin(), organizer);
    }
    QStringList texts;
    for (const Attendee &attendee : attendees)
        texts.append(attendee.toText());
    return texts;
}

/// What the alarms say; those after the begin, or reckoned from the end, remind of nothing that is to come.
QStringList remindersOf(const ICalComponent &event, const ICalZones &zones)
{
    constexpr qsizetype most = 20;
    constexpr qint64 minute = 60;
    QStringList texts;
    for (const VCardProperty *trigger : event.findAll(u"TRIGGER")) {
        Reminder reminder;
        if (const auto seconds = durationOf(trigger->value)) {
            const bool isOfEnd = parameterOf(*trigger, "RELATED"_L1).compare("END"_L1, Qt::CaseInsensitive) == 0;
            if (*seconds > 0 || isOfEnd)
                continue;
            reminder.minutesBefore = static_cast<int>(std::min<qint64>(-*seconds / minute, 366 * 24 * 60));
        } else if (const auto moment = momentOf(*trigger, zones); moment && !moment->isDay()) {
            const Instant at{moment->seconds() * 1000};
            reminder.date = at.dateIn(QTimeZone::systemTimeZone());
            reminder.time = at.timeIn(QTimeZone::systemTimeZone());
        } else {
            continue;
        }
        if (const QString text = reminder.toText(); !texts.contains(text) && texts.size() < most)
            texts.append(text);
    }
    return texts;
}

class Reader
{
public:
    Reader(const ICalComponent &event, const ICalContext &context) : m_event(event), m_context(context) {}

    ICalCells read()
    {
        const VCardProperty *start = m_event.find(u"DTSTART");
        const auto begin = start ? momentOf(*start, m_context.zones) : std::nullopt;
        if (!begin) {
            m_result.problem = start ? Reason::tr("\"%1\" is not a date or a time").arg(start->value.left(40))
                                     : Reason::tr("the event has no start");
            return m_result;
        }
        readTime(*start, *begin);
        readSeries(*begin);
        readTexts();
        return m_result;
    }

private:
    QString &cell(ICalColumn column) { return m_result.cells[column]; }

    void readTime(const VCardProperty &start, const Moment &begin)
    {
        Moment at = begin;
        if (begin.isDay())
            at.zone = QTimeZone::utc(); // the day itself counts, wherever it is read
        cell(ICalAt) = Moment{at.date, at.isDay() ? QTime(0, 0) : at.time, at.zone}.text();
        cell(ICalAllDay) = begin.isDay() ? u"true"_s : QString();
        const bool isSeries = m_event.find(u"RRULE") || m_event.find(u"RDATE");
        const QString tzid = parameterOf(start, "TZID"_L1);
        if (begin.isDay() || (at.zone == QTimeZone::utc() && isSeries))
            cell(ICalZone) = u"UTC"_s;
        else if (!tzid.isEmpty())
            cell(ICalZone) = QString::fromUtf8(at.zone.id());
        if (!tzid.isEmpty() && !m_context.zones.zoneOf(tzid).isValid())
            m_result.badCells.insert(ICalZone, Reason::tr("there is no time zone \"%1\"").arg(tzid.left(80)));
        qint64 seconds = begin.isDay() ? secondsPerDay : 0;
        if (const VCardProperty *end = m_event.find(u"DTEND")) {
            const auto moment = momentOf(*end, m_context.zones);
            if (!moment)
                m_result.badCells.insert(
                    ICalDuration, Reason::tr("\"%1\" is not a date or a time").arg(end->value.left(40)));
            else
                seconds = begin.isDay() ? begin.date.daysTo(moment->date) * secondsPerDay
                                        : moment->seconds() - begin.seconds();
        } else if (const VCardProperty *length = m_event.find(u"DURATION")) {
            seconds = durationOf(length->value).value_or(seconds);
        }
        cell(ICalDuration) = QString::number(std::max<qint64>(begin.isDay() ? secondsPerDay : 0, seconds));
    }

    void readSeries(const Moment &begin)
    {
        const QString uid = textOf(m_event, u"UID");
        const QString replaced = replacedDate(m_event, m_context.zones);
        if (!replaced.isEmpty()) {
            cell(ICalUid) = uid + u'#' + replaced;
            cell(ICalRecurrenceAt) = replaced.contains(u'T') ? replaced : replaced + "T00:00:00Z"_L1;
            return;
        }
        cell(ICalUid) = uid;
        const VCardProperty *rule = m_event.find(u"RRULE");
        const QStringList added = datesOf(m_event, u"RDATE", m_context.zones);
        if (!rule && added.isEmpty())
            return;
        // RDATE alone is a series too: its start is named by a rule of one.
        const QString text = rule ? rule->value.trimmed() : u"FREQ=DAILY;COUNT=1"_s;
        if (const auto valid = checkRecurrence(text); !valid) {
            m_result.badCells.insert(ICalRecurrence, valid.error().what);
            return;
        }
        cell(ICalRecurrence) = text;
        cell(ICalAddedDates) = joinList(added);
        QStringList excluded = datesOf(m_event, u"EXDATE", m_context.zones);
        for (const QString &date : m_context.exceptions.value(uid)) {
            if (date.contains(u'T') != begin.isDay() && !excluded.contains(date))
                excluded.append(date);
        }
        cell(ICalExcludedDates) = joinList(excluded);
    }

    void readTexts()
    {
        cell(ICalKind) = choice::meeting;
        cell(ICalSubject) = textOf(m_event, u"SUMMARY");
        cell(ICalPurpose) = textOf(m_event, u"DESCRIPTION");
        cell(ICalLocation) = textOf(m_event, u"LOCATION");
        if (cell(ICalLocation).isEmpty())
            cell(ICalLocation) = textOf(m_event, u"URL");
        if (textOf(m_event, u"STATUS").compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0)
            cell(ICalOutcome) = choice::cancelled;
        cell(ICalAttendees) = joinList(attendeesOf(m_event));
        cell(ICalReminders) = joinList(remindersOf(m_event, m_context.zones));
    }

    const ICalComponent &m_event;
    const ICalContext &m_context;
    ICalCells m_result;
};

} // namespace

std::optional<qint64> durationOf(const QString &text)
{
    static const QRegularExpression form(
        u"^([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9})S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group) { return match.captured(group).toLongLong(); };
    const qint64 seconds = part(2) * 7 * secondsPerDay + part(3) * secondsPerDay + part(4) * 3600 + part(5) * 60
        + part(6);
    return match.captured(1) == "-"_L1 ? -seconds : seconds;
}

const QStringList &icalColumnNames()
{
    static const QStringList names = {field::subject, field::kind, field::at, field::duration_seconds, field::all_day,
        field::zone, field::recurrence, field::added_dates, field::excluded_dates, field::location, field::purpose,
        field::attendees, field::reminders, field::outcome, field::recurrence_at, field::uid};
    return names;
}

QString replacedDate(const ICalComponent &event, const ICalZones &zones)
{
    const VCardProperty *property = event.find(u"RECURRENCE-ID");
    const auto moment = property ? momentOf(*property, zones) : std::nullopt;
    return moment ? moment->text() : QString();
}

ICalCells cellsOf(const ICalComponent &event, const ICalContext &context)
{
    return Reader(event, context).read();
}

} // namespace satchel::exchange
