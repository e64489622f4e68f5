// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a page, a section of the settings or a command when they do not know its name here: who types
// "currency" into the palette finds the money settings. In each language its own; those of the settings are in
// `ui/settings/SettingsSections`.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace satchel::ui {

/// Before the key of a section of the settings, in the name of the command that leads to it.
inline constexpr QLatin1StringView settingsCommandPrefix("window.settings.");

/// Other words for each command that has some, by its ActionRegistry name, such as "window.settings.money"; the most
/// usual first, in the language of the window. Reading them translates every one: a palette does so once.
QHash<QString, QStringList> paletteSynonyms();

} // namespace satchel::ui
