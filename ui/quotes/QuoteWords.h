// SPDX-License-Identifier: GPL-3.0-or-later
// How a quote is spoken of: its name, its state, the verb that takes it to another one.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

/// "Q-2026-00418", or "New quote" while it has no number.
QString quoteName(const Record &quote);
QString quoteStateLabel(const QString &state);
/// "Mark as accepted"; "Finalize and send" for what a draft becomes.
QString quoteMoveVerb(const QString &state);
/// "Accepted Q-2026-00418", as a toast has it.
QString quoteMoveDone(const QString &state, const QString &name);
Icon quoteMoveIcon(const QString &state);
Theme::Meaning Theme::*quoteStateMeaning(const QString &state);
/// When it came into its state: "Sent 26 Feb".
QString quoteStateLine(const Record &quote, const PageContext &context);

} // namespace satchel::ui
