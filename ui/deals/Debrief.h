// SPDX-License-Identifier: GPL-3.0-or-later
// What won or lost a deal, in a short form after it closed: what decided, to whom it went, what to learn, and when to
// talk again. One change set, with a task for that day.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Whether a deal is closed, so that there is something to learn.
bool canDebrief(const Record &deal);
void openDebrief(const PageContext &context, const Record &deal, QWidget *parent);

} // namespace satchel::ui
