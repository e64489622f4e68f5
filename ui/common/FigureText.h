// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as texts: a sum of amounts in several currencies says what it is not, exact or whole.
#pragma once

#include "items/BoardTotals.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

/// "60 %" stays so in right-to-left: a text of figures and signs alone has no direction of its own.
QString steady(const QString &figures);

/// "12,500 €", "≈ 12,500 €" when rates were needed, "≈ 12,500 € +" when a currency had none.
QString totalText(const items::BoardTotals::Overall &overall, const Formats &formats);
/// The same of the weighted sum.
QString weightedText(const items::BoardTotals::Overall &overall, const Formats &formats);

} // namespace satchel::ui
