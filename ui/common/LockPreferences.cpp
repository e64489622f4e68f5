// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LockPreferences.h"

#include "domain/Policies.h"
#include "ui/common/Preferences.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
const QString onKey = u"lock/on"_s;
const QString minutesKey = u"lock/minutes"_s;
const QString sleepKey = u"lock/onSleep"_s;
const QString closeKey = u"lock/onClose"_s;
constexpr int longest = 24 * 60;
} // namespace

LockPreferences lockPreferences(const Preferences &preferences)
{
    const LockPreferences usual;
    LockPreferences lock;
    lock.isOn = preferences.value(onKey, usual.isOn).toBool();
    lock.minutes = qBound(0, preferences.value(minutesKey, usual.minutes).toInt(), longest);
    lock.onSleep = preferences.value(sleepKey, usual.onSleep).toBool();
    lock.onClose = preferences.value(closeKey, usual.onClose).toBool();
    return lock;
}

LockPreferences lockPreferences(const Preferences &preferences, const Policies &policies)
{
    LockPreferences lock = lockPreferences(preferences);
    if (!policies.lockMinutes)
        return lock;
    lock.isOn = true;
    lock.minutes = lock.minutes == 0 ? *policies.lockMinutes : qMin(lock.minutes, *policies.lockMinutes);
    return lock;
}

void setLockPreferences(Preferences &preferences, const LockPreferences &lock)
{
    preferences.setValue(onKey, lock.isOn);
    preferences.setValue(minutesKey, lock.minutes);
    preferences.setValue(sleepKey, lock.onSleep);
    preferences.setValue(closeKey, lock.onClose);
    Q_EMIT preferences.lockChanged();
}

} // namespace satchel::ui
