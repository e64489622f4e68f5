// SPDX-License-Identifier: GPL-3.0-or-later
// From a store to what Diagnostics says of it. Reads only; for a worker thread, because it counts and checks all that
// is in the store.
#pragma once

#include "diagnostics/Diagnostics.h"
#include "store/backups/BackupCatalog.h"
#include "store/Store.h"

#include <atomic>

namespace satchel::diagnostics {

/// By the files alone, which also those of a store that does not open have.
StoreFacts readFileFacts(const QString &storePath);
BackupFacts readBackupFacts(const QString &storePath, Instant now);

/// Counts and the checks of the doctor. Cancelled once `isCancelled`.
Result<void> addContent(StoreFacts &facts, store::Store &store, const std::atomic<bool> *isCancelled = nullptr);

/// Of each connection, in the list's order; `vendors` are the keys of those that the program knows by itself.
Result<void> addConnections(Diagnostics &diagnostics, store::Store &store, const QStringList &vendors);

/// The kind as it is; reason and place redacted.
Error redacted(const Error &error);

} // namespace satchel::diagnostics
