// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel of any records: ordered steps, each a condition on top of those before it, how many records pass each, which
// part of the step before goes on, and how long that takes.
#pragma once

#include "reports/builder/JsonReader.h"
#include "reports/ReportQuery.h"

namespace satchel::reports {

struct FunnelStep
{
    QString label;
    Filter filter; // on top of all steps before it
    QString dateField = {}; // when a record passed it; empty: no time is told

    bool operator==(const FunnelStep &) const = default;
};

struct FunnelDefinition
{
    EntityKind entity = EntityKind::Lead;
    Filter filter = {};
    std::vector<FunnelStep> steps;

    bool operator==(const FunnelDefinition &) const = default;
};

inline constexpr size_t mostFunnelSteps = 20;

/// How far one record came: for each step that it passed, from the first on, the day (without one: an invalid day).
using StepDays = std::vector<QDate>;

struct StepResult
{
    qint64 count = 0; // records that passed it
    std::optional<Decimal> conversion; // in percent of those that passed the step before
    std::optional<Decimal> ofAll; // in percent of those that passed the first
    std::optional<Decimal> days; // median since the step before, of those that have both days in their order
};

std::vector<StepResult> funnelOf(const std::vector<StepDays> &records, size_t steps);

/// What a funnel's table says of each step.
std::vector<Column> funnelColumns(const Entity &entity, const QString &stepLabel);

/// Invalid or NotFound with the place as in the JSON text.
Result<void> checkFunnel(const Schema &schema, const FunnelDefinition &definition);
/// {"entity": …, "filter": …, "funnel": [{"label": "Created", "date": "created_at"}, {"label": "Won", "filter":
/// "status = \"won\"", "date": "closed_on"}]}. Without checkFunnel.
Result<FunnelDefinition> readFunnel(const Schema &schema, const JsonReader &reader);
QJsonObject toJson(const Schema &schema, const FunnelDefinition &definition);

/// One row per step. For a worker thread.
Result<Report> stepFunnelReport(const ReportQuery &query, const FunnelDefinition &definition);
std::vector<Parameter> stepFunnelParameters(const FunnelDefinition &definition);

} // namespace satchel::reports
