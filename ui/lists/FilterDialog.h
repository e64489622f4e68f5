// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that is built in a dialog of its own; the same as one line of text is below the conditions.
#pragma once

#include "domain/Filter.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

struct FilterQuestion
{
    QString title;
    QString about = {}; // under the title
    EntityKind entity{};
    Filter filter;
    QString draft; // where its draft is kept (`dialogPlace`)
};

/// `answer` gets what was built, unless the dialog was cancelled or `owner` is gone by then.
void askFilter(const PageContext &context, FilterQuestion question, QWidget *owner,
    std::function<void(const Filter &filter)> answer);

} // namespace satchel::ui
