// SPDX-License-Identifier: GPL-3.0-or-later
// Records that may be the same person, company or lead as one that is being written: the same e-mail, phone, domain or
// name, or enough other evidence, such as a short form of the name at the same company. Quick enough to ask while a
// person types; a warning, never a refusal.
#pragma once

#include "duplicates/Evidence.h"
#include "store/Store.h"

#include <optional>

namespace satchel::items {

struct Duplicate
{
    EntityKind entity{};
    RecordId id;
    QString title;
    const Field *field = nullptr; // in which the two agree; null: by the reasons, or in the whole name
    std::vector<duplicates::Reason> reasons = {}; // that speak for it, heaviest first, where no field decides
    bool hasSameCompany = false; // of a lead's likely contact

    bool operator==(const Duplicate &) const = default;
};

/// The strongest reason first, each record once, a handful at most. The record itself, if it has an id, is omitted, and
/// so are those of which a person said that they are not the same.
/// `region` is where the numbers of records without a country are dialled. `among` is another entity to look in, such
/// as the contacts for a lead; nothing: the record's own.
std::vector<Duplicate> findDuplicates(
    store::Store &store, const Record &record, const QString &region, std::optional<EntityKind> among = {});

} // namespace satchel::items
