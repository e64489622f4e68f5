// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are about a person: derived from the references of the Schema, so that a new entity that refers to a
// contact is found without a line here. Records in the trash are among them.
#pragma once

#include "store/Store.h"

#include <compare>

namespace satchel::store {

/// A contact or a lead.
struct PersonId
{
    EntityKind entity{};
    RecordId id;
    auto operator<=>(const PersonId &) const = default;
};

/// How a record belongs to a person, which decides what erasing does with it.
enum class Bond : quint8 {
    Self, // the contact, the lead that became it, and duplicates of it in the trash
    Own, // belongs to the person alone: a call with nobody else, a file, a presence at a meeting
    Shared, // an activity or task that a company, deal or other person has as well: it loses its texts
    Named, // of a company's business, and refers to the person: a deal, a draft for a company; it loses the name
    Kept, // a sent quote or proposal: commercial and tax law may ask for it (article 17 (3) (b) GDPR), it stays
};

struct BoundRecord
{
    EntityKind entity{};
    RecordId id;
    Bond bond{};
};

/// Everything about these persons, each record once, the persons first. Parts (the lines of a quote) come with what
/// they are parts of where that is Own.
Result<std::vector<BoundRecord>> recordsAbout(Store &store, std::span<const PersonId> persons);

/// The parts of a record: those that cannot be without it.
Result<std::vector<PersonId>> partsOf(Store &store, EntityKind entity, RecordId id);

} // namespace satchel::store
