// SPDX-License-Identifier: GPL-3.0-or-later
// What an erasure of a person left of a record, as one desk tells the others.
#pragma once

#include "domain/ChangeSet.h"

#include <QStringList>

namespace satchel::store {

struct ErasedState
{
    EntityKind entity{};
    RecordId record;
    bool isErased = false; // it was the person's: in the trash; else it lost what was about them
    std::vector<FieldValue> values; // all that are left
    QStringList changed = {}; // fields that the erasure changed; only told by the desk that erased
};

} // namespace satchel::store
