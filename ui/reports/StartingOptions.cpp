// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/StartingOptions.h"

#include "ui/common/BoardPipeline.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto pipeline = u"pipeline"_s;

} // namespace

reports::Options startingOptions(const PageContext &context, const reports::Definition &definition)
{
    reports::Options options;
    const auto parameters = definition.parameters(context.workspace.schema());
    const RecordId board = boardPipeline(context);
    const auto asked = std::ranges::find(parameters, pipeline, &reports::Parameter::name);
    if (!board.isNull() && asked != parameters.end() && asked->initial.isEmpty() // else the report names its own
        && !asked->startsUnrestricted)
        options.insert(pipeline, board.toString());
    return options;
}

QString pipelineText(const PageContext &context, const reports::Report &report)
{
    const auto chosen = std::ranges::find(report.chosen, pipeline, &reports::ParameterValue::name);
    return chosen == report.chosen.end() || !hasSeveralPipelines(context) ? QString() : chosen->text;
}

} // namespace satchel::ui
