// SPDX-License-Identifier: GPL-3.0-or-later
// How the window gets its store, whatever state the file is in. A damaged or foreign file is never written to: it is
// read as far as it goes, and the newest backup is named. Invariant: there is a store, or a problem, or both
// (read-only).
#pragma once

#include "store/Store.h"

#include <optional>

namespace satchel::app {

struct StoreOpening
{
    std::unique_ptr<store::Store> store;
    std::optional<Error> problem; // why there is no store, or why it can only be read
    QString backup; // the newest one beside the file; empty when there is none
    int recovered = 0; // killed imports that were undone
};

StoreOpening openForWindow(
    const QString &path, const Clock &clock, quint64 seed, const std::optional<store::StoreKey> &key);

/// The newest copy that was made before a migration or by a person.
QString newestBackup(const QString &storePath);

/// Puts a copy of a backup beside the damaged store and answers with its path; neither file is changed.
Result<QString> restoreBeside(const QString &backup, const QString &storePath, QDate today);

} // namespace satchel::app
