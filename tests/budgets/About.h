// SPDX-License-Identifier: GPL-3.0-or-later
// What counts depend on besides our own code.
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace satchel::budgets {

/// Names and versions, in the order in which they are written down. Needs a QApplication.
std::vector<std::pair<QString, QString>> about();

} // namespace satchel::budgets
