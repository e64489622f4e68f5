// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a proposal that are made of entries, each beginning at a heading: case studies as cards, a team beside each
// other, a timeline along a line.
#pragma once

#include "documents/proposal/MarkdownLayouter.h"

namespace satchel::documents {

void appendTo(std::vector<Block> &blocks, std::vector<Block> more);

std::vector<Block> caseStudies(
    std::span<const markdown::Block> body, const MarkdownLayouter &setter, const Pictures &pictures);
/// "### Name", a picture, the role as first paragraph, more below it.
std::vector<Block> team(
    std::span<const markdown::Block> body, const MarkdownLayouter &setter, const Pictures &pictures, const Look &look);
/// "### When: what", and more below it.
std::vector<Block> timeline(std::span<const markdown::Block> body, const MarkdownLayouter &setter);

} // namespace satchel::documents
