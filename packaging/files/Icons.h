// SPDX-License-Identifier: GPL-3.0-or-later
// The program's icon in every size and container that desktops ask for, drawn from resources/logo.svg with the accent
// colour of resources/tokens.json.
#pragma once

#include "domain/Result.h"

#include <QMap>

namespace satchel::packaging {

/// Files by name: 16.png … 1024.png, satchel.svg, satchel.ico (Windows), satchel.icns (macOS).
Result<QMap<QString, QByteArray>> icons(const QString &resources);

} // namespace satchel::packaging
