// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in the calendars of an account, one after the other. The token that the engine keeps says of each
// calendar how far it was read, and which series have which exceptions, so that one that vanished is noticed.
#pragma once

#include "sync/connectors/calendar/CalendarRecords.h"
#include "sync/connectors/TokenPull.h"

namespace satchel::sync {

class CalendarSource final : public DeltaSource
{
public:
    /// Both outlive it.
    CalendarSource(CalendarApi &api, const CollectionPlaces &places) : m_api(api), m_places(places) {}

    Result<TokenPage> listAll(const QString &after) override { return page(after, true); }
    Result<TokenPage> listChanges(const QString &token) override { return page(token, false); }

private:
    /// How far the calendars were read.
    struct Progress
    {
        QJsonObject tokens; // by calendar
        QJsonObject parts; // by event, with its calendar: the exceptions of its series
        QStringList done; // calendars that this round has read
        QString next; // the page of the calendar that is being read
        bool isListing = false; // that page is of everything in it

        static Progress fromText(const QString &text);
        QString toText() const;
    };

    Result<TokenPage> page(const QString &after, bool isFullSync);
    const CollectionPlace *calendarAfter(const QStringList &done) const;
    void addRecords(const CalendarChanges &changes, const CollectionPlace &place, Progress &progress, SourcePage &page);

    CalendarApi &m_api;
    const CollectionPlaces &m_places;
};

} // namespace satchel::sync
