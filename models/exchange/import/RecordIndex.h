// SPDX-License-Identifier: GPL-3.0-or-later
// Which record has a name. Holds the keys of the names only, 16 bytes each: a million people with three names each
// take 64 MB. Belongs to the import's thread.
#pragma once

#include "exchange/import/MatchKeys.h"
#include "store/Store.h"

#include <array>
#include <map>
#include <QHash>
#include <vector>

namespace satchel::exchange {

class RecordIndex
{
public:
    /// All records of the entity that are not in the trash.
    Result<void> load(store::Store &store, EntityKind entity);

    RecordId find(const MatchKeys &keys) const; // null when there is none
    /// Names that another record has stay its own. A record can be added again with further names.
    void add(const MatchKeys &keys, RecordId id);

private:
    /// Which record, by its place in m_records.
    using Place = quint32;
    struct Entry
    {
        quint64 key = 0;
        Place place = 0;
    };

    using Shelf = std::vector<Entry>; // by key
    static size_t shelfOf(quint64 key) { return key >> 56; }
    const Place *placeOf(quint64 key) const;
    void sortIn();

    std::vector<RecordId> m_records;
    // By the first byte of a key, which is a hash: growing one copies little. A hash table would take three times as
    // much.
    std::array<Shelf, 256> m_shelves;
    QHash<quint64, Place> m_fresh; // what was added since it was sorted in
};

/// One index per entity, loaded when it is first asked for.
class RecordIndexes
{
public:
    explicit RecordIndexes(store::Store &store) : m_store(store) {}
    Result<RecordIndex *> of(EntityKind entity);

private:
    store::Store &m_store;
    std::map<EntityKind, RecordIndex> m_indexes;
};

} // namespace satchel::exchange
