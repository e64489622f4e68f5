// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to strips of a width.
#pragma once

#include "documents/engine/Strip.h"
#include "documents/engine/TextSetter.h"

namespace satchel::documents {

std::vector<Strip> stripsOf(const std::vector<Block> &blocks, qreal width, const TextSetter &setter);

/// The strips of a table, its head first (kept with the first row).
std::vector<Strip> stripsOf(const Table &table, qreal width, const TextSetter &setter);

/// Strips one below the other: their items from the top start corner, and how high they are together.
struct Stack
{
    std::vector<Item> items;
    qreal height = 0;
};
Stack stackOf(std::vector<Strip> strips);

} // namespace satchel::documents
