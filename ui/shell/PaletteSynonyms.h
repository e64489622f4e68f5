// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a page, a section of the settings or a command when they do not know its name here: who types
// "currency" into the palette finds the money settings. In each language its own; those of the settings are in
// `ui/settings/SettingsSections`.
#pragma once

#include <QString>
#include <QStringList>

namespace satchel::ui {

/// Other words for a command (an ActionRegistry name, such as "window.settings.money"), the most usual first; empty for
/// one that is called by its name.
QStringList synonymsOf(const QString &command);

/// The names of all commands that have synonyms.
QStringList commandsWithSynonyms();

} // namespace satchel::ui
