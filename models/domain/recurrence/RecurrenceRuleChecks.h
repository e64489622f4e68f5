// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a recurrence rule go together (RFC 5545, section 3.3.10), once each of them is known to be well
// formed.
#pragma once

#include "domain/recurrence/RecurrenceRule.h"

#include <QStringList>

namespace satchel {

/// Where a rule starts: on a day, or at an instant (in UTC, or a local time with its zone).
enum class RecurrenceStart : quint8 { Date, Instant };

/// `names`: the parts that the text has. Invalid when two of them exclude each other.
Result<void> checkRecurrenceParts(const RecurrenceRule &rule, const QStringList &names);

/// UNTIL has the form of the start: a date for a date, else a date-time in UTC.
Result<void> checkUntil(const RecurrenceRule &rule, RecurrenceStart start);

} // namespace satchel
