// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of which a person said that they are not the same. They are records of their own (distinct_pair), so that this
// can be undone and goes where the other records go.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

#include <map>

namespace satchel::duplicates {

struct RecordRef
{
    EntityKind entity{};
    RecordId id;

    auto operator<=>(const RecordRef &) const = default;
};

class DistinctPairs
{
public:
    static Result<DistinctPairs> load(store::Store &store);
    /// Those with this record alone.
    static Result<DistinctPairs> of(store::Store &store, RecordId record);

    bool contains(RecordRef a, RecordRef b) const;
    size_t size() const { return m_pairs.size(); }

    /// Remembers a pair; nothing to do when it is remembered already.
    std::vector<Edit> markEdits(store::Store &store, RecordRef a, RecordRef b) const;
    /// Forgets a pair; nothing to do when it is not remembered.
    std::vector<Edit> forgetEdits(RecordRef a, RecordRef b) const;

private:
    using Pair = std::pair<RecordRef, RecordRef>; // the smaller first
    static Pair pairOf(RecordRef a, RecordRef b);
    static Result<DistinctPairs> read(store::Store &store, const Filter &filter);

    std::map<Pair, RecordId> m_pairs;
};

} // namespace satchel::duplicates
