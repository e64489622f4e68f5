// SPDX-License-Identifier: GPL-3.0-or-later
// Several values in one cell. Written "a; b"; where a value holds a separator itself, one value per line with a line
// feed behind each. Read the same way, and "a, b" from other programs too.
#pragma once

#include <QStringList>

namespace satchel::exchange {

QString joinList(const QStringList &values);
QStringList splitList(const QString &text);

} // namespace satchel::exchange
