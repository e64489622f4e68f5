// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/AuditEntry.h"

#include "store/audit/Sha256.h"

namespace satchel::store {

QByteArray commitmentOf(const AuditEntry &entry)
{
    if (entry.isErased())
        return entry.commitment;
    return Sha256().raw(entry.salt).field(entry.before).field(entry.after).result();
}

QByteArray hashOf(const AuditEntry &entry)
{
    return Sha256()
        .number(entry.sequence)
        .id(entry.changeSet)
        .number(entry.at.ms)
        .field(entry.author.toUtf8())
        .field(entry.origin.toUtf8())
        .id(entry.undoes)
        .number(static_cast<qint64>(entry.kind))
        .number(static_cast<qint64>(entry.entity))
        .id(entry.record)
        .field(entry.field.toUtf8())
        .field(commitmentOf(entry))
        .result();
}

} // namespace satchel::store
