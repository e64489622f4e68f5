// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of OOXML (ECMA-376-1, 18.4): a plain one or runs of different looks, with phonetic hints that are no part
// of it.
#pragma once

#include "exchange/spreadsheet/XmlPart.h"

namespace satchel::exchange {

/// The text of the element at hand (si or is); goes behind it.
QString readStringItem(XmlPart &xml);

/// The text of the element at hand (t); line breaks at its ends count only under xml:space="preserve".
QString readStringText(XmlPart &xml);

/// "_x000D_" is the escape of the character with that code, "_x005F_" for an underscore that would begin such an escape
/// (ECMA-376-1, 22.9.2.19).
QString decodeEscapes(const QString &text);

} // namespace satchel::exchange
