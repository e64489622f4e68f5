// SPDX-License-Identifier: GPL-3.0-or-later
// Metadata of a remote, which changes seldom (table definitions, describes, privileges): kept beyond the
// process, so that a new one does not ask for it again. Belongs to the thread of its connection.
#pragma once

#include "domain/Result.h"

#include <limits>
#include <optional>
#include <QJsonObject>

namespace satchel::sync {

class MetadataCache
{
public:
    /// What an administrator changed is noticed after a day at the latest.
    static constexpr qint64 oneDay = 24 * 3'600'000;
    static constexpr qint64 anyAge
        = std::numeric_limits<qint64>::max(); // for content that the remote is asked to confirm

    virtual ~MetadataCache() = default;
    /// Nothing when it was never kept, cannot be read any more, or is as old as `age` (milliseconds) or older.
    virtual Result<std::optional<QJsonObject>> get(const QString &key, qint64 age = oneDay) = 0;
    virtual Result<void> put(const QString &key, const QJsonObject &content) = 0;
    /// An answer shows that what is kept is out of date: everything is forgotten, unless it has just been read.
    virtual Result<void> refresh() = 0;
    /// Another number whenever everything was forgotten: what was made of it has to be made again.
    virtual int generation() const = 0;
};

} // namespace satchel::sync
