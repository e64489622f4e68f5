// SPDX-License-Identifier: GPL-3.0-or-later
// Writes of events, one after the other. Each reads the event with its exceptions, compares the record's version with
// the one that the engine saw, and sends what differs on the condition that nobody changed it meanwhile (If-Match).
// Attendees are never written.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/calendar/CalendarRecords.h"

namespace satchel::sync {

class CalendarWriter
{
public:
    /// All of these outlive it.
    CalendarWriter(CalendarApi &api, const CollectionPlaces &places, const Clock &clock)
        : m_api(api), m_places(places), m_clock(clock)
    {
    }

    /// An Error only when nothing at all was carried out.
    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<WriteOutcome> writeOne(const RemoteWrite &write);
    Result<WriteOutcome> create(const RemoteWrite &write);
    Result<WriteOutcome> createOccurrence(const RemoteWrite &write, const CalendarEventId &series);
    Result<WriteOutcome> update(const RemoteWrite &write);
    Result<WriteOutcome> remove(const RemoteWrite &write);

    /// Nothing when it may be written; else what stands against it.
    std::optional<WriteOutcome> checkWritable(
        const std::optional<CalendarSeries> &series, const CalendarEventId &id, const RemoteWrite &write) const;
    static QString fieldReadOnlyReason(const CalendarEvent &event, const QStringList &changed);
    Result<WriteOutcome> doneOutcome(
        const CalendarEventId &id, const RemoteWrite &write, const CalendarAnswer &written);
    Result<WriteOutcome> refusedOutcome(const JsonAnswer &answer);
    Result<WriteOutcome> existingOutcome(const CalendarEventId &id, const JsonAnswer &answer);

    CalendarApi &m_api;
    const CollectionPlaces &m_places;
    const Clock &m_clock;
};

} // namespace satchel::sync
