// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of a proposal that its document says: its blocks, whom it is for, its quote, its pictures.
#pragma once

#include "documents/common/DocumentData.h"
#include "domain/Markdown.h"
#include "store/Proposals.h"
#include "store/Quotes.h"

#include <QHash>

namespace satchel::documents {

/// Pictures that were read, by the SHA-256 of their contents.
using Pictures = QHash<QString, Image>;
/// Distinct pictures in one proposal; each may cost 20 MB while it is shown.
constexpr int mostPictures = 40;

/// What is wrong in a block; the others are printed. `error.where` names the block for a person: "Block 3, Pricing".
struct BlockProblem
{
    RecordId block;
    Error error;
    QString emptyField = {}; // the field of its text that has no value, where that is what is wrong
};

struct ProposalBlock
{
    Record record;
    std::vector<markdown::Block> body;
};

struct ProposalFacts : DocumentData
{
    Record proposal;
    std::vector<ProposalBlock> blocks; // in order
    std::optional<store::QuoteDocument> quote; // priced
    Pictures pictures;
    QDate date; // it was sent on, else today
    std::vector<BlockProblem> problems; // pictures that cannot be printed, a quote without a price
};

/// What is printed of a proposal. `known` are pictures that were read before, for a preview that follows each edit. An
/// Error when there is no such proposal or it is in the trash.
Result<ProposalFacts> readProposalFacts(store::Store &store, RecordId proposal, const Pictures &known = {});

/// The same without pictures, for callers that need only the texts.
Result<ProposalFacts> readProposalText(store::Store &store, RecordId proposal);

BlockProblem problemIn(const ProposalFacts &facts, size_t block, const QString &what);

/// Takes an image file into the store for a block, as keptImage makes it: returns the address that Markdown names it by
/// ("content:…"). Refused as readImageFile and readImage do.
Result<QString> keepPicture(store::Store &store, const QString &path);

} // namespace satchel::documents
