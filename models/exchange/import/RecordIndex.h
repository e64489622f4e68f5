// SPDX-License-Identifier: GPL-3.0-or-later
// By which names a record is found again: its external id, e-mail, domain, name. Holds 64-bit hashes of the names, so a
// million records take some tens of megabytes. Belongs to the import's thread.
#pragma once

#include "domain/Record.h"
#include "store/Store.h"

#include <map>
#include <unordered_map>

namespace satchel::exchange {

/// The names under which a record can be found, the most certain first.
QStringList matchKeys(const Record &record);
/// The names under which to look for a record that may be the same one. Differs where one field forbids another: two
/// people of one name with two e-mail addresses are two people.
QStringList duplicateKeys(const Record &record);
/// The names under which a reference's text is looked for: e-mail, external id, name. `scope` narrows a stage to its
/// pipeline.
QStringList referenceKeys(EntityKind entity, const QString &text, RecordId scope = {});

class RecordIndex
{
public:
    /// All records of the entity that are not in the trash.
    Result<void> load(store::Store &store, EntityKind entity);

    RecordId find(const QStringList &keys) const; // null when there is none
    void add(const QStringList &keys, RecordId id);

private:
    std::unordered_map<quint64, RecordId> m_ids;
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
