// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BulkWriter.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLockFile>
#include <QScopeGuard>
#include <QThread>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 sliceMilliseconds = 40; // a waiting person's edit comes after at most this long
constexpr unsigned long pauseMicroseconds = 500; // long enough for a waiting writer to get in

qint64 nowMilliseconds()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

BulkWriter::BulkWriter(Store &store, ChangeSetId id, CommitWriter::Mode mode) : m_store(store), m_id(id), m_mode(mode) {}

Result<std::unique_ptr<BulkWriter>> BulkWriter::begin(Store &store, const QString &label, const Origin &origin, ChangeSetId undoes)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, u"this store is open for reading only"_s, store.path());
    const auto mode = undoes.isNull() ? CommitWriter::Mode::Normal : CommitWriter::Mode::TakingBack;
    std::unique_ptr<BulkWriter> writer(new BulkWriter(store, store.newId(), mode));
    writer->m_lock = std::make_unique<QLockFile>(store.path() + u".bulk"_s);
    writer->m_lock->setStaleLockTime(0);
    if (!writer->m_lock->tryLock(0)) {
        writer->m_isFinished = true;
        return fail(Error::Kind::Busy, u"another import is writing to this store"_s, store.path());
    }
    if (const auto begun = writer->beginSlice(); !begun) {
        writer->m_isFinished = true;
        return fail(begun.error());
    }
    const auto number = store.log().begin({writer->m_id, label, origin.text, store.clock().now(), undoes}, true);
    if (!number) {
        writer->m_isFinished = true;
        return fail(number.error());
    }
    writer->m_number = *number;
    writer->m_writer.emplace(store.writeContext(), *number, mode);
    writer->m_writer->setCollecting(false);
    return writer;
}

BulkWriter::~BulkWriter()
{
    if (!m_isFinished)
        std::ignore = cancel();
}

Result<void> BulkWriter::beginSlice()
{
    // Slices need not be durable one by one: until the last one the set is open, and an open set is taken back.
    if (const auto done = m_store.database().execute("PRAGMA synchronous=NORMAL"); !done)
        return done;
    auto transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return fail(transaction.error());
    m_slice.emplace(std::move(*transaction));
    m_sliceStart = nowMilliseconds();
    return {};
}

Result<void> BulkWriter::endSlice()
{
    const auto done = m_slice->commit();
    m_slice.reset();
    return done;
}

tl::unexpected<Error> BulkWriter::breakOff(const Error &error)
{
    m_broken = error;
    m_slice.reset();
    return fail(error);
}

Result<RecordId> BulkWriter::apply(const Edit &edit)
{
    if (m_broken)
        return fail(*m_broken);
    if (nowMilliseconds() - m_sliceStart > sliceMilliseconds) {
        if (const auto ended = endSlice(); !ended)
            return breakOff(ended.error());
        QThread::usleep(pauseMicroseconds);
        if (const auto begun = beginSlice(); !begun)
            return breakOff(begun.error());
    }
    // No SAVEPOINT around it: at each one FTS5 writes its pending words out, which makes an import four times slower. An
    // edit is checked whole before its first write, so a refused one has written nothing.
    const qint64 before = m_writer->changeCount();
    const auto done = m_writer->apply(edit);
    if (!done && (m_writer->changeCount() != before || !m_store.database().isInTransaction()))
        return breakOff(done.error());
    return done;
}

Result<ChangeSetId> BulkWriter::finish()
{
    if (m_broken)
        return fail(*m_broken);
    if (const auto closed = m_store.log().close(m_number); !closed)
        return breakOff(closed.error());
    if (const auto ended = endSlice(); !ended)
        return breakOff(ended.error());
    m_isFinished = true;
    // The commit that makes the whole set durable, log and all.
    if (const auto done = m_store.database().execute("PRAGMA synchronous=FULL"); !done)
        return fail(done.error());
    if (const auto done = m_store.setMeta(u"last_bulk"_s, m_id.toString()); !done)
        return fail(done.error());
    const ChangeSetId written = m_writer->changeCount() > 0 ? m_id : ChangeSetId();
    m_lock->unlock();
    return written;
}

/// The set stays marked open until all of it is taken back, so that a crash or a full disk here is made up for by
/// Store::recover.
Result<void> BulkWriter::cancel()
{
    if (m_isFinished)
        return {};
    m_isFinished = true;
    if (m_slice) {
        if (const auto ended = endSlice(); !ended)
            m_slice.reset();
    }
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    if (const auto done = m_store.database().execute("PRAGMA synchronous=FULL"); !done)
        return done;
    const auto known = m_store.log().find(m_id);
    if (!known || !*known)
        return known ? Result<void>() : fail(known.error()); // not even its first slice was written
    if (m_writer->changeCount() > 0) {
        m_lock->unlock(); // a large set is taken back by a bulk writer
        if (const auto undone = m_store.undo(m_id); !undone)
            return fail(undone.error());
    }
    return m_store.log().close(m_number);
}

} // namespace satchel::store
