// SPDX-License-Identifier: GPL-3.0-or-later
// The events of an account's calendars as records, whichever vendor's API they come from.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

class CalendarService final : public CollectionService
{
public:
    /// The clock outlives it.
    CalendarService(std::unique_ptr<CalendarApi> api, const Clock &clock) : m_api(std::move(api)), m_clock(clock) {}

    JsonApi &api() override { return m_api->api(); }
    bool hasBusyOnly() const override { return true; }
    Result<std::vector<Collection>> listCollections() override { return m_api->listCalendars(); }
    Result<CollectionChanges<EntryRecords>> listEntries(const CollectionPlace &place, const QString &next) override;
    Result<CollectionChanges<EntryRecords>> listChanges(
        const CollectionPlace &place, const QString &tokenOrNext) override;
    Result<std::vector<RemoteRecord>> read(const CollectionPlaces &places, const QStringList &ids) override;
    Result<WriteOutcome> write(const CollectionPlaces &places, const RemoteWrite &write) override;
    Result<InDoubtResult> findCreated(const CollectionPlaces &places, const InDoubtCreate &lost) override;
    Result<std::vector<store::FreeBusy>> readFreeBusy(const store::FreeBusyQuery &query) override
    {
        return m_api->readFreeBusy(query);
    }

private:
    std::unique_ptr<CalendarApi> m_api;
    const Clock &m_clock;
};

} // namespace satchel::sync
