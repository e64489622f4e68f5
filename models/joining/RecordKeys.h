// SPDX-License-Identifier: GPL-3.0-or-later
// By what a record of one store is known to be one of another store, for kinds of records that are not compared by
// evidence: a product by its number, a stage by its name and pipeline.
#pragma once

#include "store/Store.h"

#include <QHash>

namespace satchel::joining {

struct RecordKey
{
    QStringList fields; // all have a value
    QStringList alsoEqual = {}; // or are both empty
};

/// In the order in which they are tried; none for what is never the same without the same id, such as a quote, whose
/// number two stores have given on their own.
std::vector<RecordKey> keysOf(EntityKind entity);

/// The records of an entity by their keys. References are compared as `same` translates them; what it does not have is
/// itself.
class KeyIndex
{
public:
    static Result<KeyIndex> read(store::Store &store, EntityKind entity, const QHash<RecordId, RecordId> &same = {});

    /// The texts of a record's keys, one for each of keysOf; empty where it has not all values.
    const QHash<RecordId, QStringList> &keys() const { return m_keys; }
    /// The first record with this text for the key; null when there is none.
    RecordId find(qsizetype key, const QString &text) const { return m_records.value({key, text}); }

private:
    QHash<RecordId, QStringList> m_keys;
    QHash<std::pair<qsizetype, QString>, RecordId> m_records;
};

} // namespace satchel::joining
