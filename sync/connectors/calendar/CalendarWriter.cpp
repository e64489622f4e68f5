// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarWriter.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/WriteBatch.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;
using Meaning = ErrorRule::Meaning;

constexpr int maxCalendarAttempts = 4; // while others write the same event

/// A create that is repeated finds what the first one made, and what somebody wrote into it since.
bool matchesSent(const QJsonObject &present, const QJsonObject &sent)
{
    const auto at = [](const QJsonObject &fields) {
        return Instant::fromIso(fields.value("at"_L1).toString()).value_or(Instant());
    };
    return isSameValue(present.value("subject"_L1), sent.value("subject"_L1))
        && isSameValue(present.value("location"_L1), sent.value("location"_L1))
        && (present.value("all_day"_L1).toBool() || at(present) == at(sent));
}

/// The dates that a series excludes, in one order.
QStringList datesOf(const QJsonObject &fields)
{
    QStringList dates = textsIn(fields, "excluded_dates"_L1);
    dates.sort();
    return dates;
}

bool isAllDaySeries(const CalendarSeries &series)
{
    return eventFields(series.main.lines, {}).value("all_day"_L1).toBool();
}

} // namespace

Result<std::vector<WriteOutcome>> CalendarWriter::write(std::span<const RemoteWrite> writes)
{
    return writeOneByOne(writes, [this](const RemoteWrite &one) { return writeOne(one); });
}

Result<WriteOutcome> CalendarWriter::writeOne(const RemoteWrite &write)
{
    switch (write.kind) {
    case Edit::Kind::Create: return create(write);
    case Edit::Kind::Delete: return remove(write);
    default: return update(write);
    }
}

std::optional<WriteOutcome> CalendarWriter::checkWritable(
    const std::optional<CalendarSeries> &series, const CalendarEventId &id, const RemoteWrite &write) const
{
    const CalendarEvent *event = series ? series->find(id.part) : nullptr;
    if (!event)
        return writeOutcome(Kind::Gone);
    if (const auto found = checkEntryWritable(*series->entry(), id.part, m_places.find(id.calendar), write))
        return found;
    if (!event->readOnlyReason.isEmpty())
        return writeOutcome(Kind::Refused, event->readOnlyReason);
    if (write.kind == Edit::Kind::Delete && !event->guestReadOnlyReason.isEmpty())
        return writeOutcome(Kind::Refused, event->guestReadOnlyReason);
    return {};
}

/// Why these fields of an event may not be changed, although others may.
QString CalendarWriter::fieldReadOnlyReason(const CalendarEvent &event, const QStringList &changed)
{
    static const QStringList times = {u"at"_s, u"duration_seconds"_s, u"all_day"_s, u"zone"_s, u"recurrence"_s,
        u"added_dates"_s, u"excluded_dates"_s};
    const bool isTimed = std::ranges::any_of(times, [&](const QString &field) { return changed.contains(field); });
    if (isTimed && !event.timeReadOnlyReason.isEmpty())
        return event.timeReadOnlyReason;
    return isTimed || changed.contains("location"_L1) ? event.guestReadOnlyReason : QString();
}

/// The event is read again: a vendor may have changed more than it was sent, and exceptions count for a series. Where
/// the exceptions of a new series are still to come, a vendor may exclude no date yet.
Result<WriteOutcome> CalendarWriter::doneOutcome(
    const CalendarEventId &id, const RemoteWrite &write, const CalendarAnswer &written)
{
    WriteOutcome result = writeOutcome(Kind::Done);
    result.remoteId = id.toString();
    result.modified = written.answer.now.value_or(m_clock.now());
    const auto series = m_api.readSeries(id.calendar, id.event);
    if (const CalendarEvent *event = series && *series ? (*series)->find(id.part) : nullptr) {
        const QJsonObject fields = (*series)->entry()->fields(id.part);
        const QStringList excluded = datesOf(fields);
        const QStringList wanted = datesOf(write.fields);
        const bool isComplete = std::ranges::includes(excluded, wanted);
        const bool isAsWritten = written.event && written.event->etag == event->etag; // nobody wrote in between
        result.modified = event->modified;
        if (isAsWritten && (!write.fields.contains("excluded_dates"_L1) || excluded == wanted))
            result.version = (*series)->entry()->version(id.part);
        if (write.fields.contains("excluded_dates"_L1) && !isComplete)
            result.fields.insert(u"excluded_dates"_s, fields.value("excluded_dates"_L1));
    }
    return result; // without a version, what the event holds is read with the next round
}

Result<WriteOutcome> CalendarWriter::refusedOutcome(const JsonAnswer &answer)
{
    if (m_api.api().meaningOf(answer) == Meaning::Unauthorized)
        return fail(m_api.api().errorOf(answer));
    return outcomeOf(m_api.api(), answer);
}

Result<WriteOutcome> CalendarWriter::existingOutcome(const CalendarEventId &id, const JsonAnswer &answer)
{
    const auto series = TRY(m_api.readSeries(id.calendar, id.event));
    if (!series)
        return writeOutcome(Kind::Later, Reason::tr("The server reports that the entry exists but doesn't return it"));
    WriteOutcome result = writeOutcome(Kind::Exists);
    result.remoteId = id.toString();
    result.version = series->entry()->version(id.part);
    result.modified = answer.now.value_or(m_clock.now());
    return result;
}

Result<WriteOutcome> CalendarWriter::create(const RemoteWrite &write)
{
    if (const QString series = write.fields.value("series"_L1).toString(); !series.isEmpty())
        return createOccurrence(write, CalendarEventId::of(series));
    if (m_places.target.isEmpty())
        return writeOutcome(Kind::Refused, Reason::tr("This account has no writable calendar for new entries"));
    const auto created = TRY(m_api.create(m_places.target, write.key, write.fields));
    if (!created.refusal.isEmpty())
        return writeOutcome(Kind::Refused, created.refusal);
    if (m_api.api().meaningOf(created.answer) == Meaning::Exists && !created.answer.isSuccess()) {
        const QString id = TRY(m_api.findByKey(m_places.target, write.key));
        return existingOutcome({m_places.target, id, {}}, created.answer);
    }
    if (!created.answer.isSuccess())
        return refusedOutcome(created.answer);
    if (!created.event)
        return fail(Error::Kind::Unanswered, Reason::tr("the response does not show the new event"), m_places.target);
    const CalendarEventId id{m_places.target, created.event->id, {}};
    const CalendarSeries series{*created.event, {}, {}};
    if (!matchesSent(series.entry()->fields({}), write.fields))
        return existingOutcome(id, created.answer);
    WriteOutcome result = TRY(doneOutcome(id, write, created));
    if (!result.fields.isEmpty()) // what is missing is sent when the exceptions are there: nothing is agreed on yet
        result.kind = Kind::Exists;
    return result;
}

/// A date that the series excludes is included first: without that there is no occurrence to change.
Result<WriteOutcome> CalendarWriter::createOccurrence(const RemoteWrite &write, const CalendarEventId &series)
{
    for (int tries = 0; tries < maxCalendarAttempts; ++tries) {
        const auto there = TRY(m_api.readSeries(series.calendar, series.event));
        if (!there)
            return writeOutcome(Kind::Later, Reason::tr("the series is not in the calendar any more"));
        if (!there->main.readOnlyReason.isEmpty())
            return writeOutcome(Kind::Refused, there->main.readOnlyReason);
        const Instant at = replacedMoment(write.fields, isAllDaySeries(*there));
        const auto occurrence = TRY(m_api.findOccurrence(series.calendar, *there, at));
        if (!occurrence)
            return writeOutcome(Kind::Refused, Reason::tr("the series has no occurrence at that time"));
        const QString part = occurrence->part();
        const CalendarEventId id{series.calendar, series.event, part};
        if (there->find(part)) {
            WriteOutcome result = TRY(existingOutcome(id, {}));
            result.isMarked = false;
            return result;
        }
        const QJsonObject present = CalendarSeries{*occurrence, {}, {}}.entry()->fields(part);
        const QStringList changed = changedFields(present, write.fields);
        if (const QString reason = fieldReadOnlyReason(*occurrence, changed); !reason.isEmpty())
            return writeOutcome(Kind::Refused, reason);
        const QJsonObject wanted = overlaid(present, write.fields);
        const auto written = TRY(m_api.change({series.calendar, *there, *occurrence, changed, wanted}));
        if (!written.refusal.isEmpty())
            return writeOutcome(Kind::Refused, written.refusal);
        if (written.answer.isSuccess()) {
            WriteOutcome result = TRY(doneOutcome(id, write, written));
            result.isMarked = false;
            return result;
        }
        if (m_api.api().meaningOf(written.answer) != Meaning::Stale)
            return refusedOutcome(written.answer);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this series"));
}

Result<WriteOutcome> CalendarWriter::update(const RemoteWrite &write)
{
    const CalendarEventId id = CalendarEventId::of(write.remoteId);
    for (int tries = 0; tries < maxCalendarAttempts; ++tries) {
        const auto series = TRY(m_api.readSeries(id.calendar, id.event));
        if (auto found = checkWritable(series, id, write))
            return *found;
        const CalendarEvent &event = *series->find(id.part);
        const QJsonObject present = series->entry()->fields(id.part);
        const QJsonObject wanted = overlaid(present, write.fields);
        const QString wantedSeries = write.fields.value("series"_L1).toString();
        const bool isElsewhere = !wantedSeries.isEmpty() && wantedSeries != id.series();
        const bool isMoved = !id.part.isEmpty() && write.fields.contains("recurrence_at"_L1)
            && replacedMoment(wanted, isAllDaySeries(*series)) != replacedMoment(present, isAllDaySeries(*series));
        if (isElsewhere || isMoved) { // another date, or another series: it is created there
            if (!event.guestReadOnlyReason.isEmpty())
                return writeOutcome(Kind::Refused, event.guestReadOnlyReason);
            const auto answer = TRY(m_api.remove(id.calendar, event));
            const bool isGone = answer.isSuccess() || m_api.api().meaningOf(answer) == Meaning::Gone;
            return isGone ? Result<WriteOutcome>(writeOutcome(Kind::Gone)) : refusedOutcome(answer);
        }
        const QStringList changed = changedFields(present, write.fields);
        if (changed.isEmpty()) // an earlier try arrived
            return doneOutcome(id, write, {{}, {}, {}});
        if (const QString reason = fieldReadOnlyReason(event, changed); !reason.isEmpty())
            return writeOutcome(Kind::Refused, reason);
        const auto written = TRY(m_api.change({id.calendar, *series, event, changed, wanted}));
        if (!written.refusal.isEmpty())
            return writeOutcome(Kind::Refused, written.refusal);
        if (written.answer.isSuccess())
            return doneOutcome(id, write, written);
        if (m_api.api().meaningOf(written.answer) != Meaning::Stale)
            return refusedOutcome(written.answer);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

Result<WriteOutcome> CalendarWriter::remove(const RemoteWrite &write)
{
    const CalendarEventId id = CalendarEventId::of(write.remoteId);
    for (int tries = 0; tries < maxCalendarAttempts; ++tries) {
        const auto series = TRY(m_api.readSeries(id.calendar, id.event));
        if (auto found = checkWritable(series, id, write))
            return *found;
        const auto answer = TRY(m_api.remove(id.calendar, *series->find(id.part)));
        const Meaning meaning = m_api.api().meaningOf(answer);
        if (answer.isSuccess() || meaning == Meaning::Gone) {
            WriteOutcome result = writeOutcome(Kind::Done);
            result.remoteId = write.remoteId;
            result.modified = answer.now.value_or(m_clock.now());
            return result;
        }
        if (meaning != Meaning::Stale)
            return refusedOutcome(answer);
    }
    return writeOutcome(Kind::Later, Reason::tr("Someone else is changing this entry"));
}

} // namespace satchel::sync
