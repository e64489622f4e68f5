// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file of a store is intact, by SQLite's own checks, and whether there is a reason to ask.
#pragma once

#include "store/Database.h"

#include <atomic>

namespace satchel::store {

enum class Thoroughness {
    Quick, // every page, and that rows are in their order
    Full, // also that indexes have what their tables have
};

/// Reads everything and writes nothing; `isCancelled` ends it early as Cancelled. Corrupt with the first findings.
Result<void> checkFile(const QString &path, const std::optional<StoreKey> &key, Thoroughness thoroughness,
    const std::atomic<bool> *isCancelled = nullptr);

/// A file beside a store as long as a window works with it: the next window finds it where the last one did not end by
/// itself, but by a crash or a power cut.
class RunMarker
{
public:
    /// The last run did not end properly, or one is going on.
    static bool isLeft(const QString &storePath);

    explicit RunMarker(const QString &storePath);
    RunMarker(RunMarker &&) = delete;
    ~RunMarker(); // the run ended properly

    /// It stays for the next start: what this run was to find out it did not.
    void leave() { m_isLeft = true; }

private:
    QString m_file;
    bool m_isLeft = false;
};

} // namespace satchel::store
