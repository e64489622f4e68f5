// SPDX-License-Identifier: GPL-3.0-or-later
// Exit criteria of playbooks, and which of them deals leave unmet when they move on: to a later stage of the same
// pipeline, or to where they are won. Nobody is warned when a deal goes back, is lost or snoozed, or goes to another
// pipeline; and nothing is ever held up. Everything that moves deals comes here for its warning: the window with the
// edits that it is about to commit, programs and rules with edits or with what a commit did, imports with their change
// set, and with their dry run before it.
//
// A deal is looked at as it is when it leaves: with what the move itself gives it, and with the fields that follow the
// stage (its probability, since when it is there) as they are in the stage that it leaves.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Filter.h"

#include <optional>
#include <QHash>
#include <QStringList>
#include <span>
#include <vector>

namespace satchel::store {

class DryRun;
class PlannedRecords;
class Store;

/// A deal that leaves a stage for another.
struct StageMove
{
    RecordId deal;
    RecordId from;
    RecordId to;
    std::vector<FieldValue> values = {}; // in which it differs, when it leaves, from what the store holds now

    bool operator==(const StageMove &) const = default;
};

/// An exit criterion that some deals do not meet in the stage that they leave.
struct UnmetCriterion
{
    RecordId item; // of the playbook
    QString title;
    std::vector<RecordId> deals; // each once

    bool operator==(const UnmetCriterion &) const = default;
};

/// A deal with what it leaves unmet.
struct DealWithUnmetCriteria
{
    RecordId deal;
    QString title;
    QStringList criteria; // titles

    bool operator==(const DealWithUnmetCriteria &) const = default;
};

/// Finds the moves among changes of deals that come in one after the other, oldest first. A deal that moved twice moved
/// from the first stage to the last.
class StageMoveTracker
{
public:
    /// A change of a deal's field. Those that do not follow from the stage are ignored.
    void add(RecordId deal, const QString &field, const Value &before, const Value &after);
    /// In the order in which the deals came in; their values are those of the stage that they leave.
    std::vector<StageMove> take();

private:
    struct Move
    {
        RecordId from;
        RecordId to;
        std::vector<FieldValue> before; // of the fields that follow the stage
    };

    QHash<RecordId, Move> m_moves;
    std::vector<RecordId> m_order;
};

/// Whether an edit says that the customer accepted a quote or proposal.
bool isAcceptance(const Edit &edit);

/// Whether an edit may take a deal to a later stage: it gives it a stage, says that it is won, or accepts a quote or a
/// proposal, with which its deal is won.
bool mayMoveDeal(const Edit &edit);

/// Those of the edits that may move deals, as edits of the deals: instead of the acceptance of a quote or proposal, the
/// win of its open deal. Nothing for a document that is accepted already or has no open deal.
Result<std::vector<Edit>> dealEdits(Store &store, std::span<const Edit> edits);

/// What edits are about to do to deals, as the store has them now. Of a deal that is won without a stage it is the
/// stage to which the commit takes it (domain/Consequences.h).
Result<std::vector<StageMove>> stageMoves(Store &store, std::span<const Edit> edits);
/// What a commit did (Receipt::changes).
std::vector<StageMove> stageMoves(std::span<const Change> changes);
/// What a change set in the log did. Reads the changes of that set: of a large import for a worker thread.
Result<std::vector<StageMove>> stageMoves(Store &store, ChangeSetId changeSet);

/// Whether any playbook has an exit criterion, which is quick to know.
Result<bool> hasExitCriteria(Store &store);

/// Those of all playbooks, read once for any number of moves.
class ExitCriteria
{
public:
    /// A criterion that cannot be evaluated, because a field of its filter was removed, is none.
    static Result<ExitCriteria> read(Store &store);

    bool isEmpty() const { return m_criteria.empty(); }
    /// Adds what the deals of these moves leave unmet, as the store has them now: before the moves are committed or
    /// after it. A deal that was deleted leaves nothing. Of a dry run the records that it would have written are as
    /// `planned` has them.
    Result<void> addUnmet(Store &store, std::span<const StageMove> moves, std::vector<UnmetCriterion> &unmet,
        const PlannedRecords *planned = nullptr);

private:
    struct Criterion
    {
        RecordId item;
        QString title;
        Filter filter;
        Record playbook;
    };

    bool isOnward(Store &store, RecordId from, RecordId to);
    bool isFor(Store &store, const Criterion &criterion, RecordId from, RecordId to);
    const std::optional<Record> &stageOf(Store &store, RecordId id);

    std::vector<Criterion> m_criteria; // by name of the playbook, then in its order
    QHash<RecordId, std::optional<Record>> m_stages; // those that were asked for; nothing where there is none
};

/// What edits are about to leave unmet: to be asked before they are committed.
Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, std::span<const Edit> edits);
/// What a commit left unmet. Asks the store for nothing where no deal changed its stage.
Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, std::span<const Change> changes);
/// The same of a change set in the log. Where no playbook has criteria, the log is not read.
Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, ChangeSetId changeSet);
/// What the change set of a dry run would leave unmet: once it is committed, the log says the same.
Result<std::vector<UnmetCriterion>> unmetCriteria(Store &store, const DryRun &dryRun);

/// Each deal that leaves something unmet, once.
std::vector<RecordId> dealsWithUnmet(const std::vector<UnmetCriterion> &unmet);
/// The same criteria by deal; of many deals the first `atMost`. Titles are those of a dry run where it has the deal.
std::vector<DealWithUnmetCriteria> unmetByDeal(Store &store, const std::vector<UnmetCriterion> &unmet,
    size_t atMost = SIZE_MAX, const PlannedRecords *planned = nullptr);

} // namespace satchel::store
