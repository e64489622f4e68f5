// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the system shows light or dark: Qt's own hint from 6.5, before that the palette the platform gave and, where
// there is a settings portal, its color-scheme, live. The portal is asked without waiting for it.
#pragma once

#include <QObject>
#include <QPalette>

#ifdef SATCHEL_HAS_DBUS
#include <QDBusVariant>
#endif

namespace satchel::ui {

class SystemColorScheme : public QObject
{
    Q_OBJECT

public:
    /// `platform` is the palette before any of our setting.
    explicit SystemColorScheme(const QPalette &platform, QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private:
    void setDark(bool isDark);
    void askPortal();

    bool m_isDark;

#ifdef SATCHEL_HAS_DBUS
private Q_SLOTS:
    void readSetting(const QString &group, const QString &key, const QDBusVariant &value);
#endif
};

} // namespace satchel::ui
