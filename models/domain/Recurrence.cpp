// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Recurrence.h"

#include "domain/recurrence/RecurrenceIterator.h"
#include "domain/recurrence/RecurrenceStartParts.h"
#include "domain/recurrence/ZoneClock.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

LocalSeconds startOf(QDate day)
{
    return toLocalSeconds(day, QTime(0, 0));
}

std::optional<LocalSeconds> lastStart(const RecurrenceRule &rule)
{
    return rule.until ? std::optional(toLocalSeconds(rule.until->date, QTime(23, 59, 59))) : std::nullopt;
}

/// UNTIL as the last possible day of a task at this time of the day (midnight when it has none).
RecurrenceRule withLastDay(RecurrenceRule rule, QTime time, const QTimeZone &zone)
{
    if (!rule.until || !rule.until->hasTime())
        return rule;
    const LocalSeconds written = toLocalSeconds(rule.until->date, rule.until->time);
    const LocalSeconds until = rule.until->isUtc ? ZoneClock(zone).toLocal(written) : written;
    const bool isTooLate = time.isValid() && timeOf(until) < time;
    rule.until = IcalTime{dateOf(until).addDays(isTooLate ? -1 : 0), {}, false};
    return rule;
}

QString withCount(const QString &text, qint64 count)
{
    QStringList parts = text.split(u';');
    for (QString &part : parts) {
        if (part.startsWith("COUNT="_L1, Qt::CaseInsensitive))
            part = u"COUNT="_s + QString::number(count);
    }
    return parts.join(u';');
}

/// The rule without the first `n` of its COUNT; nothing when that leaves none.
std::optional<RecurrenceRule> without(RecurrenceRule rule, int n)
{
    if (rule.count > 0 && rule.count <= n)
        return {};
    if (rule.count > 0)
        rule.count -= n;
    return rule;
}

/// A task whose day is not one of the rule's is the first of its series all the same.
bool isOccurrence(RecurrenceRule rule, QDate day)
{
    rule.count = 0;
    return RecurrenceIterator(rule, startOf(day)).next() == startOf(day);
}

} // namespace

Result<void> checkRecurrence(const QString &rule)
{
    return parseRecurrenceRule(rule).map([](const RecurrenceRule &) {});
}

std::optional<QDate> nextOccurrence(const QString &rule, QDate start, QDate date)
{
    const auto read = parseRecurrenceRule(rule);
    if (!read)
        return {};
    RecurrenceIterator iterator(withoutTimes(*read), startOf(start), lastStart(*read));
    iterator.skipTo(startOf(date.addDays(1)));
    const auto next = iterator.next();
    return next ? std::optional(dateOf(*next)) : std::nullopt;
}

std::optional<SeriesStep> nextInSeries(const QString &text, QDate due, QTime time, QDate after, const QTimeZone &zone)
{
    const auto read = parseRecurrenceRule(text);
    if (!read)
        return {};
    const RecurrenceRule whole = withLastDay(withoutTimes(*read), time, zone);
    const auto rule = without(whole, isOccurrence(whole, due) ? 0 : 1);
    if (!rule)
        return {};
    RecurrenceIterator iterator(*rule, startOf(due), lastStart(*rule));
    iterator.skipTo(startOf(after.addDays(1)));
    const auto next = iterator.next();
    if (!next)
        return {};
    return SeriesStep{dateOf(*next), rule->count > 0 ? withCount(text, iterator.remaining() + 1) : text};
}

RecordId nextTaskId(RecordId task)
{
    static const QUuid space(u"6f3f0f52-0d8e-4b57-9a4c-1a8f5d2f7c31");
    const auto name = QByteArray(reinterpret_cast<const char *>(task.bytes().data()), std::ssize(task.bytes()));
    const QByteArray hash = QUuid::createUuidV5(space, name).toRfc4122();
    RecordId::Bytes bytes = task.bytes(); // keeps the time, so ids of a series stay together in order
    std::copy(hash.begin() + 6, hash.end(), bytes.begin() + 6);
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0F) | 0x80); // version 8
    bytes[14] = bytes[15] = 0; // where store/sync/ExternalKey marks recreated records
    return RecordId(bytes);
}

} // namespace satchel
