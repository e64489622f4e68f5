// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/AssignmentPlan.h"

#include "domain/Reason.h"
#include "store/BulkWriter.h"

#include <algorithm>

namespace satchel::assignment {

namespace {

constexpr qint64 reportedTogether = 100; // records between two reports of progress

/// By which field the records of each entity are somebody's.
std::map<EntityKind, QString> ownerFields()
{
    std::map<EntityKind, QString> fields;
    for (const WorkKind &kind : workKinds())
        fields.emplace(kind.entity, kind.ownerField);
    return fields;
}

} // namespace

std::map<EntityKind, qint64> AssignmentPlan::countsOf(size_t receiver) const
{
    std::map<EntityKind, qint64> counts;
    for (const Item &item : items) {
        if (item.receiver == receiver)
            ++counts[item.entity];
    }
    return counts;
}

std::map<EntityKind, qint64> AssignmentPlan::counts() const
{
    std::map<EntityKind, qint64> counts;
    for (const Item &item : items)
        ++counts[item.entity];
    return counts;
}

Result<Assigned> carryOut(store::Store &store, const AssignmentPlan &plan, const QString &label,
    const std::atomic<bool> &isCancelled, const std::function<void(qint64 done, qint64 total)> &progress)
{
    Assigned assigned;
    const auto fields = ownerFields();
    const auto writer = TRY(store::BulkWriter::begin(store, label, Origin::user()));
    const auto total = static_cast<qint64>(plan.items.size());
    qint64 done = 0;
    for (const AssignmentPlan::Item &item : plan.items) {
        if (isCancelled) // the writer takes its slices back
            return fail(Error::Kind::Cancelled, Reason::tr("stopped by the user"));
        const QString &ownerField = fields.at(item.entity);
        const auto record = store.get(item.entity, item.id);
        if (!record && record.error().kind != Error::Kind::NotFound)
            return fail(record.error());
        if (!record || record->isDeleted() || valueOr<RecordId>(record->value(ownerField)) != item.before) {
            ++assigned.changed;
        } else {
            const Edit edit = Edit::update(item.entity, item.id, {{ownerField, plan.receivers[item.receiver]}});
            const auto written = writer->apply(edit);
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
