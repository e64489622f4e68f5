// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"

#include "platform/Compositor.h"
#include "ui/common/ComboAccessible.h"
#include "ui/common/PopupsAccessible.h"
#include "ui/common/Preferences.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SystemColorScheme.h"

#include <QApplication>

namespace satchel::ui {

Appearance::Appearance(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_system(new SystemColorScheme(QApplication::palette(), this)),
      m_platformFont(QApplication::font()), m_systemPalette(QApplication::palette()),
      m_style(new SatchelStyle(Theme::make(options())))
{
    QApplication::setStyle(m_style);
    m_style->setTheme(m_style->theme());
    installComboAccessible();
    installPopupsAccessible();
    connect(&m_preferences, &Preferences::appearanceChanged, this, [this] { show(options()); });
    connect(m_system, &SystemColorScheme::changed, this, [this] { show(options()); });
}

void Appearance::show(const ThemeOptions &options)
{
    if (options != m_style->theme().options)
        m_style->setTheme(Theme::make(options));
}

ThemeOptions Appearance::options() const
{
    const Preferences::ThemeMode mode = m_preferences.themeMode();
    ThemeOptions options;
    options.isDark = mode == Preferences::ThemeMode::System ? m_system->isDark() : mode == Preferences::ThemeMode::Dark;
    options.accent = m_preferences.accent();
    options.textPercent = m_preferences.textPercent();
    options.isMotionReduced = m_preferences.isMotionReduced();
    options.isHighContrast = m_preferences.isHighContrast();
    if (options.isHighContrast) // the colours around the system's have to go with them
        options.isDark = m_systemPalette.color(QPalette::Base).lightness() < 128;
    options.isComposited = platform::hasCompositor();
    options.platformFont = m_platformFont;
    options.systemPalette = m_systemPalette;
    return options;
}

} // namespace satchel::ui

#include "moc_Appearance.cpp"
