// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a store on its way: a file beside the place it is made for, checked there and then put in that place in one
// step. What never got there is removed.
#pragma once

#include "domain/Instant.h"
#include "store/Database.h"

namespace satchel::store {

class PartFile
{
public:
    /// An empty file with a name that nobody foresees, readable by its owner only.
    static Result<PartFile> beside(const QString &target);
    PartFile(PartFile &&other) noexcept : m_path(std::exchange(other.m_path, {})), m_target(other.m_target) {}
    PartFile(const PartFile &) = delete;
    ~PartFile();

    const QString &path() const { return m_path; }
    /// Whose place it is made for.
    const QString &target() const { return m_target; }

    /// Marks it as a copy (CopyMark).
    Result<void> mark(const std::optional<StoreKey> &key, Instant at) const;
    /// Corrupt when it is no whole copy of a store of this version.
    Result<void> check(const std::optional<StoreKey> &key, qint64 version) const;
    /// What was written to a file past SQLite is on the disk when this returns.
    static Result<void> sync(const QString &file);
    /// In place of whatever has the target's name, so that a power cut leaves the one or the other.
    Result<void> putInPlace();

    /// Removes what killed processes left beside a target. Nobody else may be at it.
    static void removeLeft(const QString &target);

private:
    PartFile(QString path, QString target) : m_path(std::move(path)), m_target(std::move(target)) {}

    QString m_path; // empty once it is in its place
    QString m_target;
};

} // namespace satchel::store
