// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set for this computer: theme, text size, density, keys, the window's place. Kept in the QSettings it is
// given, so that a test has its own. Records and views are not here: they are in the store. UI thread.
#pragma once

#include <QColor>
#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

namespace satchel::ui {

inline const QString regionKey = QStringLiteral("region");

class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class ThemeMode { System, Light, Dark };
    Q_ENUM(ThemeMode)
    enum class Density { Compact, Comfortable };
    Q_ENUM(Density)

    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    /// Kept in memory only: tests, the tour, a second look.
    static std::unique_ptr<Preferences> transient();

    /// The code of the window's language; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &code);
    /// The code of the country whose way to write dates and numbers the window takes, "DE"; empty: the desktop's.
    QString region() const;
    void setRegion(const QString &code);
    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    std::optional<QColor> accent() const;
    void setAccent(const std::optional<QColor> &accent);
    int textPercent() const; // 100–200
    void setTextPercent(int percent);
    Density density() const;
    void setDensity(Density density);
    bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    bool isHighContrast() const;
    void setHighContrast(bool isHigh);
    bool areSingleKeysOn() const;
    void setSingleKeysOn(bool areOn);

    /// A person's own shortcut of a command; empty optional: the default.
    std::optional<QString> shortcut(const QString &command) const;
    void setShortcut(const QString &command, const std::optional<QString> &shortcut);

    /// Anything else a page remembers, under "page/what". An invalid value forgets it.
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// Of what is remembered under "page/".
    QStringList keys(const QString &beginning) const;
    /// What was set is in the file, also if the program is killed now.
    void flush();

Q_SIGNALS:
    void languageChanged(); // or the region
    void appearanceChanged(); // theme, accent, text, motion, contrast
    void densityChanged();
    void noticesChanged(); // what the desktop shows, and when
    void lockChanged(); // when the program locks itself
    void shortcutsChanged(); // own shortcuts or single keys on and off

private:
    std::unique_ptr<QSettings> m_settings; // null: m_values only
    QVariantMap m_values;
};

} // namespace satchel::ui
