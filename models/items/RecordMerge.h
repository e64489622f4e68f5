// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one entity become one: the values of each differing field are chosen, lists are united, everything
// that referred to the second refers to the first, the second goes to the trash. One change set, so one undo. A
// connection learns of it as of any edit: the next sync deletes the second record there and sends the values of the
// first. A refusal under one of the two (consent withdrawn, objected, do not contact) is one of the whole person.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Store.h"

#include <QSet>

namespace satchel::items {

/// How many records of an entity refer to the one that goes.
struct MovedRecords
{
    EntityKind entity{};
    qint64 count = 0;

    bool operator==(const MovedRecords &) const = default;
};

/// What a connection has of the two.
struct RemotePair
{
    QString connection; // its name
    bool hasKept = false;
    bool hasOther = false;
    bool isSent = true; // what changes here; else the connection is only read from
};

struct RecordMerge
{
    Record kept;
    Record other;
    QSet<QString> fromOther; // fields that get the value of the other record
    QSet<QString> onlyOne = {}; // of fields that could keep the values of both, those that get one record's alone

    /// Empty fields of the first are proposed to be filled from the second.
    static Result<RecordMerge> propose(store::Store &store, EntityKind entity, RecordId kept, RecordId other);
    /// Fields in which both hold something and it differs: a person chooses.
    std::vector<const Field *> differing() const;
    /// Lists, and an e-mail or phone that finds a place among the further ones.
    bool canKeepBoth(const Field &field) const;
    /// The record that is kept, as it will be.
    Record merged() const;
    Result<std::vector<Edit>> edits(store::Store &store) const;
    /// What the merge itself says about the consent of the person.
    Result<std::vector<Edit>> consentEdits(store::Store &store) const;
    /// Of each entity that a person sees and that can refer to the record, in the order of the schema.
    Result<std::vector<MovedRecords>> moved(store::Store &store) const;
    /// The connections that know one of the two.
    Result<std::vector<RemotePair>> remotePairs(store::Store &store) const;

private:
    bool hasStatements(store::Store &store, const Field &field) const;
};

/// Several merges as one change set. No record may be in two of them.
Result<std::vector<Edit>> editsOf(store::Store &store, const std::vector<RecordMerge> &merges);

} // namespace satchel::items
