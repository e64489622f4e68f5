// SPDX-License-Identifier: GPL-3.0-or-later
// What a report begins with, on its page and on the start page: the pipeline of the board, so that they count the same
// deals; what is compared with quotas begins with all pipelines, as quotas are of all.
#pragma once

#include "reports/Catalogue.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

reports::Options startingOptions(const PageContext &context, const reports::Definition &definition);

/// Where there are several pipelines: which one a report is about, or that it is about all. Otherwise empty.
QString pipelineText(const PageContext &context, const reports::Report &report);

} // namespace satchel::ui
