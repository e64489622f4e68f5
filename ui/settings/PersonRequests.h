// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Requests of a person" of the settings: hand out everything about one, forget one.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

class SettingsForm;

/// Adds the section with its rows.
void addPersonRequests(SettingsForm &form, const PageContext &context);

} // namespace satchel::ui
