// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the kind of a built report, and with the steps of a funnel: pure functions of a definition.
#pragma once

#include "reports/builder/BuiltReport.h"

namespace satchel::reports {

enum class ReportKind : quint8 { Table, Cohorts, StepFunnel, StageFunnel };

ReportKind kindOf(const BuiltReport &report);
EntityKind entityOf(const BuiltReport &report);
const Filter &filterOf(const BuiltReport &report);
void setFilter(BuiltReport &report, Filter filter);

/// The same report as another kind: it keeps record type and filter, everything else begins anew. A funnel of stages
/// is always about deals, so one of other records loses its filter.
BuiltReport withKind(const Schema &schema, const BuiltReport &report, ReportKind kind);
/// A new report of a kind about other records.
BuiltReport newReport(const Schema &schema, EntityKind entity, ReportKind kind);

/// What a report of any kind lacks to be answered. Invalid or NotFound with the place as in the JSON text.
Result<void> checkBuiltReport(const Schema &schema, const BuiltReport &report);

/// What can be chosen of the records, as paths: their own fields that fit, then those of the records that they refer to
/// ("company.owner"). Excludes hidden fields and removed record types.
QStringList pathsOverOneReference(const Schema &schema, EntityKind entity, bool (*fits)(const Field &field));

/// Changes what a cohort table shows: an amount is chosen with Value and removed with the others.
void setCohortFigure(const Schema &schema, CohortDefinition &definition, CohortFigure figure);

/// Nothing where no more fit.
void addStep(FunnelDefinition &definition, FunnelStep step);
/// A funnel keeps its last two steps.
void removeStep(FunnelDefinition &definition, size_t index);
/// Where the step is afterwards; it stays where it is at the end of the list.
size_t moveStep(FunnelDefinition &definition, size_t index, int by);

} // namespace satchel::reports
