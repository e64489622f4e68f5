// SPDX-License-Identifier: GPL-3.0-or-later
// Whether Satchel starts when the person signs in to this computer: a file in the autostart folder (Linux), a launch
// agent (macOS), a value under Run (Windows). The system's own settings show it and can take it away.
#pragma once

#include "domain/Result.h"

namespace satchel::platform {

bool isAutostartOn();
/// Io when the place cannot be written.
Result<void> setAutostart(bool isOn);

} // namespace satchel::platform
