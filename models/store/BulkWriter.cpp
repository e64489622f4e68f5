// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BulkWriter.h"

#include "domain/Reason.h"
#include "store/ProcessLock.h"
#include "store/sync/Conflicts.h"
#include "store/UnfinishedSets.h"

#include <QElapsedTimer>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace satchel::store {

bool concernsEdit(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::BrokenRule:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Frozen:
    case Error::Kind::Forbidden: return true;
    default: return false;
    }
}

BulkWriter::BulkWriter(Store &store, ChangeSetId id, ChangeSetId undoes)
    : m_store(store), m_id(id), m_undoes(undoes), m_length(store)
{
}

Result<std::unique_ptr<BulkWriter>> BulkWriter::begin(
    Store &store, const QString &label, const Origin &origin, ChangeSetId undoes)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, Reason::tr("this store is open read-only"), store.path());
    std::unique_ptr<BulkWriter> writer(new BulkWriter(store, store.newId(), undoes));
    writer->m_lock = std::make_unique<ProcessLock>(store.path() + u".bulk"_s);
    if (const auto taken = writer->m_lock->take(Reason::tr("another import is writing to this store")); !taken) {
        writer->m_isFinished = true;
        return fail(taken.error());
    }
    if (const auto opened = writer->openSet(label, origin); !opened) {
        writer->m_isFinished = true;
        writer->m_transaction.reset(); // before the settings, which are put back outside of a transaction
        return fail(opened.error());
    }
    return writer;
}

/// The first slice begins with the set that all of them belong to.
Result<void> BulkWriter::openSet(const QString &label, const Origin &origin)
{
    auto settings = RelaxedDurability::begin(
        m_store); // after a crash an open set is undone, so its slices need not be durable one by one
    if (!settings)
        return fail(settings.error());
    m_settings.emplace(std::move(*settings));
    TRY(beginSlice());
    const auto number = TRY(m_store.log().begin({m_id, label, origin, m_store.clock().now(), m_undoes}, true));
    m_number = number;
    m_writer.emplace(
        m_store.writeContext(), number, m_undoes.isNull() ? CommitWriter::Mode::Normal : CommitWriter::Mode::Undo);
    m_writer->setCollecting(false);
    m_writer->setEnforcing(m_undoes.isNull() && origin.isOwn());
    m_writer->setOrigin(origin);
    return {};
}

BulkWriter::~BulkWriter()
{
    if (!m_isFinished)
        std::ignore = cancel();
}

Result<void> BulkWriter::beginSlice()
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    m_transaction.emplace(std::move(transaction));
    const qint64 now = Slice::now();
    m_slice.emplace(m_store, now, m_length.next(now));
    return {};
}

Result<void> BulkWriter::endSlice()
{
    const auto written = m_writer->writeDerived(false);
    const auto done = written ? m_transaction->commit() : written;
    m_transaction.reset();
    if (done)
        m_writer->noteCommitted();
    return done;
}

tl::unexpected<Error> BulkWriter::breakOff(const Error &error)
{
    m_broken = error;
    m_transaction.reset();
    return fail(error);
}

Result<RecordId> BulkWriter::apply(const Edit &edit)
{
    if (m_broken)
        return fail(*m_broken);
    if (m_transaction && m_slice->isOver(Slice::now())) {
        TRY(rest());
        RelaxedDurability::letOthersWrite();
    }
    if (!m_transaction) {
        if (const auto begun = beginSlice(); !begun)
            return breakOff(begun.error());
    }
    // No SAVEPOINT around it: at each one FTS5 writes its pending words out, which makes an import four times slower.
    // An edit is checked whole before its first write, so a refused one has written nothing.
    const qint64 before = m_writer->changeCount();
    const auto done = m_writer->apply(edit);
    const bool isLost = !done
        && (!concernsEdit(done.error().kind) || m_writer->changeCount() != before
            || !m_store.database().isInTransaction());
    if (isLost)
        return breakOff(done.error());
    return done;
}

Result<void> BulkWriter::rest()
{
    if (m_broken)
        return fail(*m_broken);
    if (!m_transaction)
        return {};
    if (const auto ended = endSlice(); !ended)
        return breakOff(ended.error());
    return {};
}

Result<ChangeSetId> BulkWriter::finish(const Companion &companion)
{
    if (m_broken)
        return fail(*m_broken);
    TRY(rest());
    const ChangeSetId written = m_writer->changeCount() > 0 ? m_id : ChangeSetId();
    if (const auto closed = closeSet(written.isNull() ? Companion() : companion); !closed)
        return breakOff(closed.error());
    m_isFinished = true;
    m_lock->release();
    return written;
}

/// The one durable commit: it takes all slices before it to the disk. Where it fails the set is open still, and is
/// undone like any that did not finish; a set that was closed in its last slice would stay, although an error was
/// reported.
Result<void> BulkWriter::closeSet(const Companion &companion)
{
    TRY(m_settings->end());
    auto transaction = TRY(Transaction::begin(m_store.database()));
    if (!m_undoes.isNull()) {
        const auto root = TRY(m_store.log().rootOf(m_undoes));
        TRY(Conflicts(m_store).followUndo(root.id));
    }
    TRY(m_store.log().close(m_number));
    TRY(m_store.setMeta(u"last_bulk"_s, m_id.toString()));
    if (companion)
        TRY(companion(m_id));
    return transaction.commit();
}

/// The set stays marked open until all of it is undone, so that Store::recover finishes the undo after a crash or a
/// full disk.
Result<void> BulkWriter::cancel()
{
    if (m_isFinished)
        return {};
    m_isFinished = true;
    if (m_transaction) {
        if (const auto ended = endSlice(); !ended)
            m_transaction.reset();
    }
    const auto unlock = qScopeGuard([this] { m_lock->release(); });
    TRY(m_settings->end());
    const auto known = m_store.log().find(m_id);
    if (!known || !*known)
        return known ? Result<void>() : fail(known.error()); // not even its first slice was written
    if (m_writer->changeCount() > 0) {
        m_lock->release(); // a bulk writer undoes a large set
        const auto undone = TRY(m_store.undo(m_id));
        TRY(noteUnfinished(m_store.database(), m_id, !undone.kept.empty()));
    }
    return m_store.log().close(m_number);
}

} // namespace satchel::store
