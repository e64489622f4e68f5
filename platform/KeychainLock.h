// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::platform {

/// Whether the system's keychain is there and locked. The Secret Service of Linux finds nothing in a locked keyring
/// whose prompt was dismissed; that must not be reported as "there is no secret". Waits up to a second; elsewhere
/// always false, for there the keychain says so itself.
bool isKeychainLocked();

} // namespace satchel::platform
