// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of what a step makes, derived from the enrolment and the step: a step that is carried out again, after a
// crash or by another copy of the store, makes the same records and the same message, so that nothing is there twice.
#pragma once

#include "domain/RecordId.h"

namespace satchel::sequences {

enum class Variant : quint8 { A, B };

/// "a", "b".
QString variantName(Variant variant);

struct StepIdentity
{
    RecordId enrolment;
    RecordId step;

    RecordId run() const; // of the sequence_run
    RecordId task() const; // of a call or task
    RecordId mail() const; // in the outbox
    /// Without angle brackets. `address`: of the sender, whose domain it gets.
    QString messageId(const QString &address) const;
    /// Half of all enrolments get each, and an enrolment always the same; what it gets in one step says nothing about
    /// another step.
    Variant variant() const;
};

} // namespace satchel::sequences
