// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/AssignmentPlan.h"

#include "domain/FieldNames.h"

namespace satchel::assignment {

namespace {

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

std::vector<ValueChange> AssignmentPlan::changes() const
{
    const auto fields = ownerFields();
    std::vector<ValueChange> changes;
    for (const Item &item : items) {
        const auto known = fields.find(item.entity);
        const QString ownerField = known == fields.end() ? QString(field::owner) : known->second; // a custom entity
        changes.push_back({item.entity, item.id, ownerField, item.before, receivers[item.receiver]});
    }
    return changes;
}

} // namespace satchel::assignment
