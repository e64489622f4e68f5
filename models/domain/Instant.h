// SPDX-License-Identifier: GPL-3.0-or-later
// Two different things that others call a date: a QDate is a day in a calendar, the same for everyone; an Instant is a
// point in time, kept in UTC with millisecond precision (I7).
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QTimeZone>

namespace satchel {

struct Instant
{
    qint64 ms = 0; // milliseconds since 1970-01-01T00:00:00Z

    auto operator<=>(const Instant &) const = default;

    /// ISO 8601 in UTC with milliseconds: 2026-11-20T06:18:13.000Z
    QString toIso() const;
    /// Reads ISO 8601 with any offset; a time without an offset is refused, because it names no instant.
    static Result<Instant> fromIso(QStringView text);
    /// The first instant of a day in a zone (not always 00:00: a DST change can skip it).
    static Instant startOf(QDate date, const QTimeZone &zone);
    static Instant at(QDate date, QTime time, const QTimeZone &zone);

    QDate dateIn(const QTimeZone &zone) const;
    QTime timeIn(const QTimeZone &zone) const;
};

/// ISO 8601 calendar date, 2026-11-20; Invalid for anything else, 31 February included.
Result<QDate> dateFromIso(QStringView text);

} // namespace satchel
