// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through all records of an entity for those that are probably one. For a worker thread: a million contacts take
// some seconds and 400 MB.
#pragma once

#include "duplicates/Evidence.h"
#include "store/Store.h"

#include <atomic>
#include <functional>

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
    std::function<void(qint64 records)> progress = {}; // how many are read
};

/// Best first. Pairs that a person called distinct are left out. Invalid for an entity that knows no duplicates,
/// Cancelled when it was.
Result<std::vector<DuplicatePair>> findPairs(store::Store &store, EntityKind entity, const ScanOptions &options = {});

/// The records that pairs connect, those of the best pair first: with A = B and B = C, A, B and C are one group.
std::vector<std::vector<RecordId>> groupsOf(const std::vector<DuplicatePair> &pairs);

/// The same of two records alone.
Result<DuplicatePair> comparePair(store::Store &store, EntityKind entity, RecordId a, RecordId b);

} // namespace satchel::duplicates
