// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace satchel::platform {

/// The name of a service's entry in the system's keychain. Linux and macOS keep entries by service and name. Windows
/// keeps those of all programs in one list, by name alone.
QString keychainEntry(const QString &service, const QString &name);

} // namespace satchel::platform
