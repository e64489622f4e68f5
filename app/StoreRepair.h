// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs a store, whatever state it is in: one that is intact is mended where it is, after a backup; of a damaged one
// what can be read is put in its place, and the damaged file is kept under another name.
#pragma once

#include "store/repair/RepairReport.h"
#include "store/repair/Salvage.h"

#include <functional>

namespace satchel::app {

struct RepairedStore
{
    store::RepairReport report;
    QString backup; // made before anything was changed; empty when nothing was, or the file was damaged
    QString keptAside; // the damaged file; empty when it was none
    std::optional<store::StoreKey> key; // that opens the store
};

/// What opens a store: the key of one that says what it needs, and those to try on one that does not.
struct RepairKeys
{
    std::function<Result<std::optional<store::StoreKey>>()> find;
    std::function<Result<std::vector<store::StoreKey>>()> candidates;
};

/// Whether the file has to be salvaged: it does not open, or its pages contradict each other. An error where that
/// cannot be found out, as of a store in use or without its key.
Result<bool> isDamaged(const QString &path, const std::optional<store::StoreKey> &key);

/// For a worker thread: it reads everything. Busy, KeyMissing, ReadOnly, Full, Io; Corrupt when nothing is left.
Result<RepairedStore> repairStore(const QString &path, const RepairKeys &keys, const Clock &clock, quint64 seed);

} // namespace satchel::app
