// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to chunks of a width.
#pragma once

#include "documents/engine/LayoutChunk.h"
#include "documents/engine/TextLayouter.h"

namespace satchel::documents {

std::vector<LayoutChunk> chunksOf(const std::vector<Block> &blocks, qreal width, const TextLayouter &setter);

/// The chunks of a table, its head first (kept with the first row).
std::vector<LayoutChunk> chunksOf(const Table &table, qreal width, const TextLayouter &setter);

/// LayoutChunks one below the other: their items from the top start corner, and how high they are together.
struct Stack
{
    std::vector<Item> items;
    qreal height = 0;
};
Stack stackOf(std::vector<LayoutChunk> chunks);

} // namespace satchel::documents
