// SPDX-License-Identifier: GPL-3.0-or-later
// An event of Microsoft Graph as the lines of a VEVENT, and the fields of a record as the members that a write sends.
// Times come in UTC and texts as plain text, because every request asks for it. Pure.
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

/// The members that are read: $select.
const QStringList &microsoftMembers();

/// `series`: the master whose date it replaces; null for any other event.
CalendarEvent microsoftEvent(const QJsonObject &json, const QJsonObject *series = nullptr);
/// An occurrence that the series does not have any more, by its "OID.….2026-11-27".
CalendarEvent cancelledOccurrence(const QString &occurrenceId, const QJsonObject &series);
/// When it is.
EventSpan microsoftSpan(const QJsonObject &json);

/// The members that the named fields are written as. Invalid, for a person, for what Outlook cannot hold.
Result<QJsonObject> microsoftBody(const QStringList &changed, const QJsonObject &wanted, bool isOccurrence);

} // namespace satchel::sync
