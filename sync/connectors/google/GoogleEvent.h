// SPDX-License-Identifier: GPL-3.0-or-later
// An event of the Google Calendar API (v3) as the lines of a VEVENT, and the fields of a record as the members that a
// write sends. Pure.
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

/// `isOccurrence`: it replaces a date of its series. Otherwise it stands alone, also where it was one of a series that
/// the person was not invited to.
CalendarEvent googleEvent(const QJsonObject &json, bool isOccurrence);

/// The members that the named fields are written as; those that are empty now are null. `excluded`: the dates that
/// EXDATE names, without those that have events of their own.
Result<QJsonObject> googleMembers(
    const QStringList &changed, const QJsonObject &wanted, const QStringList &excluded, bool isOccurrence);
/// Of a new event: without empty members.
Result<QJsonObject> googleNewEvent(RecordId key, const QJsonObject &fields);

/// The id that an event made with this key gets: only letters and digits that base32hex has.
QString googleIdOf(RecordId key);
/// Null for an id that is not made of one.
RecordId keyOfGoogleId(const QString &id);

} // namespace satchel::sync
