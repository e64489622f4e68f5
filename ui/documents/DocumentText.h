// SPDX-License-Identifier: GPL-3.0-or-later
// How the states of a quote or a proposal are spoken of: their names and signs, and the verb that takes it to another
// one.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

QString documentStateLabel(const QString &state);
/// "Mark as accepted"; "Finalize and send" for what a draft becomes.
QString documentMoveVerb(const QString &state);
/// "Accepted Q-2026-00418", as a toast has it.
QString documentMoveDone(const QString &state, const QString &name);
Icon documentMoveIcon(const QString &state);
Theme::Meaning Theme::*documentStateMeaning(const QString &state);
/// When it came into its state: "Sent 26 Feb".
QString documentStateLine(const Record &document, const PageContext &context);

} // namespace satchel::ui
