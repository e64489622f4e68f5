// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the person has left the computer: it is about to sleep, or its screen is locked. Linux: logind on the
// system's bus (org.freedesktop.login1(5): PrepareForSleep, the session's Lock and LockedHint) and the screen savers of
// the desktops on the session's bus. On Windows and macOS there is no watch yet.
#pragma once

#include <QObject>

#include <memory>

namespace satchel::platform {

class SessionWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Sleep waits until what is connected directly has returned and the windows are painted (logind's delay inhibitor,
    /// five seconds at most).
    void aboutToSleep();
    void screenLocked();
};

/// Null where nothing tells it.
std::unique_ptr<SessionWatch> makeSessionWatch();

} // namespace satchel::platform
