// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
}

std::unique_ptr<Preferences> Preferences::transient()
{
    return std::make_unique<Preferences>(nullptr);
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : m_values.value(key, fallback);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (m_settings && value.isValid())
        m_settings->setValue(key, value);
    else if (m_settings)
        m_settings->remove(key);
    else
        m_values.insert(key, value);
}

QStringList Preferences::keys(const QString &beginning) const
{
    const QStringList all = m_settings ? m_settings->allKeys() : m_values.keys();
    return all.filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning)));
}

void Preferences::flush()
{
    if (m_settings)
        m_settings->sync();
}

QString Preferences::language() const
{
    return value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code == language())
        return;
    setValue(u"language"_s, code);
    Q_EMIT languageChanged();
}

QString Preferences::region() const
{
    return value(regionKey).toString();
}

void Preferences::setRegion(const QString &code)
{
    if (code == region())
        return;
    setValue(regionKey, code);
    Q_EMIT languageChanged();
}

Preferences::ThemeMode Preferences::themeMode() const
{
    const QString mode = value(u"appearance/theme"_s).toString();
    return mode == u"light" ? ThemeMode::Light : mode == u"dark" ? ThemeMode::Dark : ThemeMode::System;
}

void Preferences::setThemeMode(ThemeMode mode)
{
    setValue(u"appearance/theme"_s,
        mode == ThemeMode::Light      ? u"light"_s
            : mode == ThemeMode::Dark ? u"dark"_s
                                      : u"system"_s);
    Q_EMIT appearanceChanged();
}

std::optional<QColor> Preferences::accent() const
{
    const QColor color(value(u"appearance/accent"_s).toString());
    return color.isValid() ? std::optional(color) : std::nullopt;
}

void Preferences::setAccent(const std::optional<QColor> &accent)
{
    setValue(u"appearance/accent"_s, accent ? accent->name() : QString());
    Q_EMIT appearanceChanged();
}

int Preferences::textPercent() const
{
    return qBound(100, value(u"appearance/text"_s, 100).toInt(), 200);
}

void Preferences::setTextPercent(int percent)
{
    setValue(u"appearance/text"_s, qBound(100, percent, 200));
    Q_EMIT appearanceChanged();
}

Preferences::Density Preferences::density() const
{
    return value(u"appearance/density"_s).toString() == u"comfortable" ? Density::Comfortable : Density::Compact;
}

void Preferences::setDensity(Density density)
{
    setValue(u"appearance/density"_s, density == Density::Comfortable ? u"comfortable"_s : u"compact"_s);
    Q_EMIT densityChanged();
}

bool Preferences::isMotionReduced() const
{
    return value(u"appearance/reducedMotion"_s).toBool();
}

void Preferences::setMotionReduced(bool isReduced)
{
    setValue(u"appearance/reducedMotion"_s, isReduced);
    Q_EMIT appearanceChanged();
}

bool Preferences::isHighContrast() const
{
    return value(u"appearance/highContrast"_s).toBool();
}

void Preferences::setHighContrast(bool isHigh)
{
    setValue(u"appearance/highContrast"_s, isHigh);
    Q_EMIT appearanceChanged();
}

bool Preferences::areSingleKeysOn() const
{
    return value(u"keys/single"_s, true).toBool();
}

void Preferences::setSingleKeysOn(bool areOn)
{
    setValue(u"keys/single"_s, areOn);
    Q_EMIT shortcutsChanged();
}

std::optional<QString> Preferences::shortcut(const QString &command) const
{
    const QVariant own = value(u"keys/"_s + command);
    return own.isValid() && !own.isNull() ? std::optional(own.toString()) : std::nullopt;
}

void Preferences::setShortcut(const QString &command, const std::optional<QString> &shortcut)
{
    if (shortcut)
        setValue(u"keys/"_s + command, *shortcut);
    else if (m_settings)
        m_settings->remove(u"keys/"_s + command);
    else
        m_values.remove(u"keys/"_s + command);
    Q_EMIT shortcutsChanged();
}

} // namespace satchel::ui

#include "moc_Preferences.cpp"
