// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two words are that may be the same word mistyped: the measure of Jaro and Winkler (W. E. Winkler, String
// comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage, 1990).
#pragma once

#include <string_view>

namespace satchel::duplicates {

/// 0 (nothing in common) to 1 (equal), by bytes: for text in Latin letters without accents.
double similarity(std::string_view a, std::string_view b);

} // namespace satchel::duplicates
