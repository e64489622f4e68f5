// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/OutgoingReview.h"

#include "store/RelaxedDurability.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 oneGo = 10 * 60'000; // ms: edits closer to each other than that are one go
constexpr qint64 leastForShare = 10; // records
constexpr qint64 reviewPage = 500;
constexpr size_t reviewStep = 500; // rows of one transaction

} // namespace

using store::Approval;

OutgoingReview::OutgoingReview(RoundContext &context)
    : m_context(context), m_approvals(context.store, context.connection.number), m_cascade(context)
{
    const auto settings = store::ConnectionSettings::fromJson(context.connection.settings)
                              .value_or(store::ConnectionSettings());
    m_limit = settings.askAbove;
    m_share = settings.askShare;
}

Result<void> OutgoingReview::run()
{
    const auto sequence = TRY(m_context.store.log().lastSequence());
    m_sequence = sequence;
    TRY(readKnown());
    for (const ObjectMap &object : m_context.objects) {
        TRY(object.isPushed() ? findCandidates(object) : Result<void>());
    }
    addLeft();
    std::ranges::stable_sort(m_candidates, {}, [](const Candidate &one) { return one.approval.at; });
    for (const Edit::Kind kind : {Edit::Kind::Delete, Edit::Kind::Update}) {
        TRY(findBulk(kind));
    }
    TRY(countAlong());
    TRY(decide());
    return detach();
}

Result<void> OutgoingReview::readKnown()
{
    const auto known = TRY(m_approvals.list());
    for (const Approval &one : known)
        m_known.insert({{one.record, one.kind}, one});
    auto unsent = TRY(m_approvals.unsent());
    m_unsent = std::move(unsent);
    return {};
}

Result<void> OutgoingReview::findCandidates(const ObjectMap &object)
{
    Reconciler reconciler(m_context, object);
    for (RecordId after;;) {
        const auto links = TRY(m_approvals.linkedWaiting(object.object, object.entity, after, reviewPage));
        if (links.empty())
            return {};
        after = links.back().record;
        reconciler.beginStep();
        for (const store::Link &link : links) {
            const auto record = m_context.store.get(link.entity, link.record);
            if (!record && record.error().kind != Error::Kind::NotFound)
                return fail(record.error());
            auto found = TRY(!record      ? Result<std::optional<Candidate>>()
                    : record->isDeleted() ? deletionOf(object, link)
                                          : overwriteOf(reconciler, object, link, *record));
            if (!found)
                continue;
            const auto known = m_known.find({link.record, found->approval.kind});
            if (known != m_known.end())
                found->known = known->second;
            m_candidates.push_back(std::move(*found));
        }
    }
}

Result<std::optional<OutgoingReview::Candidate>> OutgoingReview::deletionOf(
    const ObjectMap &object, const store::Link &link)
{
    const auto change = TRY(m_approvals.deletionOf(link.entity, link.record));
    const store::LastChange last = change.value_or(store::LastChange());
    return Candidate{
        {link.entity, link.record, Edit::Kind::Delete, object.object, last.sequence, last.at, {}, {}, 0, 0}};
}

/// Of the fields that hold something there and were edited in bulk here.
Result<std::optional<OutgoingReview::Candidate>> OutgoingReview::overwriteOf(
    Reconciler &reconciler, const ObjectMap &object, const store::Link &link, const Record &record)
{
    const auto mine = reconciler.mapper().valuesOf(record);
    const auto different = TRY(reconciler.differences(link, mine));
    Approval approval{link.entity, link.record, Edit::Kind::Update, object.object, 0, {}, {}, {}, 0, 0};
    qsizetype rest = 0; // fields that leave all the same
    const auto base = store::decodeValues(*record.entity, link.base);
    for (const QString &field : different) {
        ++rest;
        const bool fellAway = isEmpty(valueOf(mine, field))
            && !isEmpty(record.value(field)); // with the record at its other end
        if (isEmpty(valueOf(base, field)) || fellAway)
            continue;
        const auto change = TRY(m_approvals.lastChangeOf(link.entity, link.record, field));
        if (!change)
            continue; // nobody edited it
        const bool staysHere = isUnsent(link.record, field, change->sequence);
        const auto isBulk = TRY(staysHere ? Result<bool>(false) : isOfBulk(*change, link.entity));
        rest -= staysHere || isBulk ? 1 : 0;
        if (!isBulk)
            continue;
        approval.fields.append(field);
        approval.sequence = std::max(approval.sequence, change->sequence);
        approval.at = std::max(approval.at, change->at);
    }
    approval.fields.sort();
    if (approval.fields.isEmpty())
        return std::nullopt;
    const bool isWhole = rest == 0;
    return Candidate{std::move(approval), {}, {}, isWhole};
}

bool OutgoingReview::isUnsent(RecordId record, const QString &field, qint64 lastChange) const
{
    const auto unsent = m_unsent.find({record, field});
    return unsent != m_unsent.end() && lastChange <= unsent->second;
}

Result<bool> OutgoingReview::isOfBulk(const store::LastChange &change, EntityKind entity)
{
    if (change.origin.isConnection())
        return false;
    const bool isPersons = change.origin == Origin::user() || change.origin == Origin::undo();
    if (!isPersons)
        return true;
    const auto known = m_bulkSets.constFind(change.changeSet);
    if (known != m_bulkSets.cend())
        return *known;
    constexpr qint64 several = 2;
    const auto updated = TRY(m_approvals.updatedBy(change.changeSet, entity, several));
    m_bulkSets.insert(change.changeSet, updated >= several);
    return updated >= several;
}

/// What has left since the last answer is no candidate any more, and counts.
void OutgoingReview::addLeft()
{
    QSet<std::pair<RecordId, int>> waiting;
    for (const Candidate &one : m_candidates)
        waiting.insert({one.approval.record, static_cast<int>(one.approval.kind)});
    for (const auto &[key, known] : m_known) {
        if (known.state == Approval::State::Unasked && !waiting.contains({key.first, static_cast<int>(key.second)}))
            m_candidates.push_back({known, known, {}, false, false});
    }
    for (Candidate &one : m_candidates)
        one.isCounted = !one.known || one.known->state != Approval::State::Approved
            || one.approval.sequence > one.known->sequence;
}

/// Slides the window over the candidates in the order of their edits.
Result<void> OutgoingReview::findBulk(Edit::Kind kind)
{
    std::vector<Candidate *> counted;
    for (Candidate &one : m_candidates) {
        if (one.isCounted && one.approval.kind == kind)
            counted.push_back(&one);
    }
    QHash<QString, qint64> byObject;
    size_t first = 0; // of the window
    size_t marked = 0; // up to here is known to be bulk
    for (size_t last = 0; last < counted.size(); ++last) {
        const Approval &newest = counted[last]->approval;
        const qint64 ofObject = ++byObject[newest.object];
        for (; newest.at.ms - counted[first]->approval.at.ms >= oneGo; ++first)
            --byObject[counted[first]->approval.object];
        bool isBulk = static_cast<qint64>(last - first + 1) > m_limit;
        if (!isBulk && ofObject >= leastForShare) {
            const auto linked = TRY(linkedOf(newest.object));
            isBulk = byObject[newest.object] >= leastForShare && byObject[newest.object] * 100 > linked * m_share;
        }
        if (!isBulk)
            continue;
        for (marked = std::max(marked, first); marked <= last; ++marked)
            counted[marked]->isBulk = true;
    }
    return {};
}

Result<qint64> OutgoingReview::linkedOf(const QString &object)
{
    const auto known = m_linked.constFind(object);
    if (known != m_linked.cend())
        return *known;
    const auto live = m_context.state().links.liveCount(object);
    if (!live)
        return live;
    const auto left = std::ranges::count_if(m_candidates, [&](const Candidate &one) {
        return !one.isWaiting && one.approval.kind == Edit::Kind::Delete && one.approval.object == object;
    });
    m_linked.insert(object, *live + left);
    return *live + left;
}

Result<void> OutgoingReview::countAlong()
{
    for (Candidate &one : m_candidates) {
        const ObjectMap *object = m_context.object(one.approval.object);
        if (one.approval.kind != Edit::Kind::Delete || !one.isWaiting || !object || object->takesAlong.isEmpty())
            continue;
        auto dependents = TRY(m_cascade.dependentsOf(*object, one.approval.record));
        one.dependents = std::move(dependents.detachable);
        one.approval.along = dependents.fixed;
        if (one.known) // what could not be detached before stays counted
            one.approval.along = std::max(one.approval.along,
                std::min(one.known->along, dependents.fixed + static_cast<qint64>(one.dependents.size())));
        one.isBulk = one.isBulk || one.approval.along > 0;
    }
    return {};
}

Result<void> OutgoingReview::detach()
{
    for (const auto &[entity, record] : m_toDetach) {
        TRY(m_context.state().outbox.add(entity, record));
    }
    return {};
}

Result<void> OutgoingReview::decide()
{
    for (Candidate &one : m_candidates) {
        if (one.isWaiting)
            decide(one);
        else if (std::abs(m_context.now().ms - one.approval.at.ms) > 2 * oneGo)
            m_stale.push_back(*one.known);
        m_known.erase({one.approval.record, one.approval.kind});
    }
    // A change that is no longer to be sent, because it was undone here or already made there, is removed from the
    // question.
    for (const auto &[key, known] : m_known)
        m_stale.push_back(known);
    return writeDown();
}

void OutgoingReview::decide(Candidate &candidate)
{
    using State = Approval::State;
    Approval &approval = candidate.approval;
    const bool isKnown = candidate.known && candidate.known->sequence >= approval.sequence;
    const bool isDecided = isKnown && candidate.known->state != State::Unasked
        && candidate.known->along >= approval.along;
    approval.state = isDecided ? candidate.known->state : candidate.isBulk ? State::Asked : State::Unasked;
    approval.question = isDecided ? candidate.known->question : candidate.isBulk ? m_sequence : 0;
    if (!isKnown || candidate.known->state != approval.state || candidate.known->fields != approval.fields
        || candidate.known->along != approval.along)
        m_changed.push_back(approval);
    const bool isAsked = approval.state == State::Asked;
    if (isAsked)
        m_asked.insert(approval.record);
    if (isAsked && !isDecided && candidate.isWhole)
        m_toWithhold.emplace_back(approval.entity, approval.record);
    if (approval.kind == Edit::Kind::Delete && !isAsked) {
        m_mayBeDeleted.insert(approval.record, approval);
        m_toDetach.insert(m_toDetach.end(), candidate.dependents.begin(), candidate.dependents.end());
    }
    if (approval.kind == Edit::Kind::Update && isAsked)
        m_withheld[approval.record].unite(QSet<QString>(approval.fields.cbegin(), approval.fields.cend()));
}

Result<void> OutgoingReview::writeDown()
{
    std::span<const Approval> changed = m_changed;
    std::span<const Approval> stale = m_stale;
    std::span<const std::pair<EntityKind, RecordId>> toWithhold = m_toWithhold;
    while (!changed.empty() || !stale.empty()) {
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        const auto some = changed.first(std::min(changed.size(), reviewStep));
        const auto ended = stale.first(std::min(stale.size(), reviewStep));
        for (const Approval &one : some) {
            TRY(m_approvals.put(one));
        }
        const auto withheld = toWithhold.first(std::min(toWithhold.size(), reviewStep));
        for (const auto &[entity, record] : withheld) {
            TRY(m_approvals.withhold(entity, record));
        }
        toWithhold = toWithhold.subspan(withheld.size());
        for (const Approval &one : ended) {
            TRY(m_approvals.remove(one));
        }
        TRY(m_context.commit(*step));
        changed = changed.subspan(some.size());
        stale = stale.subspan(ended.size());
        if (!changed.empty() || !stale.empty())
            store::RelaxedDurability::letOthersWrite();
    }
    return {};
}

Result<bool> OutgoingReview::mayDelete(const ObjectMap &object, const store::OutboxEntry &waiting)
{
    if (m_asked.contains(waiting.record)) {
        const auto done = m_approvals.withhold(waiting.entity, waiting.record);
        return done ? Result<bool>(false) : fail(done.error());
    }
    if (!m_mayBeDeleted.contains(waiting.record))
        return false; // deleted since: it is looked at before the next round
    const auto isChanged = m_approvals.isChangedSince(waiting.entity, waiting.record, m_sequence);
    if (!isChanged || *isChanged)
        return isChanged ? Result<bool>(false) : fail(isChanged.error());
    const bool isUnread = !object.takesAlong.isEmpty()
        && m_context.readSince.isEmpty(); // others may have linked something to it
    m_context.mustRead = m_context.mustRead || isUnread;
    if (isUnread)
        return false;
    return object.takesAlong.isEmpty()
        ? Result<bool>(true)
        : postponeForDependents(object, waiting).map([](bool isParked) { return !isParked; });
}

/// What could not be detached because the remote refused is asked about; anything else is tried again.
Result<bool> OutgoingReview::postponeForDependents(const ObjectMap &object, const store::OutboxEntry &waiting)
{
    const auto dependents = TRY(m_cascade.dependentsOf(object, waiting.record));
    Approval approval = m_mayBeDeleted.value(waiting.record);
    if (dependents.count() == 0
        || (approval.state == Approval::State::Approved && dependents.count() <= approval.along))
        return false;
    qint64 refused = dependents.fixed;
    for (const auto &[entity, record] : dependents.detachable) {
        const auto left = TRY(m_context.state().outbox.find(entity, record));
        refused += left && !left->reason.isEmpty() ? 1 : 0;
    }
    if (refused > approval.along) {
        approval.state = Approval::State::Asked;
        approval.question = m_sequence;
        approval.along = refused;
        TRY(m_approvals.put(approval));
        m_asked.insert(waiting.record);
        const auto done = m_approvals.withhold(waiting.entity, waiting.record);
        return done ? Result<bool>(true) : fail(done.error());
    }
    const auto done = m_context.state().outbox.retryLater(
        waiting.entity, waiting.record, m_context.retryAt(waiting.attempts));
    return done ? Result<bool>(true) : fail(done.error());
}

Result<std::optional<QSet<QString>>> OutgoingReview::withheldFields(
    const store::OutboxEntry &waiting, const QSet<QString> &fields)
{
    const auto isChanged = TRY(m_approvals.isChangedSince(waiting.entity, waiting.record, m_sequence));
    if (isChanged)
        return std::nullopt;
    QSet<QString> withheld = m_withheld.value(waiting.record);
    for (const QString &field : fields) {
        if (!m_unsent.contains({waiting.record, field}))
            continue;
        const auto change = TRY(m_approvals.lastChangeOf(waiting.entity, waiting.record, field));
        if (change && isUnsent(waiting.record, field, change->sequence))
            withheld.insert(field);
    }
    return withheld;
}

Result<void> OutgoingReview::removeFromOutboxFor(const store::OutboxEntry &waiting)
{
    return m_asked.contains(waiting.record) ? m_approvals.withhold(waiting.entity, waiting.record)
                                            : m_context.state().outbox.remove(waiting.entity, waiting.record);
}

} // namespace satchel::sync
