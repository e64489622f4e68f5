// SPDX-License-Identifier: GPL-3.0-or-later
// Which record bears a name. Holds the keys of the names only, so a million records take some tens of megabytes. Belongs
// to the import's thread.
#pragma once

#include "exchange/import/MatchKeys.h"
#include "store/Store.h"

#include <map>
#include <QHash>

namespace satchel::exchange {

class RecordIndex
{
public:
    /// All records of the entity that are not in the trash.
    Result<void> load(store::Store &store, EntityKind entity);

    RecordId find(const MatchKeys &keys) const; // null when there is none
    void add(const MatchKeys &keys, RecordId id);

private:
    QHash<quint64, RecordId> m_ids;
};

/// One index per entity, loaded when it is first asked for.
class RecordIndexes
{
public:
    explicit RecordIndexes(store::Store &store)
        : m_store(store)
    {
    }
    Result<RecordIndex *> of(EntityKind entity);

private:
    store::Store &m_store;
    std::map<EntityKind, RecordIndex> m_indexes;
};

} // namespace satchel::exchange
