// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline that the board shows, kept for this computer: where reports and the start page begin, so that all of
// them count the same deals.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

/// The one that was chosen on the board; else, or when it no longer exists, the first that has deals, such as the one
/// that a sync has filled; else the first.
RecordId boardPipeline(const PageContext &context);
void setBoardPipeline(const PageContext &context, const RecordId &pipeline);

/// Whether there are several to tell apart.
bool hasSeveralPipelines(const PageContext &context);

} // namespace satchel::ui
