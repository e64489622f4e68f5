// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarService.h"

#include "sync/connectors/calendar/CalendarRecords.h"
#include "sync/connectors/calendar/CalendarWriter.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/SameContent.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

CollectionChanges<EntryRecords> eventRecordsOf(const CalendarChanges &changes, const CollectionPlace &place)
{
    const auto idOf = [&](const QString &event) { return CalendarEventId{place.collection.id, event, {}}.toString(); };
    CollectionChanges<EntryRecords> page{{}, {}, changes.next, changes.token, changes.isExpired, changes.now};
    for (const CalendarSeries &series : changes.found)
        page.found.push_back({idOf(series.main.id), recordsOf(series, place)});
    for (const QString &event : changes.removed)
        page.removed.append(idOf(event));
    return page;
}

} // namespace

Result<CollectionChanges<EntryRecords>> CalendarService::listEntries(const CollectionPlace &place, const QString &next)
{
    const auto changes = TRY(m_api->listEvents(place.collection.id, next));
    return eventRecordsOf(changes, place);
}

Result<CollectionChanges<EntryRecords>> CalendarService::listChanges(
    const CollectionPlace &place, const QString &tokenOrNext)
{
    const auto changes = TRY(m_api->listChanges(place.collection.id, tokenOrNext));
    return eventRecordsOf(changes, place);
}

Result<std::vector<RemoteRecord>> CalendarService::read(const CollectionPlaces &places, const QStringList &ids)
{
    QStringList events;
    for (const QString &id : ids)
        events.append(EntryId::of(id).href);
    events.removeDuplicates();
    std::vector<RemoteRecord> found;
    for (const QString &event : std::as_const(events)) {
        const CalendarEventId id = CalendarEventId::of(event);
        const CollectionPlace *place = places.find(id.calendar);
        if (!place)
            continue;
        const auto series = TRY(m_api->readSeries(id.calendar, id.event));
        if (!series)
            continue;
        for (RemoteRecord &record : recordsOf(*series, *place)) {
            if (ids.contains(record.id))
                found.push_back(std::move(record));
        }
    }
    return found;
}

Result<WriteOutcome> CalendarService::write(const CollectionPlaces &places, const RemoteWrite &write)
{
    return CalendarWriter(*m_api, places, m_clock).write(write);
}

/// A create is found by its key; an occurrence in its series, by its date.
Result<InDoubtResult> CalendarService::findCreated(const CollectionPlaces &places, const InDoubtCreate &lost)
{
    const QString ofSeries = lost.write.fields.value("series"_L1).toString();
    for (const CollectionPlace &place : places.all) {
        const bool isOther = !ofSeries.isEmpty() && CalendarEventId::of(ofSeries).calendar != place.collection.id;
        if (!place.isUsed() || isOther)
            continue;
        QString event = CalendarEventId::of(ofSeries).event;
        if (ofSeries.isEmpty()) {
            event = TRY(m_api->findByKey(place.collection.id, lost.write.key));
        }
        if (event.isEmpty())
            continue;
        const auto series = TRY(m_api->readSeries(place.collection.id, event));
        if (!series)
            continue;
        const bool isAllDay = eventFields(series->main.lines, {}).value("all_day"_L1).toBool();
        const Instant wanted = replacedMoment(lost.write.fields, isAllDay);
        for (RemoteRecord &record : recordsOf(*series, place)) {
            const bool isOccurrence = !EntryId::of(record.id).part.isEmpty();
            const auto at = Instant::fromIso(record.fields.value("recurrence_at"_L1).toString());
            const bool isIt = ofSeries.isEmpty() ? !isOccurrence : isOccurrence && at && *at == wanted;
            if (isIt)
                return InDoubtResult{InDoubtResult::State::Found, std::move(record), true};
        }
    }
    return notFound(lost, m_clock.now());
}

} // namespace satchel::sync
