// SPDX-License-Identifier: GPL-3.0-or-later
// Countries by their ISO 3166-1 code of two letters ("DE"); empty: not known.
#pragma once

#include "domain/Record.h"

namespace satchel {

/// Where this computer is, as its system is set. Not the window's locale: English there means no country.
QString systemRegion();

/// By its code, its English name, its name in one of its own languages ("Deutschland").
QString regionNamed(const QString &country);

/// Of the country in a record's address; `otherwise` when the address names none. A country that cannot be read is not
/// guessed: then it is not known.
QString regionOf(const Record &record, const QString &otherwise);

} // namespace satchel
