// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a sequence and of its steps.
#pragma once

#include "sequences/Sequence.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

/// Its name and rules. A null id makes one, whose id `made` is told.
void openSequenceDialog(
    const PageContext &context, RecordId id, QWidget *parent, std::function<void(RecordId id)> made);

/// A new step behind the others.
void openStepDialog(
    const PageContext &context, const sequences::Sequence &sequence, sequences::StepKind kind, QWidget *parent);
/// One that is there.
void openStepDialog(const PageContext &context, const sequences::Sequence &sequence, size_t step, QWidget *parent);

} // namespace satchel::ui
