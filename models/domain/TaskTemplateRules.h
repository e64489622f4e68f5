// SPDX-License-Identifier: GPL-3.0-or-later
// What a template of tasks and its steps may be.
#pragma once

#include "domain/Record.h"

namespace satchel {

/// A step is at most so many days from what it counts from.
inline constexpr qint64 mostStepDays = 3650;

/// Invalid when it is for an entity without tasks, or counts from what is no date of that entity.
Result<void> checkTaskTemplate(const Schema &schema, const Record &pattern);
/// Invalid when it is too far away, or for a person who is not named.
Result<void> checkTaskTemplateStep(const Record &step);

} // namespace satchel
