// SPDX-License-Identifier: GPL-3.0-or-later
// The document a customer gets of a proposal: each kind of block in its own look, in the order a person gave them.
#pragma once

#include "documents/proposal/ProposalFacts.h"
#include "documents/proposal/ProposalFields.h"
#include "documents/template/Template.h"

namespace satchel::documents {

enum class Audience : quint8 {
    Customer, // a block without content is omitted
    Writer, // a preview names what is missing, and where
};

struct ProposalDocument
{
    Document document;
    std::vector<BlockProblem> problems; // those of the facts first
};

/// `language` is BCP 47; it chooses texts, numbers, dates and the reading direction.
ProposalDocument proposalDocument(
    const ProposalFacts &facts, const Template &look, const QString &language, Audience reader = Audience::Customer);

/// The headings of a proposal with their fields filled, of those that have any.
QHash<RecordId, QString> printedHeadings(const ProposalFacts &facts, const Template &look, const QString &language);

} // namespace satchel::documents
