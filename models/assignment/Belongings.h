// SPDX-License-Identifier: GPL-3.0-or-later
// A company gets another owner: what belongs to it and has the owner of now can go along. What was won or lost stays
// with whoever did it.
#pragma once

#include "store/Store.h"

#include <map>
#include <QHash>
#include <span>

namespace satchel::assignment {

struct Belongings
{
    std::map<EntityKind, qint64> counts; // of all companies
    QHash<RecordId, std::vector<Edit>> edits; // by company: its contacts, then its open deals, get the new owner

    bool isEmpty() const { return edits.isEmpty(); }
};

/// Of a company that is nobody's, or the new owner's already, nothing goes along. Belongs on a worker thread where the
/// companies are many.
Result<Belongings> belongingsOf(store::Store &store, std::span<const RecordId> companies, RecordId newOwner);

/// The companies that these edits assign to a new owner. Edits that only clear the owner are skipped.
std::vector<std::pair<RecordId, RecordId>> newOwnersOf(std::span<const Edit> edits);

} // namespace satchel::assignment
