// SPDX-License-Identifier: GPL-3.0-or-later
// A sync keeps its reasons as sentences, in the language of the program that ran it: the command line writes English.
#pragma once

#include <QString>

namespace satchel {

/// A kept English reason in the window's language, with its parts isolated; any other text as it is.
QString translatedReason(const QString &reason);

} // namespace satchel
