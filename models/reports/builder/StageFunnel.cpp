// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/StageFunnel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "reports/StageCourse.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr size_t mostIds = 5000; // of a question to the store; more are not opened

using Visits = std::unordered_map<RecordId, std::vector<StageVisit>>;

/// The stages on the way in their order: the lanes, and the won one behind them.
std::vector<const CourseStage *> wayOf(const StageCourse &course)
{
    std::vector<const CourseStage *> way;
    for (const CourseStage &stage : course.stages) {
        if (stage.isLane() || stage.kind == choice::won)
            way.push_back(&stage);
    }
    std::ranges::stable_sort(way, {}, &CourseStage::place);
    return way;
}

/// Of the deals that the filters find. Every deal began at the first stage, whatever the log knows of it.
Result<Visits> readVisits(const ReportQuery &query, const StageFunnelDefinition &definition, const StageCourse &course)
{
    std::vector<Filter> conditions{
        Filter::refersTo(field::pipeline, course.pipeline), definition.filter, query.filter()};
    std::erase_if(conditions, &Filter::isEverything);
    const QTimeZone &zone = query.store().clock().zone();
    const auto rows = TRY(query.store().select(
        {EntityKind::Deal, {field::created_at}, Filter::all(std::move(conditions)), {}, {}, -1, false}));
    Visits visits;
    for (qsizetype row = 0; row < rows.size(); ++row)
        visits[rows.id(row)].push_back({0, valueOr<Instant>(rows.value(row, 0)).dateIn(zone)});
    const auto stays = TRY(store::stageStays(query.store().database(), course.pipeline));
    for (const store::StageStay &stay : stays) {
        const auto deal = visits.find(stay.deal);
        const CourseStage *stage = course.find(stay.stage);
        if (deal != visits.end() && stage && stage->place >= 0)
            deal->second.push_back({stage->place, stay.from.dateIn(zone)});
    }
    return visits;
}

Cell cellOf(std::optional<Decimal> decimal)
{
    return decimal ? Cell(*decimal) : Cell();
}

} // namespace

StepDays stepDaysOf(const std::vector<StageVisit> &visits)
{
    StepDays days;
    for (const StageVisit &visit : visits) {
        while (static_cast<int>(days.size()) <= visit.place)
            days.push_back(visit.from);
    }
    return days;
}

Result<StageFunnelDefinition> readStageFunnel(const Schema &schema, const JsonReader &reader)
{
    StageFunnelDefinition definition;
    EntityKind entity = EntityKind::Deal;
    TRY(readSubject(schema, reader, entity, definition.filter));
    if (entity != EntityKind::Deal)
        return reader.wrong(u"entity"_s, Reason::tr("only deals have stages"));
    TRY(reader.choice(u"funnel"_s, {u"stages"_s}, 0));
    const QString pipeline = TRY(reader.text(u"pipeline"_s));
    definition.pipeline = RecordId::fromString(pipeline);
    if (definition.pipeline.isNull() && !pipeline.isEmpty())
        return reader.wrong(u"pipeline"_s, Reason::tr("the id of a pipeline is needed"));
    return definition;
}

QJsonObject toJson(const Schema &schema, const StageFunnelDefinition &definition)
{
    QJsonObject json{{u"entity"_s, schema.entity(EntityKind::Deal).name}, {u"funnel"_s, u"stages"_s}};
    if (!definition.pipeline.isNull())
        json.insert(u"pipeline"_s, definition.pipeline.toString());
    if (!definition.filter.isEverything())
        json.insert(u"filter"_s, definition.filter.toText());
    return json;
}

std::vector<Parameter> stageFunnelParameters(const StageFunnelDefinition &definition)
{
    Parameter pipeline = pipelineParameter();
    if (!definition.pipeline.isNull())
        pipeline.initial = definition.pipeline.toString();
    return {std::move(pipeline), whereParameter(EntityKind::Deal)};
}

Result<Report> stageFunnelReport(const ReportQuery &query, const StageFunnelDefinition &definition)
{
    const RecordId pipeline = TRY(pipelineOf(query));
    auto stages = TRY(readCourseStages(query, pipeline));
    const StageCourse course{pipeline, std::move(stages), {}};
    const auto way = wayOf(course);
    const auto visits = TRY(readVisits(query, definition, course));
    std::vector<StepDays> records;
    std::vector<std::vector<RecordId>> reached(way.size());
    for (const auto &[deal, all] : visits) {
        records.push_back(stepDaysOf(all));
        for (size_t step = 0; step < std::min(records.back().size(), way.size()); ++step)
            reached[step].push_back(deal);
    }
    const auto results = funnelOf(records, way.size());
    Report report;
    report.columns = funnelColumns(query.store().schema().entity(EntityKind::Deal), Tr::tr("Stage"));
    for (size_t step = 0; step < way.size(); ++step) {
        Row row;
        row.cells = {way[step]->name, results[step].count, cellOf(results[step].ofAll),
            cellOf(results[step].conversion), cellOf(results[step].days)};
        row.hue = way[step]->hue;
        if (!reached[step].empty() && reached[step].size() <= mostIds)
            row.drillDown = DrillDown{EntityKind::Deal, {}, true, reached[step]};
        report.rows.push_back(std::move(row));
    }
    report.chart = {Chart::Kind::Funnel, {{1, false}}};
    return report;
}

} // namespace satchel::reports
