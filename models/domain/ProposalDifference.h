// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions of a proposal. A block is the same block when its kind and heading are, else when
// its text is similar; a block at another place among the others is reported as moved.
#pragma once

#include "domain/ProposalRules.h"

namespace satchel {

struct BlockDifference
{
    enum class Kind : quint8 { Added, Removed, Changed, Same };
    Kind kind = Kind::Changed;
    bool isMoved = false; // what is the same and did not move is omitted
    BlockText before; // of an added one empty, of a removed one the other
    BlockText now;
};

struct ProposalDifference
{
    std::vector<FieldDifference> fields;
    std::vector<BlockDifference> blocks; // in the order of the newer version, removed blocks where they were
};
ProposalDifference differenceOfProposals(const Record &older, const std::vector<Record> &olderBlocks,
    const Record &newer, const std::vector<Record> &newerBlocks);

} // namespace satchel
