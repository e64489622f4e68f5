// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the edits of one change set into the tables, the change log and the search index. It runs inside a
// transaction that its owner (Store::commit or BulkWriter) begins and ends, so what it does happens whole or not at
// all.
#pragma once

#include "domain/Consequences.h"
#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/Rights.h"
#include "store/AttendeeLists.h"
#include "store/audit/AuditTail.h"
#include "store/BrokenRules.h"
#include "store/ChangeLog.h"
#include "store/mail/ArchivedConversations.h"
#include "store/Parts.h"
#include "store/PlannedRecords.h"
#include "store/privacy/ConsentFields.h"
#include "store/ProductPrice.h"
#include "store/QuoteNumbering.h"
#include "store/QuoteTotalsWriter.h"
#include "store/RecordTable.h"
#include "store/SearchWrites.h"
#include "store/TaskDependencies.h"
#include "store/TeamMembers.h"
#include "store/Territories.h"

#include <unordered_map>

namespace satchel::store {

/// What a writer needs from its store.
struct WriteContext
{
    Database &database;
    std::shared_ptr<RecordTables> tables; // of the schema that is written by
    const Clock &clock;
    Random &random;
    Currency mainCurrency;
    std::shared_ptr<const ValidationRules> rules;
    QString registry; // stamp of the registry that the schema was read from (Calculations.h)
    RecordId me; // who writes
};

class CommitWriter final : private RecordLookup
{
public:
    enum class Mode {
        Normal, // checks values and follows the rules
        RemoteChange, // a remote's change: follows the rules about the record itself, but makes no further records,
                      // because whoever made the change made them; only the attendees are records here alone
        Undo, // writes back what the log says, system fields too; rules ran the first time. Erasing writes so as well
        Replica, // as another desk's log says: as Undo, and what a record refers to need not be here
    };

    CommitWriter(const WriteContext &context, qint64 changeSet, Mode mode);

    /// Applies one edit and what follows from it; returns the record's id.
    Result<RecordId> apply(const Edit &edit);
    /// What a create or an update would write.
    struct PlannedEdit
    {
        Record record;
        std::vector<Change> changes; // of an update: as its commit would log them
        std::vector<Edit> following; // what would follow from it, not checked
    };

    /// Logs a record once more as created with the values that it has, where the log does not have them any more.
    Result<void> state(const Record &record);

    /// Why the edit would be refused otherwise. Writes nothing; earlier edits that were only checked count when
    /// `planned` has their records.
    Result<PlannedEdit> check(const Edit &edit, const PlannedRecords &planned);
    /// The same of an edit that follows from another one, which is allowed whatever the person's role.
    Result<PlannedEdit> checkFollowing(const Edit &edit, const PlannedRecords &planned);
    /// Writes what is worked out of several records, such as the totals of a quote, the search index, and how far the
    /// change set reaches. Its owner calls it before every commit. With `mustFit` a person's edit that leads
    /// to a sum too large is refused; otherwise there is no sum then.
    Result<void> writeDerived(bool mustFit);

    const std::vector<Change> &changes() const { return m_changes; }
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }
    qint64 changeCount() const { return m_changeCount; }
    /// A bulk writer does not collect what it wrote.
    void setCollecting(bool collects) { m_collects = collects; }
    /// Refuses edits that break a validation rule; otherwise they are listed (BrokenRules.h).
    void setEnforcing(bool enforces) { m_enforces = enforces; }
    /// When the edits were made, where that was not now.
    void setMoment(Instant moment) { m_moment = moment; }
    /// What the change set was begun with, by whoever uses this store; else it is read when it is needed.
    void setChangeSet(const ChangeSetInfo &info) { m_audit.setChangeSet(info); }
    /// After the commit: what a connection keeps of its store (KnownFacts.h) is still so, if it is.
    void noteCommitted();
    /// Consequences that the rules must not apply.
    void setDeclined(std::vector<DeclinedChange> declined) { m_declined = std::move(declined); }
    /// Who makes the edits, for the rules that depend on it.
    void setOrigin(const Origin &origin) { m_origin = origin.kind; }

private:
    /// A create or update that was checked whole.
    struct CheckedEdit
    {
        std::optional<StoredRecord> before; // of an update
        Record after;
        std::vector<int> touched;
        std::vector<int> calculated;
        std::vector<FieldValue> created; // of a create: for the log
    };

    Result<CheckedEdit> checkCreate(const Edit &edit);
    Result<CheckedEdit> checkUpdate(const Edit &edit);
    /// Of an update, for the log.
    static std::vector<Change> changesOf(const CheckedEdit &checked);
    /// Conflict where a value is another one than the edit was made for.
    Result<void> checkExpected(const Edit &edit, const Record &before) const;
    Result<RecordId> create(const Edit &edit);
    Result<RecordId> update(const Edit &edit);
    Result<RecordId> moveToTrash(const Edit &edit, bool isRestore);
    Result<void> checkConsent(const Record *before, const Record *after);
    Result<void> writeConsents();
    Result<void> moveDependencies(const Record &task, bool isRestore);
    Result<std::vector<int>> setValues(Record &record, const Edit &edit);
    Result<void> followRules(
        const Record *before, Record &after, std::vector<int> &touched, const std::vector<FieldValue> &given);
    void leaveOutDeclined(std::vector<Edit> &edits) const;
    Result<void> nameDefinition(Record &record, std::vector<int> &touched);
    Result<void> checkFieldDefinition(const Record *before, const Record &after);
    Result<void> checkRules(const Record *before, const Record *after);
    /// Whether the team's rules let this person do it (I13). `record`: as it is; null for a create.
    Result<void> checkRights(const Edit &edit, const Record *record);
    /// Null where nothing has to be asked: undo, remotes, what follows from an edit, and a store of no hub.
    Result<const Rights *> askedRights();
    /// Who may ask for an approval and decide it. `after` has what follows from the edit.
    Result<void> checkRequest(const Record *before, const Record &after);
    /// Of a quote or a line: whether it needs an approval that nobody gave.
    Result<void> checkDiscountOf(const Record *before, const Record &after);
    Result<void> checkDiscount(const Record *before, const Record &quote);
    Result<void> checkLineDiscount(const Record *before, const Record &line);
    Result<void> checkDiscountLimit(RecordId quote, Decimal discount);
    std::vector<int> calculateFields(Record &record);
    FormulaContext formulaContext();
    const std::vector<StoredRule> *rulesOf(const Record &record) const;
    Result<void> enforceRules(const Record *before, const Record &after, const std::vector<int> &touched);
    Result<void> noteBrokenRules(qint64 row, const Record &record, bool isNew);
    Result<void> noteRegistry();
    Result<void> checkReferences(const Record &record, const std::vector<int> &fields);
    bool isKnown(EntityKind entity, RecordId id) const;
    void noteKnown(EntityKind entity, RecordId id);
    Result<void> placeInTerritory(const Record *before, const Record &after, const std::vector<FieldValue> &given);
    Result<void> touchCustomer(const Record &activity);
    Result<void> findLastActivity(const Record &activity);
    void noteWritten(const Record &record);
    void noteArchived(const Record *before, const Record &after);
    Result<void> log(Change change);
    Instant moment() const { return m_moment.value_or(m_context.clock.now()); }
    /// Rules ran when the edits were made for the first time.
    bool isRepeated() const { return m_mode == Mode::Undo || m_mode == Mode::Replica; }

    /// What the rules look up; they have no errors, so that the first one is kept, and the edit fails by it.
    template <typename T> std::optional<T> found(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_lookupError)
            m_lookupError = result.error();
        return std::nullopt;
    }
    std::optional<Record> find(EntityKind entity, RecordId id) override;
    std::optional<Record> firstStage(RecordId pipeline, const QString &kind) override;
    Currency mainCurrency() override { return m_context.mainCurrency; }
    QString documentLanguage() override;
    Result<QString> takeQuoteNumber(QDate day, const QString &shown) override;
    RecordId quoteNumbered(const QString &number, qint64 version) override
    {
        return found(m_quoteNumbers.numbered(number, version)).value_or(RecordId());
    }
    std::vector<Record> openVersionsBeside(const Record &document) override;
    qint64 nextPosition(EntityKind part, const QString &owner, RecordId document) override;
    std::vector<Record> attendeesOf(RecordId activity) override
    {
        return found(store::attendeesOf(m_context.database, m_schema, activity)).value_or(std::vector<Record>());
    }
    std::vector<Record> tasksOf(RecordId deal) override
    {
        return found(partsOf(m_context.database, m_schema, EntityKind::Task, field::deal, deal))
            .value_or(std::vector<Record>());
    }
    std::vector<RecordId> blockersOf(RecordId task, RecordId exceptDependency) override
    {
        return found(store::blockerIds(m_context.database, task, exceptDependency)).value_or(std::vector<RecordId>());
    }
    RecordId personWithEmail(EntityKind entity, const QString &email) override;
    std::vector<Record> membersOf(RecordId team) override
    {
        return found(store::membersOf(m_context.database, m_schema, team)).value_or(std::vector<Record>());
    }
    RecordId userCalled(const QString &text) override;
    std::optional<Record> newestConsent(RecordId contact, const QString &purpose) override
    {
        return found(store::newestConsent(m_context.database, *m_context.tables, contact, purpose))
            .value_or(std::nullopt);
    }
    Origin::Kind origin() const override { return m_origin; }
    RecordId me() const override { return m_context.me; }
    std::optional<UnitPrice> priceOf(const Record &product, RecordId priceList, Currency currency) override
    {
        return found(store::priceOf(m_context.database, product, priceList, currency)).value_or(std::nullopt);
    }
    RecordTable &table(EntityKind entity) { return m_context.tables->of(entity); }
    Result<std::optional<StoredRecord>> stored(EntityKind entity, RecordId id);
    Result<bool> exists(EntityKind entity, RecordId id);

    WriteContext m_context;
    const Schema &m_schema;
    qint64 m_changeSet;
    Mode m_mode;
    ChangeLog m_log;
    AuditTail m_audit;
    SearchWrites m_search;
    QuoteNumbering m_quoteNumbers;
    QuoteTotalsWriter m_quoteTotals;
    AttendeeLists m_attendeeLists;
    TeamMembers m_teamMembers;
    ArchivedConversations m_archived;
    ConsentFields m_consents;
    Origin::Kind m_origin = Origin::Kind::User;
    std::vector<DeclinedChange> m_declined;
    std::optional<Instant> m_moment; // nothing: now
    // Some that were seen to exist; nothing is ever removed from its table.
    std::unordered_map<RecordId, EntityKind> m_knownIds;
    std::vector<Edit> m_following; // edits that follow from the current one
    std::vector<Change> m_changes;
    qint64 m_changeCount = 0;
    bool m_collects = true;
    bool m_changesRegistry = false; // a definition of a field or entity, a validation rule or a stage was written
    bool m_wroteFacts = false; // what others keep (KnownFacts.h): a definition or a team
    bool m_definesEntities = false;
    bool m_definesFields = false;
    bool m_enforces = false;
    std::optional<Error> m_lookupError; // of what the rules looked up for the edit at hand
    bool m_isFollowing = false; // what follows from an edit is carried out
    std::optional<std::optional<Rights>> m_rights; // once they were needed; nothing: the store belongs to no hub
    std::optional<Territories> m_territories; // once a customer was written
    const PlannedRecords *m_planned = nullptr; // while an edit is only checked
};

} // namespace satchel::store
