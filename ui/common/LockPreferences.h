// SPDX-License-Identifier: GPL-3.0-or-later
// When this computer's Satchel locks itself. Whether it can be locked at all is AppLock's to say.
#pragma once

namespace satchel {
struct Policies;
}

namespace satchel::ui {

class Preferences;

struct LockPreferences
{
    bool isOn = false;
    int minutes = 10; // without input until it locks; 0: never
    bool onSleep = true; // also when the screen is locked
    bool onClose = false; // the next start begins locked

    bool operator==(const LockPreferences &) const = default;
};

/// As the person has chosen.
LockPreferences lockPreferences(const Preferences &preferences);
/// The same as the organisation allows it: where it requires the lock, the lock is on, and its minutes are at most
/// those that are set.
LockPreferences lockPreferences(const Preferences &preferences, const Policies &policies);
/// Announces it by Preferences::lockChanged.
void setLockPreferences(Preferences &preferences, const LockPreferences &lock);

} // namespace satchel::ui
