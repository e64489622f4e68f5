// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Reconciler.h"
#include "domain/Label.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

Reconciler::Reconciler(RoundContext &context, const ObjectMap &object)
    : m_context(context), m_gather(context, object), m_object(object.object),
      m_label(Label::tr("Changes from %1").arg(context.connection.name))
{
}

/// A former id that another record here is linked with stays: that one is read by it, and is gone.
Result<void> Reconciler::followNewId(store::SyncTransaction &step, const RemoteRecord &theirs)
{
    store::Links &links = step.state().links;
    for (const QString &former : theirs.formerIds) {
        auto link = TRY(links.to(m_object, former));
        const auto present = TRY(links.to(m_object, theirs.id));
        if (!link || present)
            continue;
        link->remoteId = theirs.id;
        TRY(links.put(*link));
        TRY(step.state().parked.remove(m_object, former));
        TRY(step.state().missing.remove(m_object, former));
    }
    return {};
}

Result<void> Reconciler::reconcile(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust)
{
    TRY(followNewId(step, theirs));
    if (!theirs.problem.isEmpty())
        return apply(step, {{}, {action::Park{theirs.problem}}}, theirs.id);
    const PullFacts facts = TRY(m_gather.facts(theirs, trust, m_mayDefer));
    return apply(step, planPull(facts, m_gather.rules()), theirs.id, theirs.changedBy);
}

Result<void> Reconciler::adopt(store::SyncTransaction &step, RecordId record, const RemoteRecord &theirs)
{
    const PullFacts facts = TRY(m_gather.factsOfKnown(record, theirs));
    return apply(step, planPull(facts, m_gather.rules()), theirs.id, theirs.changedBy);
}

Result<void> Reconciler::reconcileDeletion(store::SyncTransaction &step, const store::Link &link)
{
    const DeletionFacts facts = TRY(m_gather.deletionFacts(link));
    return apply(step, planDeletion(facts), link.remoteId);
}

Result<void> Reconciler::reconcileOwnDeletion(store::SyncTransaction &step, const store::Link &link,
    const RemoteRecord *last, const std::vector<FieldValue> &seen)
{
    ++m_context.round.deleted;
    const OwnDeletionFacts facts = TRY(m_gather.ownDeletionFacts(link, last, seen));
    return apply(step, planOwnDeletion(facts), link.remoteId);
}

Result<void> Reconciler::apply(
    store::SyncTransaction &step, const PullPlan &plan, const QString &remoteId, const QString &changedBy)
{
    return PullApply(m_context, step, m_gather, m_reread, m_label).apply(plan, remoteId, changedBy);
}

Result<QSet<QString>> Reconciler::differences(const store::Link &link, const std::vector<FieldValue> &mine)
{
    const Differences differences = TRY(m_gather.differences(link, mine));
    for (const store::Conflict &conflict : differences.editedAgain) {
        TRY(store::Conflicts(m_context.store).add(conflict));
    }
    return differences.fields;
}

} // namespace satchel::sync
