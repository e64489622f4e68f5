// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a filter finds one record, without a store: for many filters over one record, and for a record as it was.
// Agrees with the SQL that a list is read by (store/FilterSql.cpp; tst_FilterMatch compares both).
#pragma once

#include "domain/ExchangeRates.h"
#include "domain/Filter.h"
#include "domain/Record.h"

#include <functional>
#include <QTimeZone>

namespace satchel {

enum class FilterMatch : quint8 {
    No,
    Yes,
    Unknown, // the filter asks for what other records say ("has", words of a search), or for a record that is not known
};

struct FilterMatchContext
{
    QDate today;
    QTimeZone zone = QTimeZone::utc(); // in which a point in time has its day
    RecordId me;
    Instant now;
    /// What a reference leads to, also from the trash; nothing when it is not known.
    std::function<std::optional<Record>(EntityKind, RecordId)> find = {};
    /// False for a record as it was: what is computed from other records (a score, a total) is not known then.
    bool knowsDerived = true;
    /// Whether the record meets what other records say of it. Without it that is Unknown.
    std::function<FilterMatch(const Filter &)> matchRelated = {};
    /// By which amounts of several currencies are compared. Without them "more than 5000" is Unknown.
    std::function<Result<ExchangeRates>()> rates = {};
};

/// The first day that an operand means and the day after the last one: of "2026-11-20", "today+7d", "this_month".
/// Nothing for a point in time, and for what is no date.
std::optional<std::pair<QDate, QDate>> daysOf(const Operand &operand, QDate today);
/// Of a point in time: "now", or ISO 8601 with an offset. Invalid for others.
Result<Instant> instantOf(const Operand &operand, Instant now);

/// `filter` was parsed for the record's entity. A deleted record is looked at like any other.
FilterMatch matchFilter(
    const Schema &schema, const Filter &filter, const Record &record, const FilterMatchContext &context);

/// The folded texts that "contains" and "starts" look for: as it is typed, and as it may be written elsewhere. "koeln"
/// also finds Köln, "Müller" also Mueller, as the search does.
QStringList filterSpellings(const QString &wanted);

} // namespace satchel
