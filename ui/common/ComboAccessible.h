// SPDX-License-Identifier: GPL-3.0-or-later
// Combo boxes for assistive technology. On Linux Qt gives a screen reader the chosen entry as the name of the box, and
// not what is chosen (QAccessibleComboBox::text): "High" without "Priority".
#pragma once

namespace satchel::ui {

/// For every QComboBox from now on.
void installComboAccessible();

} // namespace satchel::ui
