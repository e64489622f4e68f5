// SPDX-License-Identifier: GPL-3.0-or-later
// What a sequence, its steps and templates of e-mails may be.
#pragma once

#include "domain/Record.h"

namespace satchel {

/// A step is at most so many days after the one before it.
inline constexpr qint64 mostSequenceDays = 365;

/// Invalid when its subject or text is no template (MailTemplate.h).
Result<void> checkMailTemplate(const Schema &schema, const Record &mailTemplate);
/// Invalid when it sends until an hour that is not after the one it sends from, or less than nothing a day.
Result<void> checkSequence(const Record &sequence);
/// Invalid when it comes before the step before it or too long after it, or when one of its texts is no template.
Result<void> checkSequenceStep(const Schema &schema, const Record &step);

} // namespace satchel
