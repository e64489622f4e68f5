// SPDX-License-Identifier: GPL-3.0-or-later
// An event of an iCalendar file as cells of an activity, in the forms that exports of Satchel have.
#pragma once

#include "exchange/ical/ICalZones.h"

#include <array>
#include <set>

namespace satchel::exchange {

enum ICalColumn {
    ICalSubject,
    ICalKind,
    ICalAt,
    ICalDuration,
    ICalAllDay,
    ICalZone,
    ICalRecurrence,
    ICalAddedDates,
    ICalExcludedDates,
    ICalLocation,
    ICalPurpose,
    ICalAttendees,
    ICalReminders,
    ICalOutcome,
    ICalRecurrenceAt,
    ICalUid,
    ICalColumnCount
};

/// Names of an activity's fields.
const QStringList &icalColumnNames();

struct ICalCells
{
    std::array<QString, ICalColumnCount> cells;
    QHash<qsizetype, QString> badCells; // by column, why it has no value
    QString problem; // why the event cannot be used
};

/// What a file says besides the event: its zones, and which occurrences of a series have an event of their own, by UID.
struct ICalContext
{
    ICalZones zones;
    QHash<QString, std::set<QString>> exceptions; // dates as cells have them
};

/// The date of a series that an event replaces, as a cell has it; empty for any other event.
QString replacedDate(const ICalComponent &event, const ICalZones &zones);

/// Seconds of "PT1H30M", "P2D", "P1W" (section 3.3.6); nothing for anything else.
std::optional<qint64> durationOf(const QString &text);

ICalCells cellsOf(const ICalComponent &event, const ICalContext &context);

} // namespace satchel::exchange
