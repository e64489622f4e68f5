// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a proposal: title, customer, day and who wrote it at fixed places, in one of three manners.
#pragma once

#include "documents/common/DocumentLexicon.h"
#include "documents/proposal/ProposalFacts.h"

namespace satchel::documents {

struct CoverText
{
    QString title;
    std::vector<Text> lines; // below the title
    std::optional<Image> picture;
};

std::vector<Frame> coverFrames(const CoverText &cover, const ProposalFacts &facts, const Template &look,
    const DocumentLexicon &words, const QSizeF &millimetres);

} // namespace satchel::documents
