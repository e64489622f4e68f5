// SPDX-License-Identifier: GPL-3.0-or-later
// What a VEVENT says as fields of an activity, and back into its lines. Reading and writing are those of imported and
// exported files (exchange/ical, exchange/writers).
#pragma once

#include "domain/Instant.h"
#include "domain/Result.h"
#include "exchange/ical/ICalCells.h"
#include "sync/connectors/calendar/IcalTree.h"

#include <QJsonObject>

namespace satchel::sync {

/// A file without components.
IcalTree newCalendarFile();
/// The zones of a file, and the dates of which a series has an event of its own.
exchange::ICalContext contextOf(const IcalTree &file);

QJsonObject eventFields(const IcalTree &event, const exchange::ICalContext &context);

/// Changes the lines of the fields that differ. Invalid for values that an event cannot have.
Result<void> writeEventFields(IcalTree &event, const QJsonObject &present, const QJsonObject &wanted, Instant now);
/// A VTIMEZONE for each zone that a file names and does not explain, which servers insist on.
void addMissingZones(IcalTree &file);
/// Notes that it was changed now.
void stampEvent(IcalTree &event, Instant now);

/// RECURRENCE-ID in the form of the series' start, for the occurrence that "recurrence_at" of the fields names.
Result<QString> recurrenceIdLine(const IcalTree &series, const exchange::ICalZones &zones, const QJsonObject &fields);
/// The day of a series of whole days that "recurrence_at" of the fields names. A record of this program has the start
/// of that day on the clock of its zone, a remote one midnight of UTC.
QDate replacedDay(Instant at, const QJsonObject &fields);
/// When the occurrence that the fields replace was, as remote records have it: of whole days midnight of UTC. The
/// begin of 1970 where the fields do not say it.
Instant replacedMoment(const QJsonObject &fields, bool isAllDaySeries);
/// The EXDATE of the same date as a RECURRENCE-ID.
QString exdateLine(const QString &recurrenceIdLine);
/// Takes a date out of the EXDATEs.
void includeDate(IcalTree &series, const QString &date, const exchange::ICalZones &zones);

QJsonArray without(const QJsonArray &all, const QStringList &taken);

} // namespace satchel::sync
