// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardStage.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

BoardStage::Kind kindOf(const QString &kind, bool isSetAside)
{
    if (kind == "won"_L1)
        return BoardStage::Kind::Won;
    if (kind == "lost"_L1)
        return BoardStage::Kind::Lost;
    return isSetAside ? BoardStage::Kind::SetAside : BoardStage::Kind::Open;
}

} // namespace

Result<std::vector<BoardPipeline>> readPipelines(store::Store &store)
{
    store::Query query{EntityKind::Pipeline, {u"name"_s}, {}, {u"position"_s, false}, {}, -1, false};
    const auto rows = TRY(store.select(query));
    std::vector<BoardPipeline> pipelines;
    for (qsizetype i = 0; i < rows.size(); ++i)
        pipelines.push_back({rows.id(i), rows.text(i, 0)});
    return pipelines;
}

Result<std::vector<BoardStage>> readStages(store::Store &store, RecordId pipeline)
{
    store::Query query{EntityKind::Stage,
        {u"name"_s, u"color"_s, u"probability"_s, u"rotting_days"_s, u"kind"_s, u"set_aside"_s},
        Filter::refersTo(u"pipeline"_s, pipeline), {u"position"_s, false}, {}, -1, false};
    const auto rows = TRY(store.select(query));
    std::vector<BoardStage> stages;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        stages.push_back({rows.id(i), rows.text(i, 0), rows.text(i, 1), Decimal::fromMillionths(rows.integer(i, 2)),
            rows.integer(i, 3), kindOf(rows.text(i, 4), rows.integer(i, 5) != 0)});
    }
    return stages;
}

} // namespace satchel::items
