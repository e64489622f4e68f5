// SPDX-License-Identifier: GPL-3.0-or-later
// Records that may be the same person, company or lead as one that is being written: same e-mail, phone, domain or
// name. Quick enough to ask while a person types; a warning, never a refusal.
#pragma once

#include "store/Store.h"

#include <optional>

namespace satchel::items {

struct Duplicate
{
    EntityKind entity{};
    RecordId id;
    QString title;
    const Field *field = nullptr; // in which the two agree; null: in the whole name
    bool hasSameCompany = false; // of a lead's likely contact

    bool operator==(const Duplicate &) const = default;
};

/// The strongest reason first, each record once, a handful at most. The record itself, if it has an id, is omitted.
/// `region` is where the numbers of records without a country are dialled. `among` is another entity to look in, such
/// as the contacts for a lead; nothing: the record's own.
std::vector<Duplicate> findDuplicates(
    store::Store &store, const Record &record, const QString &region, std::optional<EntityKind> among = {});

} // namespace satchel::items
