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

} // namespace

Result<Assigned> writeChanges(store::Store &store, const std::vector<ValueChange> &changes, const QString &label,
    const std::atomic<bool> &isCancelled, const WriteProgress &progress)
{
    Assigned assigned;
    const auto writer = TRY(store::BulkWriter::begin(store, label, Origin::user()));
    const auto total = static_cast<qint64>(changes.size());
    qint64 done = 0;
    for (const ValueChange &change : changes) {
        if (isCancelled) // the writer takes its slices back
            return fail(Error::Kind::Cancelled, Reason::tr("stopped by the user"));
        const auto record = store.get(change.entity, change.id);
        if (!record && record.error().kind != Error::Kind::NotFound)
            return fail(record.error());
        if (!record || record->isDeleted() || valueOr<RecordId>(record->value(change.field)) != change.before) {
            ++assigned.changed;
        } else {
            const auto written = writer->apply(
                Edit::update(change.entity, change.id, {{change.field, valueOf(change.after)}}));
            if (!written && !store::concernsEdit(written.error().kind))
                return fail(written.error());
            ++(written ? assigned.written : assigned.refused);
        }
        if (++done % reportedTogether == 0 && progress)
            progress(done, total);
    }
    assigned.changeSet = TRY(writer->finish());
    return assigned;
}

} // namespace satchel::assignment
