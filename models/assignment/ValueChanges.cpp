// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/ValueChanges.h"

#include "domain/Reason.h"
#include "store/BulkWriter.h"

namespace satchel::assignment {

namespace {

constexpr qint64 reportedTogether = 100; // records between two reports of progress

Value valueOf(RecordId id)
{
    return id.isNull() ? Value() : Value(id);
}

Result<void> writeOne(store::Store &store, store::BulkWriter &writer, const ValueChange &change, Assigned &assigned)
{
    const auto record = store.get(change.entity, change.id);
    if (!record && record.error().kind != Error::Kind::NotFound)
        return fail(record.error());
    if (!record || record->isDeleted() || valueOr<RecordId>(record->value(change.field)) != change.before) {
        ++assigned.changed;
        return {};
    }
    const auto written = writer.apply(Edit::update(change.entity, change.id, {{change.field, valueOf(change.after)}}));
    if (!written && !store::concernsEdit(written.error().kind))
        return fail(written.error());
    ++(written ? assigned.written : assigned.refused);
    return {};
}

/// The writer takes its slices back when this fails.
Result<void> writeAll(store::Store &store, store::BulkWriter &writer, const std::vector<ValueChange> &changes,
    const std::atomic<bool> &isCancelled, const WriteProgress &progress, Assigned &assigned)
{
    qint64 done = 0;
    for (const ValueChange &change : changes) {
        if (isCancelled)
            return fail(Error::Kind::Cancelled, Reason::tr("stopped by the user"));
        TRY(writeOne(store, writer, change, assigned));
        if (++done % reportedTogether == 0 && progress)
            progress(done, std::ssize(changes));
    }
    return {};
}

} // namespace

Result<Assigned> writeChanges(store::Store &store, const std::vector<ValueChange> &changes, const QString &label,
    const std::atomic<bool> &isCancelled, const WriteProgress &progress)
{
    Assigned assigned;
    const auto writer = TRY(store::BulkWriter::begin(store, label, Origin::user()));
    TRY(writeAll(store, *writer, changes, isCancelled, progress, assigned));
    assigned.changeSet = TRY(writer->finish());
    return assigned;
}

Result<Assigned> writeChanges(store::Store &store, const std::vector<Edit> &edits, const ChangePlanner &plan,
    const QString &label, const std::atomic<bool> &isCancelled)
{
    Assigned assigned;
    const auto writer = TRY(store::BulkWriter::begin(store, label, Origin::user()));
    for (const Edit &edit : edits)
        TRY(writer->apply(edit));
    TRY(writer->rest()); // what was written is seen by the plan, and by others from now on
    const auto changes = TRY(plan());
    TRY(writeAll(store, *writer, changes, isCancelled, {}, assigned));
    assigned.changeSet = TRY(writer->finish());
    return assigned;
}

} // namespace satchel::assignment
