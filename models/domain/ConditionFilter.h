// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of the formula language that are filters as well, so that they can be edited in rows.
#pragma once

#include "domain/Filter.h"

#include <optional>

namespace satchel {

/// The filter that is written like a condition (Formula.h); none where only text can say it. What the filter writes is
/// the same condition again.
std::optional<Filter> filterOf(const Schema &schema, EntityKind entity, const QString &condition);

} // namespace satchel
