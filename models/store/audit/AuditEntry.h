// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the change log as the audit log has it, and its hash. Pure functions; the byte layout is a contract with
// whoever checks an export by another program (docs/audit.md), so it never changes.
#pragma once

#include "domain/ChangeSet.h"

#include <QByteArray>

namespace satchel::store {

struct AuditEntry
{
    qint64 sequence = 0;
    ChangeSetId changeSet;
    Instant at;
    QString author; // id of the user who "me" was; empty where it was not recorded
    QString origin; // as Origin::text
    ChangeSetId undoes;
    Edit::Kind kind = Edit::Kind::Update;
    EntityKind entity{};
    RecordId record = {};
    QString field = {};
    // The values as JSON, byte for byte as they were logged. Empty where there is none, and where they were erased.
    QByteArray before = {};
    QByteArray after = {};
    QByteArray salt = {}; // 16 random bytes; empty once the values were erased
    QByteArray commitment = {}; // of erased values

    bool isErased() const { return salt.isEmpty(); }
};

struct AuditCheckpoint
{
    qint64 lastSequence = 0; // the last entry that it covers
    QByteArray hash; // 32 bytes; the newest one is the head of the chain
};

/// SHA-256 over salt and values: of erased values the one that was kept.
QByteArray commitmentOf(const AuditEntry &entry);

/// What an entry's hash has of its change set, and so all entries of a set alike.
QByteArray encodedSet(const AuditEntry &entry);

/// SHA-256 over everything but the label of the change set, which is a text for the window and may name a person. The
/// values count by their commitment, so erasing them leaves it the same.
QByteArray hashOf(const AuditEntry &entry);

} // namespace satchel::store
