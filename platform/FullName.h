// SPDX-License-Identifier: GPL-3.0-or-later
// The full name that the system knows of the person at it ("Mara Lindqvist"), to offer it in a form. Never used without
// that the person has seen it.
#pragma once

#include <QString>

namespace satchel::platform {

/// Empty where the system has none, or only the name of the account.
QString systemFullName();

} // namespace satchel::platform
