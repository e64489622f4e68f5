// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarRemote.h"

#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/calendar/CalendarSource.h"
#include "sync/connectors/calendar/CalendarWriter.h"
#include "sync/connectors/calendar/CollectionRequests.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/SameContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<QString> CalendarRemote::account()
{
    return readAccountId(m_api->api());
}

Result<QJsonObject> CalendarRemote::accountDefaults()
{
    return readAccountDefaults(m_api->api());
}

Result<std::vector<RemoteField>> CalendarRemote::schema(const ObjectMap &object)
{
    return mappedFields(object);
}

Result<CollectionPlaces> CalendarRemote::placesFor(const ObjectMap &object)
{
    if (!m_calendars) {
        auto calendars = TRY(m_api->listCalendars());
        m_calendars = std::move(calendars);
    }
    return placesOf(*m_calendars, object);
}

Result<QStringList> CalendarRemote::locate(ObjectMap &object)
{
    const CollectionPlaces places = TRY(placesFor(object));
    return requirePlaces(places, object);
}

Result<std::vector<store::RemotePlace>> CalendarRemote::places(const ObjectMap &object)
{
    const CollectionPlaces places = TRY(placesFor(object));
    return places.all.empty() ? std::vector<store::RemotePlace>() : places.choices(true);
}

Result<PullPage> CalendarRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const CollectionPlaces places = TRY(placesFor(object));
    CalendarSource source(*m_api, places);
    return TokenPull(source, m_clock, object, cursor).next();
}

Result<std::vector<RemoteRecord>> CalendarRemote::read(const ObjectMap &object, const QStringList &ids)
{
    const CollectionPlaces places = TRY(placesFor(object));
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

Result<std::vector<WriteOutcome>> CalendarRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    const CollectionPlaces places = TRY(placesFor(object));
    return CalendarWriter(*m_api, places, m_clock).write(writes);
}

/// A create is found by its key; an occurrence in its series, by its date.
Result<InDoubtResult> CalendarRemote::findOne(const CollectionPlaces &places, const InDoubtCreate &lost)
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

Result<std::vector<InDoubtResult>> CalendarRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const CollectionPlaces places = TRY(placesFor(object));
    return findOneByOne(lost, isAlreadyLinked, m_clock, [&](const InDoubtCreate &one) { return findOne(places, one); });
}

} // namespace satchel::sync
