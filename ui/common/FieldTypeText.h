// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Schema.h"

namespace satchel::ui {

/// A type's name for a person: "Money", "Single choice".
QString typeLabel(FieldType type);

} // namespace satchel::ui
