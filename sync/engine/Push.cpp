// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Push.h"

#include "domain/Reason.h"
#include "sync/engine/PushPrecheck.h"
#include "sync/engine/Referrers.h"
#include "sync/engine/Verification.h"

#include <ranges>

namespace satchel::sync {

namespace {

constexpr qint64 pageSize = 500; // waiting records looked at together
constexpr qsizetype fewEnoughToLook = 100; // up to so many are read again before they are written over

} // namespace

Result<void> Push::run()
{
    TRY(verifyAll());
    for (const ObjectMap &object : m_context.objects) {
        TRY(object.isPushed() ? relinkRestored(m_context, object) : Result<void>());
    }
    TRY(m_review.run());
    // What refers to a record that is made in this pass is completed in the next one.
    constexpr int passes = 3;
    for (int pass = 0; pass < passes; ++pass) {
        qint64 done = 0;
        for (const ObjectMap &object : m_context.objects)
            done += TRY(pushObject(object, PushPass::Writes));
        if (done == 0)
            break;
    }
    for (const ObjectMap &object : m_context.objects | std::views::reverse) {
        TRY(pushObject(object, PushPass::Deletes));
    }
    return verifyAll();
}

Result<void> Push::verifyAll()
{
    for (const ObjectMap &object : m_context.objects) {
        TRY(verifyWrites(m_context, object));
    }
    return {};
}

Result<qint64> Push::pushObject(const ObjectMap &object, PushPass pass)
{
    if (!object.isPushed())
        return 0;
    Reconciler reconciler(m_context, object);
    PushGather gather(m_context, m_review, reconciler.gather());
    qint64 done = 0;
    RecordId after;
    for (;;) {
        const auto page = TRY(m_context.state().outbox.due(object.entity, m_context.now(), after, pageSize));
        if (page.empty())
            return done;
        after = page.back().record;
        done += TRY(pushPage(gather, reconciler, pass, page));
        if (m_context.isCancelled && m_context.isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("the sync was stopped"));
    }
}

Result<qint64> Push::pushPage(
    PushGather &gather, Reconciler &reconciler, PushPass pass, std::span<const store::OutboxEntry> page)
{
    reconciler.beginStep();
    gather.beginPage();
    const bool isFew = std::ssize(page) <= fewEnoughToLook;
    const bool looksAtLive = (m_context.remote.lacksConditionalWrites() && isFew) || pass == PushPass::Deletes;
    PushPrecheck precheck(m_context, reconciler, gather.rules().object);
    TRY(precheck.readBeforeWriting(gather, page, looksAtLive));
    const auto isPushed = [&](const QString &name) {
        const ObjectMap *object = m_context.object(name);
        return !object || object->isPushed();
    };
    std::vector<PendingWrite> writes;
    for (const store::OutboxEntry &waiting : page) {
        const PushFacts facts = TRY(gather.facts(waiting, pass));
        const PushPlan plan = planPush(facts, gather.rules(), pass, isPushed);
        TRY(followRoute(facts, plan));
        auto write = TRY(apply(waiting, plan));
        if (write)
            writes.push_back(std::move(*write));
    }
    TRY(precheck.adoptThoseThere(writes));
    return PushSender(m_context, reconciler, gather.rules().object, m_unanswered).sendAll(std::move(writes));
}

/// What belongs to a record goes where it goes.
Result<void> Push::followRoute(const PushFacts &facts, const PushPlan &plan)
{
    const bool isThere = facts.link && !facts.link->isTombstone && !facts.isDeleted;
    const bool goesThere = plan.outcome == PushPlan::Outcome::Send && plan.write.write.kind == Edit::Kind::Create;
    if (m_context.route.isEverything() || (!isThere && !goesThere))
        return {};
    auto state = m_context.state();
    return addUnlinkedReferrers(m_context.store, m_context.objects, state, facts.waiting.entity, facts.waiting.record);
}

Result<std::optional<PendingWrite>> Push::apply(const store::OutboxEntry &waiting, const PushPlan &plan)
{
    using Outcome = PushPlan::Outcome;
    for (const store::Conflict &conflict : plan.editedAgain) {
        TRY(store::Conflicts(m_context.store).add(conflict));
    }
    TRY(park(waiting, plan.parked));
    auto state = m_context.state();
    switch (plan.outcome) {
    case Outcome::Wait: break;
    case Outcome::Send: return plan.write;
    case Outcome::ReadFirst: m_context.mustRead = true; break;
    case Outcome::Withhold: {
        TRY(m_review.removeFromOutboxFor(waiting));
        break;
    }
    case Outcome::Agree: {
        TRY(state.links.put(plan.agreed));
        TRY(m_review.removeFromOutboxFor(waiting)); // what a question withholds still differs
        break;
    }
    case Outcome::Forget: {
        TRY(state.outbox.remove(waiting.entity, waiting.record));
        break;
    }
    }
    return std::nullopt;
}

/// With the reason; tried again when the record changes, or after a growing while.
Result<void> Push::park(const store::OutboxEntry &waiting, const std::vector<MappingProblem> &problems)
{
    if (!problems.empty() && waiting.reason.isEmpty())
        ++m_context.round.parked;
    for (const MappingProblem &problem : problems) {
        const Instant retryAt = m_context.retryAt(waiting.attempts + RoundContext::refusalBackoffOffset);
        TRY(m_context.state().outbox.park(waiting.entity, waiting.record, problem.reason, problem.field, retryAt));
    }
    return {};
}

} // namespace satchel::sync
