// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a remote record: pure functions from the facts about it to a list of actions. Nothing is read and
// nothing written here; PullApply carries the actions out, in their order, in one transaction.
#pragma once

#include "sync/engine/PullFacts.h"

#include <variant>

namespace satchel::sync {

/// Who a remote record is here. Facts that have not been gathered count as absent, so that the gathering can ask
/// whether more is needed.
enum class Identity {
    Known, // by the answer to our own create
    ReportedDeleted, // a list says that it was deleted
    Linked,
    Unsure, // has to be read by id first
    KeptAtRemote, // it was deleted here and is to stay there
    MatchedByExternalKey, // the record of ours whose identity it has
    AwaitsInDoubtCreate, // may be one of our own creates whose answer was lost
    AwaitsDeletions, // may replace a record that is gone there
    Duplicate, // a second one of a record that is linked already
    OfMatch, // a record of ours that looks the same
    OfId, // the record of ours that has been made of it before
    New,
};

Identity identify(const PullFacts &facts);
/// The record of ours that it is; nothing where there is none or nobody knows yet.
std::optional<RecordId> counterpartOf(const PullFacts &facts);
/// A copy that is no newer than the one we know, by the remote's clock.
bool isOldCopy(const PullFacts &facts);
/// The state of a field, as it is merged.
FieldState mergedState(const FieldFacts &facts, const store::Link &link, const RemoteRecord &theirs);
/// The remote values that a person wrote since both sides agreed.
std::vector<FieldValue> editsIn(
    const std::vector<FieldValue> &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules);
/// What the remote holds that was never agreed on.
std::vector<FieldValue> fillingsIn(
    const std::vector<FieldValue> &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules);

/// Where a record of ours differs from what was agreed on.
struct Differences
{
    QSet<QString> fields; // that wait for no person's decision
    std::vector<store::Conflict> editedAgain; // open ones whose value here has changed since, with the new value
};
Differences differencesOf(const std::vector<FieldValue> &mine, const std::vector<FieldValue> &base,
    const QSet<QString> &sent, const std::vector<store::Conflict> &openConflicts);

namespace action {

/// Said to be gone there: it is read by id before anything is deleted.
struct NoteMissing
{
    QString remoteId;
};
/// The remote record is read by id: with the next step, or after the deletions of this reading.
struct ReadAgain
{
    bool isAfterDeletions = false;
};
/// The remote record waits whole.
struct Park
{
    QString reason;
    bool isUntilNextSync = false; // else for a growing while
};
/// Fields of the remote record wait, those not named do not any more.
struct ParkFields
{
    std::vector<MappingProblem> problems;
};
/// The reason of the link that follows.
struct NoteMatch
{
    store::ProposedMatch match;
};
struct Create
{
    std::vector<FieldValue> values;
};
struct Restore
{
};
/// What the store refuses of it waits, as ParkFields does.
struct Update
{
    std::vector<FieldValue> values;
};
struct Delete
{
};
enum class DecidedBy { Nobody, Policy, Precedence };

struct AddConflict
{
    QString field; // empty: one side deleted what the other had edited
    Value before;
    Value mine;
    Value theirs;
    Winner winner = Winner::Undecided;
    DecidedBy decidedBy = DecidedBy::Nobody; // what was asked, whoever won
};
struct ReplaceConflict
{
    store::Conflict conflict;
};
struct CloseConflict
{
    qint64 number = 0;
    bool keptMine = false;
};
struct PutLink
{
    store::Link link;
};
/// Puts the link with the new state of both sides: the base, the values of the Update that were applied, and for the
/// fields named what the Create left there.
struct Agree
{
    store::Link link;
    std::vector<FieldValue> base;
    QStringList asCreated = {};
};
/// References to it were lost there with it: nothing is agreed on about them any more.
struct ForgetReferences
{
};
struct Send
{
};
/// Sends what differs from what was agreed on, as the consequences of the edits left it.
struct SendDifferences
{
};
struct StopSending
{
};

} // namespace action

using Action = std::variant<action::NoteMissing, action::ReadAgain, action::Park, action::ParkFields, action::NoteMatch,
    action::Create, action::Restore, action::Update, action::Delete, action::AddConflict, action::ReplaceConflict,
    action::CloseConflict, action::PutLink, action::Agree, action::ForgetReferences, action::Send,
    action::SendDifferences, action::StopSending>;

struct PullPlan
{
    RecordId record = {}; // of ours, that the actions are about; null where they are about the remote one alone
    std::vector<Action> actions = {};
};

PullPlan planPull(const PullFacts &facts, const ObjectRules &rules);
PullPlan planDeletion(const DeletionFacts &facts);
PullPlan planOwnDeletion(const OwnDeletionFacts &facts);

} // namespace satchel::sync
