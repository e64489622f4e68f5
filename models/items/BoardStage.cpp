// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardStage.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

BoardStage::Kind kindOf(const QString &kind, bool isSetAside)
{
    if (kind == choice::won)
        return BoardStage::Kind::Won;
    if (kind == choice::lost)
        return BoardStage::Kind::Lost;
    return isSetAside ? BoardStage::Kind::SetAside : BoardStage::Kind::Open;
}

} // namespace

Result<std::vector<BoardPipeline>> readPipelines(store::Store &store)
{
    store::Query query{EntityKind::Pipeline, {field::name}, {}, {field::position, false}, {}, -1, false};
    const auto rows = TRY(store.select(query));
    std::vector<BoardPipeline> pipelines;
    for (qsizetype i = 0; i < rows.size(); ++i)
        pipelines.push_back({rows.id(i), rows.text(i, 0)});
    return pipelines;
}

Result<std::vector<BoardStage>> readStages(store::Store &store, RecordId pipeline)
{
    store::Query query{EntityKind::Stage,
        {field::name, field::color, field::probability, field::rotting_days, field::kind, field::set_aside},
        Filter::refersTo(field::pipeline, pipeline), {field::position, false}, {}, -1, false};
    const auto rows = TRY(store.select(query));
    std::vector<BoardStage> stages;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        stages.push_back({rows.id(i), rows.text(i, 0), rows.text(i, 1), Decimal::fromMillionths(rows.integer(i, 2)),
            rows.integer(i, 3), kindOf(rows.text(i, 4), rows.integer(i, 5) != 0)});
    }
    return stages;
}

std::vector<BoardStage> inBoardOrder(std::vector<BoardStage> stages)
{
    std::ranges::stable_partition(stages, &BoardStage::isLane);
    return stages;
}

} // namespace satchel::items
