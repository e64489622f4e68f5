// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/ICalWriter.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/recurrence/ZoneClock.h"
#include "exchange/ical/ICalZones.h"
#include "exchange/writers/VCardWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString utcText(qint64 seconds)
{
    return dayText(dateOf(seconds)) + u'T' + timeOf(seconds).toString(u"HHmmss"_s) + u'Z';
}

QString textLine(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u':' + escapedVCardText(value);
}

/// An activity's time, as lines of an event.
struct EventTimes
{
    Instant at;
    qint64 seconds = 0;
    bool isAllDay = false;
    QTimeZone zone = QTimeZone::utc();
    bool isLocal = false; // written on the zone's clock

    QString name() const { return QString::fromUtf8(zone.id()); }

    QString line(const QString &property, qint64 utc) const
    {
        if (isAllDay)
            return property + u";VALUE=DATE:"_s + dayText(Instant{utc * 1000}.dateIn(zone));
        if (!isLocal)
            return property + u':' + utcText(utc);
        const LocalSeconds local = ZoneClock(zone).toLocal(utc);
        return property + u";TZID="_s + name() + u':' + dayText(dateOf(local)) + u'T'
            + timeOf(local).toString(u"HHmmss"_s);
    }
    /// "2026-11-20" or an instant, as the store has the dates of a series.
    QString lineOf(const QString &property, const QString &date) const
    {
        if (const auto day = dateFromIso(date))
            return isAllDay ? property + u";VALUE=DATE:"_s + dayText(*day) : QString();
        const auto instant = Instant::fromIso(date);
        return instant ? line(property, floorDivide(instant->ms, 1000)) : QString();
    }
    qint64 start() const { return floorDivide(at.ms, 1000); }
    qint64 end() const
    {
        if (!isAllDay)
            return start() + seconds;
        const qint64 days = std::max<qint64>(1, (seconds + secondsPerDay / 2) / secondsPerDay);
        return floorDivide(Instant::startOf(at.dateIn(zone).addDays(days), zone).ms, 1000);
    }
};

/// "Ana <ana@example.com>" as an attendee; a name alone has no address that the property could hold.
QString attendeeLine(const QString &attendee)
{
    const qsizetype open = attendee.lastIndexOf(u'<');
    const QString address = open >= 0 ? attendee.mid(open + 1).chopped(attendee.endsWith(u'>') ? 1 : 0) : attendee;
    if (!address.contains(u'@'))
        return {};
    QString name = open > 0 ? attendee.left(open).trimmed().remove(u'"') : QString();
    return (name.isEmpty() ? u"ATTENDEE"_s : u"ATTENDEE;CN=\"%1\""_s.arg(name)) + u":mailto:"_s + address.trimmed();
}

} // namespace

ICalWriter::ICalWriter(const QString &path, const std::vector<Field> &columns) : m_file(path)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_positions.insert(columns[i].name, i);
}

Result<std::unique_ptr<RowWriter>> ICalWriter::create(const QString &path, const std::vector<Field> &columns)
{
    std::unique_ptr<ICalWriter> writer(new ICalWriter(path, columns));
    if (!writer->m_positions.contains(field::at) || !writer->m_positions.contains(u"id"_s))
        return fail(Error::Kind::Invalid, Reason::tr("only activities can be exported as a calendar"), path);
    TRY(writer->m_file.open());
    TRY(writer->writeLines({u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s}));
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> ICalWriter::writeLines(const QStringList &lines)
{
    QByteArray bytes;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            bytes += foldedVCardLine(line);
    }
    return m_file.write(bytes);
}

Result<void> ICalWriter::write(const std::vector<Value> &values)
{
    const auto valueAt = [&](const QString &field) {
        const auto at = m_positions.constFind(field);
        return at == m_positions.constEnd() || *at >= values.size() ? Value() : values[*at];
    };
    const auto text = [&](const QString &field) { return textOf(valueAt(field)); };
    const auto *at = std::get_if<Instant>(&values[m_positions.value(field::at)]);
    if (!at)
        return {}; // a note without a time is in no calendar
    const QString zoneName = text(field::zone);
    const QTimeZone zone = zoneName.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zoneName.toUtf8());
    EventTimes times{*at, std::max<qint64>(0, valueOr<qint64>(valueAt(field::duration_seconds))),
        valueOr<bool>(valueAt(field::all_day)), zone.isValid() ? zone : QTimeZone::utc()};
    const QString rule = text(field::recurrence);
    times.isLocal = !rule.isEmpty() && !times.isAllDay && times.zone != QTimeZone::utc();
    QStringList lines;
    if (times.isLocal && !m_zones.contains(times.zone.id())) {
        m_zones.insert(times.zone.id());
        lines += zoneLines(times.zone, QDateTime::fromMSecsSinceEpoch(at->ms, Qt::UTC));
    }
    const QString uid = text(field::uid).isEmpty() ? text(u"id"_s) + "@satchel"_L1 : text(field::uid);
    const auto changed = valueOr<Instant>(valueAt(field::updated_at), *at);
    lines << u"BEGIN:VEVENT"_s << u"UID:"_s + escapedVCardText(uid)
          << u"DTSTAMP:"_s + utcText(floorDivide(changed.ms, 1000)) << times.line(u"DTSTART"_s, times.start());
    if (times.isAllDay || times.seconds > 0)
        lines << times.line(u"DTEND"_s, times.end());
    if (!rule.isEmpty()) {
        lines << u"RRULE:"_s + rule;
        for (const QString &date : valueOr<QStringList>(valueAt(field::added_dates)))
            lines << times.lineOf(u"RDATE"_s, date);
        for (const QString &date : valueOr<QStringList>(valueAt(field::excluded_dates)))
            lines << times.lineOf(u"EXDATE"_s, date);
    }
    lines << textLine(u"SUMMARY"_s, text(field::subject)) << textLine(u"DESCRIPTION"_s, text(field::body))
          << textLine(u"LOCATION"_s, text(field::location));
    if (text(field::outcome) == choice::cancelled)
        lines << u"STATUS:CANCELLED"_s;
    for (const QString &attendee : valueOr<QStringList>(valueAt(field::attendees)))
        lines << attendeeLine(attendee);
    return writeLines(lines << u"END:VEVENT"_s);
}

Result<void> ICalWriter::finish()
{
    TRY(writeLines({u"END:VCALENDAR"_s}));
    return m_file.commit();
}

} // namespace satchel::exchange
