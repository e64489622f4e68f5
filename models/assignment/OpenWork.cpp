// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/OpenWork.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::assignment {

namespace {

Filter isOneOf(const QString &field, const QStringList &choices)
{
    std::vector<Operand> operands;
    for (const QString &one : choices)
        operands.push_back(Operand::fromText(one));
    return Filter::condition(field, Filter::Op::In, std::move(operands));
}

} // namespace

std::vector<WorkKind> workKinds()
{
    const Filter documents = Filter::equals(field::status, choice::draft); // one that was sent names who sent it
    return {
        {EntityKind::Company, field::owner, {}},
        {EntityKind::Contact, field::owner, {}},
        {EntityKind::Lead, field::owner, isOneOf(field::status, {choice::new_, choice::contacted, choice::qualified}),
            true},
        {EntityKind::Deal, field::owner, Filter::equals(field::status, choice::open), true},
        {EntityKind::Quote, field::owner, documents},
        {EntityKind::Proposal, field::owner, documents},
        {EntityKind::Task, field::assignee, isOneOf(field::status, {choice::pending, choice::in_progress})},
        // What took place stays with whoever did it.
        {EntityKind::Activity, field::owner,
            Filter::any({Filter::condition(field::at, Filter::Op::Greater, {Operand::fromText(u"now"_s)}),
                Filter::condition(field::recurrence, Filter::Op::IsNotEmpty)})},
    };
}

std::vector<WorkKind> workKinds(const Schema &schema)
{
    std::vector<WorkKind> kinds = workKinds();
    for (const auto &entity : schema.entities()) {
        if (isCustomEntity(entity->kind) && !entity->isRemoved)
            kinds.push_back({entity->kind, field::owner, {}});
    }
    return kinds;
}

Result<std::vector<qint64>> loadsOf(store::Store &store, std::span<const RecordId> people)
{
    std::vector<qint64> loads(people.size());
    for (const WorkKind &kind : workKinds()) {
        if (!kind.isLoad)
            continue;
        for (size_t i = 0; i < people.size(); ++i)
            loads[i] += TRY(store.count({kind.entity, {},
                Filter::all({Filter::refersTo(kind.ownerField, people[i]), kind.open}), {}, {}, -1, false}));
    }
    return loads;
}

} // namespace satchel::assignment
