// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the encodings before Unicode: which one it probably is. That cannot be known, since nearly any bytes
// are text in nearly all of them: what is not plainly Western European is a guess that a person has to confirm.
#pragma once

#include "exchange/csv/TextEncoding.h"

namespace satchel::exchange {

struct LegacyGuess
{
    TextEncoding encoding = TextEncoding::Windows1252;
    double confidence = 1; // 0–1
};

/// `sample` is no UTF-8.
LegacyGuess guessLegacyEncoding(const QByteArray &sample);

} // namespace satchel::exchange
