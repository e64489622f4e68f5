// SPDX-License-Identifier: GPL-3.0-or-later
// satchel(1), written from the table of commands, so that it cannot fall behind.
#pragma once

#include <QByteArray>
#include <QString>

namespace satchel::packaging {

QByteArray manPage(const QString &version);

} // namespace satchel::packaging
