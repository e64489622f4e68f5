// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the quotas of this period and the three after it, of one person or of the whole team, and commits what was
// changed as one change set.
#pragma once

#include "reports/Quotas.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// A null owner is the whole team.
void askQuotas(const PageContext &context, RecordId owner, reports::Span span, QWidget *window);

} // namespace satchel::ui
