// SPDX-License-Identifier: GPL-3.0-or-later
// calendar: what takes place on some days.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/ZonedTime.h"
#include "calendar/CalendarReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

using calendar::CalendarEntry;

constexpr int daysShown = 7;

Result<QDate> dayGiven(const CommandRun &run, const QString &option, QDate otherwise)
{
    if (!run.invocation.has(option))
        return otherwise;
    const QString text = run.invocation.value(option);
    const auto day = dateFromIso(text);
    return day ? day : fail(Error::Kind::Invalid, u"this is not a date (2026-11-20)"_s, text);
}

Result<calendar::CalendarRange> rangeGiven(const CommandRun &run, QDate today)
{
    const QDate first = TRY(dayGiven(run, u"from"_s, today));
    const QDate last = TRY(dayGiven(run, u"until"_s, first.addDays(daysShown - 1)));
    if (last < first)
        return fail(Error::Kind::Invalid, u"the last day is before the first"_s, last.toString(Qt::ISODate));
    return calendar::CalendarRange{first, last};
}

/// Of whole days the first and the last one, both included.
QString startText(const CalendarEntry &entry)
{
    return entry.time.isAllDay ? entry.time.firstDay().toString(Qt::ISODate)
                               : zonedTime(floorDivide(entry.time.start.ms, 1000), entry.time.zone);
}

QString endText(const CalendarEntry &entry)
{
    return entry.time.isAllDay ? entry.time.lastDay().toString(Qt::ISODate)
                               : zonedTime(floorDivide(entry.time.end().ms, 1000), entry.time.zone);
}

QJsonValue seriesOf(const CalendarEntry &entry)
{
    const RecordId series = entry.isOccurrence() ? entry.id : entry.seriesOf;
    return series.isNull() ? QJsonValue() : QJsonValue(series.toString());
}

QJsonObject toJson(const CalendarEntry &entry, const Schema &schema)
{
    return {{u"entity"_s, schema.entity(entry.entity).name}, {u"id"_s, entry.id.toString()}, {u"title"_s, entry.title},
        {u"start"_s, startText(entry)}, {u"end"_s, endText(entry)}, {u"all_day"_s, entry.time.isAllDay},
        {u"zone"_s, QString::fromUtf8(entry.time.zone.id())}, {u"recurrence_of"_s, seriesOf(entry)}};
}

} // namespace

int runCalendar(CommandRun &run)
{
    const auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto range = rangeGiven(run, (*store)->clock().today());
    if (!range)
        return run.usageError(range.error().what, range.error().where);
    const auto entries = calendar::readCalendar(**store, *range);
    if (!entries)
        return run.failed(entries.error());
    QJsonArray array;
    for (const CalendarEntry &entry : *entries) {
        if (run.isJson())
            array.append(toJson(entry, (*store)->schema()));
        else
            run.terminal.printLine(startText(entry) + u"  "_s + entry.title);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

} // namespace satchel::app
