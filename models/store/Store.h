// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to a store file: reads by Query, writes by ChangeSet. A Store is one connection and belongs to the
// thread that opened it; the window and each worker open their own. Every write goes through commit (or a BulkWriter),
// which writes records, change log and search index in one durable transaction (I1, I2).
#pragma once

#include "store/BrokenRules.h"
#include "store/ChangeLog.h"
#include "store/Contention.h"
#include "store/Query.h"
#include "store/Rows.h"
#include "store/SearchIndex.h"

#include <atomic>
#include <functional>
#include <span>

namespace satchel::store {

enum class StoreFile;
class RecordTables;
struct WriteContext;
struct SelectList;
struct FilterContext;

struct StoreOptions
{
    enum class Access { ReadWrite, ReadOnly };
    Access access = Access::ReadWrite;
    /// With a key a new store is encrypted. One that was made without stays as it is and opens without.
    ConnectionOptions connection = {};
    /// Personal data reads as stand-ins (privacy/Masking.h); such a store is read-only.
    bool isMasked = false;
    /// A new store begins with a user, a pipeline and the rules of scores; without, with nothing: a hub fills it.
    bool hasDefaults = true;
};

struct UndoReceipt
{
    Receipt receipt;
    /// What was left alone because it had been changed again since: a value, or a record that others have worked on.
    std::vector<Change> kept;
};

class Store
{
public:
    /// Opens or makes a store. `clock` outlives it; `seed` makes new ids repeatable in tests.
    /// Corrupt, TooNew, ReadOnly, KeyMissing, Io with the file in `where`; nothing is written to a file that is not a
    /// store.
    static Result<std::unique_ptr<Store>> open(
        const QString &path, const Clock &clock, quint64 seed, const StoreOptions &options = {});
    ~Store();

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_options.access == StoreOptions::Access::ReadOnly; }
    bool isMasked() const { return m_options.isMasked; }
    const Clock &clock() const { return m_clock; }
    const Schema &schema() const { return *m_schema; }
    std::shared_ptr<const Schema> sharedSchema() const { return m_schema; }
    RecordId newId();

    // Reading
    Result<Record> get(EntityKind entity, RecordId id);
    /// A record's title; empty when it does not exist.
    QString title(EntityKind entity, RecordId id);
    /// titleOf, also of a record that is named after another, and of a link: the titles of both records.
    QString title(const Record &record);
    /// One page, or all without a limit. Rows::next() is where the following page starts.
    Result<Rows> select(const Query &query);
    /// The row keys of all records of a query, in order: what a long list scrolls over. For a worker thread.
    Result<std::vector<qint64>> keys(const Query &query, const std::atomic<bool> *isCancelled = nullptr);
    /// The given rows in the given order; rows that are gone are omitted.
    Result<Rows> rowsAt(EntityKind entity, const QStringList &columns, std::span<const qint64> keys);
    Result<qint64> count(const Query &query);
    /// True when the first page of this query comes from an index, or the table is so small that it does not matter: a
    /// window may then select it at once; anything else is a worker's.
    Result<bool> isFirstPageFast(const Query &query);
    Result<std::vector<SearchHit>> search(const QString &text, const SearchOptions &options = {});
    Result<std::vector<HistoryEntry>> history(EntityKind entity, RecordId id, qint64 limit = -1);
    ChangeLog log() { return ChangeLog(*m_database, *m_schema); }

    // Writing
    /// `failedEdit` gets the position of the edit that could not be done.
    Result<Receipt> commit(const ChangeSet &changes, size_t *failedEdit = nullptr);
    /// Takes a change set back as a new one; undoing an undo is redo. Values changed since are kept and reported, and
    /// so are records that would go but were changed by others since (ChangeLog::isChangedByOthersSince). A large set
    /// (an import) is undone in slices, so that other writers are not kept waiting.
    Result<UndoReceipt> undo(ChangeSetId id);
    /// What every start does first: undoes the slices that killed bulk writers left, and ends what erasing a person
    /// left undone. Returns the number of the bulk writers' change sets.
    Result<int> recover();

    // The registry of this store
    /// Adds a field (its name is made from the label) to an entity's table, forms, lists, filters and search. To change
    /// or remove one, or to add it together with something else, commit the edits of FieldDefinitions.
    Result<Field> addCustomField(EntityKind entity, Field field);
    /// Makes sorting by a field quick on a large table. For a worker thread.
    Result<void> ensureIndex(EntityKind entity, const QString &field);
    /// Reads the registry again after another connection changed it.
    Result<void> refreshRegistry();
    /// The same, when there is another registry than the one at hand.
    Result<void> followOtherRegistry();

    // Small facts
    RecordId me() const { return m_me; }
    Result<void> setMe(RecordId user);
    /// The currency that totals are shown in.
    Currency mainCurrency() const { return m_mainCurrency; }
    /// What a filter asks of this store (QuerySql.h).
    FilterContext filterContext();
    Result<void> setMainCurrency(Currency currency);
    Result<std::vector<Edit>> mainCurrencyEdits(Currency currency);
    Result<QString> meta(const QString &name);
    Result<void> setMeta(const QString &name, const QString &value);

    /// Pictures and logos, once per content; attached files are in Contents.
    Result<QString> putContent(const QByteArray &bytes); // the SHA-256 it is found by
    Result<QByteArray> content(const QString &sha256);

    Database &database() { return *m_database; } // for the other classes of this module
    WriteContext writeContext();
    const std::shared_ptr<const ValidationRules> &validationRules() const { return m_rules; }
    const std::shared_ptr<Contention> &contention() const { return m_options.connection.contention; }
    /// Called after each commit of this connection.
    void setCommitListener(std::function<void(const Receipt &)> listener) { m_listener = std::move(listener); }
    void notify(const Receipt &receipt) const;

private:
    Store(QString path, const Clock &clock, quint64 seed, const StoreOptions &options);
    Result<void> chooseKey(StoreFile file);
    Result<void> prepare();
    Result<void> loadSchema();
    Result<void> layOut();
    Result<void> loadRules();
    Result<void> loadFacts();
    Result<void> followRegistry(const std::vector<Change> &changes);
    Result<RecordId> settingId(const QString &name);
    Result<void> makeDefaults();
    QString titleOfLink(const Record &link);
    Result<Rows> selectPart(const Query &query, int part, Rows rows);
    Error named(Error error) const;

    QString m_path;
    const Clock &m_clock;
    Random m_random;
    StoreOptions m_options;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Schema> m_schema;
    std::unique_ptr<QHash<QString, SelectList>> m_selectLists;
    RecordId m_me;
    Currency m_mainCurrency;
    std::shared_ptr<const ValidationRules> m_rules;
    QString m_registry; // the stamp of what m_schema was read from
    std::function<void(const Receipt &)> m_listener;
    std::shared_ptr<RecordTables> m_tables; // of the schema
};

} // namespace satchel::store
