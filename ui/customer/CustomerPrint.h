// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's, lead's or deal's page on paper: what is known, what comes next, and what happened.
#pragma once

#include "store/Timeline.h"
#include "ui/documents/PrintedPage.h"

namespace satchel::ui {

/// `filter`: of the timeline, as it is on the screen. What happened is cut after some hundred rows, and says so.
PrintedPage printedCustomer(const PageContext &context, const Record &record, const store::TimelineFilter &filter);

} // namespace satchel::ui
