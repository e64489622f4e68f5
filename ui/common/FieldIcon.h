// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a field, by what it has in it.
#pragma once

#include "domain/Schema.h"
#include "ui/common/Icons.h"

namespace satchel::ui {

Icon iconOf(const Field &field);

} // namespace satchel::ui
