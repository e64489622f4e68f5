// SPDX-License-Identifier: GPL-3.0-or-later
// Notices through the icon in the system's tray, where there is no notification service for us: on Windows and macOS.
// One at a time, without buttons; a click opens what the last one is about.
#pragma once

#include "platform/DesktopNotifier.h"

#include <QSystemTrayIcon>

namespace satchel::ui {

class TrayNotifier : public platform::DesktopNotifier
{
    Q_OBJECT

public:
    TrayNotifier();

    void show(const platform::DesktopNotice &notice) override;
    void withdraw(const QString &id) override;

private:
    QSystemTrayIcon m_icon; // shown while there is something to click on
    QString m_last;
};

/// The session's service, else the tray; null where there is neither.
std::unique_ptr<platform::DesktopNotifier> makeNotifier();

} // namespace satchel::ui
