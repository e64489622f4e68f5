// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Record.h"

namespace satchel::ui {

/// "Q-2026-00418", or "New quote" while it has no number.
QString quoteName(const Record &quote);

} // namespace satchel::ui
