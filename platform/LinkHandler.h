// SPDX-License-Identifier: GPL-3.0-or-later
// Whether links to telephone numbers and mail addresses (tel:, mailto:) open in Satchel. Never set without asking. On
// Linux it is one line of the person's own mimeapps.list (https://specifications.freedesktop.org/mime-apps-spec); on
// Windows and macOS only the person may choose it, in the settings of the system.
#pragma once

#include "domain/Result.h"

namespace satchel::platform {

/// Whether it can be chosen here: on Linux, when the desktop knows an installed Satchel.
bool canHandleLinks();
bool isLinkHandler(const QString &scheme);
/// Takes links of a scheme, or gives them back to the system's choice. Io when the list cannot be written.
Result<void> setLinkHandler(const QString &scheme, bool isOn);

} // namespace satchel::platform
