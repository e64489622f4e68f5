// SPDX-License-Identifier: GPL-3.0-or-later
// Who is probably the same as a record that is being written. It weighs the evidence that Scan weighs, but among a few
// records that the store finds by name, employer and domain, so it is quick enough to ask while a person types.
#pragma once

#include "duplicates/Evidence.h"
#include "store/Store.h"

namespace satchel::duplicates {

struct LikelyRecord
{
    RecordId id;
    double score = 0; // probability
    EvidenceList evidence; // heaviest first
};

/// Best first. `record` may be of another entity, such as a lead that is looked for among the contacts; it is never
/// found itself. How common its values are is not asked, as in comparePair. Invalid: that of checkMergeable.
Result<std::vector<LikelyRecord>> findLikely(
    store::Store &store, const Record &record, EntityKind among, double atLeast = 0.5);

} // namespace satchel::duplicates
