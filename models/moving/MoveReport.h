// SPDX-License-Identifier: GPL-3.0-or-later
// How far a move from one connection to another is, and what the other one cannot hold of it. Computed from the store
// and from what both remotes have; nothing is kept. Reads all records: for a worker.
#pragma once

#include "store/sync/MoveRecords.h"
#include "store/sync/Moves.h"
#include "store/sync/RemoteCatalog.h"
#include "store/sync/SyncControl.h"

namespace satchel::moving {

enum class MoveState {
    None,
    Running,
    Ready, // nothing waits, and everything that is at the one that is left was received
    Finished,
};

QString stateName(MoveState state);

/// One end of a move.
struct MoveSide
{
    store::Connection connection;
    store::ConnectionSettings settings;
    store::RemoteCatalog catalog;
};

/// With a catalog made of what is known of the vendor, for the time in which the remote cannot be asked.
Result<MoveSide> sideOf(const store::Connection &connection, store::RemoteCatalog catalog);
store::RemoteCatalog catalogOf(const store::VendorInfo &vendor);

struct MovingKind
{
    EntityKind entity{};
    qint64 linked = 0; // with the connection that is left
    qint64 there = 0; // of these, also at the other one
    qint64 waiting = 0;
    qint64 refused = 0;
    qint64 leftOut = 0; // not there, for a reason that the issues name
};

/// What the other connection does not get of some records.
struct MoveIssue
{
    enum class Cause {
        NoObject, // it has nothing for this kind of record
        NotSent, // this kind is not sent to it
        NotRouted, // its route leaves the records out
        NotSynced, // it has no field for it, or none is paired
        ReadOnly, // it does not let the field be written
        NoValue, // a choice without a counterpart
        NoCounterpart, // a user or stage without one
        TargetLeftOut, // refers to a record that is left out itself
        TooLong,
        Refused, // it refused the record or the field
    };

    Cause cause = Cause::NoObject;
    store::MoveSelection selection; // which records; its entity is the issue's
    QString object = {}; // the other connection's, where it has one
    QString field = {}; // ours; empty: the whole record
    QString reason = {}; // for a person
    QString proposal = {}; // the label of a field that it could be paired with
    store::MoveCount count = {};
    QStringList examples = {}; // titles of the first three

    EntityKind entity() const { return selection.entity; }
    /// The whole record does not arrive.
    bool isOfRecord() const { return field.isEmpty(); }
};

/// Why a move that is running does not go on.
enum class MoveObstacle {
    SourcePaused,
    SourceSignedOut,
    SourceNotRead, // not since the newest change that came from it
    TargetPaused,
    TargetSignedOut,
    TargetAsks, // which records are the same, or another question that stops it
    TargetNotRead, // not even once
};

struct MoveReport
{
    MoveState state = MoveState::None;
    std::vector<MovingKind> kinds; // in the order of the connection that is left
    std::vector<MoveIssue> issues; // of whole records first
    std::vector<MoveObstacle> obstacles;

    qint64 waiting() const;
    /// Records that are at the one and not at the other.
    qint64 notThere() const;
    /// Those, and the ones that are there only in part; a record with two issues counts twice.
    bool isComplete() const { return notThere() == 0 && issues.empty(); }
};

/// Only what the settings and states of both say.
std::vector<MoveObstacle> obstaclesOf(const MoveSide &from, const MoveSide &to);

/// Cancelled when `isCancelled` says so between two queries.
Result<MoveReport> reportMove(
    store::Store &store, const MoveSide &from, const MoveSide &to, const std::function<bool()> &isCancelled = {});

/// The kinds that the connection that is left would get again if the move were cancelled.
std::vector<EntityKind> sentAgain(const MoveSide &from);

} // namespace satchel::moving
