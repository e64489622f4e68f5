// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one field's value at a control: a text, a day, a filter as text. Enter accepts it, Esc or a click elsewhere
// not. One that is followed while it is typed has taken effect already: Esc puts back what there was, in an emptied
// line nothing.
#pragma once

#include "ui/common/FieldEditor.h"

namespace satchel::ui {

enum class EmptyLine { Waits, IsTaken };

/// Opens below the anchor. `taken` gets a value the field accepts and answers with a sentence when it still cannot be
/// used; an empty answer closes.
void askForLine(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial,
    std::function<QString(const Value &)> taken, EmptyLine whenEmpty = EmptyLine::Waits);

/// The same for what follows each pause in typing, of a text: `typed` gets what is in the line, also when it is empty.
void askForLineWhileTyping(QWidget *anchor, const Field &field, const FieldContext &context, const Value &initial,
    std::function<void(const Value &)> typed);

} // namespace satchel::ui
