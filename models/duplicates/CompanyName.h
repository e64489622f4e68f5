// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a company without what only says its legal form: "Nordwind Energie GmbH & Co. KG" is "nordwind energie".
#pragma once

#include <string>

class QString;

namespace satchel::duplicates {

/// In the form of latinName. A name of nothing but legal forms stays as it is.
std::string companyCore(const QString &name);

} // namespace satchel::duplicates
