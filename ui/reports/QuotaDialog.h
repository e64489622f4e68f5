// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the quotas of the whole team and of everybody as a sheet of months, quarters or years, and commits what was
// changed as one change set.
#pragma once

#include "reports/Quotas.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Begins with the row of the owner, of the whole team where it is null, and with periods of that length.
void askQuotas(const PageContext &context, RecordId owner, reports::Span span, QWidget *window);

} // namespace satchel::ui
