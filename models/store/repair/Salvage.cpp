// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/Salvage.h"

#include "domain/Reason.h"
#include "store/audit/AuditChain.h"
#include "store/Backup.h"
#include "store/Contents.h"
#include "store/encryption/KeyFile.h"
#include "store/Migrations.h"
#include "store/repair/PageMap.h"
#include "store/repair/Repair.h"
#include "store/repair/SalvagedTables.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "store/StoreReplacement.h"
#include "store/sync/LostLinks.h"

#include <algorithm>
#include <QFileInfo>

void satchelInitStoreResources();

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Error at(const Error &error, const QString &path)
{
    return {error.kind, error.what, path};
}

/// One that a salvage made in the same second may have been killed.
QString freeName(const QString &name)
{
    QString free = name;
    for (int number = 2; QFile::exists(free) || QFile::exists(free + u"-wal"_s); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

/// Without a log, for half of it is of no use to anybody.
Result<SalvagedTables> writeTables(const QString &file, const PageSource &source, const Clock &clock)
{
    const auto database = TRY(
        Database::open(file, Database::Mode::ReadWrite, {.busyMilliseconds = 0, .key = source.key()}));
    TRY(setApplicationId(*database));
    TRY(database->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"));
    const QStringList files = migrationFiles();
    const qint64 stored = source.header() ? source.header()->userVersion : 0;
    const qint64 version = stored >= 1 && stored <= files.size() ? stored : files.size();
    TRY(migrate(*database, file, clock, files.first(version)));
    PageMap map([&source](quint32 page) { return source.page(page); }, source.layout(), source.pageCount());
    auto tables = TRY(SalvagedTables::copy(map, *database));
    TRY(database->execute("PRAGMA synchronous=FULL"));
    return tables;
}

class Mending
{
public:
    Mending(Store &store, const SalvagedTables &tables) : m_store(store), m_tables(tables) {}

    Result<RepairReport> run()
    {
        Repair repair(m_store, [] { return Result<void>(); });
        repair.setSearchWrong();
        if (m_tables.isLogDamaged())
            repair.setLogIncomplete();
        m_report = TRY(repair.run());
        std::erase_if(m_report.repaired, [](const RepairItem &item) { return item.table == "search"_L1; });
        addLostRows();
        TRY(addLostFiles());
        TRY(doubtSync());
        TRY(mendChain());
        return std::move(m_report);
    }

private:
    void addLostRows()
    {
        for (const auto &[name, table] : m_tables.copied()) {
            const Entity *entity = m_store.schema().findWithRemoved(name);
            if (!entity) {
                addLostOf(name, table);
                continue;
            }
            const qint64 missing = missingRecords(name, table);
            if (missing != 0)
                m_report.lost.push_back({name, missing,
                    Reason::tr("neither their rows nor their creation in the change "
                               "log can be read")});
        }
        if (m_tables.unknownPages() > 0)
            m_report.lost.push_back({u"page"_s, m_tables.unknownPages(),
                Reason::tr("pages with rows of which nothing tells to what table they belong")});
        if (m_tables.damagedFrames > 0)
            m_report.lost.push_back({u"wal"_s, m_tables.damagedFrames,
                Reason::tr("damaged pages of the write-ahead log: what was on them is as it was before")});
    }

    /// A log that is whole has all of them. Else the rows that no page has, without those that were found in it.
    qint64 missingRecords(const QString &entity, const CopiedTable &table)
    {
        if (!m_tables.isLogDamaged())
            return 0;
        return table.isEndUnknown ? RepairItem::unknownCount
                                  : std::max<qint64>(0, table.missing() - m_report.found[entity]);
    }

    void addLostOf(const QString &name, const CopiedTable &table)
    {
        if (SalvagedTables::isDerived(name) || name == "changeset"_L1)
            return; // the repair has counted the change sets that changes name
        const qint64 missing = table.isEndUnknown ? RepairItem::unknownCount : table.missing();
        if (missing != 0)
            m_report.lost.push_back({name, missing, Reason::tr("entries that cannot be read")});
    }

    Result<void> addLostFiles()
    {
        const auto contents = m_tables.copied().find(u"attachment_content"_s);
        if (contents == m_tables.copied().end() || !contents->second.isDamaged)
            return {};
        std::erase_if(m_report.lost, [](const RepairItem &item) { return item.table == "attachment_content"_L1; });
        const QStringList names = TRY(Contents(m_store).damaged());
        if (!names.isEmpty())
            m_report.lost.push_back({u"attachment"_s, names.size(), Reason::tr("files without their content"), names});
        return {};
    }

    /// What a connection agreed on about a record that may be older than it was does not hold: the older values would
    /// look like edits and be sent.
    Result<void> doubtSync()
    {
        Database &database = m_store.database();
        auto transaction = TRY(Transaction::begin(database));
        for (const RecordId &id : m_report.uncertain) {
            for (const char *table : {"link", "outbox", "intent", "approval", "unsent", "kept_there"})
                TRY(store::run(database, std::string("DELETE FROM ") + table + " WHERE record = ?", id));
        }
        if (!m_report.uncertain.empty() || !m_report.lost.empty()) {
            Connections connections(m_store);
            const auto all = TRY(connections.list());
            for (const Connection &connection : all)
                TRY(readEverythingAgain(m_store, connection.number));
        }
        return transaction.commit();
    }

    Result<void> mendChain()
    {
        AuditChain chain(m_store.database());
        const auto found = TRY(chain.verify());
        if (found.isSound())
            return {};
        auto transaction = TRY(Transaction::begin(m_store.database()));
        TRY(chain.beginAnew());
        TRY(transaction.commit());
        m_report.repaired.push_back({u"change"_s, found.entries,
            Reason::tr("log entries in a new audit chain; the damaged file has the old one")});
        return {};
    }

    Store &m_store;
    const SalvagedTables &m_tables;
    RepairReport m_report;
};

} // namespace

Result<Salvage> Salvage::make(const QString &path, const std::vector<StoreKey> &keys, const Clock &clock, quint64 seed)
{
    satchelInitStoreResources();
    auto source = TRY(PageSource::open(path, keys));
    if (source->header() && source->header()->applicationId != storeApplicationId
        && source->header()->applicationId != 0)
        return fail(Error::Kind::Invalid, Reason::tr("this file is not a Satchel store"), path);
    if (source->header() && source->header()->userVersion > currentVersion())
        return fail(Error::Kind::TooNew, Reason::tr("this store was written by a newer Satchel"), path);
    const QString file = QFileInfo(path).canonicalFilePath(); // the place of a link stays a link
    PartFile::removeLeft(file);
    auto target = TRY(PartFile::beside(file));
    Salvage salvage(file, std::move(source), std::move(target));
    const QString part = salvage.m_part.path();
    auto tables = writeTables(part, *salvage.m_source, clock);
    if (!tables)
        return fail(at(tables.error(), path));
    tables->damagedFrames = salvage.m_source->damagedFrames();
    auto store = Store::open(
        part, clock, seed, {StoreOptions::Access::ReadWrite, {.busyMilliseconds = 0, .key = salvage.m_source->key()}});
    if (!store)
        return fail(at(store.error(), path));
    auto report = Mending(**store, *tables).run();
    if (!report)
        return fail(at(report.error(), path));
    salvage.m_report = std::move(*report);
    for (const auto &entity : (*store)->schema().entities()) {
        salvage.m_records += TRY(
            (*store)->database().integer(("SELECT count(*) FROM " + quoted(entity->name)).toStdString()));
    }
    store->reset();
    for (const BackupFile &backup : backupsBeside(part)) // of an older store, before it was upgraded
        QFile::remove(backup.file);
    TRY(salvage.m_part.check(salvage.m_source->key(), currentVersion()));
    return salvage;
}

Result<QString> Salvage::putInPlace(const QDateTime &at)
{
    const QString kept = freeName(u"%1.damaged-%2"_s.arg(m_path, at.toString(u"yyyy-MM-dd-HHmmss"_s)));
    TRY(copyStoreFile(m_path, kept));
    TRY(copyKeyFile(m_path, kept));
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(m_path + suffix)) {
            TRY(copyStoreFile(m_path + suffix, kept + suffix));
        }
    }
    TRY(replaceStoreFile(m_part, OldContent::Spoiled, [this] { m_source.reset(); }));
    return kept;
}

} // namespace satchel::store
