// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts: those who began in the same period, and how many of them came again (or what they brought) one, two, three
// periods later. Customers by their first won deal, for example: what repeats belongs to a member, which is a reference
// of the repeated records.
#pragma once

#include "reports/builder/JsonReader.h"
#include "reports/builder/ReportDefinition.h"
#include "reports/ReportQuery.h"

namespace satchel::reports {

enum class CohortFigure : quint8 { Members, Retention, Value };

struct CohortDefinition
{
    EntityKind entity = EntityKind::Deal; // of what repeats
    Filter filter = {};
    QString member = {}; // a reference, over others: "company", "deal.company"
    QString dateField = {};
    QString value = {}; // an amount; only for Value
    store::DateUnit unit = store::DateUnit::Month; // month, quarter or year
    int fiscalStart = 1;
    CohortFigure figure = CohortFigure::Members;
    int periods = 12; // later ones that are shown

    bool operator==(const CohortDefinition &) const = default;
};

inline constexpr int mostCohortPeriods = 60;

/// What one member did in one period.
struct CohortEvent
{
    RecordId member;
    qint64 period = 0; // a number, each period one more than the one before
    Amounts value = {};
};

struct CohortCell
{
    std::vector<RecordId> members; // who did something then, each once
    Amounts value;
};

struct Cohort
{
    qint64 period = 0; // in which its members did something for the first time
    std::vector<CohortCell> later; // [0] is that period itself: all members
};

/// The oldest first. Periods later than `last` are left out, so that a young cohort has fewer cells; at most
/// `periods` + 1 cells. Invalid when a sum is out of range.
Result<std::vector<Cohort>> cohortsOf(const std::vector<CohortEvent> &events, qint64 last, int periods);

/// Invalid or NotFound with the place as in the JSON text.
Result<void> checkCohort(const Schema &schema, const CohortDefinition &definition);
/// {"entity": …, "filter": …, "cohort": {"member": "company", "date": "closed_on", "by": "month", "value": "value",
/// "show": "retention", "periods": 12}}. Without checkCohort.
Result<CohortDefinition> readCohort(const Schema &schema, const JsonReader &reader);
QJsonObject toJson(const Schema &schema, const CohortDefinition &definition);

/// One row per cohort, one column per period later. For a worker thread.
Result<Report> cohortReport(const ReportQuery &query, const CohortDefinition &definition);
std::vector<Parameter> cohortParameters(const CohortDefinition &definition);

} // namespace satchel::reports
