// SPDX-License-Identifier: GPL-3.0-or-later
// Repeating tasks, as RFC 5545 recurrence rules ("FREQ=WEEKLY;INTERVAL=2"). Rules are read by libical.
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <optional>

namespace satchel {

/// Invalid when libical cannot read the rule.
Result<void> checkRecurrence(const QString &rule);

/// The first occurrence after `date` of a rule that starts on `start`; none when the rule has ended.
std::optional<QDate> nextOccurrence(const QString &rule, QDate start, QDate date);

} // namespace satchel
