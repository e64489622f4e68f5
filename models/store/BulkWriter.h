// SPDX-License-Identifier: GPL-3.0-or-later
// Writes very many edits as one change set, in slices of a few milliseconds each, so that a person's edit never queues
// behind them (I5). Until finish() the set is marked open; when the process dies first, Store::recover takes its slices
// back, so nothing is left half done (I9). Use on a worker's own Store.
#pragma once

#include "store/CommitWriter.h"
#include "store/RelaxedDurability.h"

#include <functional>

namespace satchel::store {

class ProcessLock;

/// Whether an error of this kind was a refusal of one edit, before anything of it was written.
bool concernsEdit(Error::Kind kind);

class BulkWriter
{
public:
    /// Busy when another bulk writer is at work on this store.
    static Result<std::unique_ptr<BulkWriter>> begin(
        Store &store, const QString &label, const Origin &origin, ChangeSetId undoes = {});
    /// Takes back what was written when neither finish() nor cancel() was called.
    ~BulkWriter();

    /// Applies one edit. An error of kind Invalid, BrokenRule, NotFound, Conflict, Frozen or Forbidden concerns this
    /// edit alone: nothing of it is written and the next one can follow. After any other the set is lost.
    Result<RecordId> apply(const Edit &edit);
    /// Lets others write while the caller waits for something else; the next edit begins a new slice.
    Result<void> rest();
    /// What belongs to the set and is no change, such as its entry in the history of imports.
    using Companion = std::function<Result<void>(ChangeSetId)>;

    /// Makes all durable; returns the change set, null when nothing was written. `companion` is written in the same
    /// transaction, when anything was; where it fails nothing stays.
    Result<ChangeSetId> finish(const Companion &companion = {});
    /// Takes back every slice.
    Result<void> cancel();

    ChangeSetId changeSet() const { return m_id; }
    qint64 changeCount() const { return m_writer ? m_writer->changeCount() : 0; }

private:
    BulkWriter(Store &store, ChangeSetId id, ChangeSetId undoes);
    Result<void> openSet(const QString &label, const Origin &origin);
    Result<void> closeSet(const Companion &companion);
    Result<void> beginSlice();
    Result<void> endSlice();
    tl::unexpected<Error> breakOff(const Error &error);

    Store &m_store;
    ChangeSetId m_id;
    ChangeSetId m_undoes; // null unless this set takes another one back
    qint64 m_number = 0;
    std::unique_ptr<ProcessLock> m_lock;
    std::optional<CommitWriter> m_writer;
    std::optional<RelaxedDurability> m_settings;
    std::optional<Transaction> m_transaction; // of the slice; none while it rests
    SliceLength m_length;
    std::optional<Slice> m_slice;
    std::optional<Error> m_broken; // the slice is lost
    bool m_isFinished = false;
};

} // namespace satchel::store
