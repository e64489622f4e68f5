// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Push.h"

#include "domain/Reason.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/Outcomes.h"
#include "sync/engine/Verification.h"

#include <algorithm>
#include <QJsonDocument>
#include <ranges>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 pageSize = 500; // waiting records looked at together
constexpr qsizetype fewEnoughToLook = 100; // up to so many are read again before they are written over
constexpr int mostUnanswered = 3; // of a round; then the remote is left alone for a while

std::vector<FieldValue> only(const std::vector<FieldValue> &values, const QSet<QString> &fields)
{
    std::vector<FieldValue> chosen;
    std::ranges::copy_if(
        values, std::back_inserter(chosen), [&](const FieldValue &value) { return fields.contains(value.field); });
    return chosen;
}

} // namespace

Result<void> Push::run()
{
    for (const ObjectMap &object : m_context.objects) {
        TRY(verifyWrites(m_context, object));
    }
    for (const ObjectMap &object : m_context.objects) {
        TRY(object.isPushed() ? relinkRestored(object) : Result<void>());
    }
    TRY(m_review.run());
    // What refers to a record that is made in this pass is completed in the next one.
    constexpr int passes = 3;
    for (int pass = 0; pass < passes; ++pass) {
        qint64 done = 0;
        for (const ObjectMap &object : m_context.objects) {
            const auto pushed = TRY(pushObject(object, Pass::Writes));
            done += pushed;
        }
        if (done == 0)
            break;
    }
    for (const ObjectMap &object : m_context.objects | std::views::reverse) {
        TRY(pushObject(object, Pass::Deletes));
    }
    for (const ObjectMap &object : m_context.objects) {
        TRY(verifyWrites(m_context, object));
    }
    return {};
}

Result<void> Push::relinkRestored(const ObjectMap &object)
{
    auto kept = store::Approvals(m_context.store, m_context.connection.number).keptAndWaiting(object.object);
    if (!kept)
        return fail(kept.error());
    std::erase_if(*kept, [&](const store::Link &link) {
        const auto record = m_context.store.get(link.entity, link.record);
        return !record || record->isDeleted();
    });
    Reconciler reconciler(m_context, object);
    for (std::span<const store::Link> rest = *kept; !rest.empty();) {
        const auto batch = rest.first(std::min(rest.size(), static_cast<size_t>(object.batchSize)));
        TRY(relink(reconciler, object, batch));
        rest = rest.subspan(batch.size());
    }
    return {};
}

Result<void> Push::relink(Reconciler &reconciler, const ObjectMap &object, std::span<const store::Link> kept)
{
    QStringList ids;
    for (const store::Link &link : kept)
        ids.append(link.remoteId);
    const auto present = m_context.remote.read(object, ids);
    if (!present)
        return fail(present.error());
    reconciler.beginStep();
    auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
    if (!step)
        return fail(step.error());
    store::SyncState &state = (*step)->state();
    for (store::Link link : kept) {
        const auto ours = state.linkOf(link.record);
        const auto theirs = state.linkTo(link.object, link.remoteId);
        if (!ours || !theirs)
            return fail(!ours ? ours.error() : theirs.error());
        TRY(store::Approvals(m_context.store, m_context.connection.number).forgetKept(link.record));
        if (*ours || *theirs)
            continue; // another record of ours has taken its place
        const auto found = std::ranges::find(*present, link.remoteId, &RemoteRecord::id);
        link.isTombstone = found == present->end(); // then it is recreated
        TRY(state.put(link));
        TRY(link.isTombstone ? Result<void>() : reconciler.take(**step, *found, Trust::Certain));
    }
    return m_context.commit(**step);
}

Result<qint64> Push::pushObject(const ObjectMap &object, Pass pass)
{
    if (!object.isPushed())
        return 0;
    Reconciler reconciler(m_context, object);
    m_absent.clear();
    qint64 done = 0;
    RecordId after;
    for (;;) {
        const auto page = m_context.state().due(object.entity, m_context.now(), after, pageSize);
        if (!page)
            return fail(page.error());
        if (page->empty())
            return done;
        after = page->back().record;
        const auto pushed = pushPage(reconciler, object, pass, *page);
        if (!pushed)
            return pushed;
        done += *pushed;
        if (m_context.isCancelled && m_context.isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("the sync was stopped"));
    }
}

Result<qint64> Push::pushPage(
    Reconciler &reconciler, const ObjectMap &object, Pass pass, std::span<const store::OutboxEntry> page)
{
    reconciler.beginStep();
    m_seen.clear();
    const bool isFew = std::ssize(page) <= fewEnoughToLook;
    const bool looksAtLive = (m_context.remote.lacksConditionalWrites() && isFew) || pass == Pass::Deletes;
    TRY(lookFirst(reconciler, object, page, looksAtLive));
    std::vector<Job> jobs;
    for (const store::OutboxEntry &waiting : page) {
        auto job = prepare(reconciler, object, waiting, pass);
        if (!job)
            return fail(job.error());
        if (*job)
            jobs.push_back(std::move(**job));
    }
    TRY(adoptThoseThere(reconciler, object, jobs));
    return sendAll(reconciler, object, std::move(jobs));
}

/// Another Satchel may have made here what it knows from another system, and a person may have worked on it since.
Result<void> Push::adoptThoseThere(Reconciler &reconciler, const ObjectMap &object, std::vector<Job> &jobs)
{
    std::vector<InDoubtCreate> creates;
    for (const Job &job : jobs) {
        const auto isKnown = job.write.kind == Edit::Kind::Create ? m_context.state().isKnownToOther(job.waiting.record)
                                                                  : Result<bool>(false);
        if (!isKnown)
            return fail(isKnown.error());
        if (!*isKnown)
            continue;
        const RecordId identity = store::identityFromKey(job.write.key);
        for (const RecordId externalKey :
            {store::successorOf(identity), identity}) { // it may have been recreated as well
            creates.push_back({job.write, m_context.now()});
            creates.back().write.key = externalKey;
        }
    }
    const auto mayHarm = creates.empty() ? Result<bool>(false) : m_context.remote.createsOverwrite(object);
    if (!mayHarm || !*mayHarm)
        return mayHarm ? Result<void>() : fail(mayHarm.error());
    const auto isAlreadyLinked = m_context.linkedIn(object);
    for (std::span<const InDoubtCreate> rest = creates; !rest.empty();) {
        const auto batch = rest.first(std::min(rest.size(), static_cast<size_t>(object.batchSize)));
        const auto found = m_context.remote.find(object, batch, isAlreadyLinked);
        if (!found)
            return fail(found.error());
        auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
        if (!step)
            return fail(step.error());
        for (size_t i = 0; i < batch.size(); ++i) {
            const InDoubtResult &there = (*found)[i];
            if (there.state != InDoubtResult::State::Found || there.record.isDeleted
                || isAlreadyLinked(there.record.id))
                continue;
            const auto job = std::ranges::find(
                jobs, batch[i].write.record, [](const Job &one) { return one.waiting.record; });
            if (job == jobs.end()) // there are two of it
                continue;
            TRY(reconciler.adopt(**step, batch[i].write.record, there.record));
            jobs.erase(job);
        }
        TRY(m_context.commit(**step));
        rest = rest.subspan(batch.size());
    }
    return {};
}

Result<void> Push::lookFirst(
    Reconciler &reconciler, const ObjectMap &object, std::span<const store::OutboxEntry> page, bool alsoAtLive)
{
    auto state = m_context.state();
    std::vector<store::Link> links;
    for (const store::OutboxEntry &waiting : page) {
        auto link = state.linkOf(waiting.record);
        if (!link)
            return fail(link.error());
        if (*link && (*link)->object == object.object && ((*link)->isTombstone || alsoAtLive))
            links.push_back(std::move(**link));
    }
    for (size_t begin = 0; begin < links.size(); begin += static_cast<size_t>(object.batchSize)) {
        const auto part = std::span(links).subspan(
            begin, std::min(static_cast<size_t>(object.batchSize), links.size() - begin));
        QStringList ids;
        for (const store::Link &link : part)
            ids.append(link.remoteId);
        const auto records = m_context.remote.read(object, ids);
        if (!records)
            return fail(records.error());
        auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
        if (!step)
            return fail(step.error());
        for (const RemoteRecord &record : *records) {
            TRY(reconciler.take(**step, record, Trust::Certain));
            m_seen.insert(record.id, record);
        }
        for (const store::Link &link : part) {
            if (link.isTombstone || std::ranges::find(*records, link.remoteId, &RemoteRecord::id) != records->end())
                continue;
            m_absent.insert(link.remoteId);
            TRY((*step)->state().addMissingCandidate(object.object, link.remoteId));
        }
        TRY(m_context.commit(**step));
    }
    return {};
}

bool Push::isCovered(const Record &record) const
{
    return std::ranges::any_of(
        m_context.objects, [&](const ObjectMap &object) { return object.isPushed() && object.covers(record); });
}

Result<std::optional<Push::Job>> Push::prepare(
    Reconciler &reconciler, const ObjectMap &object, const store::OutboxEntry &waiting, Pass pass)
{
    auto state = m_context.state();
    const auto hasIntent = state.hasIntent(waiting.record);
    const auto link = state.linkOf(waiting.record);
    const auto record = m_context.store.get(waiting.entity, waiting.record);
    if (!hasIntent || !link || !record)
        return fail(!hasIntent ? hasIntent.error() : !link ? link.error() : record.error());
    if (*hasIntent)
        return std::nullopt; // the outcome of its last write must be known first
    if (*link && m_absent.contains((*link)->remoteId))
        return std::nullopt; // the next Pull sees whether it is gone
    const bool isLinked = *link && !(*link)->isTombstone;
    if (isLinked ? (*link)->object != object.object : !object.covers(*record)) {
        if (isLinked || isCovered(*record))
            return std::nullopt; // another object's
        return state.removeFromOutbox(waiting.entity, waiting.record).map([] { return std::optional<Job>(); });
    }
    if (record->isDeleted()) {
        if (!isLinked)
            return state.removeFromOutbox(waiting.entity, waiting.record).map([] { return std::optional<Job>(); });
        if (pass == Pass::Writes)
            return std::nullopt;
        return prepareDelete(reconciler, object, waiting, **link);
    }
    if (pass == Pass::Deletes)
        return std::nullopt;
    return isLinked ? prepareUpdate(reconciler, waiting, **link, *record)
                    : prepareCreate(reconciler, object, waiting, *record, *link);
}

/// A reference waits for the record at its other end, unless that is only read from the remote and never sent.
bool Push::solvesItself(const ObjectMap &object, const MappingProblem &problem) const
{
    const FieldMap *map = object.mapOf(problem.field);
    const ObjectMap *target = map ? m_context.object(map->target) : nullptr;
    return problem.isMissingReference && (!target || target->isPushed());
}

Result<std::optional<Push::Job>> Push::prepareDelete(
    Reconciler &reconciler, const ObjectMap &object, const store::OutboxEntry &waiting, const store::Link &link)
{
    const auto may = m_review.mayDelete(object, waiting);
    if (!may)
        return fail(may.error());
    if (!*may)
        return std::nullopt;
    const auto seen = m_seen.constFind(link.remoteId);
    const auto fillings = seen == m_seen.cend() ? std::vector<FieldValue>() : reconciler.fillings(link, *seen);
    return Job{waiting, {Edit::Kind::Delete, waiting.record, {}, link.remoteId, link.version, {}, {}}, fillings, link};
}

/// A reference to what is deleted here and still there reads as empty on both sides, and is there all the same: the
/// vendor may delete this record along with its target.
Result<bool> Push::detaches(
    const std::vector<FieldValue> &base, const std::vector<FieldValue> &mine, const QSet<QString> &fields)
{
    for (const QString &field : fields) {
        const auto *target = std::get_if<RecordId>(&valueOf(base, field));
        if (!target || !isEmpty(valueOf(mine, field)))
            continue;
        const auto link = m_context.state().linkOf(*target);
        if (!link)
            return fail(link.error());
        if (*link && !(*link)->isTombstone)
            return true;
    }
    return false;
}

Result<std::optional<Push::Job>> Push::prepareUpdate(
    Reconciler &reconciler, const store::OutboxEntry &waiting, const store::Link &link, const Record &record)
{
    const std::vector<FieldValue> mine = reconciler.mapper().valuesOf(record);
    auto fields = reconciler.differences(link, mine);
    if (!fields)
        return fail(fields.error());
    if (fields->isEmpty())
        return m_context.state().removeFromOutbox(waiting.entity, waiting.record).map([] {
            return std::optional<Job>();
        });
    const auto withheld = m_review.withheldFields(waiting, *fields);
    if (!withheld)
        return fail(withheld.error());
    if (!*withheld)
        return std::nullopt; // edited since it was looked at: it may be bulk by now
    fields->subtract(**withheld);
    if (fields->isEmpty())
        return m_review.removeFromOutboxFor(waiting).map([] { return std::optional<Job>(); });
    if (link.unverifiedSince)
        return std::nullopt; // what the last write replaced is looked up first
    RemoteValues values = reconciler.mapper().toRemote(mine, *fields);
    for (const MappingProblem &problem : values.problems) {
        fields->remove(problem.field);
        if (!solvesItself(*m_context.object(link.object), problem)) {
            TRY(parked(waiting, problem.reason, problem.field));
        }
    }
    if (values.fields.isEmpty())
        return std::nullopt;
    auto base = store::decodeValues(*record.entity, link.base);
    const QJsonObject previous = reconciler.mapper().toRemote(base, *fields).fields;
    const auto isDetached = TRY(detaches(base, mine, *fields));
    if (!isDetached && values.problems.empty()
        && values.fields == previous) { // two values of ours that are one and the same there
        for (const FieldValue &value : only(mine, *fields))
            setValue(base, value.field, value.value);
        store::Link agreed = link;
        agreed.base = store::encodeValues(base);
        TRY(m_context.state().put(agreed));
        return m_context.state().removeFromOutbox(waiting.entity, waiting.record).map([] {
            return std::optional<Job>();
        });
    }
    return Job{waiting, {Edit::Kind::Update, waiting.record, {}, link.remoteId, link.version, values.fields, previous},
        only(mine, *fields), link};
}

/// What another system brought may come from here: true as long as what is there has not been read since.
Result<bool> Push::mayBeThere(const ObjectMap &object, const store::OutboxEntry &waiting)
{
    const auto brought = TRY(m_context.state().importedFromOtherConnection(waiting.entity, waiting.record));
    const auto read = m_context.readSince.constFind(object.object);
    return brought && (read == m_context.readSince.cend() || *brought > *read);
}

Result<std::optional<Push::Job>> Push::prepareCreate(Reconciler &reconciler, const ObjectMap &object,
    const store::OutboxEntry &waiting, const Record &record, const std::optional<store::Link> &gone)
{
    const auto mayBeThere = this->mayBeThere(object, waiting);
    if (!mayBeThere)
        return fail(mayBeThere.error());
    if (*mayBeThere) {
        m_context.mustRead = true;
        return std::nullopt;
    }
    const std::vector<FieldValue> mine = reconciler.mapper().valuesOf(record);
    QSet<QString> fields;
    for (const FieldValue &value : mine) {
        const FieldMap *map = isEmpty(value.value) ? object.mapOf(value.field) : nullptr;
        const bool isWritten = !isEmpty(value.value) || (map && map->isRequired && map->writesEmpty());
        if (reconciler.isSent(value.field) && isWritten)
            fields.insert(value.field);
    }
    for (const FieldMap &map : object.fields) {
        if (map.isRequired
            && std::ranges::none_of(map.locals, [&](const QString &field) { return fields.contains(field); }))
            return parked(
                waiting, Reason::tr("%1 needs a value here").arg(m_context.systemName()), map.locals.value(0));
    }
    const RemoteValues values = reconciler.mapper().toRemote(mine, fields);
    for (const MappingProblem &problem : values.problems) {
        fields.remove(problem.field);
        const FieldMap *map = object.mapOf(problem.field);
        const bool isLater = solvesItself(object, problem);
        if (isLater && !(map && map->isRequired))
            continue;
        if (isLater)
            return std::nullopt; // its turn comes when the other record has been sent
        if (map && map->isRequired)
            return parked(waiting, problem.reason, problem.field);
        TRY(parked(waiting, problem.reason, problem.field));
    }
    auto state = m_context.state();
    const auto externalKey = externalKeyFor(state, waiting.record, gone);
    if (!externalKey)
        return fail(externalKey.error());
    return Job{
        waiting, {Edit::Kind::Create, waiting.record, *externalKey, {}, {}, values.fields, {}}, only(mine, fields), {}};
}

/// Puts it aside with the reason; it is tried again when it changes, or after a growing while.
Result<std::optional<Push::Job>> Push::parked(
    const store::OutboxEntry &waiting, const QString &reason, const QString &field)
{
    if (waiting.reason.isEmpty())
        ++m_context.round.parked;
    return m_context.state()
        .park(waiting.entity, waiting.record, reason, field, m_context.retryAt(waiting.attempts + 6))
        .map([] { return std::optional<Job>(); });
}

/// One kind to a batch. What failed before goes alone, so that it cannot hold the others up.
Result<qint64> Push::sendAll(Reconciler &reconciler, const ObjectMap &object, std::vector<Job> jobs)
{
    std::ranges::stable_sort(
        jobs, {}, [](const Job &job) { return std::pair(job.waiting.attempts > 0, job.write.kind); });
    qint64 done = 0;
    for (size_t begin = 0; begin < jobs.size();) {
        size_t end = begin + 1;
        while (end < jobs.size() && jobs[begin].waiting.attempts == 0 && jobs[end].waiting.attempts == 0
            && jobs[end].write.kind == jobs[begin].write.kind && end - begin < static_cast<size_t>(object.batchSize))
            ++end;
        const auto sent = send(reconciler, object, std::span(jobs).subspan(begin, end - begin));
        if (!sent)
            return sent;
        done += *sent;
        begin = end;
    }
    return done;
}

Result<void> Push::journal(const ObjectMap &object, std::span<const Job> jobs)
{
    auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
    if (!step)
        return fail(step.error());
    for (const Job &job : jobs) {
        const auto done = (*step)->state().addIntent({0, object.object, object.entity, job.waiting.record,
            job.write.kind, job.write.remoteId, store::encodeValues(job.sent), m_context.now(),
            QJsonDocument(job.write.fields).toJson(QJsonDocument::Compact)});
        if (!done)
            return done;
    }
    return m_context.commit(**step);
}

Result<qint64> Push::send(Reconciler &reconciler, const ObjectMap &object, std::span<const Job> jobs)
{
    TRY(journal(object, jobs));
    std::vector<RemoteWrite> writes;
    for (const Job &job : jobs)
        writes.push_back(job.write);
    const auto outcomes = m_context.remote.write(object, writes);
    if (!outcomes)
        return failWhole(object, jobs, outcomes.error());
    if (outcomes->size() != jobs.size())
        return fail(Error::Kind::Invalid,
            Reason::tr("the response has %1 results for %2 changes").arg(outcomes->size()).arg(jobs.size()),
            object.object);
    auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
    if (!step)
        return fail(step.error());
    Outcomes recorder(m_context, reconciler, object);
    for (size_t i = 0; i < jobs.size(); ++i) {
        const Sent sent{jobs[i].waiting, jobs[i].write, jobs[i].sent, jobs[i].link};
        TRY(recorder.record(**step, sent, (*outcomes)[i]));
    }
    TRY(m_context.commit(**step));
    TRY(recorder.readAgain());
    std::vector<Job> rest;
    for (Sent &sent : recorder.takeRetriesWithoutRefusedField())
        rest.push_back({sent.waiting, std::move(sent.write), std::move(sent.fields), std::move(sent.link)});
    const auto sentRest = rest.empty() ? Result<qint64>(0) : send(reconciler, object, rest);
    return sentRest ? Result<qint64>(recorder.doneCount() + *sentRest) : sentRest;
}

Result<qint64> Push::failWhole(const ObjectMap &object, std::span<const Job> jobs, const Error &error)
{
    const bool isUnknown = error.kind == Error::Kind::Unanswered || error.kind == Error::Kind::Invalid
        || error.kind == Error::Kind::Cancelled;
    auto step = store::SyncTransaction::begin(m_context.store, m_context.connection);
    if (!step)
        return fail(step.error());
    store::SyncState &state = (*step)->state();
    for (const Job &job : jobs) {
        if (!isUnknown) {
            TRY(state.removeIntent(job.waiting.record));
        } else if (const auto done = state.park(job.waiting.entity, job.waiting.record, {}, {}, m_context.now());
                   !done) {
            return fail(done.error());
        }
    }
    TRY(m_context.commit(**step));
    if (error.kind == Error::Kind::Refused) { // the account may not write this object; the others go on
        const auto noted = m_context.state().finishObject(object.object, error.what);
        return noted ? Result<qint64>(0) : fail(noted.error());
    }
    if (isUnknown && error.kind != Error::Kind::Cancelled && ++m_unanswered < mostUnanswered)
        return 0;
    return fail(error);
}

} // namespace satchel::sync
