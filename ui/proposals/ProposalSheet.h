// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal as its customer gets it: the document, its file's name, the letter it goes with.
#pragma once

#include "documents/proposal/ProposalDocument.h"
#include "ui/common/PageContext.h"
#include "ui/documents/DocumentOutput.h"

namespace satchel::ui {

/// What is being typed and not kept yet.
struct BlockDraft
{
    RecordId block;
    QString body;
};

struct ProposalSheet
{
    Sheet sheet;
    std::vector<Error> problems; // of the template, then of the blocks
    std::vector<documents::BlockProblem> blockProblems; // those of the blocks once more, with their blocks
    documents::Pictures pictures; // that were read, for the next time
};

/// Errors as documents::readProposalFacts has them.
Result<ProposalSheet> proposalSheet(const PageContext &context, RecordId proposal, documents::Audience reader,
    const documents::Pictures &known = {}, const std::optional<BlockDraft> &draft = {});
/// A template's blocks as pages for a customer, before there is a proposal.
documents::Document templatePages(
    const PageContext &context, const ProposalTemplate &start, const std::vector<FieldValue> &values);

/// The headings of a proposal as they will be printed, of those that have fields.
QHash<RecordId, QString> printedHeadings(
    const PageContext &context, RecordId proposal, const std::vector<Record> &blocks);

} // namespace satchel::ui
