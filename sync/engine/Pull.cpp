// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Pull.h"

#include "domain/Reason.h"
#include "sync/engine/EngineSettings.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype readSize = 100; // ids of one reading by id
constexpr qsizetype deletionStep = 100; // each takes others along
constexpr qsizetype stepSize = 2000; // records of one transaction

/// Transactions one after the other, of so many records or as many as there is time for.
class Steps
{
public:
    Steps(RoundContext &context, Reconciler &reconciler) : m_context(context), m_reconciler(reconciler) {}

    /// The present one, begun when there is none.
    Result<store::SyncTransaction *> step()
    {
        if (m_step)
            return m_step.get();
        auto begun = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        m_reconciler.beginStep();
        m_step = std::move(begun);
        m_records = 0;
        m_slice.emplace(m_context.store, m_context.now().ms);
        return m_step.get();
    }
    Result<void> take(const RemoteRecord &record, Trust trust)
    {
        const auto open = TRY(step());
        TRY(m_reconciler.reconcile(*open, record, trust));
        const bool isOver = ++m_records >= stepSize || m_slice->isOver(m_context.now().ms);
        TRY(isOver ? end() : Result<void>());
        if (isOver)
            store::RelaxedDurability::letOthersWrite();
        return {};
    }
    Result<void> end()
    {
        if (!m_step)
            return {};
        const auto step = std::move(m_step);
        return m_context.commit(*step);
    }

private:
    RoundContext &m_context;
    Reconciler &m_reconciler;
    std::unique_ptr<store::SyncTransaction> m_step;
    std::optional<store::Slice> m_slice;
    qsizetype m_records = 0;
};

/// Gives parked records a title for the window; mostly there are none.
Result<void> nameParked(Steps &steps, const RoundContext &context, const ObjectMap &object, const Mapper &mapper,
    std::span<const RemoteRecord> records)
{
    const auto step = TRY(steps.step());
    store::SyncState &state = step->state();
    const auto unnamed = state.parked.unnamed(object.object);
    if (!unnamed || unnamed->isEmpty())
        return unnamed ? Result<void>() : fail(unnamed.error());
    for (const RemoteRecord &theirs : records) {
        if (!unnamed->contains(theirs.id) || !theirs.problem.isEmpty())
            continue;
        TRY(state.parked.setTitle(
            object.object, theirs.id, titleFrom(context.store, object.entity, mapper.toLocal(theirs).values)));
    }
    return {};
}

/// The cursor is committed with the last of the records, so that no cursor is past a record that was not committed.
Result<void> takePage(Steps &steps, const RoundContext &context, store::SyncState state, const ObjectMap &map,
    const Mapper &mapper, const PullPage &page)
{
    const QString &object = map.object;
    const auto trust = page.isOfFullSync ? Trust::Listed : Trust::Hint;
    if (page.beginsFullSync) {
        TRY(steps.end());
        if (const auto done = state.missing.forgetSeen(object); !done) // of a pass that was broken off
            return done;
    }
    TRY(steps.step());
    if (page.beginsFullSync) {
        TRY(state.missing.beginFullSync(object));
    }
    const auto received = [&context] { return context.round.pulled + context.round.deleted; };
    const qint64 before = received();
    QStringList ids;
    for (const RemoteRecord &record : page.records) {
        ids.append(record.id);
        TRY(steps.take(record, trust));
    }
    TRY(nameParked(steps, context, map, mapper, page.records));
    if (page.isOfFullSync) {
        TRY(state.missing.markSeen(object, ids));
    }
    if (page.endsFullSync) {
        TRY(steps.end());
        TRY(state.missing.sweep(object));
        TRY(steps.step());
    }
    return state.cursors.set(object, page.cursor, received() - before); // what was read again is nothing new
}

} // namespace

Result<void> Pull::run()
{
    for (;;) {
        const auto more = readPage();
        const bool isCancelled = m_context.isCancelled && m_context.isCancelled();
        if (!more || !*more || isCancelled || isEnough()) {
            TRY(takePages());
        }
        if (!more)
            return fail(more.error());
        if (!*more && !std::exchange(m_wasCutOff, false))
            break;
        if (isCancelled)
            return fail(Error::Kind::Cancelled, Reason::tr("the sync was stopped"));
    }
    TRY(readParked());
    TRY(confirmDeletions());
    return m_context.state().cursors.finish(m_object.object);
}

Result<void> Pull::confirmDeletions()
{
    TRY(takeDeletions());
    m_reconciler.endDeferring();
    return readDoubtful(m_reconciler.takeDeferred());
}

Result<bool> Pull::readPage()
{
    const auto cursor = TRY(
        m_pages.empty() ? m_context.state().cursors.of(m_object.object) : Result<QJsonObject>(m_pages.back().cursor));
    auto page = TRY(m_context.remote.pull(m_object, cursor));
    if (!std::exchange(m_hasBegun, true))
        m_wasCutOff = page.isContinued;
    if (page.remoteNow)
        m_context.clockOffset = page.remoteNow->ms - m_context.now().ms;
    m_pages.push_back(std::move(page));
    return !m_pages.back().isLast;
}

/// Recent changes are applied page by page; pages of a full sync are collected, because it is long.
bool Pull::isEnough() const
{
    qsizetype records = 0;
    for (const PullPage &page : m_pages) {
        if (!page.isOfFullSync)
            return true;
        records += std::ssize(page.records);
    }
    return records >= stepSize;
}

Result<void> Pull::takePages()
{
    std::vector<PullPage> pages = std::exchange(m_pages, {});
    if (pages.empty())
        return {};
    const auto areSeveral = TRY(m_context.state().others.any());
    if (const auto done = areSeveral ? m_context.collect() : Result<void>();
        !done) // another system may have imported the same records meanwhile
        return done;
    if (pages.back().isOfFullSync && !m_relaxedDurability) {
        auto settings = TRY(store::RelaxedDurability::begin(m_context.store));
        m_relaxedDurability.emplace(std::move(settings));
    }
    Steps steps(m_context, m_reconciler);
    for (PullPage &page : pages) {
        if (page.isOfFullSync) // neighbours in the indexes are written together: ids are seldom listed in their own
                               // order
            std::ranges::stable_sort(page.records, {}, &RemoteRecord::id);
        TRY(takePage(steps, m_context, m_context.state(), m_object, m_reconciler.mapper(), page));
        m_done += static_cast<qint64>(page.records.size());
    }
    TRY(steps.end());
    if (std::ranges::any_of(pages, &PullPage::endsFullSync)) {
        TRY(m_context.state().missing.forgetSeen(m_object.object));
    }
    if (m_context.progress && m_done > 0)
        m_context.progress({m_object.object, m_done, pages.back().isOfFullSync});
    return readDoubtful(m_reconciler.takeDoubtful());
}

Result<void> Pull::takeRecords(std::span<const RemoteRecord> records)
{
    Steps steps(m_context, m_reconciler);
    for (const RemoteRecord &record : records) {
        TRY(steps.take(record, Trust::Certain));
    }
    if (records.empty())
        return {};
    const auto named = nameParked(steps, m_context, m_object, m_reconciler.mapper(), records);
    return named ? steps.end() : named;
}

Result<void> Pull::readDoubtful(QStringList ids)
{
    ids.removeDuplicates();
    for (qsizetype begin = 0; begin < ids.size(); begin += readSize) {
        TRY(readAgain(ids.mid(begin, readSize)));
    }
    return {};
}

Result<void> Pull::readAgain(const QStringList &ids)
{
    const auto records = TRY(m_context.remote.read(m_object, ids));
    auto state = m_context.state();
    for (const QString &id : ids) {
        if (findRecord(records, id))
            continue;
        TRY(state.parked.remove(m_object.object, id));
    }
    return takeRecords(records);
}

Result<void> Pull::readParked()
{
    constexpr qint64 atMost = 500; // of one round
    const auto due = TRY(m_context.state().parked.due(m_object.object, m_context.now(), atMost));
    QStringList ids;
    for (const store::ParkedRemoteRecord &one : due)
        ids.append(one.remoteId);
    return readDoubtful(ids);
}

/// What is still there after all was a glitch of a list, and is forgotten.
Result<void> Pull::confirmMissingCandidates()
{
    auto state = m_context.state();
    for (QString after;;) {
        const auto links = TRY(state.missing.links(m_object.object, after, readSize));
        if (links.empty())
            return {};
        after = links.back().remoteId;
        QStringList ids;
        for (const store::Link &link : links)
            ids.append(link.remoteId);
        const auto present = TRY(m_context.remote.read(m_object, ids));
        TRY(takeRecords(present));
        if (present.empty())
            continue;
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (const RemoteRecord &record : present) {
            TRY(step->state().missing.remove(m_object.object, record.id));
        }
        TRY(m_context.commit(*step));
    }
}

Result<void> Pull::takeDeletions()
{
    TRY(confirmMissingCandidates());
    auto state = m_context.state();
    const auto count = TRY(state.missing.count(m_object.object));
    TRY(stopBeforeManyDeletions(count));
    for (;;) {
        const auto links = TRY(state.missing.links(m_object.object, {}, deletionStep));
        if (links.empty())
            return {};
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (const store::Link &link : links) {
            TRY(m_reconciler.reconcileDeletion(*step, link));
            TRY(step->state().missing.remove(m_object.object, link.remoteId));
        }
        TRY(m_context.commit(*step));
    }
}

/// A remote that suddenly lacks many linked records was replaced or restored, or hides them: no record is deleted here
/// before a person confirmed it.
Result<void> Pull::stopBeforeManyDeletions(qint64 count)
{
    constexpr qint64 alwaysFine = 10;
    constexpr qint64 share = 5; // more than one in five
    if (count <= alwaysFine || m_context.connection.settings[acceptsDeletionsKey].toBool())
        return {};
    const auto live = TRY(m_context.state().links.liveCount(m_object.object));
    if (count * share <= live)
        return {};
    const QString problem = Reason::tr("%1 of %2 %3 are missing from %4. Nothing was deleted here")
                                .arg(count)
                                .arg(live)
                                .arg(m_context.store.schema().entity(m_object.entity).pluralLabel,
                                    m_context.systemName());
    const store::MissingRemoteRecords question{m_object.object, count, live};
    store::Connections connections(m_context.store);
    TRY(connections.setState(m_context.connection.number, store::ConnectionState::Stopped, problem, question));
    return fail(Error::Kind::AwaitsAnswer, problem, m_object.object);
}

} // namespace satchel::sync
