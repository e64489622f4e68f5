// SPDX-License-Identifier: GPL-3.0-or-later
// What is new, from CHANGELOG.md: once after an upgrade, and from the settings on request.
#pragma once

#include <QString>

class QWidget;

namespace satchel::ui {

class Preferences;

/// The sections of a changelog ("## 1.2.0 …") that are newer than `since`, newest first; all of them when it is empty.
/// A section without a version is the one in development, and the newest.
QString notesSince(const QString &changelog, const QString &since);

/// Opens the notes over `window`; nothing when there are none.
void showNotes(const QString &since, QWidget *window);

/// After an upgrade to `version`, once; the first start on a computer is none.
void showNotesOnce(Preferences &preferences, const QString &version, QWidget *window);

} // namespace satchel::ui
