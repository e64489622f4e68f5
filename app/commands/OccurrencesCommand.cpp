// SPDX-License-Identifier: GPL-3.0-or-later
// occurrences: the days or instants of a recurrence rule. Needs no store.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/ZonedTime.h"
#include "domain/recurrence/RecurrenceSet.h"

#include <limits>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 mostOfEndless = 100; // of a rule without an end, when neither --until nor --limit is given

/// What to print of a set: from and until are keys, both inclusive.
struct Window
{
    std::optional<OccurrenceKey> from;
    std::optional<OccurrenceKey> until;
    qint64 limit = std::numeric_limits<qint64>::max();
    bool isCut = false; // by our own limit
};

Error invalid(const QString &reason, const QString &where)
{
    return {Error::Kind::Invalid, reason, where};
}

Result<QTimeZone> zoneOf(const CommandRun &run)
{
    const QString name = run.invocation.value(u"zone"_s, u"UTC"_s);
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? Result<QTimeZone>(zone) : fail(invalid(u"there is no such time zone"_s, name));
}

/// 2026-11-20T09:00:00 on the zone's clock; none for a text with an offset.
std::optional<Instant> localInstant(const QString &text, const QTimeZone &zone)
{
    const auto local = QDateTime::fromString(text + u'Z', Qt::ISODate); // the computer's own zone may skip this time
    if (!local.isValid() || !text.contains(u'T'))
        return {};
    return Instant{ZoneClock(zone).toUtc(toLocalSeconds(local.date(), local.time())) * 1000};
}

/// An instant says its offset, unless --zone does; without --zone the series follows a clock of that offset.
Result<SeriesStart> startOf(const CommandRun &run)
{
    const QString text = run.invocation.value(u"start"_s);
    const auto zone = zoneOf(run);
    if (!zone)
        return fail(zone.error());
    if (const auto date = dateFromIso(text))
        return SeriesStart{*date, {}, *zone};
    const bool hasZone = run.invocation.has(u"zone"_s);
    if (const auto local = hasZone ? localInstant(text, *zone) : std::nullopt)
        return SeriesStart{{}, *local, *zone};
    const auto instant = Instant::fromIso(text);
    if (!instant || instant->ms % 1000 != 0)
        return fail(invalid(u"this is neither a date nor an instant in whole seconds"_s, text));
    const int offset = QDateTime::fromString(text, Qt::ISODateWithMs).offsetFromUtc();
    const QTimeZone own = hasZone ? *zone : QTimeZone(offset);
    return own.isValid() ? Result<SeriesStart>(SeriesStart{{}, *instant, own})
                         : fail(invalid(u"this is not an offset of any zone"_s, text));
}

/// A day as a bound of instants is the whole day in the zone, so `until` is its last second.
Result<OccurrenceKey> boundOf(const QString &text, const SeriesStart &start, bool isEnd)
{
    if (const auto date = dateFromIso(text)) {
        const LocalSeconds midnight = toLocalSeconds(date->addDays(isEnd && !start.isDate() ? 1 : 0), QTime(0, 0));
        return start.isDate() ? midnight : ZoneClock(start.zone).toUtc(midnight) - (isEnd ? 1 : 0);
    }
    auto instant = Instant::fromIso(text);
    if (const auto local = localInstant(text, start.zone))
        instant = *local;
    if (!instant || start.isDate())
        return fail(
            invalid(start.isDate() ? u"this is not a date"_s : u"this is neither a date nor an instant"_s, text));
    return isEnd ? floorDivide(instant->ms, 1000) : -floorDivide(-instant->ms, 1000);
}

Result<qint64> limitOf(const CommandRun &run, bool isEndless)
{
    if (!run.invocation.has(u"limit"_s))
        return isEndless ? mostOfEndless : std::numeric_limits<qint64>::max();
    bool isNumber = false;
    const qint64 limit = run.invocation.value(u"limit"_s).toLongLong(&isNumber);
    return isNumber && limit >= 0
        ? Result<qint64>(limit)
        : fail(invalid(u"the limit is not a number from 0 on"_s, run.invocation.value(u"limit"_s)));
}

Result<std::optional<OccurrenceKey>> optionalBound(
    const CommandRun &run, const QString &option, const SeriesStart &start, bool isEnd)
{
    if (!run.invocation.has(option))
        return std::optional<OccurrenceKey>();
    return boundOf(run.invocation.value(option), start, isEnd).map([](OccurrenceKey key) {
        return std::optional(key);
    });
}

Result<Window> windowOf(const CommandRun &run, const RecurrenceSet &set)
{
    const auto from = optionalBound(run, u"from"_s, set.start, false);
    const auto until = optionalBound(run, u"until"_s, set.start, true);
    if (!from || !until)
        return fail(!from ? from.error() : until.error());
    const bool isEndless = set.rule.count == 0 && !set.rule.until && !*until;
    const auto limit = limitOf(run, isEndless);
    if (!limit)
        return fail(limit.error());
    return Window{*from, *until, *limit, isEndless && !run.invocation.has(u"limit"_s)};
}

QString occurrenceText(OccurrenceKey key, const SeriesStart &start)
{
    return start.isDate() ? dateOf(key).toString(Qt::ISODate) : zonedTime(key, start.zone);
}

/// Printed as they are found: there may be very many.
int printAll(CommandRun &run, const RecurrenceSet &set, const Window &window)
{
    RecurrenceSetIterator iterator(set);
    if (window.from)
        iterator.skipTo(*window.from);
    qint64 printed = 0;
    auto key = window.limit > 0 ? iterator.next() : std::nullopt;
    for (; key && *key <= window.until.value_or(*key) && !run.terminal.isBroken();
         key = printed < window.limit ? iterator.next() : std::nullopt) {
        const QString text = occurrenceText(*key, set.start);
        const QString first = printed++ == 0 ? u"["_s : u","_s;
        run.terminal.print(run.isJson() ? first + u'"' + text + u'"' : text + u'\n');
    }
    if (run.isJson())
        run.terminal.print(printed == 0 ? u"[]\n"_s : u"]\n"_s);
    if (window.isCut && printed == window.limit)
        run.terminal.report(
            u"the rule has no end: these are the first %1; --limit N or --until gives others"_s.arg(printed));
    return 0;
}

} // namespace

int runOccurrences(CommandRun &run)
{
    if (!run.invocation.has(u"start"_s))
        return run.usageError(u"--start is missing: the first day or instant"_s, {});
    const auto start = startOf(run);
    if (!start)
        return run.usageError(start.error().what, start.error().where);
    const auto set = parseRecurrenceSet(run.argument(0), *start);
    if (!set)
        return run.failed(set.error());
    const auto window = windowOf(run, *set);
    return window ? printAll(run, *set, *window) : run.usageError(window.error().what, window.error().where);
}

} // namespace satchel::app
