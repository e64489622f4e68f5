// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/HandOver.h"

#include "assignment/Groups.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>

namespace satchel::assignment {

namespace {

/// Which customer a record belongs to: the company, else the contact or lead, else the record itself.
class Customers
{
public:
    explicit Customers(store::Store &store) : m_store(store) {}

    Result<RecordId> of(const Record &record)
    {
        if (record.entity->kind == EntityKind::Company)
            return record.id;
        for (const QString &name :
            {QString(field::company), QString(field::deal), QString(field::contact), QString(field::lead)}) {
            const Field *reference = record.entity->find(name);
            const auto id = reference ? valueOr<RecordId>(record.value(name)) : RecordId();
            if (!id.isNull())
                return ofReference(reference->target, id);
        }
        return record.id;
    }

private:
    Result<RecordId> ofReference(EntityKind entity, RecordId id)
    {
        if (const auto known = m_known.constFind(id); known != m_known.constEnd())
            return *known;
        const auto record = m_store.get(entity, id);
        if (!record && record.error().kind != Error::Kind::NotFound)
            return fail(record.error());
        const RecordId customer = record ? TRY(of(*record)) : id;
        m_known.insert(id, customer);
        return customer;
    }

    store::Store &m_store;
    QHash<RecordId, RecordId> m_known;
};

Filter workFilter(const WorkKind &kind, RecordId person)
{
    return Filter::all({Filter::refersTo(kind.ownerField, person), kind.open});
}

} // namespace

Result<std::map<EntityKind, qint64>> workOf(store::Store &store, RecordId person)
{
    std::map<EntityKind, qint64> counts;
    for (const WorkKind &kind : workKinds(store.schema())) {
        if (const qint64 count = TRY(store.count({kind.entity, {}, workFilter(kind, person), {}, {}, -1, false})))
            counts.emplace(kind.entity, count);
    }
    return counts;
}

Result<AssignmentPlan> planHandOver(store::Store &store, const HandOver &handOver)
{
    if (handOver.to.empty())
        return fail(Error::Kind::Invalid, Reason::tr("nobody was chosen to take over"));
    if (std::ranges::find(handOver.to, handOver.from) != handOver.to.end())
        return fail(Error::Kind::Invalid, Reason::tr("the records are this person's already"));
    AssignmentPlan plan;
    plan.receivers = handOver.to;
    plan.loads = TRY(loadsOf(store, plan.receivers));
    Customers customers(store);
    Groups<RecordId> groups; // of customers
    std::vector<size_t> groupOf; // of items
    for (const WorkKind &kind : workKinds(store.schema())) {
        if (!handOver.entities.contains(kind.entity))
            continue;
        const auto rows = TRY(store.select({kind.entity, {}, workFilter(kind, handOver.from), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const Record record = TRY(store.get(kind.entity, rows.id(row)));
            const RecordId customer = TRY(customers.of(record));
            const size_t group = groups.of(customer);
            groups.weights()[group] += kind.isLoad ? 1 : 0;
            groupOf.push_back(group);
            plan.items.push_back({kind.entity, record.id, handOver.from, 0});
        }
    }
    for (qint64 &weight : groups.weights())
        weight = std::max<qint64>(weight, 1);
    const auto receivers = distribute(groups.weights(), plan.loads, handOver.method);
    for (size_t i = 0; i < plan.items.size(); ++i)
        plan.items[i].receiver = receivers[groupOf[i]];
    return plan;
}

} // namespace satchel::assignment
