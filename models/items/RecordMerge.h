// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one entity become one: the values of each differing field are chosen, lists are united, everything
// that referred to the second refers to the first, the second goes to the trash. One change set, so one undo.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

#include <QSet>

namespace satchel::items {

struct RecordMerge
{
    Record kept;
    Record other;
    QSet<QString> fromOther; // fields that get the value of the other record

    /// Empty fields of the first are proposed to be filled from the second.
    static Result<RecordMerge> propose(store::Store &store, EntityKind entity, RecordId kept, RecordId other);
    /// Fields in which both hold something and it differs: a person chooses.
    std::vector<const Field *> differing() const;
    Result<std::vector<Edit>> edits(store::Store &store) const;
};

} // namespace satchel::items
