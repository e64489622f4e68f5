// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BoardPipeline.h"

#include "domain/FieldNames.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto key = u"pipeline/pipeline"_s;

} // namespace

RecordId boardPipeline(const PageContext &context)
{
    const RecordId kept = RecordId::fromString(context.preferences.value(key).toString());
    const auto all = context.workspace.store().select(
        {EntityKind::Pipeline, {}, {}, {field::position, false}, {}, -1, false});
    if (!all || all->isEmpty())
        return {};
    for (qsizetype row = 0; row < all->size(); ++row) {
        if (all->id(row) == kept)
            return kept;
    }
    for (qsizetype row = 0; all->size() > 1 && row < all->size(); ++row) {
        const auto deals = context.workspace.store().select(
            {EntityKind::Deal, {}, Filter::refersTo(field::pipeline, all->id(row)), {}, {}, 1, false});
        if (deals && !deals->isEmpty())
            return all->id(row);
    }
    return all->id(0);
}

void setBoardPipeline(const PageContext &context, const RecordId &pipeline)
{
    context.preferences.setValue(key, pipeline.toString());
}

bool hasSeveralPipelines(const PageContext &context)
{
    return context.workspace.store().count({EntityKind::Pipeline, {}, {}, {}, {}, -1, false}).value_or(0) > 1;
}

} // namespace satchel::ui
