// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PullApply.h"

#include "domain/Reason.h"
#include "store/sync/ConnectionSettings.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/Referrers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Concerns one record only; anything else ends the step.
bool isOfRecord(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict;
}

} // namespace

Result<void> PullApply::apply(const PullPlan &plan, const QString &remoteId, const QString &changedBy)
{
    m_record = plan.record;
    m_remoteId = remoteId;
    m_changedBy = changedBy;
    m_isRefused = false;
    m_createdAt.reset();
    m_applied.clear();
    m_refused.clear();
    m_theirsAt.reset();
    for (const Action &action : plan.actions) {
        if (const auto *agreement = std::get_if<action::Agree>(&action); agreement && agreement->link.modified.ms > 0)
            m_theirsAt = agreement->link.modified;
    }
    for (const Action &action : plan.actions) {
        TRY(std::visit([this](const auto &one) { return carryOut(one); }, action));
        if (m_isRefused)
            return {};
    }
    return {};
}

Result<void> PullApply::carryOut(const action::NoteMissing &missing)
{
    return m_step.state().missing.add(m_object.object, missing.remoteId);
}

/// Kept in the store with the page, because the cursor goes on without it.
Result<void> PullApply::carryOut(const action::ReadAgain &again)
{
    (again.isAfterDeletions ? m_reread.afterDeletions : m_reread.next).append(m_remoteId);
    return parkWhole(Reason::tr("will be read again with the next sync"), m_context.now());
}

Result<void> PullApply::carryOut(const action::Park &park)
{
    if (park.isUntilNextSync)
        m_context.awaiting.insert(m_object.object);
    return parkWhole(park.reason, park.isUntilNextSync ? m_context.now() : m_context.retryAt(1));
}

Result<void> PullApply::parkWhole(const QString &reason, Instant retryAt)
{
    m_gather.forgetPending();
    return m_step.state().parked.put({m_object.object, m_remoteId, {}, {}, {}, 0, retryAt, reason});
}

Result<void> PullApply::carryOut(const action::NoteMatch &match)
{
    return store::Matches(m_context.store, m_context.connection.number).propose(match.match);
}

Result<void> PullApply::carryOut(const action::Create &create)
{
    const size_t before = m_step.changes().size();
    const auto made = m_step.apply(Edit::create(m_object.entity, m_record, create.values), m_label);
    if (!made && !isOfRecord(made.error()))
        return fail(made.error());
    if (!made) {
        m_isRefused = true;
        return parkWhole(toText(made.error()), m_context.retryAt(1));
    }
    ++m_context.round.pulled;
    m_createdAt = before;
    return {};
}

Result<void> PullApply::carryOut(const action::Restore &)
{
    TRY(m_step.apply(Edit::restore(m_object.entity, m_record), m_label));
    return addReferrers(m_context.store, m_context.objects, m_step.state(), m_object.entity, m_record);
}

/// All at once; when the store refuses one of them, each by itself.
Result<void> PullApply::carryOut(const action::Update &update)
{
    ++m_context.round.pulled;
    const auto all = m_step.apply(Edit::update(m_object.entity, m_record, update.values), m_label);
    if (!all && !isOfRecord(all.error()))
        return fail(all.error());
    if (all) {
        m_applied = update.values;
        return {};
    }
    for (const FieldValue &value : update.values) {
        const auto done = m_step.apply(Edit::update(m_object.entity, m_record, {value}), m_label);
        if (!done && !isOfRecord(done.error()))
            return fail(done.error());
        if (done)
            m_applied.push_back(value);
        else
            m_refused.push_back({value.field, done.error().what, false});
    }
    return {};
}

Result<void> PullApply::carryOut(const action::Delete &)
{
    TRY(m_step.apply(Edit::remove(m_object.entity, m_record), m_label));
    ++m_context.round.deleted;
    return {};
}

Result<void> PullApply::carryOut(const action::AddConflict &conflict)
{
    store::Conflicts conflicts(m_context.store);
    const bool isOpen = conflict.winner == Winner::Undecided;
    const auto known = isOpen ? TRY(conflicts.openOne(m_context.connection.number, m_record, conflict.field))
                              : std::nullopt;
    if (!known) // each is counted once, by the round that found it
        ++m_context.round.conflicts;
    store::Conflict found{0, m_context.connection.number, m_object.entity, m_record, conflict.field, conflict.before,
        conflict.mine, conflict.theirs, conflict.winner != Winner::Theirs, isOpen, m_context.now()};
    found.theirsAt = m_theirsAt;
    found.theirsBy = nameOfUser(m_changedBy);
    if (conflict.decidedBy == action::DecidedBy::Policy)
        found.rule = store::policyName(m_context.policy);
    if (conflict.decidedBy == action::DecidedBy::Precedence)
        found.rule = store::Conflict::byPrecedence;
    return conflicts.add(found);
}

/// Empty for a user who is not synced.
QString PullApply::nameOfUser(const QString &remoteId)
{
    for (const ObjectMap &object : m_context.objects) {
        if (remoteId.isEmpty() || object.entity != EntityKind::User)
            continue;
        const auto link = m_step.state().links.to(object.object, remoteId);
        if (link && *link)
            return m_context.store.title(EntityKind::User, (*link)->record);
    }
    return {};
}

Result<void> PullApply::carryOut(const action::ReplaceConflict &conflict)
{
    return store::Conflicts(m_context.store).add(conflict.conflict);
}

Result<void> PullApply::carryOut(const action::CloseConflict &conflict)
{
    return store::Conflicts(m_context.store).close(conflict.number, conflict.keptMine);
}

Result<void> PullApply::carryOut(const action::PutLink &put)
{
    return m_step.state().links.put(put.link);
}

Result<void> PullApply::carryOut(const action::Agree &agreement)
{
    m_base = agreement.base;
    for (const FieldValue &value : m_applied)
        setValue(m_base, value.field, value.value);
    for (const QString &field : agreement.asCreated)
        setValue(m_base, field, valueOf(created(), field));
    m_agreed = agreement.link;
    m_agreed.base = store::encodeValues(m_base);
    return m_step.state().links.put(m_agreed);
}

Result<void> PullApply::carryOut(const action::ForgetReferences &)
{
    return forgetReferences(m_context.store, m_context.objects, m_step.state(), m_object.entity, m_record);
}

Result<void> PullApply::carryOut(const action::Send &)
{
    return m_step.state().outbox.add(m_object.entity, m_record);
}

Result<void> PullApply::carryOut(const action::SendDifferences &)
{
    const auto differs = TRY(differsFromAgreed());
    store::Outbox &outbox = m_step.state().outbox;
    return differs ? outbox.add(m_object.entity, m_record) : outbox.retryParked(m_object.entity, m_record);
}

Result<bool> PullApply::differsFromAgreed()
{
    if (m_createdAt)
        return !differencesOf(created(), m_base, m_gather.rules().sent, {}).fields.isEmpty();
    const Record record = TRY(m_context.store.get(m_object.entity, m_record));
    const Differences differences = TRY(m_gather.differences(m_agreed, m_gather.mapper().valuesOf(record)));
    for (const store::Conflict &conflict : differences.editedAgain) {
        TRY(store::Conflicts(m_context.store).add(conflict));
    }
    return !differences.fields.isEmpty();
}

Result<void> PullApply::carryOut(const action::StopSending &)
{
    return m_step.state().outbox.remove(m_object.entity, m_record);
}

Result<void> PullApply::carryOut(const action::ParkFields &fields)
{
    std::vector<MappingProblem> problems = fields.problems;
    std::ranges::copy(m_refused, std::back_inserter(problems));
    std::erase_if(
        problems, [&](const MappingProblem &problem) { return !m_gather.rules().taken.contains(problem.field); });
    QStringList parked;
    for (const MappingProblem &problem : problems) {
        TRY(parkField(problem));
        parked.append(problem.field);
    }
    return m_step.state().parked.remove(m_object.object, m_remoteId, parked);
}

/// A reference is tried again as soon as what it points at may have come.
Result<void> PullApply::parkField(const MappingProblem &problem)
{
    if (problem.isMissingReference)
        noteMissingTargets(problem.field);
    store::SyncState &state = m_step.state();
    const int attempts = TRY(state.parked.attempts(m_object.object, m_remoteId, problem.field));
    const bool isNew = attempts == 0;
    if (isNew && !problem.isMissingReference)
        ++m_context.round.parked;
    const Instant retryAt = isNew && problem.isMissingReference ? m_context.now() : m_context.retryAt(attempts);
    return state.parked.put({m_object.object, m_remoteId, problem.field, m_record, {}, 0, retryAt, problem.reason});
}

/// The round reads there too, if it would have left that out.
void PullApply::noteMissingTargets(const QString &field)
{
    const FieldMap *map = m_object.mapOf(field);
    if (!map)
        return;
    for (const QString &target : QStringList(map->target) + map->alternatives)
        m_context.missingTargets[target][m_object.object].append(m_remoteId);
}

} // namespace satchel::sync
