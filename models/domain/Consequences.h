// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an edit by the rules of the trade, in the same transaction and so undone with it: a deal that
// enters a stage takes its pipeline, probability and status, and the day on which it is closed; a completed task is
// stamped, a repeating one plans the next, and the next action of its deal that says the same is done with it; an
// activity with a person belongs to the person's company; a quote that is sent takes its number, a quote or proposal
// that is sent keeps the language that its customer reads it in, and one that is accepted wins its deal, which takes
// the quote's net total, and supersedes its other versions; both are in the timeline; a line takes from its product
// what it does not say itself; the people named in an activity become its attendees, and an attendee with an address is
// the contact or user who has it; no task starts after it is due; what was sent to attendees gets a new version when
// its time or place changes; a contact's consent that changed is a statement in the history of its purpose; a comment
// or follow is that of whoever makes it, and a reply is about what the comment is about that it answers; an approval
// request is that of whoever makes it, and a decision about it is stamped; the people named in a team become its
// members.
#pragma once

#include "domain/ChangeSet.h"

#include <optional>

namespace satchel {

/// How the rules see other records.
class RecordLookup
{
public:
    virtual ~RecordLookup() = default;
    virtual std::optional<Record> find(EntityKind entity, RecordId id) = 0;
    /// The first stage, by position, of a kind ("open", "won", "lost"); of the first pipeline when none is given.
    virtual std::optional<Record> firstStage(RecordId pipeline, const QString &kind) = 0;
    virtual Currency mainCurrency() = 0;
    /// Of quotes and proposals that have none of their own, BCP 47.
    virtual QString documentLanguage() = 0;
    /// Takes the next number of the store's cycle; it is never given again, unless this transaction fails. `shown` is
    /// the number that a letter already has: it is the one that is taken when it is the next.
    virtual Result<QString> takeQuoteNumber(QDate day, const QString &shown) = 0;
    /// Null when there is none, the trash included.
    virtual RecordId quoteNumbered(const QString &number, qint64 version) = 0;
    /// The other versions of a quote or proposal that its customer could still accept.
    virtual std::vector<Record> openVersionsBeside(const Record &document) = 0;
    /// Behind the last part (a line, a block) of a document, which parts name in the field `owner`.
    virtual qint64 nextPosition(EntityKind part, const QString &owner, RecordId document) = 0;
    virtual std::vector<Record> attendeesOf(RecordId activity) = 0;
    /// The records of a team's members.
    virtual std::vector<Record> membersOf(RecordId team) = 0;
    /// By name or e-mail address; null when there is none.
    virtual RecordId userCalled(const QString &text) = 0;
    /// The tasks about a deal, done or not, in the order in which they were created.
    virtual std::vector<Record> tasksOf(RecordId deal) = 0;
    /// The tasks that a task waits for directly, whatever their state, but for one dependency.
    virtual std::vector<RecordId> blockersOf(RecordId task, RecordId exceptDependency) = 0;
    /// A contact or user with this address; null when there is none.
    virtual RecordId personWithEmail(EntityKind entity, const QString &email) = 0;
    /// What a contact said last about a purpose; nothing when it never did.
    virtual std::optional<Record> newestConsent(RecordId contact, const QString &purpose) = 0;
    /// How the edit is made.
    virtual Origin::Kind origin() const = 0;
    /// The user who makes it.
    virtual RecordId me() const = 0;
    /// From this price list, else the product's own, else from any list in use; empty when none is in this currency.
    virtual std::optional<UnitPrice> priceOf(const Record &product, RecordId priceList, Currency currency) = 0;
};

struct Consequences
{
    std::vector<FieldValue> values; // further values of the record itself
    std::vector<Edit> edits; // further records
    std::optional<Error> failure; // why none of it can be
};

/// `before` is null for a create; `given` is what the edit itself sets, which rules do not overrule.
Consequences consequencesOf(const Record *before, const Record &after, const std::vector<FieldValue> &given,
    RecordLookup &lookup, const Clock &clock);

} // namespace satchel
