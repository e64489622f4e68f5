// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RestoredReview.h"

#include "domain/Reason.h"
#include "store/CopyMark.h"
#include "store/privacy/ErasedRecords.h"
#include "store/RelaxedDurability.h"
#include "store/sync/Approvals.h"
#include "sync/engine/InDoubtRecovery.h"
#include "sync/engine/PushGather.h"

#include <algorithm>
#include <limits>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using store::Approval;

constexpr qint64 pageSize = 500; // waiting records looked at together
constexpr size_t writeStep = 100; // approvals of one transaction
constexpr int mostPasses = 4; // a record that points at one that points at one …
constexpr Instant anyTime{std::numeric_limits<qint64>::max()};

store::CopyMark markOf(const RoundContext &context)
{
    return store::copyMarkFromJson(context.connection.settings[store::restoredKey].toObject())
        .value_or(store::CopyMark());
}

/// The earliest first.
std::vector<store::CopyMark> marksOf(const RoundContext &context)
{
    std::vector<store::CopyMark> marks;
    const QJsonObject setting = context.connection.settings[store::restoredKey].toObject();
    if (const auto earlier = store::copyMarkFromJson(setting[store::earlierKey].toObject()))
        marks.push_back(*earlier);
    marks.push_back(markOf(context));
    return marks;
}

Result<void> setMark(RoundContext &context, const QJsonValue &mark)
{
    QJsonObject settings = context.connection.settings;
    if (mark.isNull())
        settings.remove(store::restoredKey);
    else
        settings.insert(store::restoredKey, mark);
    TRY(store::Connections(context.store).setSettings(context.connection.number, settings));
    context.connection.settings = std::move(settings);
    return {};
}

/// Everything that waits of an object's entity, also what is to be tried another day.
template <typename Take> Result<void> eachWaiting(RoundContext &context, const ObjectMap &object, Take take)
{
    for (RecordId after;;) {
        const auto page = TRY(context.state().outbox.due(object.entity, anyTime, after, pageSize));
        if (page.empty())
            return {};
        after = page.back().record;
        for (const store::OutboxEntry &waiting : page) {
            TRY(take(waiting));
        }
    }
}

/// Writes down the creates that may have been sent since the backup was made.
class CreatesInDoubt
{
public:
    /// `postpones`: records whose references lead to a record that may be found yet get their turn after it.
    CreatesInDoubt(RoundContext &context, QSet<RecordId> &known, bool postpones)
        : m_context(context), m_known(known), m_review(context), m_marks(marksOf(context)), m_postpones(postpones)
    {
    }

    /// How many there are that were not known.
    Result<qsizetype> find()
    {
        const qsizetype before = m_known.size();
        for (const ObjectMap &object : m_context.objects) {
            TRY(object.isPushed() ? findOf(object) : Result<void>());
        }
        return m_known.size() - before;
    }

private:
    Result<void> findOf(const ObjectMap &object)
    {
        Reconciler reconciler(m_context, object);
        PushGather gather(m_context, m_review, reconciler.gather());
        return eachWaiting(m_context, object, [&](const store::OutboxEntry &waiting) -> Result<void> {
            if (m_known.contains(waiting.record))
                return {};
            const auto sent = TRY(asSent(waiting));
            if (!sent)
                return {};
            const auto facts = TRY(gather.facts(waiting, sent->record, PushPass::Writes));
            const bool isEarly = m_postpones
                && std::ranges::any_of(facts.values.problems, &MappingProblem::isMissingReference);
            if (isEarly || taskOf(facts, object, PushPass::Writes) != PushTask::Create)
                return {};
            const PushPlan plan = planPush(
                facts, gather.rules(), PushPass::Writes, [](const QString &) { return true; });
            return plan.outcome == PushPlan::Outcome::Send ? doubt(object, plan.write, sent->since) : Result<void>();
        });
    }

    struct Sent
    {
        Record record;
        Instant since; // not before
    };
    /// What may have been sent of a record: the values that it had in the backup. Else the remote's value would replace
    /// what was typed here after the restoring, without a conflict.
    Result<std::optional<Sent>> asSent(const store::OutboxEntry &waiting)
    {
        const auto record = m_context.store.get(waiting.entity, waiting.record);
        if (!record && record.error().kind != Error::Kind::NotFound)
            return fail(record.error());
        if (!record || TRY(store::isErased(m_context.store.database(), waiting.record)))
            return std::nullopt;
        for (const store::CopyMark &mark : m_marks) {
            auto then = TRY(store::recordInCopy(m_context.store, mark, *record));
            if (then && !then->isDeleted())
                return Sent{std::move(*then), mark.at};
        }
        return std::nullopt;
    }

    Result<void> doubt(const ObjectMap &object, const PendingWrite &create, Instant since)
    {
        m_known.insert(create.waiting.record);
        const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        TRY(step->state().intents.add({0, object.object, object.entity, create.waiting.record, Edit::Kind::Create, {},
            store::encodeValues(create.fields), since,
            QJsonDocument(create.write.fields).toJson(QJsonDocument::Compact)}));
        return m_context.commit(*step);
    }

    RoundContext &m_context;
    QSet<RecordId> &m_known;
    OutgoingReview m_review; // asked for nothing: it is about what has a link
    const std::vector<store::CopyMark> m_marks;
    const bool m_postpones;
};

/// Finds what would be sent and is older than the restoring.
class RestoredReview
{
public:
    explicit RestoredReview(RoundContext &context)
        : m_context(context), m_approvals(context.store, context.connection.number), m_review(context),
          m_mark(markOf(context))
    {
    }

    Result<void> run()
    {
        for (const ObjectMap &object : m_context.objects) {
            TRY(object.isPushed() ? findOf(object) : Result<void>());
        }
        if (m_found.empty())
            return setMark(m_context, {});
        TRY(writeDown());
        return stop();
    }

private:
    Result<void> findOf(const ObjectMap &object)
    {
        Reconciler reconciler(m_context, object);
        reconciler.beginStep();
        return eachWaiting(m_context, object, [&](const store::OutboxEntry &waiting) -> Result<void> {
            const auto record = m_context.store.get(waiting.entity, waiting.record);
            if (!record)
                return record.error().kind == Error::Kind::NotFound ? Result<void>() : fail(record.error());
            const auto link = TRY(m_context.state().links.of(waiting.record));
            const bool isLinked = link && !link->isTombstone;
            if (isLinked ? link->object != object.object : !object.covers(*record))
                return {};
            if (!isLinked)
                return record->isDeleted() ? Result<void>() : addCreate(reconciler, object, waiting);
            return record->isDeleted() ? addDeletion(object, waiting) : addUpdate(reconciler, object, *link, *record);
        });
    }

    /// What needed attention when the backup was made, and cannot be sent now either, stays in that list: there is
    /// nothing to ask before a person has mended it.
    Result<bool> stillNeedsAttention(Reconciler &reconciler, const store::OutboxEntry &waiting)
    {
        if (waiting.reason.isEmpty())
            return false;
        const auto isPushed = [this](const QString &name) {
            const ObjectMap *object = m_context.object(name);
            return !object || object->isPushed();
        };
        PushGather gather(m_context, m_review, reconciler.gather());
        const PushFacts facts = TRY(gather.facts(waiting, PushPass::Writes));
        const PushPlan plan = planPush(facts, gather.rules(), PushPass::Writes, isPushed);
        return plan.outcome == PushPlan::Outcome::Wait && !plan.parked.empty();
    }

    Result<void> addCreate(Reconciler &reconciler, const ObjectMap &object, const store::OutboxEntry &waiting)
    {
        if (TRY(stillNeedsAttention(reconciler, waiting)))
            return {};
        const auto isNew = TRY(m_approvals.isChangedSince(waiting.entity, waiting.record, m_mark.sequence));
        const auto isRouted = TRY(store::isRouted(m_context.store, m_context.route, waiting.entity, waiting.record));
        if (!isNew && isRouted)
            add(object, waiting.entity, waiting.record, Edit::Kind::Create, {});
        return {};
    }

    Result<void> addDeletion(const ObjectMap &object, const store::OutboxEntry &waiting)
    {
        const auto change = TRY(m_approvals.deletionOf(waiting.entity, waiting.record));
        if (!change || isOld(*change))
            add(object, waiting.entity, waiting.record, Edit::Kind::Delete, {}, change);
        return {};
    }

    Result<void> addUpdate(
        Reconciler &reconciler, const ObjectMap &object, const store::Link &link, const Record &record)
    {
        QStringList fields;
        std::optional<store::LastChange> newest;
        const auto mine = reconciler.mapper().valuesOf(record);
        for (const QString &field : TRY(reconciler.differences(link, mine))) {
            // It was never sent, so what is there in its place is nobody's newer value, and taking that would empty
            // ours.
            if (reconciler.gather().cannotBeSent(field, mine))
                continue;
            const auto change = TRY(m_approvals.lastChangeOf(link.entity, link.record, field));
            if (change && !isOld(*change))
                continue;
            fields.append(field);
            if (change && (!newest || change->sequence > newest->sequence))
                newest = change;
        }
        fields.sort();
        if (!fields.isEmpty())
            add(object, link.entity, link.record, Edit::Kind::Update, fields, newest);
        return {};
    }

    bool isOld(const store::LastChange &change) const { return change.sequence <= m_mark.sequence; }

    void add(const ObjectMap &object, EntityKind entity, RecordId record, Edit::Kind kind, const QStringList &fields,
        const std::optional<store::LastChange> &change = {})
    {
        m_found.push_back({entity, record, kind, object.object, change ? change->sequence : m_mark.sequence,
            change ? change->at : m_mark.at, fields, Approval::State::Asked, m_mark.sequence, 0});
    }

    /// In place of what an earlier round has found.
    Result<void> writeDown()
    {
        auto first = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        TRY(m_approvals.clear());
        TRY(m_context.commit(*first));
        for (std::span<const Approval> rest = m_found; !rest.empty();) {
            const auto some = rest.first(std::min(rest.size(), writeStep));
            auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
            for (const Approval &one : some) {
                TRY(m_approvals.put(one));
            }
            TRY(m_context.commit(*step));
            rest = rest.subspan(some.size());
            store::RelaxedDurability::letOthersWrite();
        }
        return {};
    }

    Result<void> stop()
    {
        const auto count = [this](Edit::Kind kind) { return std::ranges::count(m_found, kind, &Approval::kind); };
        const store::StoreRestored question{
            m_mark.at, count(Edit::Kind::Create), count(Edit::Kind::Update), count(Edit::Kind::Delete)};
        const QString problem = Reason::tr(
            "this store was restored from a backup, and %1 records differ from %2. Nothing was sent")
                                    .arg(question.sum())
                                    .arg(m_context.systemName());
        TRY(store::Connections(m_context.store)
                .setState(m_context.connection.number, store::ConnectionState::Stopped, problem, question));
        return fail(Error::Kind::AwaitsAnswer, problem, m_context.connection.name);
    }

    RoundContext &m_context;
    store::Approvals m_approvals;
    OutgoingReview m_review; // asked for nothing: it is about what has a link
    const store::CopyMark m_mark;
    std::vector<Approval> m_found;
};

} // namespace

bool isAfterRestore(const RoundContext &context)
{
    return context.connection.settings.contains(store::restoredKey);
}

Result<void> recoverRestoredCreates(RoundContext &context)
{
    QJsonObject mark = context.connection.settings[store::restoredKey].toObject();
    if (mark[store::lookedUpKey].toBool())
        return {};
    QSet<RecordId> known;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto found = TRY(CreatesInDoubt(context, known, true).find());
        if (found == 0)
            break;
        TRY(recoverInDoubtWrites(context));
    }
    if (TRY(CreatesInDoubt(context, known, false).find()) > 0) {
        TRY(recoverInDoubtWrites(context));
    }
    mark.insert(store::lookedUpKey, true);
    return setMark(context, mark);
}

Result<void> reviewRestored(RoundContext &context)
{
    return RestoredReview(context).run();
}

} // namespace satchel::sync
