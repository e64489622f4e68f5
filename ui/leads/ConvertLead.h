// SPDX-License-Identifier: GPL-3.0-or-later
// Converting a lead, wherever it is shown: asks what is to become of it, then makes it in one change set.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

/// Opens the question over the window of `parent`. `converted` is told once it is stored: the deal, or without one the
/// contact. A lead that was converted before is an error that the workspace reports. `contact` is proposed when a
/// person chose it.
void convertLead(const PageContext &context, RecordId lead, QWidget *parent,
    std::function<void(const Target &)> converted = {}, RecordId contact = {});

/// What a converted lead became: its deal, or without one the contact.
Target targetOfConverted(const Record &lead);

} // namespace satchel::ui
