// SPDX-License-Identifier: GPL-3.0-or-later
// Digits of other scripts, full-width and Arabic ones among them, as ASCII; with them full-width signs (：／．－) and
// the Arabic separators of decimals and thousands.
#pragma once

#include <QString>
#include <string_view>

namespace satchel::exchange {

/// Quick, for every cell: false where all digits are ASCII ones.
bool mayHoldOtherDigits(std::string_view cell);
QByteArray withPlainDigits(std::string_view cell);
/// The cell as bytes of UTF-8, with plain digits.
QByteArray plainBytes(const QString &cell);

} // namespace satchel::exchange
