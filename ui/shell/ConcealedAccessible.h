// SPDX-License-Identifier: GPL-3.0-or-later
// Qt describes hidden widgets to assistive technology with all that they say. What is concealed is described as an
// empty, invisible object, and what was described before is forgotten.
#pragma once

class QWidget;

namespace satchel::ui {

/// With everything in it, also what is made later.
void concealFromAssistance(QWidget &widget);
void revealToAssistance(QWidget &widget);

} // namespace satchel::ui
