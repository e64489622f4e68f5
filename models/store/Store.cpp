// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "domain/Reason.h"
#include "domain/Relation.h"
#include "store/AttendeeLists.h"
#include "store/audit/AuditChain.h"
#include "store/CommitWriter.h"
#include "store/CopyMark.h"
#include "store/HighWaterMark.h"
#include "store/Journal.h"
#include "store/Library.h"
#include "store/mail/MailCopies.h"
#include "store/Migrations.h"
#include "store/QuerySql.h"
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "store/sync/Conflicts.h"
#include "store/TableLayout.h"
#include "store/TeamMembers.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

void satchelInitStoreResources() // outside any namespace, as the macro demands
{
    Q_INIT_RESOURCE(store);
}

namespace satchel::store {

namespace {

constexpr auto inMemory = ":memory:"_L1;

/// Where links lead: whoever opens a store by whatever name finds the locks of the others, and its backups.
QString realPath(const QString &path)
{
    const QString real = path == inMemory ? QString() : QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

constexpr int upgradeMilliseconds = 120'000;

/// The application_id is written first, and the journal is chosen next.
Result<std::unique_ptr<Database>> openForWriting(const QString &path, StoreFile file, const ConnectionOptions &options)
{
    const auto open = [&] { return Database::open(path, Database::Mode::ReadWrite, options); };
    auto database = open();
    if (!database)
        return database;
    if (file != StoreFile::Marked) {
        TRY(setApplicationId(**database));
    }
    makePrivate(path); // before there is anything to read
    auto started = startJournal(**database, path);
    if (!started && started.error().kind == Error::Kind::Io) {
        database->reset();
        if (!leaveWriteAheadLog(path, options.key))
            return fail(started.error());
        database = open();
        started = database ? startJournal(**database, path) : fail(database.error());
    }
    if (!started)
        return fail(started.error());
    if (const auto marked = setApplicationId(**database);
        !marked) // again: its first write may have been rolled back after a crash
        return fail(marked.error());
    return database;
}

/// The log of a store that an earlier program wrote has no audit chain yet.
Result<void> coverLog(Database &database)
{
    AuditChain chain(database);
    const auto head = TRY(chain.head());
    const auto last = TRY(database.integer("SELECT max(sequence) FROM change"));
    if (last <= head.value_or(AuditCheckpoint{}).lastSequence)
        return {};
    auto transaction = TRY(Transaction::begin(database));
    TRY(chain.extend());
    return transaction.commit();
}

} // namespace

Store::Store(QString path, const Clock &clock, quint64 seed, const StoreOptions &options)
    : m_path(std::move(path)), m_clock(clock), m_random(seed), m_options(options),
      m_selectLists(std::make_unique<SelectLists>())
{
}

Store::~Store()
{
    if (m_database && !isReadOnly() && m_path != inMemory)
        raiseHighWaterMark(*m_database, m_path);
}

Result<std::unique_ptr<Store>> Store::open(
    const QString &path, const Clock &clock, quint64 seed, const StoreOptions &options)
{
    satchelInitStoreResources();
    if (const auto checked = checkLibrary(); !checked)
        return fail(Error{checked.error().kind, checked.error().what, path});
    const auto file = TRY(examineStoreFile(path));
    const bool isReadOnly = options.access == StoreOptions::Access::ReadOnly || options.isMasked;
    if (file == StoreFile::New && !isReadOnly)
        createStoreFile(path);
    std::unique_ptr<Store> store(new Store(realPath(path), clock, seed, options));
    if (isReadOnly)
        store->m_options.access = StoreOptions::Access::ReadOnly;
    TRY(store->chooseKey(file));
    const ConnectionOptions &connection = store->m_options.connection;
    auto database = isReadOnly ? Database::open(store->m_path, Database::Mode::ReadOnly, connection)
                               : openForWriting(store->m_path, file, connection);
    if (!database)
        return fail(store->named(database.error()));
    store->m_database = std::move(*database);
    const auto prepared = store->prepare();
    if (!prepared)
        return fail(store->named(prepared.error()));
    return store;
}

Error Store::named(Error error) const
{
    if (error.where.isEmpty())
        error.where = m_path;
    return error;
}

/// An encrypted store needs its key; a plain one, and one in memory, none.
Result<void> Store::chooseKey(StoreFile file)
{
    std::optional<StoreKey> &key = m_options.connection.key;
    if (!TRY(isEncryptedStore(m_path))) {
        if (file != StoreFile::New || m_path == inMemory)
            key.reset();
        return {};
    }
    return checkKey(m_path, key);
}

Result<void> Store::prepare()
{
    if (!isReadOnly()) {
        // Another process may be copying a large store before it upgrades it.
        m_database->setBusyMilliseconds(std::max(m_options.connection.busyMilliseconds, upgradeMilliseconds));
        const auto migrated = migrate(*m_database, m_path, m_clock);
        m_database->setBusyMilliseconds(m_options.connection.busyMilliseconds);
        if (!migrated)
            return migrated;
        if (const auto covered = coverLog(*m_database); !covered && covered.error().kind != Error::Kind::Busy)
            return covered; // where another writer is at it, its commit covers the log
        if (m_path != inMemory)
            TRY(markOlderFile(*m_database, m_path));
        TRY(noteRestored(*m_database, m_clock.now()));
        if (m_path != inMemory)
            nameLog(*m_database);
    } else {
        const auto version = TRY(m_database->integer("PRAGMA user_version"));
        if (version == 0)
            return fail(Error::Kind::Invalid, Reason::tr("this file is not a Satchel store"), m_path);
        if (version > currentVersion())
            return fail(Error::Kind::TooNew, Reason::tr("this store was written by a newer Satchel"), m_path);
    }
    TRY(loadSchema());
    if (!isReadOnly()) {
        if (m_options.hasDefaults)
            TRY(makeDefaults());
        TRY(followOtherRegistry()); // the stages of a new store
    }
    TRY(loadRules());
    TRY(loadFacts());
    if (isReadOnly())
        return {};
    auto made = makeAttendeeRecords(*this);
    if (made)
        made = makeMemberRecords(*this);
    if (made)
        made = indexMailCopies(*this);
    const bool isLater = !made && made.error().kind == Error::Kind::Busy; // the next one who opens it does it
    return isLater ? Result<void>() : made;
}

RecordId Store::newId()
{
    return RecordId::create(m_clock.now(), m_random);
}

WriteContext Store::writeContext()
{
    return {*m_database, m_tables, m_clock, m_random, m_mainCurrency, m_rules, m_registry, m_me};
}

void Store::notify(const Receipt &receipt) const
{
    if (m_listener)
        m_listener(receipt);
}

Result<Record> Store::get(EntityKind entity, RecordId id)
{
    auto stored = TRY(m_tables->of(entity).find(id));
    if (!stored)
        return fail(Error::Kind::NotFound,
            Reason::tr("there is no %1 %2").arg(m_schema->entity(entity).name, id.toString()),
            m_schema->entity(entity).name);
    return std::move(stored->record);
}

QString Store::title(EntityKind entity, RecordId id)
{
    const auto record = get(entity, id);
    return record ? title(*record) : QString();
}

QString Store::title(const Record &record)
{
    if (record.entity->isRelation)
        return titleOfLink(record);
    const Field *named = record.entity->find(record.entity->namedAfter);
    return named ? title(named->target, valueOr<RecordId>(record.value(named->name))) : titleOf(record);
}

/// "Harbour crane – Ana": a link has no name, and its comment says nothing of what it links.
QString Store::titleOfLink(const Record &link)
{
    QStringList titles;
    for (const Field *end : endsOf(*link.entity)) {
        if (!m_schema->entity(end->target).isRelation)
            titles.append(title(end->target, valueOr<RecordId>(link.value(end->name))));
    }
    titles.removeAll(QString());
    return titles.isEmpty() ? titleOf(link) : titles.join(u" \u2013 "_s);
}

FilterContext Store::filterContext()
{
    return {m_clock, m_me, *m_database, m_mainCurrency};
}

Result<Rows> Store::selectPart(const Query &query, int part, Rows rows)
{
    QueryCompiler compiler(*m_schema, query, filterContext(), *m_selectLists);
    auto compiled = TRY(compiler.select(static_cast<Part>(part)));
    if (query.limit >= 0)
        compiled.text.add(" LIMIT ?", query.limit - rows.size());
    auto statement = TRY(compiled.text.prepare(*m_database));
    Rows page(compiled.types);
    if (query.limit >= 0)
        page.reserve(std::min<qint64>(query.limit, 1000));
    for (;;) {
        const auto row = TRY(statement.step());
        if (!row)
            break;
        page.append(statement);
        if (query.limit < 0 || rows.size() + page.size() < query.limit)
            continue;
        PageKey key{{}, statement.integer(compiled.keyColumn + 1), page.key(page.size() - 1)};
        if (compiler.isSorted() && part == static_cast<int>(Part::WithValue)) {
            const Field *sort = compiler.sortField();
            const bool isInteger = sort
                && (columnCount(sort->type) == 2 || sort->type == FieldType::Integer || sort->type == FieldType::Decimal
                    || sort->type == FieldType::Percent || sort->type == FieldType::Instant
                    || sort->type == FieldType::Boolean);
            key.value = isInteger ? Value(statement.integer(compiled.keyColumn))
                                  : Value(statement.text(compiled.keyColumn));
        }
        page.setNext(key);
        break;
    }
    rows.append(std::move(page));
    return rows;
}

Result<Rows> Store::select(const Query &query)
{
    const bool isSorted = !query.sort.field.isEmpty();
    const bool isPastValues = isSorted && query.after && satchel::isEmpty(query.after->value);
    Rows rows;
    if (!isPastValues) {
        auto part = selectPart(query, static_cast<int>(Part::WithValue), {});
        if (!part)
            return part;
        rows = std::move(*part);
    }
    if (isSorted && (query.limit < 0 || rows.size() < query.limit) && !findsOnlyValues(*m_schema, query))
        return selectPart(query, static_cast<int>(Part::Empty), std::move(rows));
    return rows;
}

Result<std::vector<qint64>> Store::keys(const Query &query, const std::atomic<bool> *isCancelled)
{
    std::vector<qint64> keys;
    const int parts = query.sort.field.isEmpty() || findsOnlyValues(*m_schema, query) ? 1 : 2;
    for (int part = 0; part < parts; ++part) {
        QueryCompiler compiler(*m_schema, query, filterContext(), *m_selectLists);
        const auto text = TRY(compiler.keys(static_cast<Part>(part)));
        auto statement = TRY(text.prepare(*m_database));
        for (;;) {
            const auto row = TRY(statement.step());
            if (!row)
                break;
            keys.push_back(statement.integer(0));
            if (isCancelled && (keys.size() & 0x3FF) == 0 && isCancelled->load(std::memory_order_relaxed))
                return fail(Error::Kind::Cancelled, Reason::tr("the list is no longer needed"));
        }
    }
    return keys;
}

Result<Rows> Store::rowsAt(EntityKind entity, const QStringList &columns, std::span<const qint64> keys)
{
    const Query query{entity, columns, {}, {}, {}, -1, false};
    QueryCompiler compiler(*m_schema, query, filterContext(), *m_selectLists);
    const auto compiled = TRY(compiler.byKey());
    auto statement = TRY(compiled.text.prepare(*m_database));
    Rows rows(compiled.types);
    rows.reserve(static_cast<qsizetype>(keys.size()));
    for (const qint64 key : keys) {
        statement.bind(1, key);
        const auto row = TRY(statement.step());
        if (row)
            rows.append(statement);
        statement.reset();
    }
    return rows;
}

Result<qint64> Store::count(const Query &query)
{
    QueryCompiler compiler(*m_schema, query, filterContext(), *m_selectLists);
    const auto text = TRY(compiler.count());
    auto statement = TRY(text.prepare(*m_database));
    TRY(statement.step());
    return statement.integer(0);
}

Result<std::vector<SearchHit>> Store::search(const QString &text, const SearchOptions &options)
{
    return SearchIndex(*m_database).find(*m_schema, text, options, *m_selectLists);
}

Result<std::vector<HistoryEntry>> Store::history(EntityKind entity, RecordId id, qint64 limit)
{
    return log().ofRecord(entity, id, limit);
}

Result<Receipt> Store::commit(const ChangeSet &changes, size_t *failedEdit)
{
    if (isReadOnly())
        return fail(Error::Kind::ReadOnly,
            isMasked() ? Reason::tr("personal data is hidden; show it again to edit")
                       : Reason::tr("this store is open read-only"),
            m_path);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(named(transaction.error()));
    Receipt receipt;
    if (!changes.id.isNull()) {
        const auto known = log().find(changes.id);
        if (!known)
            return fail(named(known.error()));
        if (*known)
            return receipt; // it was committed before
    }
    const auto next = changes.id.isNull() ? log().nextId(newId()) : changes.id;
    if (!next)
        return fail(named(next.error()));
    const ChangeSetId id = *next;
    const ChangeSetInfo info{id, changes.label, changes.origin, m_clock.now(), changes.undoes};
    const auto number = log().begin(info, false);
    if (!number)
        return fail(named(number.error()));
    const auto mode = changes.undoes.isNull() ? CommitWriter::Mode::Normal : CommitWriter::Mode::Undo;
    CommitWriter writer(writeContext(), *number, mode);
    writer.setEnforcing(mode == CommitWriter::Mode::Normal && changes.origin.isOwn());
    writer.setOrigin(changes.origin);
    writer.setDeclined(changes.declined);
    writer.setChangeSet(info);
    for (const Edit &edit : changes.edits) {
        const auto done = writer.apply(edit);
        if (!done) {
            if (failedEdit)
                *failedEdit = receipt.ids.size();
            return fail(done.error());
        }
        receipt.ids.push_back(*done);
    }
    TRY(writer.writeDerived(mode == CommitWriter::Mode::Normal));
    receipt.changes = writer.takeChanges();
    Conflicts conflicts(*this);
    for (const ConflictStep &step : changes.conflicts) {
        TRY(conflicts.apply(step, id));
    }
    if (receipt.changes.empty() && changes.conflicts.empty() && changes.undoes.isNull())
        return receipt; // nothing differed: the transaction is rolled back
    receipt.changeSet = id;
    for (Change &change : receipt.changes)
        change.changeSet = id;
    const auto committed = transaction->commit();
    if (!committed)
        return fail(named(committed.error()));
    writer.noteCommitted();
    if (const auto followed = followRegistry(receipt.changes); !followed)
        return fail(named(followed.error()));
    notify(receipt);
    return receipt;
}

Result<QString> Store::meta(const QString &name)
{
    return readText(*m_database, "SELECT value FROM meta WHERE name = ?", name);
}

Result<void> Store::setMeta(const QString &name, const QString &value)
{
    return run(*m_database,
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name,
        value);
}

Result<void> Store::setMe(RecordId user)
{
    m_me = user;
    return setMeta(u"me"_s, user.toString());
}

} // namespace satchel::store
