// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Proposals.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/Quotes.h"
#include "store/Records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QString titleOfLinked(Store &store, EntityKind entity, RecordId id)
{
    return id.isNull() ? QString() : store.title(entity, id);
}

/// The newest quote of a deal; the trash apart.
Result<std::optional<RecordId>> newestQuote(Store &store, RecordId deal)
{
    if (deal.isNull())
        return std::nullopt;
    const auto rows = TRY(store.select(
        {EntityKind::Quote, {}, Filter::refersTo(field::deal, deal), {field::created_at, true}, {}, 1, false}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.id(0));
}

/// The first version that is still there.
Result<Record> oldestVersion(Store &store, Record proposal)
{
    for (RecordId previous = valueOr<RecordId>(proposal.value(field::previous)); !previous.isNull();) {
        auto older = store.get(EntityKind::Proposal, previous);
        if (!older || older->isDeleted())
            break;
        if (valueOr<qint64>(older->value(field::version), 1) >= valueOr<qint64>(proposal.value(field::version), 1))
            break; // imported versions may form a circle
        proposal = std::move(*older);
        previous = valueOr<RecordId>(proposal.value(field::previous));
    }
    return proposal;
}

NewId newIdOf(Store &store)
{
    return [&store] { return store.newId(); };
}

} // namespace

Result<ProposalDocument> readProposal(Store &store, RecordId id)
{
    return recordWithParts(store, EntityKind::Proposal, id, EntityKind::ProposalBlock, field::proposal)
        .map([](RecordWithParts &&read) {
            return ProposalDocument{std::move(read.record), std::move(read.parts)};
        });
}

Result<std::vector<Record>> proposalVersions(Store &store, const Record &proposal)
{
    const auto first = TRY(oldestVersion(store, proposal));
    std::vector<Record> versions = {first};
    for (size_t i = 0; i < versions.size(); ++i) {
        auto next = TRY(recordsOf(
            store, EntityKind::Proposal, Filter::refersTo(field::previous, versions[i].id), {field::version, false}));
        for (Record &one : next) {
            if (std::ranges::find(versions, one.id, &Record::id) == versions.end())
                versions.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(
        versions, {}, [](const Record &one) { return valueOr<qint64>(one.value(field::version), 1); });
    return versions;
}

Result<std::vector<Record>> proposalTemplates(Store &store)
{
    return recordsOf(store, EntityKind::Proposal, Filter::equals(field::is_template, u"true"_s), {field::title, false});
}

Result<DocumentCopy> beginProposal(Store &store, const ProposalTemplate &start, std::vector<FieldValue> belongings)
{
    constexpr int daysValid = 30;
    const RecordId deal = referenceAmong(belongings, field::deal);
    const auto quote = TRY(newestQuote(store, deal));
    QString customer = titleOfLinked(store, EntityKind::Company, referenceAmong(belongings, field::company));
    if (customer.isEmpty())
        customer = titleOfLinked(store, EntityKind::Contact, referenceAmong(belongings, field::contact));
    QStringList title = {titleOfLinked(store, EntityKind::Deal, deal)};
    if (title.first().isEmpty())
        title = {start.title, customer};
    title.removeAll(QString());
    belongings.push_back({field::title, title.join(u" – "_s)});
    if (quote && referenceAmong(belongings, field::quote).isNull())
        belongings.push_back({field::quote, *quote});
    if (!store.me().isNull() && referenceAmong(belongings, field::owner).isNull())
        belongings.push_back({field::owner, store.me()});
    belongings.push_back({field::valid_until, store.clock().today().addDays(daysValid)});
    const QString language = start.language.isEmpty() ? languageOfCustomer(store, belongings) : QString();
    if (!language.isEmpty())
        belongings.push_back({field::language, language});
    return proposalFrom(start, std::move(belongings), newIdOf(store));
}

Result<DocumentCopy> beginNextVersion(Store &store, const ProposalDocument &document)
{
    const auto versions = TRY(proposalVersions(store, document.proposal));
    const auto newest = valueOr<qint64>(versions.back().value(field::version), 1);
    return nextProposalVersion(document.proposal, document.blocks, newest + 1, newIdOf(store));
}

std::vector<Edit> reorderBlocks(const std::vector<Record> &blocks)
{
    std::vector<Edit> edits;
    qint64 position = 0;
    for (const Record &block : blocks) {
        if (const Value wanted(++position); block.value(field::position) != wanted)
            edits.push_back(Edit::update(EntityKind::ProposalBlock, block.id, {{field::position, wanted}}));
    }
    return edits;
}

Result<Receipt> moveProposal(Store &store, RecordId id, const QString &state, const Origin &origin)
{
    const auto proposal = store.get(EntityKind::Proposal, id);
    if (!proposal)
        return fail(proposal.error());
    if (documentState(*proposal) == state)
        return fail(Error::Kind::Conflict, Reason::tr("the proposal is already %1").arg(state), u"proposal.status"_s);
    const QString label = state == choice::sent ? u"Send the proposal"_s : u"Mark the proposal as %1"_s.arg(state);
    return store.commit({label, origin, {Edit::update(EntityKind::Proposal, id, {{field::status, state}})}, {}});
}

} // namespace satchel::store
