// SPDX-License-Identifier: GPL-3.0-or-later
// What a remote told about itself and changes seldom (table definitions, describes, privileges): kept beyond the process, so
// that a new one does not ask for it again. Belongs to the thread of its connection.
#pragma once

#include "domain/Result.h"

#include <QJsonObject>
#include <optional>

namespace satchel::sync {

class MetadataCache
{
public:
    virtual ~MetadataCache() = default;
    /// Nothing when it was never kept or is too old.
    virtual Result<std::optional<QJsonObject>> get(const QString &key) = 0;
    virtual Result<void> put(const QString &key, const QJsonObject &content) = 0;
    /// An answer shows that what is kept is out of date: everything is forgotten, unless it has just been read.
    virtual Result<void> refresh() = 0;
    /// Another number whenever everything was forgotten: what was made of it has to be made again.
    virtual int generation() const = 0;
};

} // namespace satchel::sync
