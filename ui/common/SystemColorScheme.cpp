// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SystemColorScheme.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef SATCHEL_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace satchel::ui {

using namespace Qt::StringLiterals;

SystemColorScheme::SystemColorScheme(const QPalette &platform, QObject *parent)
    : QObject(parent),
      m_isDark(platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    m_isDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
        [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#else
    askPortal();
#endif
}

void SystemColorScheme::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

#ifdef SATCHEL_HAS_DBUS

namespace {
const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
constexpr uint preferDark = 1;
} // namespace

void SystemColorScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(readSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // The portal wraps its answer twice.
        if (reply.isValid())
            readSetting(appearance, colorScheme, reply.value().variant().value<QDBusVariant>());
        watcher->deleteLater();
    });
}

void SystemColorScheme::readSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        setDark(value.variant().toUInt() == preferDark);
}

#else

void SystemColorScheme::askPortal()
{
}

#endif

} // namespace satchel::ui

#include "moc_SystemColorScheme.cpp"
