// SPDX-License-Identifier: GPL-3.0-or-later
// What validation rules require of records from a stage on, asked before a move instead of refused after it.
#pragma once

#include "store/Store.h"

#include <span>

namespace satchel::items {

/// The fields that an update must also fill, in the order of the rules; none when it may be committed as it is.
QStringList fieldsRequiredBy(store::Store &store, const Edit &update);

/// Whether an update can require fields at all, which is known without reading its record.
bool mayRequireFields(store::Store &store, const Edit &update);

/// A field that some of several updates must also fill.
struct MissingField
{
    QString field;
    std::vector<size_t> edits; // their positions, ascending

    bool operator==(const MissingField &) const = default;
};

/// Adds what the updates from one position up to another must also fill. Each reads its record, so of very many
/// updates a slice is looked at at a time.
void addMissingFields(
    store::Store &store, std::span<const Edit> updates, size_t from, size_t to, std::vector<MissingField> &missing);

} // namespace satchel::items
