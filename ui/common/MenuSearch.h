// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in an open menu goes to the entry that has what was typed, in a menu below it too, and chooses nothing before
// Enter: by itself Qt chooses the only entry with that first letter at once, and the letters after it fall to the page
// behind the menu.
#pragma once

class QComboBox;
class QMenu;

namespace satchel::ui {

/// A second call for the same menu does nothing. Keys that are marked in the text of an entry ("&Open") stay Qt's.
void searchByTyping(QMenu &menu);
/// The same for a box: it can be typed in, what is typed narrows its list, and Enter takes the entry that fits best.
/// What fits none, or is left without Enter, changes nothing.
void searchByTyping(QComboBox &box);

} // namespace satchel::ui
