// SPDX-License-Identifier: GPL-3.0-or-later
// Two proposals around quotes: one that was sent, and one that is being written.
#include "app/demo/DemoWorld.h"

#include "documents/proposal/BuiltInTemplates.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/Proposals.h"
#include "store/Records.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// Begun of a template that comes with the program, for a deal and its newest quote at that time.
void planDraft(DemoWorld &world, const DemoDeal &deal, const QString &builtIn, const QString &look, Instant at)
{
    const RecordId owner = world.users[deal.owner];
    const QString language = world.words(u"documentLanguage"_s).toString(); // the letterhead's
    world.planLater(at, [=, label = world.word(u"labels"_s, u"proposal"_s), dealId = deal.id](store::Store &store) {
        ChangeSet changes{label, {}, {}, {}};
        const auto start = documents::findProposalTemplate(builtIn, language);
        auto begun = start
            ? store::beginProposal(store, start->value,
                {{field::deal, dealId}, {field::owner, owner}, {field::language, language}, {field::look, look}})
            : Result<DocumentCopy>(fail(start.error()));
        if (begun)
            changes.edits = std::move(begun->edits);
        return changes;
    });
}

void planSending(DemoWorld &world, const DemoDeal &deal, Instant at)
{
    world.planLater(at, [label = world.word(u"labels"_s, u"proposalSent"_s), dealId = deal.id](store::Store &store) {
        ChangeSet changes{label, {}, {}, {}};
        const auto drafts = store::recordsOf(store, EntityKind::Proposal, Filter::refersTo(field::deal, dealId), {});
        if (drafts && !drafts->empty())
            changes.edits = {Edit::update(EntityKind::Proposal, drafts->front().id, {{field::status, choice::sent}})};
        return changes;
    });
}

} // namespace

void planProposals(DemoWorld &world)
{
    const DemoDeal &sent = world.featuredDeal(u"framework"_s);
    const Instant at = world.atWork(6);
    planDraft(world, sent, u"subscription"_s, u"letter"_s, at);
    planSending(world, sent, Instant{at.ms + 2 * 60 * 60'000});
    planDraft(world, world.featuredDeal(u"freezer-farm"_s), u"project"_s, u"studio"_s, world.atWork(2));
}

} // namespace satchel::app
