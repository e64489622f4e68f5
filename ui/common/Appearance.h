// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the style's theme what the person set, or what the system shows when they follow it, live.
#pragma once

#include "ui/common/Theme.h"

#include <QObject>

namespace satchel::ui {

class Preferences;
class SatchelStyle;
class SystemColorScheme;

class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Makes the style, gives it to the application and applies the preferences. Make it before the first widget.
    explicit Appearance(Preferences &preferences, QObject *parent = nullptr);

    /// Shows these instead of the preferences: the tour draws each theme in turn.
    void show(const ThemeOptions &options);
    /// What the preferences and the system amount to.
    ThemeOptions options() const;

private:
    Preferences &m_preferences;
    SystemColorScheme *m_system;
    QFont m_platformFont;
    QPalette m_systemPalette;
    SatchelStyle *m_style; // owned by the application
};

} // namespace satchel::ui
