// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a cell, read without decoding it.
#pragma once

namespace satchel::exchange {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of ASCII, or part of any other character.
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace satchel::exchange
