// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through all records of an entity for those that are probably one. For a worker thread: a million contacts take
// some seconds and 350 MB.
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
    bool includesDistinct = false; // pairs that a person called distinct as well
    std::function<void(qint64 read, qint64 total)> progressed = {}; // of the records, on the thread that searches
};

/// Invalid for an entity whose records are never merged.
Result<void> checkMergeable(const Entity &entity);

/// Best first. Errors: that of checkMergeable, Cancelled.
Result<std::vector<DuplicatePair>> findPairs(store::Store &store, EntityKind entity, const ScanOptions &options = {});

/// Pairs of a record of one store (a) and one of another (b). What a person called distinct is in neither.
Result<std::vector<DuplicatePair>> findPairsBetween(
    store::Store &one, store::Store &other, EntityKind entity, const ScanOptions &options = {});

/// Beyond doubt: the same e-mail address or telephone number, and next to nothing against it.
bool isCertain(const DuplicatePair &pair);

/// Two records by themselves, such as after one of them changed, whatever comes of it. How many others have the same
/// name, address or number is not asked: a common one weighs as much as a rare one.
Result<DuplicatePair> comparePair(store::Store &store, EntityKind entity, RecordId a, RecordId b);

} // namespace satchel::duplicates
