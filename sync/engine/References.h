// SPDX-License-Identifier: GPL-3.0-or-later
// Which local record is linked with which remote record, for the mapping of references.
#pragma once

#include "domain/Schema.h"

#include <optional>

namespace satchel::sync {

class References
{
public:
    virtual ~References() = default;
    virtual std::optional<RecordId> recordOf(const QString &object, const QString &remoteId) = 0;
    virtual std::optional<QString> remoteIdOf(const QString &object, RecordId record) = 0;
    /// True when the record is in the trash or gone: a reference to it counts as none.
    virtual bool isTombstone(EntityKind entity, RecordId record) = 0;
    /// What a person calls a record of ours.
    virtual QString titleOf(EntityKind entity, RecordId record) = 0;
};

} // namespace satchel::sync
