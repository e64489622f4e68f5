// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through all records of an entity for those that are probably one. For a worker thread: a million contacts take
// some seconds and 350 MB.
#pragma once

#include "duplicates/Evidence.h"
#include "store/Store.h"

#include <atomic>

namespace satchel::duplicates {

struct DuplicatePair
{
    RecordId a; // the older
    RecordId b;
    double score = 0; // probability
    EvidenceList evidence; // heaviest first
};

struct ScanOptions
{
    double atLeast = 0.5; // score
    const std::atomic<bool> *isCancelled = nullptr;
};

/// Invalid for an entity whose records are never merged.
Result<void> checkMergeable(const Entity &entity);

/// Best first, without pairs that a person called distinct. Errors: that of checkMergeable, Cancelled.
Result<std::vector<DuplicatePair>> findPairs(store::Store &store, EntityKind entity, const ScanOptions &options = {});

} // namespace satchel::duplicates
