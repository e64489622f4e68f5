// SPDX-License-Identifier: GPL-3.0-or-later
// Playbooks as values, what of one is done in a deal, and the edits by which a person gets on with it. Progress is kept
// in records of the deal (playbook_answer), so colleagues see it and it can be undone; exit criteria are asked of the
// store when somebody looks. Which of them a move leaves unmet: store/ExitCriteria.h.
#pragma once

#include "domain/PlaybookRules.h"
#include "store/Store.h"

namespace satchel::items {

struct PlaybookItem
{
    RecordId id;
    PlaybookItemKind kind = PlaybookItemKind::Step;
    QString title;
    QString description;
    QString condition; // of a criterion, in the filter language
    QString url; // of a material, or empty
    RecordId attachment; // of a material, or null

    bool operator==(const PlaybookItem &) const = default;
};

struct Playbook
{
    RecordId id;
    QString name;
    QString description;
    RecordId pipeline; // null: of any
    RecordId stage; // null: in any
    std::vector<PlaybookItem> items; // in order

    bool operator==(const Playbook &) const = default;
};

/// All of them by name, with their items.
Result<std::vector<Playbook>> readPlaybooks(store::Store &store);

/// An item as it is in one deal.
struct PlaybookEntry
{
    PlaybookItem item;
    bool isDone = false; // a step that was ticked, a question with an answer, a criterion that is met
    QString answer; // of a question
    QString doneBy; // the name of who ticked or answered last; empty: nobody, or nobody knows
    Instant doneAt; // only with doneBy or isDone, and not of a criterion
    QString problem; // why a criterion cannot be evaluated: its filter names a field that is gone

    bool operator==(const PlaybookEntry &) const = default;
};

struct DealPlaybook
{
    RecordId id;
    QString name;
    QString description;
    std::vector<PlaybookEntry> entries;

    /// Of steps, questions and criteria; material is there to be used, not to be done.
    int countOfTasks() const;
    int countOfDone() const;
    bool operator==(const DealPlaybook &) const = default;
};

/// Those for the stage that the deal is in: first of the stage, then of its pipeline, then of every deal. A closed deal
/// has those of its last stage.
Result<std::vector<DealPlaybook>> readDealPlaybooks(store::Store &store, const Record &deal);

/// Ticks a step or takes the tick away.
Result<ChangeSet> tickStep(store::Store &store, RecordId deal, const PlaybookItem &step, bool isDone);
/// An empty answer takes the answer away.
Result<ChangeSet> answerQuestion(
    store::Store &store, RecordId deal, const PlaybookItem &question, const QString &answer);

/// The playbook goes with its items; what deals say about them stays, and is shown again after an undo.
ChangeSet deletePlaybook(const Playbook &playbook);
/// Two neighbouring items change places; without edits where there is no neighbour.
ChangeSet movePlaybookItem(const Playbook &playbook, size_t item, int by);

} // namespace satchel::items
