// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of Microsoft Graph, version 1.0. What changed is found by comparing the list of a calendar, which has
// series and single events, with the versions of the last one; each is then read with its exceptions. Attendees are
// never written, and meetings that would send mail when they change are left to Outlook.
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

class MicrosoftCalendar final : public CalendarApi
{
public:
    /// All of these outlive it.
    MicrosoftCalendar(Transport &transport, const Manifest &manifest, const QUrl &baseUrl)
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
    static QUrlQuery listQuery();
    Result<std::vector<QJsonObject>> listAll(
        const QString &path, const QUrlQuery &query, std::optional<Instant> *now = nullptr);
    Result<std::vector<CalendarSeries>> readSeriesByIds(const QString &calendar, const QStringList &ids);
    Result<std::vector<QJsonObject>> readEvents(const QString &calendar, const QStringList &ids, bool isSeries);
    Result<void> readBatch(
        const QString &calendar, const QStringList &ids, bool isSeries, std::vector<QJsonObject> &found);
    Result<QStringList> readBatchOnce(const QString &calendar, const QStringList &ids, bool isSeries, bool mayRepeat,
        std::vector<QJsonObject> &found);
    Result<std::optional<QJsonObject>> readEvent(const QString &calendar, const QString &id, bool isSeries);
    Result<void> restoreExceptions(const Change &change);
    Result<JsonAnswer> excludeDates(const Change &change, const QStringList &dates, JsonAnswer answer);

    JsonApi m_api;
};

} // namespace satchel::sync
