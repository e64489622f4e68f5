// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel of the stages of one pipeline, by the change log: how many deals came to each stage or further, whatever
// became of them, and how long that took.
#pragma once

#include "reports/builder/StepFunnel.h"

namespace satchel::reports {

struct StageFunnelDefinition
{
    Filter filter = {}; // of the deals, as they are today
    RecordId pipeline = {}; // null: the first one

    bool operator==(const StageFunnelDefinition &) const = default;
};

/// One stay of a deal at a place on the way: 0 is the first stage.
struct StageVisit
{
    int place = 0;
    QDate from;
};

/// When a deal came to each place or further: the first of its stays that is at least that far. Stages that were
/// skipped were passed on the day of the later one.
StepDays stepDaysOf(const std::vector<StageVisit> &visits);

/// {"entity": "deal", "filter": …, "funnel": "stages", "pipeline": the id of a record}
Result<StageFunnelDefinition> readStageFunnel(const Schema &schema, const JsonReader &reader);
QJsonObject toJson(const Schema &schema, const StageFunnelDefinition &definition);

/// One row per lane of the pipeline, and one for what was won. For a worker thread.
Result<Report> stageFunnelReport(const ReportQuery &query, const StageFunnelDefinition &definition);
std::vector<Parameter> stageFunnelParameters(const StageFunnelDefinition &definition);

} // namespace satchel::reports
