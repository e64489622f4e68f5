// SPDX-License-Identifier: GPL-3.0-or-later
// The Google Calendar API, version 3. A series is read with its exceptions by their common iCalUID; what changed is
// asked for by syncToken. Writes never send mail (sendUpdates=none).
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

class GoogleCalendar final : public CalendarApi
{
public:
    /// All of these outlive it.
    GoogleCalendar(Transport &transport, const Manifest &manifest, const QUrl &baseUrl)
        : m_api(transport, manifest, baseUrl)
    {
    }

    JsonApi &api() override { return m_api; }
    Result<std::vector<Collection>> listCalendars() override;
    Result<CalendarChanges> listEvents(const QString &calendar, const QString &next) override;
    Result<CalendarChanges> listChanges(const QString &calendar, const QString &tokenOrNext) override;
    Result<std::optional<CalendarSeries>> readSeries(const QString &calendar, const QString &id) override;
    Result<QString> findByKey(const QString &calendar, RecordId key) override;
    Result<CalendarAnswer> create(const QString &calendar, RecordId key, const QJsonObject &fields) override;
    Result<CalendarAnswer> change(const Change &change) override;
    Result<JsonAnswer> remove(const QString &calendar, const CalendarEvent &event) override;
    Result<std::optional<CalendarEvent>> findOccurrence(
        const QString &calendar, const CalendarSeries &series, Instant at) override;

private:
    Result<std::optional<QJsonObject>> readEvent(const QString &calendar, const QString &id);
    Result<std::vector<QJsonObject>> listAll(const QString &path, const QUrlQuery &query);
    Result<CalendarSeries> readWithExceptions(const QString &calendar, const QJsonObject &main);
    Result<CalendarChanges> readPage(const QString &calendar, const QUrlQuery &query, const QString &token);
    Result<void> addRows(const QString &calendar, const QJsonArray &rows, bool isListing, CalendarChanges &changes);
    Result<void> addSeries(const QString &calendar, const QString &master, const std::vector<QJsonObject> &occurrences,
        bool isListing, CalendarChanges &changes);
    Result<JsonAnswer> patch(const QString &calendar, const CalendarEvent &event, const QJsonObject &members);
    Result<std::vector<QJsonObject>> listOccurrencesAt(const QString &calendar, const QString &master, Instant at);

    JsonApi m_api;
};

} // namespace satchel::sync
