// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/AuditEntry.h"

#include "store/audit/Sha256.h"

#include <QtEndian>

namespace satchel::store {

QByteArray commitmentOf(const AuditEntry &entry)
{
    if (entry.isErased())
        return entry.commitment;
    return Sha256().raw(entry.salt).field(entry.before).field(entry.after).result();
}

QByteArray encodedSet(const AuditEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(160);
    const auto addId = [&bytes](const RecordId &id) {
        bytes.append(reinterpret_cast<const char *>(id.bytes().data()), static_cast<qsizetype>(id.bytes().size()));
    };
    const auto addNumber = [&bytes](qint64 number) {
        const qint64 bigEndian = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    };
    addId(entry.changeSet);
    addNumber(entry.at.ms);
    for (const QString &text : {entry.author, entry.origin}) {
        const QByteArray utf8 = text.toUtf8();
        addNumber(utf8.size());
        bytes.append(utf8);
    }
    addId(entry.undoes);
    return bytes;
}

QByteArray hashOf(const AuditEntry &entry)
{
    return Sha256()
        .number(entry.sequence)
        .raw(encodedSet(entry))
        .number(static_cast<qint64>(entry.kind))
        .number(static_cast<qint64>(entry.entity))
        .id(entry.record)
        .field(entry.field.toUtf8())
        .field(commitmentOf(entry))
        .result();
}

} // namespace satchel::store
