// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person (article 17 GDPR): docs/decisions/0023-erasing.md says what goes, what stays and why. The rows stay
// and are emptied, because the change log is replayed; the values of their log entries go, and the hash chain over
// them holds all the same (docs/audit.md). Nothing brings an erased record back: no undo, no trash, no sync, no backup.
//
//   const auto plan = TRY(planErasure(store, persons));          // to show and to confirm; writes nothing
//   const auto done = TRY(erase(store, persons, options));       // one transaction: wholly or not at all
//   const auto isClean = TRY(finishErasures(store));             // the file has no trace left; may be done later
//
// All of it is for a worker thread, as it reads every text of the store.
#pragma once

#include "store/privacy/ErasedRecords.h"

#include <map>

namespace satchel::store {

/// What is, or would be, done to records, by the name of their entity.
struct ErasureCounts
{
    std::map<QString, qint64> erased; // emptied and in the trash
    std::map<QString, qint64> shared; // stay without their texts
    std::map<QString, qint64> redacted; // stay; the person's name, addresses and numbers are out of their texts
    std::map<QString, qint64> kept; // sent documents, as they were sent
    qint64 changes = 0; // entries of the change log whose values go
    qint64 attachments = 0; // files whose content goes
    qint64 texts = 0; // in what the program remembers: labels of changes, questions, problems
    /// The name is that of another person here as well: where only it was written, nobody can say who was meant, and
    /// it stays.
    bool isNameAmbiguous = false;

    /// Records in which something was erased; those kept are not among them.
    qint64 records() const;
    bool operator==(const ErasureCounts &) const = default;
};

struct RemoteErasure
{
    enum class State : quint8 {
        Waiting = 1, // the deletion goes with the next sync
        Kept = 2, // it stays there by the person's choice, and is not downloaded again
        ReadOnly = 3, // nothing is sent to this object: it has to be deleted there by hand
        InDoubt = 4, // a write was on its way without an answer: it may be there
        Refused = 5, // the remote does not delete it
        Deleted = 6,
        NotThere = 7, // this connection never had the person
    };
    QString connection;
    State state{};
    qint64 records = 0; // in this state
    QString reason = {}; // of one that was refused
    bool isTeam = false; // the server of the team, whose computers erase the person with their next sync
};
/// As the command line says it: "waiting", "kept", "read_only", "in_doubt", "refused", "deleted", "not_there".
QString stateName(RemoteErasure::State state);

struct ErasurePlan
{
    ErasureCounts counts;
    QStringList connections; // that have something of the person
    qint64 remoteRecords = 0;
};

struct ErasureOptions
{
    Origin origin = Origin::user();
    QString label; // of the change set; must not name the person
    bool alsoAtRemotes = false;
    ChangeSetId changeSet = {}; // null: a new one
};

/// One erasure as the store remembers it, for the certificate.
struct Erasure
{
    PersonId person;
    ChangeSetId changeSet;
    Instant at;
    Origin origin;
    bool alsoAtRemotes = false;
    ErasureCounts counts;
    QByteArray headBefore; // of the audit chain
    QByteArray headAfter;
};

/// NotFound for an unknown person; Invalid for a record that is no person. Writes nothing. A person who was erased
/// before has nothing left.
Result<ErasurePlan> planErasure(Store &store, std::span<const PersonId> persons);

/// Erases them in one transaction and one change set. Of those erased before only what is missing is done: the deletion
/// at the remotes, if it is asked for now. Busy while edits wait beside the store (EditJournal): they may be about
/// them. Forbidden where a team's rights do not let this person see and change all that is about them. Errors of
/// planErasure, ReadOnly, Full, Io. Answers one Erasure for each, in their order. `counts` of each are those of all
/// that were erased together.
Result<std::vector<Erasure>> erase(Store &store, std::span<const PersonId> persons, const ErasureOptions &options);
/// The same in a transaction of the caller, who tells the views, of persons whom another desk of the team erased; those
/// of `told` that are not here are remembered (isErased). The change set is in the log if something was here.
Result<Receipt> eraseAsTold(Store &store, std::span<const ErasedPerson> told, const ErasureOptions &options);

/// Of a person who was erased; nothing of any other.
Result<std::optional<Erasure>> erasureOf(Store &store, RecordId person);
/// Where the erasure of a person stands at each connection of the store, by name. One with several records has the
/// state that needs a person most.
Result<std::vector<RemoteErasure>> remoteErasures(Store &store, RecordId person);

/// Removes what the file still had of erased values: old pages, the write-ahead log, pieces of the search index; and
/// writes the list beside the store (ErasedRecords.h). False where a reader stood in the way: it is done at the next
/// start. Does nothing where no erasure left a trace.
Result<bool> finishErasures(Store &store);
/// Of a restored store: erases again who was erased after its backup was made. Answers how many persons.
Result<int> repeatErasures(Store &store);

} // namespace satchel::store
