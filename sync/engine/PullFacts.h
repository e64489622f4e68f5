// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides what becomes of one remote record, gathered before anything is decided (PullGather): who it
// is here, what is here, what was agreed on, what else may still be on its way. Values only; planPull() needs nothing
// else.
#pragma once

#include "domain/Merge.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Precedence.h"
#include "sync/engine/Mapper.h"
#include "sync/engine/Matching.h"
#include "sync/engine/ObjectRules.h"

namespace satchel::sync {

enum class Trust {
    Hint, // from an index that may lag: neither new nor old is believed before it was read by id
    Listed, // from a list of what there is; a copy older than the one we know is doubted
    Certain, // read by id just now
};

/// A record of ours that the remote one may be, because it has the same identity or id.
struct Holder
{
    RecordId record;
    bool isHere = false; // not purged; it may be in the trash
    std::optional<store::Link> link = {};
    // Read only of a linked record
    QString title = {};
    bool hasOtherSystems = false; // this store is connected to several

    /// It is linked with another remote record.
    bool isLinked() const { return link && !link->isTombstone; }
};

/// One field of the remote record beside ours.
struct FieldFacts
{
    QString field;
    FieldState state;
    bool isAgreedOn = false; // the base has a value for it, if an empty one
    Instant changedHere = {}; // by the remote's clock; read only where all three values differ
    bool isOscillating = false; // systems change it back and forth; read only where the remote value would be applied
    store::Standing standing = {}; // of this connection among those that hold the record; read only where values differ
    bool isUnsendable
        = false; // ours cannot be written there, so nothing was agreed on; read only where theirs would replace it
};

/// The record of ours that the remote one is linked with, or is about to be.
struct Counterpart
{
    store::Link link; // number 0: a new one
    std::vector<FieldValue> base; // of the link
    LocalValues values; // the remote values as values of ours
    // The rest is read only when it is no old copy.
    bool isDeleted = false;
    bool isErased = false; // whatever is written there does not bring it back
    bool isWantedBack = false; // whoever recreated it there wanted it to be there, also where it holds nothing new
    std::vector<FieldFacts> fields;
    std::vector<store::Conflict> conflicts; // of the record with this connection, closed ones too
};

struct PullFacts
{
    const RemoteRecord &theirs;
    QString object; // the remote's type
    Trust trust = Trust::Certain;
    bool mayDefer = true; // it may wait until the deletions of this reading have been applied
    bool mayBeRenamed = false; // by the remote: a link that looks gone may be its
    // Who it is here
    std::optional<RecordId> known = {}; // our own create, as its answer or its recovery tells
    std::optional<store::Link> link = {};
    bool isKeptThere = false; // it was deleted here and a person wants to keep it there, or it was erased here
    std::optional<Holder> byKey = {}; // has the identity that it has in its key
    store::Pending pending = {};
    Match match = {};
    store::ProposedMatch evidence = {}; // of the match
    RecordId newId = {}; // the same at every Satchel
    RecordId freshId = {}; // used if the other id is in use
    std::optional<Holder> byId = {}; // has newId
    LocalValues values = {}; // the remote values as values of ours, without a base
    // What is here
    std::optional<Counterpart> counterpart = {};
};

/// The remote was read by id and has no such record any more.
struct DeletionFacts
{
    store::Link link;
    bool isDeletedHere = false;
    bool isEditedHere = false; // some field differs from what was agreed on and has not just lost its target
    bool isOscillating = false; // deleted and restored by systems alone, back and forth
    std::vector<store::Conflict> openConflicts;
    std::vector<store::Conflict> editedAgain; // open ones whose value here has changed since, with the new value
};

/// We deleted it there.
struct OwnDeletionFacts
{
    store::Link link;
    bool isDeletedHere = true;
    std::vector<FieldValue> lastEdits; // what somebody had written there by then and we had not seen
    std::vector<store::Conflict> openConflicts;
};

} // namespace satchel::sync
