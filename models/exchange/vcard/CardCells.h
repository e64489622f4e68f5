// SPDX-License-Identifier: GPL-3.0-or-later
// What a card says, as the cells of a row: one set of columns for all cards.
#pragma once

#include "exchange/vcard/VCardParser.h"

#include <array>

namespace satchel::exchange {

constexpr size_t CardColumnCount = 30;

using CardCells = std::array<QString, CardColumnCount>;

/// The headers, in the order of the cells: the labels of a contact's fields.
const std::array<QString, CardColumnCount> &cardColumnNames();

CardCells cellsOf(const VCard &card);

} // namespace satchel::exchange
