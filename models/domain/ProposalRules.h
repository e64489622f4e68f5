// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a proposal: written as a draft, sent, and then as it is; what changes afterwards becomes version n + 1.
//
//   from \ to   sent  accepted  rejected  superseded
//   draft        ×
//   sent                 ×         ×          ×
//   (accepted, rejected and superseded are ends; only undo leads back. A template stays a draft: it is copied, never
//   sent)
#pragma once

#include "domain/DocumentLife.h"

namespace satchel {

bool canProposalMove(QStringView from, QStringView to);
/// Where it may go from here, in the order of the table; a template goes nowhere.
QStringList nextProposalStates(const Record &proposal);

/// What an edit may not do to a proposal or one of its blocks: leave the table of states, send a template, change or
/// delete what was sent. Frozen for what was sent, Conflict for a move that there is not; `where` names the field.
Result<void> checkProposalEdit(const Record *before, const Record *after, RecordLookup &lookup);
Result<void> checkProposalBlockEdit(const Record *before, const Record *after, RecordLookup &lookup);

/// What a proposal begins with: the blocks of a template, wherever that comes from.
struct BlockText
{
    QString kind; // as the registry has them: "cover"
    QString heading;
    QString body; // Markdown with {fields}
    bool operator==(const BlockText &) const = default;
};
struct ProposalTemplate
{
    QString title;
    QString language; // BCP 47; empty: the one of the settings
    QString look; // name of a template of documents; empty: the one of the settings
    std::vector<BlockText> blocks;
};
/// A proposal as what others begin with.
ProposalTemplate templateOf(const Record &proposal, const std::vector<Record> &blocks);

/// A draft of a template's blocks. `values` (title, deal, owner) go before what the template says.
DocumentCopy proposalFrom(const ProposalTemplate &start, std::vector<FieldValue> values, const NewId &newId);
/// Version n + 1 of a proposal that was sent: a draft again, for the same customer.
DocumentCopy nextProposalVersion(
    const Record &proposal, const std::vector<Record> &blocks, qint64 version, const NewId &newId);
/// A proposal of its own with the same content, or a template when it is one: version 1, valid as many days from today
/// as it was from the day it was sent, in the clock's zone.
DocumentCopy copyOfProposal(
    const Record &proposal, const std::vector<Record> &blocks, const Clock &clock, const NewId &newId);
/// A template of a proposal: its texts, its look and its language, but no customer, deal, quote or day.
DocumentCopy asTemplate(const Record &proposal, const std::vector<Record> &blocks, const NewId &newId);

} // namespace satchel
