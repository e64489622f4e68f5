// SPDX-License-Identifier: GPL-3.0-or-later
// What a mapping that is not saved yet would change, found by reading the remote and writing nothing.
#pragma once

#include "domain/Record.h"

#include <map>

namespace satchel::store {

struct TriedField
{
    QString object;
    QString field; // ours
    qint64 here = 0; // records whose value would change in this store
    qint64 there = 0; // records whose value would be sent
    qint64 parked = 0; // records whose value fits nothing on the other side
};

struct TriedValue
{
    QString field; // ours
    Value before; // in this store
    Value after; // in this store, afterwards
    bool isSent = false; // the remote's value is replaced by `after`
};

/// A linked record, with the values of all mapped fields.
struct TriedRecord
{
    QString object;
    EntityKind entity{};
    RecordId record;
    std::vector<TriedValue> values;
    bool isChanged = false;
};

struct MappingTrial
{
    qint64 read = 0; // records of the remote that were read
    qint64 created = 0; // records that this store would get
    qint64 changed = 0; // linked records that would change on either side, or wait
    bool isComplete = true; // false: there are more than were read
    std::vector<TriedField> fields; // those with a count
    std::vector<TriedRecord> examples; // changed ones first
    std::map<QString, std::map<QString, std::map<QString, qint64>>>
        values; // object → remote field of a choice → its value → records

    qint64 total() const { return created + changed; }
};

} // namespace satchel::store
