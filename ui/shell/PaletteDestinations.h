// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette leads to besides records and commands: reports and what people have defined by name. Read from the
// store, so that what was built or renamed is found at once.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <vector>

namespace satchel::ui {

struct PaletteDestination
{
    QString group; // the head that it is listed under: "Reports"
    QString title;
    Icon icon = Icon::None;
    Target target;
};

/// Those of a group together: reports built in and built by people, saved reports, playbooks, rules and capture forms.
/// What cannot be read is omitted.
std::vector<PaletteDestination> paletteDestinations(const PageContext &context);

} // namespace satchel::ui
