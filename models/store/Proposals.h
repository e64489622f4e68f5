// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals as they are read, with their blocks, and the edits a proposal as a whole is worked on by.
#pragma once

#include "domain/ProposalRules.h"
#include "store/Store.h"

namespace satchel::store {

struct ProposalDocument
{
    Record proposal;
    std::vector<Record> blocks; // in order
};

Result<ProposalDocument> readProposal(Store &store, RecordId id);
/// All versions of a proposal, oldest first; those in the trash are omitted, and what was made of them too.
Result<std::vector<Record>> proposalVersions(Store &store, const Record &proposal);
/// The store's own templates, by title.
Result<std::vector<Record>> proposalTemplates(Store &store);

/// A new draft as one change set: a template's blocks for a deal, company or contact (`belongings`). It has the deal's
/// title, else the template's with the company's name, is valid for 30 days, and shows the deal's newest quote.
Result<DocumentCopy> beginProposal(Store &store, const ProposalTemplate &start, std::vector<FieldValue> belongings);
/// The next version of a proposal that was sent, numbered behind the newest there is.
Result<DocumentCopy> beginNextVersion(Store &store, const ProposalDocument &document);
/// Another order of blocks: those that get another place.
std::vector<Edit> reorderBlocks(const std::vector<Record> &blocksInNewOrder);

/// Moves a proposal to a state as one change set.
Result<Receipt> moveProposal(Store &store, RecordId id, const QString &state, const Origin &origin);

} // namespace satchel::store
