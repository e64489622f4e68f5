// SPDX-License-Identifier: GPL-3.0-or-later
// Spans of whole days that reports ask for and are cut into: months, quarters, years.
#pragma once

#include "domain/Filter.h"

namespace satchel::reports {

/// From a day until before another; an invalid day leaves that side open.
struct Period
{
    QDate from;
    QDate until;

    bool contains(QDate day) const { return (!from.isValid() || day >= from) && (!until.isValid() || day < until); }
    bool operator==(const Period &) const = default;
};

enum class Span : quint8 { Month, Quarter, Year };

int monthsOf(Span span);
std::optional<Span> spanFromName(QStringView name); // "month", "quarter", "year"
/// The period that contains a day.
Period periodAround(QDate day, Span span);
/// The `steps`-th after it (before it, when negative).
Period stepped(const Period &period, Span span, int steps);
/// "Nov 2026", "Q4 2026", "2026".
QString nameOf(QDate firstDay, Span span);

/// "this_month", "last_quarter", "next_year", "last_30_days", "last_12_months", "all" or "2026-01-01..2026-06-30" (both
/// days included, either may be omitted). Invalid with the reason.
Result<Period> periodFromText(QStringView text, QDate today);
/// The names that periodFromText knows, with their labels.
std::vector<Choice> namedPeriods();

/// The records whose date or instant is in the period.
Filter within(const QString &field, const Period &period);

} // namespace satchel::reports
