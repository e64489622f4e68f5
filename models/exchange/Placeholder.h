// SPDX-License-Identifier: GPL-3.0-or-later
// What people write into a cell that has no value: "n/a", "none", "-". It means nothing in an address, a number or a
// date; in a text or a choice it may be meant.
#pragma once

#include <QStringView>

namespace satchel::exchange {

bool isPlaceholder(QStringView cell);

} // namespace satchel::exchange
