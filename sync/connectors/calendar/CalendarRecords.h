// SPDX-License-Identifier: GPL-3.0-or-later
// Events of a calendar as records of an object. A record's id is the calendar's and the event's, with a slash between
// them; an occurrence that was changed alone has the date that it replaces behind a "#".
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

struct CalendarEventId
{
    QString calendar;
    QString event;
    QString part;

    static CalendarEventId of(const QString &remoteId);
    QString toString() const { return EntryId{series(), part}.toString(); }
    /// Of the event, without the part.
    QString series() const { return calendar + u'/' + event; }
};

std::vector<RemoteRecord> recordsOf(const CalendarSeries &series, const CollectionPlace &place);

} // namespace satchel::sync
