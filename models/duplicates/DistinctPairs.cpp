// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/DistinctPairs.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

DistinctPairs::Pair DistinctPairs::pairOf(RecordRef a, RecordRef b)
{
    return a < b ? Pair(a, b) : Pair(b, a);
}

Result<DistinctPairs> DistinctPairs::load(store::Store &store)
{
    return read(store, {});
}

Result<DistinctPairs> DistinctPairs::of(store::Store &store, RecordId record)
{
    const QString id = record.toString();
    return read(store, Filter::any({Filter::equals(field::first, id), Filter::equals(field::second, id)}));
}

Result<DistinctPairs> DistinctPairs::read(store::Store &store, const Filter &filter)
{
    const auto rows = TRY(store.select({EntityKind::DistinctPair,
        {field::first_entity, field::first, field::second_entity, field::second}, filter, {}, {}, -1, false}));
    const auto refAt = [&](qsizetype row, int column) {
        const Entity *entity = store.schema().find(rows.text(row, column));
        const RecordId id = RecordId::fromString(rows.text(row, column + 1));
        return entity ? RecordRef{entity->kind, id} : RecordRef{};
    };
    DistinctPairs pairs;
    for (qsizetype row = 0; row < rows.size(); ++row)
        pairs.m_pairs.emplace(pairOf(refAt(row, 0), refAt(row, 2)), rows.id(row));
    return pairs;
}

bool DistinctPairs::contains(RecordRef a, RecordRef b) const
{
    return m_pairs.contains(pairOf(a, b));
}

std::vector<Edit> DistinctPairs::markEdits(store::Store &store, RecordRef a, RecordRef b) const
{
    if (contains(a, b))
        return {};
    const auto [first, second] = pairOf(a, b);
    const Schema &schema = store.schema();
    return {Edit::create(EntityKind::DistinctPair, store.newId(),
        {{field::first_entity, schema.entity(first.entity).name}, {field::first, first.id.toString()},
            {field::second_entity, schema.entity(second.entity).name}, {field::second, second.id.toString()}})};
}

std::vector<Edit> DistinctPairs::forgetEdits(RecordRef a, RecordRef b) const
{
    const auto known = m_pairs.find(pairOf(a, b));
    if (known == m_pairs.end())
        return {};
    return {Edit::remove(EntityKind::DistinctPair, known->second)};
}

} // namespace satchel::duplicates
