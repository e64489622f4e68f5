// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/EventFields.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/recurrence/IcalTime.h"
#include "exchange/ListText.h"
#include "exchange/writers/EventLines.h"
#include "sync/connectors/calendar/ResourceEntry.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using exchange::ICalColumn;

/// Fields that change the same lines.
struct EventGroup
{
    QStringList fields;
    QStringList properties;
    bool isRescheduling = false; // attendees have to hear of it
};

const std::vector<EventGroup> &eventGroups()
{
    static const std::vector<EventGroup> groups = {
        {{u"at"_s, u"duration_seconds"_s, u"all_day"_s, u"zone"_s, u"recurrence"_s, u"added_dates"_s,
             u"excluded_dates"_s},
            {u"DTSTART"_s, u"DTEND"_s, u"DURATION"_s, u"RRULE"_s, u"RDATE"_s, u"EXDATE"_s}, true},
        {{u"subject"_s}, {u"SUMMARY"_s}},
        {{u"purpose"_s}, {u"DESCRIPTION"_s, u"X-ALT-DESC"_s}}, // the second is the same text as HTML
        {{u"location"_s}, {u"LOCATION"_s}, true},
        {{u"outcome"_s}, {u"STATUS"_s}},
    };
    return groups;
}

bool isListColumn(int column)
{
    return column == ICalColumn::ICalAddedDates || column == ICalColumn::ICalExcludedDates
        || column == ICalColumn::ICalAttendees || column == ICalColumn::ICalReminders;
}

QJsonValue valueOfCell(int column, const QString &cell)
{
    if (isListColumn(column)) {
        QStringList list = exchange::splitList(cell);
        if (column != ICalColumn::ICalAttendees && column != ICalColumn::ICalReminders)
            list.sort(); // dates have no order
        return QJsonArray::fromStringList(list);
    }
    if (cell.isEmpty())
        return QJsonValue::Null;
    if (column == ICalColumn::ICalDuration)
        return cell.toLongLong();
    if (column == ICalColumn::ICalAllDay)
        return cell == "true"_L1;
    return cell;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue one : list.toArray())
        texts.append(one.toString());
    return texts;
}

/// A field as a value of an activity, as the writer of files asks for it.
Value valueOfField(const QJsonObject &fields, const QString &field, Instant now)
{
    const QJsonValue value = fields.value(field);
    if (field == field::updated_at)
        return now;
    if (value.isArray())
        return textsOf(value);
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return static_cast<qint64>(value.toDouble());
    if (field == field::at) {
        const auto at = Instant::fromIso(value.toString());
        return at ? Value(*at) : Value();
    }
    return value.toString().isEmpty() ? Value() : Value(value.toString());
}

QStringList linesNamed(const QStringList &lines, const QStringList &properties)
{
    QStringList found;
    int depth = 0;
    for (const QString &line : lines) {
        depth += line.startsWith("BEGIN:"_L1) ? 1 : line.startsWith("END:"_L1) ? -1 : 0;
        if (depth == 1 && properties.contains(IcalTree::nameOf(line)))
            found.append(line);
    }
    return found;
}

QString triggerOf(const IcalTree &alarm, const exchange::ICalContext &context)
{
    IcalTree event{u"VEVENT"_s, {u"DTSTART:20200101T000000Z"_s}, {alarm}};
    return exchange::cellsOf(parsedComponent(event), context).cells[ICalColumn::ICalReminders];
}

/// Alarms that still remind stay as they are; those of other kinds, which are no reminders of ours, too.
void writeAlarms(IcalTree &event, const QStringList &wanted, const QStringList &lines)
{
    QStringList missing = wanted;
    std::erase_if(event.children, [&](const IcalTree &child) {
        const QString said = child.name == "VALARM"_L1 ? triggerOf(child, {}) : QString();
        return !said.isEmpty() && missing.removeAll(said) == 0;
    });
    auto file = readIcalTree(lines.join(u'\n').toUtf8());
    if (!file)
        return;
    for (IcalTree &alarm : file->children) {
        if (missing.contains(triggerOf(alarm, {})))
            event.children.push_back(std::move(alarm));
    }
}

QString utcStamp(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QTimeZone zoneOfField(const QJsonObject &fields)
{
    const QTimeZone zone(fields.value("zone"_L1).toString().toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

void addMissingZones(IcalTree &file)
{
    static const QRegularExpression named(u";TZID=\"?([^\";:]+)\"?[;:]"_s);
    const exchange::ICalContext context = contextOf(file);
    QSet<QString> known;
    for (const IcalTree &child : file.children)
        known.insert(child.name == "VTIMEZONE"_L1 ? child.rawValue(u"TZID") : QString());
    std::vector<IcalTree> zones;
    for (const IcalTree &child : file.children) {
        for (const QString &line : child.lines) {
            const QString id = named.match(line.section(u':', 0, 0) + u':').captured(1);
            const QTimeZone zone = context.zones.zoneOf(id);
            if (id.isEmpty() || known.contains(id) || !zone.isValid())
                continue;
            known.insert(id);
            const auto start = parseIcalTime(child.rawValue(u"DTSTART").trimmed());
            QStringList lines = exchange::zoneLines(
                zone, start ? start->date.startOfDay(Qt::UTC) : QDateTime::currentDateTimeUtc());
            lines[1] = u"TZID:"_s + id; // the file's own name of it
            if (auto tree = readIcalTree(lines.join(u'\n').toUtf8()))
                zones.push_back(std::move(*tree));
        }
    }
    file.children.insert(file.children.begin(), zones.begin(), zones.end());
}

IcalTree newCalendarFile()
{
    return {u"VCALENDAR"_s, {u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s}, {}};
}

exchange::ICalContext contextOf(const IcalTree &file)
{
    exchange::ICalContext context;
    for (const IcalTree &child : file.children) {
        if (child.name == "VTIMEZONE"_L1)
            context.zones.add(parsedComponent(child));
    }
    for (const IcalTree &child : file.children) {
        const QString date = child.name == "VEVENT"_L1 ? exchange::replacedDate(parsedComponent(child), context.zones)
                                                       : QString();
        if (!date.isEmpty())
            context.exceptions[exchange::unescapedVCardText(child.rawValue(u"UID")).trimmed()].insert(date);
    }
    return context;
}

QJsonObject eventFields(const IcalTree &event, const exchange::ICalContext &context)
{
    const exchange::ICalComponent component = parsedComponent(event);
    const exchange::ICalCells cells = exchange::cellsOf(component, context);
    QJsonObject fields;
    for (int column = 0; column < ICalColumn::ICalColumnCount; ++column) {
        if (column != ICalColumn::ICalKind && !cells.badCells.contains(column))
            fields.insert(
                exchange::icalColumnNames()[column], valueOfCell(column, cells.cells[static_cast<size_t>(column)]));
    }
    if (!cells.problem.isEmpty()) {
        fields.insert("at"_L1, event.rawValue(u"DTSTART")); // which is shown with the reason
        fields.insert("subject"_L1, exchange::unescapedVCardText(event.rawValue(u"SUMMARY")));
    }
    return fields;
}

void stampEvent(IcalTree &event, Instant now)
{
    event.replace({u"DTSTAMP"_s}, {u"DTSTAMP:"_s + utcStamp(now)});
    event.replace({u"LAST-MODIFIED"_s}, {u"LAST-MODIFIED:"_s + utcStamp(now)});
}

Result<void> writeEventFields(IcalTree &event, const QJsonObject &present, const QJsonObject &wanted, Instant now)
{
    const bool isNew = !event.has(u"DTSTART");
    const QStringList changed = changedFields(present, wanted);
    const QJsonObject merged = overlaid(present, wanted);
    const exchange::EventLines written = exchange::eventLines(
        [&](const QString &field) { return valueOfField(merged, field, now); }, {.keepsZone = true});
    if (written.lines.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("an event needs a start"));
    bool isRescheduled = false;
    for (const EventGroup &group : eventGroups()) {
        if (!std::ranges::any_of(group.fields, [&](const QString &field) { return changed.contains(field); }))
            continue;
        event.replace(group.properties, linesNamed(written.lines, group.properties));
        isRescheduled = isRescheduled || group.isRescheduling;
    }
    if (changed.contains(field::reminders))
        writeAlarms(event, textsOf(merged.value("reminders"_L1)), written.lines);
    if (isRescheduled && !isNew)
        event.replace({u"SEQUENCE"_s}, {u"SEQUENCE:%1"_s.arg(event.rawValue(u"SEQUENCE").toLongLong() + 1)});
    stampEvent(event, now);
    return {};
}

QDate replacedDay(Instant at, const QJsonObject &fields)
{
    const bool isUtcDay = at.timeIn(QTimeZone::utc()) == QTime(0, 0);
    return at.dateIn(isUtcDay ? QTimeZone::utc() : zoneOfField(fields));
}

Instant replacedMoment(const QJsonObject &fields, bool isAllDaySeries)
{
    const Instant at = Instant::fromIso(fields.value("recurrence_at"_L1).toString()).value_or(Instant());
    return isAllDaySeries ? Instant::startOf(replacedDay(at, fields), QTimeZone::utc()) : at;
}

Result<QString> recurrenceIdLine(const IcalTree &series, const exchange::ICalZones &zones, const QJsonObject &fields)
{
    const auto at = Instant::fromIso(fields.value("recurrence_at"_L1).toString());
    const QString start = series.linesOf(u"DTSTART").value(0);
    if (!at || start.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the occurrence does not say when it was in its series"));
    const QString value = series.rawValue(u"DTSTART").trimmed();
    const QString parameters = start.section(u':', 0, 0).sliced(7); // behind "DTSTART"
    if (!value.contains(u'T'))
        return u"RECURRENCE-ID;VALUE=DATE:"_s + replacedDay(*at, fields).toString(u"yyyyMMdd"_s);
    if (value.endsWith(u'Z'))
        return u"RECURRENCE-ID:"_s + utcStamp(*at);
    const exchange::ICalComponent parsed = parsedComponent(series);
    const exchange::VCardProperty *property = parsed.find(u"DTSTART");
    const QTimeZone named = property ? zones.zoneOf(exchange::parameterOf(*property, "TZID"_L1)) : QTimeZone();
    const QTimeZone zone = named.isValid() ? named : QTimeZone::systemTimeZone();
    return u"RECURRENCE-ID"_s + parameters + u':' + at->dateIn(zone).toString(u"yyyyMMdd"_s) + u'T'
        + at->timeIn(zone).toString(u"HHmmss"_s);
}

QString exdateLine(const QString &recurrenceIdLine)
{
    const qsizetype end = QLatin1StringView("RECURRENCE-ID").size();
    QString line = u"EXDATE"_s + recurrenceIdLine.sliced(end);
    static const QRegularExpression range(u";RANGE=[^;:]*"_s);
    return line.remove(range);
}

void includeDate(IcalTree &series, const QString &date, const exchange::ICalZones &zones)
{
    QStringList kept;
    for (const QString &line : series.linesOf(u"EXDATE")) {
        const QString head = line.section(u':', 0, 0);
        QStringList values;
        for (const QString &value : line.section(u':', 1).split(u',')) {
            const IcalTree one{u"VEVENT"_s, {u"RECURRENCE-ID"_s + head.sliced(6) + u':' + value}, {}};
            if (exchange::replacedDate(parsedComponent(one), zones) != date)
                values.append(value);
        }
        if (!values.isEmpty())
            kept.append(head + u':' + values.join(u','));
    }
    series.replace({u"EXDATE"_s}, kept);
}

QJsonArray without(const QJsonArray &all, const QStringList &taken)
{
    QJsonArray rest;
    for (const QJsonValue one : all) {
        if (!taken.contains(one.toString()))
            rest.append(one);
    }
    return rest;
}

} // namespace satchel::sync
