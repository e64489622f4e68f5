// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail addresses in a cell, as mail programs and people write them: "Anna Berg <a@b.de>", "mailto:a@b.de",
// "a@b.de; c@d.de", "a@b.de / c@d.de".
#pragma once

#include <QStringList>

namespace satchel::exchange {

/// Each once, in their order; none in a placeholder. A text that is no address is handed out as it is, to be refused.
QStringList addressesIn(const QString &cell);

} // namespace satchel::exchange
