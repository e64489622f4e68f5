// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProposalRules.h"
#include "domain/FieldNames.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr StateMove proposalMoves[] = {
    {"draft"_L1, "sent"_L1}, {"sent"_L1, "accepted"_L1}, {"sent"_L1, "rejected"_L1}, {"sent"_L1, "superseded"_L1}};
const QStringList proposalBookkeeping = {field::status, field::previous, field::version};

bool isTemplate(const Record &proposal)
{
    return valueOr<bool>(proposal.value(field::is_template));
}

} // namespace

bool canProposalMove(QStringView from, QStringView to)
{
    return canMove(proposalMoves, from, to);
}

QStringList nextProposalStates(const Record &proposal)
{
    return isTemplate(proposal) ? QStringList() : nextStates(proposalMoves, documentState(proposal));
}

Result<void> checkProposalEdit(const Record *before, const Record *after, RecordLookup &lookup)
{
    const QString from = before ? documentState(*before) : QString();
    const QString to = after ? documentState(*after) : QString();
    if (before && after && from != to && !canProposalMove(from, to))
        return fail(Error::Kind::Conflict, Reason::tr("a proposal can't change from %1 to %2").arg(from, to),
            u"proposal.status"_s);
    if (const auto stays = checkDocumentStays(before, after, lookup); !stays || !after)
        return stays;
    if (isTemplate(*after) && !isDraft(*after))
        return fail(Error::Kind::Conflict, Reason::tr("a template can't be sent; create a proposal from it"),
            u"proposal.status"_s);
    return {};
}

Result<void> checkProposalBlockEdit(const Record *before, const Record *after, RecordLookup &lookup)
{
    return checkPartStays(before, after, field::proposal, lookup);
}

ProposalTemplate templateOf(const Record &proposal, const std::vector<Record> &blocks)
{
    ProposalTemplate start{titleOf(proposal), proposal.text(field::language), proposal.text(field::look), {}};
    for (const Record &block : blocks)
        start.blocks.push_back({block.text(field::kind), block.text(field::heading), block.text(field::body)});
    return start;
}

DocumentCopy proposalFrom(const ProposalTemplate &start, std::vector<FieldValue> values, const NewId &newId)
{
    const auto append = [](std::vector<FieldValue> &to, const QString &field, const QString &text) {
        if (!text.isEmpty() && !std::ranges::any_of(to, [&](const FieldValue &value) { return value.field == field; }))
            to.push_back({field, text});
    };
    append(values, field::title, start.title);
    append(values, field::language, start.language);
    append(values, field::look, start.look);
    DocumentCopy copy{newId(), {}};
    copy.edits.push_back(Edit::create(EntityKind::Proposal, copy.id, std::move(values)));
    qint64 position = 0;
    for (const BlockText &block : start.blocks) {
        std::vector<FieldValue> fields = {
            {field::proposal, copy.id}, {field::position, ++position}, {field::kind, block.kind}};
        append(fields, field::heading, block.heading);
        append(fields, field::body, block.body);
        copy.edits.push_back(Edit::create(EntityKind::ProposalBlock, newId(), std::move(fields)));
    }
    return copy;
}

DocumentCopy nextProposalVersion(
    const Record &proposal, const std::vector<Record> &blocks, qint64 version, const NewId &newId)
{
    auto values = copiedValues(proposal, proposalBookkeeping);
    values.push_back({field::version, version});
    values.push_back({field::previous, proposal.id});
    return copyOfDocument(EntityKind::Proposal, std::move(values), blocks, field::proposal, newId);
}

DocumentCopy copyOfProposal(
    const Record &proposal, const std::vector<Record> &blocks, const Clock &clock, const NewId &newId)
{
    auto values = copiedValues(proposal, proposalBookkeeping + QStringList{field::valid_until});
    const Value sent = proposal.value(field::sent_at);
    const QDate issued = isEmpty(sent) ? QDate() : std::get<Instant>(sent).dateIn(clock.zone());
    if (const auto validUntil = validityFrom(clock.today(), issued, valueOr<QDate>(proposal.value(field::valid_until))))
        values.push_back({field::valid_until, *validUntil});
    return copyOfDocument(EntityKind::Proposal, std::move(values), blocks, field::proposal, newId);
}

DocumentCopy asTemplate(const Record &proposal, const std::vector<Record> &blocks, const NewId &newId)
{
    auto values = copiedValues(proposal,
        proposalBookkeeping
            + QStringList{
                field::is_template, field::company, field::contact, field::deal, field::quote, field::valid_until});
    values.push_back({field::is_template, true});
    return copyOfDocument(EntityKind::Proposal, std::move(values), blocks, field::proposal, newId);
}

} // namespace satchel
