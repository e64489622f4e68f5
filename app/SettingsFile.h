// SPDX-License-Identifier: GPL-3.0-or-later
// The file that the window keeps a person's settings and unsaved texts in.
#pragma once

#include <memory>
#include <QString>

namespace satchel::ui {
class Preferences;
}

namespace satchel::app {

/// In QStandardPaths; it need not exist.
QString settingsFile();
/// What is in that file; without one what is set is kept in memory only, and no file is made.
std::unique_ptr<ui::Preferences> openSettings();

} // namespace satchel::app
