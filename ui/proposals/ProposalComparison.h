// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a proposal changed against an older one: fields and blocks, the words of a block one by one.
#pragma once

#include "store/Proposals.h"
#include "ui/documents/VersionComparison.h"

namespace satchel::ui {

std::vector<ComparedRow> comparedProposals(
    const PageContext &context, const store::ProposalDocument &older, const store::ProposalDocument &newer);

} // namespace satchel::ui
