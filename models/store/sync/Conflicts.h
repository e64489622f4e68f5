// SPDX-License-Identifier: GPL-3.0-or-later
// Every time this device and a remote changed the same thing, with the value before and both values after. Nothing that
// was overwritten is lost: the conflict keeps it, and it can be chosen again.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct Conflict
{
    /// Another connection leads for the field, or this one does (Precedence.h).
    static inline const QString byPrecedence = QStringLiteral("precedence");

    qint64 number = 0;
    qint64 connection = 0;
    EntityKind entity{};
    RecordId record;
    QString field; // empty: one side deleted what the other had edited
    Value before;
    Value mine;
    Value theirs;
    bool keptMine = true;
    bool isOpen = true;
    Instant at;
    QString mineFrom
        = {}; // "connection:NAME" when another system's connection imported our value; empty when a person here did
    std::optional<Instant> theirsAt = {}; // when the remote record was changed, by the remote's clock
    QString theirsBy = {}; // who changed it there, where the remote says it
    QString rule = {}; // nameOf(ConflictPolicy) in force then, or byPrecedence; empty where no rule was asked
    ChangeSetId decidedIn = {}; // by which a person decided it or opened it again; null when the sync did
    bool isAcknowledged = false; // the base has the remote's value already
};

struct ConflictState
{
    bool isOpen = true;
    bool keptMine = true;
    ChangeSetId decidedIn = {};
};

class Conflicts
{
public:
    explicit Conflicts(Store &store) : m_store(store) {}

    /// Newest first; of one connection, or of all with 0.
    Result<std::vector<Conflict>> list(qint64 connection = 0, bool onlyOpen = false, qint64 limit = -1);
    Result<Conflict> get(qint64 number);
    Result<std::vector<Conflict>> ofRecord(RecordId record);
    /// An open conflict about the same field takes the new values instead of standing beside it. Where our value came
    /// from is read from the log.
    Result<void> add(const Conflict &conflict);
    Result<std::optional<Conflict>> openOne(qint64 connection, RecordId record, const QString &field);
    /// By the sync.
    Result<void> close(qint64 number, bool keptMine);
    /// Decides a conflict as a part of a change set, or opens it again. Belongs inside the commit's transaction.
    Result<void> apply(const ConflictStep &step, const ChangeSetId &changeSet);
    /// This change set was undone or redone: what it decided is as it was before, or decided again, unless the sync has
    /// touched it since. Belongs inside the transaction of the undo.
    Result<void> followUndo(const ChangeSetId &changeSet);
    /// Which side was changed last: our log and the remote's stamp say it, else the moment it was noticed.
    Result<bool> isMineNewer(const Conflict &conflict);

private:
    Conflict read(const Statement &row);
    Result<bool> setState(const Conflict &conflict, const ConflictState &state);
    Result<void> forgetDecisions(qint64 number);
    Result<bool> moveBase(const Conflict &conflict, const std::optional<Value> &from, const Value &to);
    Result<std::optional<QString>> importedFrom(const Conflict &conflict);
    Store &m_store;
};

} // namespace satchel::store
