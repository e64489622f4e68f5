// SPDX-License-Identifier: GPL-3.0-or-later
// The only one who has a store open: what replaces its file waits for nobody and lets nobody in meanwhile.
#pragma once

#include "store/Database.h"

namespace satchel::store {

/// The connection that keeps everybody else out until it is closed, with the log taken into the file. With a log SQLite
/// tells by its locks who has the file open; without one only who is at work with it. Busy while anybody else has it
/// open, this process included.
Result<std::unique_ptr<Database>> openAlone(const QString &path, const std::optional<StoreKey> &key);

/// The same of a file that cannot be read, because it is damaged or its key is lost: only its locks are taken.
class ExclusiveAccess
{
public:
    /// Nothing is held where there is no file. `key` is the store's, where it is known.
    static Result<ExclusiveAccess> take(const QString &path, const std::optional<StoreKey> &key);
    ExclusiveAccess(ExclusiveAccess &&other) noexcept;
    ExclusiveAccess(const ExclusiveAccess &) = delete;
    ~ExclusiveAccess();

    /// Null where the store cannot be read.
    Database *database() const { return m_database.get(); }

private:
    ExclusiveAccess() = default;
    Result<void> lockFile(const QString &path);

    std::unique_ptr<Database> m_database;
    sqlite3 *m_locked = nullptr;
};

} // namespace satchel::store
