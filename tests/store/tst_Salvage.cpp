// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a store are damaged, and all that was not on them is saved.
#include "tests/store/DamagedStore.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace satchel;
using namespace satchel::test;
using store::RepairItem;
using store::Salvage;

namespace {

constexpr quint32 sampleSeed = 20261124;

QByteArray zeros(quint32)
{
    return QByteArray(DamagedStore::pageSize, '\0');
}

QByteArray garbage(quint32 page)
{
    QByteArray bytes(DamagedStore::pageSize, Qt::Uninitialized);
    std::mt19937 random(page);
    std::ranges::generate(bytes, [&random] { return static_cast<char>(random()); });
    return bytes;
}

/// How many of a table are reported as lost; unknownCount where nobody can say.
qint64 lostOf(const store::RepairReport &report, const QString &table)
{
    qint64 sum = 0;
    for (const RepairItem &item : report.lost) {
        if (item.table != table)
            continue;
        if (item.count == RepairItem::unknownCount)
            return RepairItem::unknownCount;
        sum += item.count;
    }
    return sum;
}

QString describe(const store::RepairReport &report)
{
    QStringList lines;
    for (const auto &[items, name] : {std::pair(&report.repaired, u"repaired"_s), std::pair(&report.lost, u"lost"_s)}) {
        for (const RepairItem &item : *items)
            lines.append(u"%1 %2 %3: %4"_s.arg(name).arg(item.count).arg(item.table, item.what));
    }
    return lines.join(u"; "_s);
}

QStringList problemsOf(store::Store &store)
{
    QStringList problems;
    for (const store::Finding &finding : store::Doctor(store).examine()) {
        const bool isOfFiles = finding.check == "attachments"_L1 || finding.check == "disk space"_L1;
        if (!finding.isSound && !isOfFiles)
            problems.append(finding.check + u": "_s + finding.detail);
    }
    return problems;
}

} // namespace

class tst_Salvage : public QObject
{
    Q_OBJECT

    std::map<bool, std::unique_ptr<DamagedStore>> m_stores; // by whether it is encrypted

    DamagedStore &world(bool isEncrypted)
    {
        auto &store = m_stores[isEncrypted];
        if (!store)
            store = std::make_unique<DamagedStore>(isEncrypted ? storeKey() : Key());
        return *store;
    }

    /// Salvages what is at world.path() and compares it with what was there.
    void checkSalvage(DamagedStore &world, bool mayLoseRecords)
    {
        const QByteArray damaged = bytesOf(world.path());
        auto salvage = world.salvage();
        QVERIFY_RESULT(salvage);
        const QString said = describe(salvage->report());
        QCOMPARE(bytesOf(world.path()), damaged);
        const auto kept = salvage->putInPlace(QDateTime(QDate(2026, 11, 24), QTime(10, 0)));
        QVERIFY_RESULT(kept);
        QCOMPARE(bytesOf(*kept), damaged);
        const store::RepairReport report = salvage->report();
        const qint64 counted = salvage->records();
        salvage = fail(Error::Kind::Bug, {}); // lets go of the file
        QFile::remove(*kept);
        const bool isConnectionLost = lostOf(report, u"connection"_s) != 0;
        const auto store = world.open(world.path());
        QVERIFY2(problemsOf(*store).isEmpty(), qPrintable(problemsOf(*store).join(u'\n') + u"\n"_s + said));

        const Records saved = recordsIn(*store);
        QCOMPARE(counted, qint64(saved.size()));
        std::map<QString, qint64> missing; // or in the trash, in part
        std::map<QString, qint64> unclear; // in the trash before: in part, or whole but for a reference
        for (const auto &[key, values] : world.records) {
            const auto found = saved.find(key);
            const bool isSaved = found != saved.end() && found->second == values;
            const auto deletedAt = static_cast<size_t>(store->schema().find(key.first)->indexOf(u"deleted_at"));
            const bool isChangedInTrash = !isSaved && found != saved.end() && !isEmpty(found->second[deletedAt]);
            const bool wasInTrash = world.trashed.contains(key.second);
            missing[key.first] += found == saved.end() || (isChangedInTrash && !wasInTrash) ? 1 : 0;
            unclear[key.first] += isChangedInTrash && wasInTrash ? 1 : 0;
            if (!mayLoseRecords)
                QVERIFY2(isSaved, qPrintable(key.first + u' ' + key.second.toString() + u' ' + said));
        }
        for (const auto &[entity, count] : missing) {
            const qint64 reported = lostOf(report, entity);
            const bool isFile = entity == "attachment"_L1; // one without its content is lost in another sense
            if (reported != RepairItem::unknownCount && !isFile)
                QVERIFY2(reported >= count && reported <= count + unclear[entity],
                    qPrintable(u"%1: %2 are missing. %3"_s.arg(entity).arg(count).arg(said)));
        }
        const qint64 stated = store->database()
                                  .integer(
                                      "SELECT count(*) FROM change c JOIN changeset s ON s.number = c.changeset WHERE "
                                      "s.label LIKE 'Repair:%'")
                                  .value();
        const qint64 lostChanges = lostOf(report, u"change"_s);
        const qint64 missingChanges = world.counts["change"] - (countIn(*store, "change") - stated);
        if (lostChanges != RepairItem::unknownCount)
            QVERIFY2(lostChanges == missingChanges,
                qPrintable(u"%1 changes are missing. %2"_s.arg(missingChanges).arg(said)));
        const qint64 lostLinks = lostOf(report, u"link"_s);
        if (lostLinks != RepairItem::unknownCount && report.uncertain.empty() && !isConnectionLost)
            QVERIFY2(world.counts["link"] - countIn(*store, "link") <= lostLinks, qPrintable(said));
        if (report.lost.empty())
            QCOMPARE(countIn(*store, "link"), world.counts["link"]);
        // What may have been lost of it makes every connection read first.
        const auto connections = store::Connections(*store).list();
        for (const store::Connection &connection : *connections)
            QCOMPARE(
                connection.settings.contains(store::matchAgainKey), !report.lost.empty() || !report.uncertain.empty());
    }

private Q_SLOTS:
    /// The damaged file has its other name, its log is gone from beside it, and the new store is not in place yet.
    void I2_aKillBeforeTheNewStoreIsInPlaceLosesNoLog()
    {
        const DamagedStore unharmed{Key(), 20};
        const QTemporaryDir elsewhere;
        const QString whole = elsewhere.filePath(u"whole.satchel"_s);
        writeBytes(whole, unharmed.bytes);
        const auto store = unharmed.open(whole, 2); // ids of its own
        QVERIFY_RESULT(store->commit({u"Last"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"In the log"_s}})}, {}}));
        QByteArray damaged = unharmed.bytes;
        damaged.replace(0, DamagedStore::pageSize, zeros(1));
        const QString kept = unharmed.path() + u".damaged-2026-11-24-095959"_s;
        writeBytes(kept, damaged);
        writeBytes(kept + u"-wal"_s, bytesOf(whole + u"-wal"_s));
        writeBytes(unharmed.path(), damaged);
        auto salvage = unharmed.salvage();
        QVERIFY_RESULT(salvage);
        QVERIFY_RESULT(salvage->putInPlace(QDateTime(QDate(2026, 11, 24), QTime(9, 59, 59)))); // in the same second
        QCOMPARE(recordsIn(*unharmed.open(unharmed.path())).size(), unharmed.records.size() + 1);
        QCOMPARE(bytesOf(kept), damaged);
    }

    void aWholeStoreLosesNothing()
    {
        for (const bool isEncrypted : {false, true}) {
            DamagedStore &store = world(isEncrypted);
            writeBytes(store.path(), store.bytes);
            {
                const auto salvage = store.salvage();
                QVERIFY_RESULT(salvage);
                QVERIFY2(salvage->report().isNothing(), qPrintable(describe(salvage->report())));
                QCOMPARE(salvage->records(), qint64(store.records.size()));
            }
            checkSalvage(store, false);
        }
    }

    void aDamagedPageLosesNoRecord_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<bool>("isGarbage");
        QTest::addColumn<quint32>("page");
        for (const bool isEncrypted : {false, true}) {
            std::mt19937 random(sampleSeed);
            for (auto &[role, pages] : world(isEncrypted).pagesByRole()) {
                const bool isTangled = role == "schema or interior"_L1 || role == "other"_L1;
                const size_t wanted = !isThorough() ? 1 : isTangled ? 5 : role == "first"_L1 ? 1 : 2;
                std::ranges::shuffle(pages, random);
                for (size_t i = 0; i < std::min(wanted, pages.size()); ++i) {
                    const bool isGarbage = (random() & 1U) != 0;
                    QTest::addRow("%s, page %u, %s, %s", qPrintable(role), pages[i],
                        isEncrypted ? "encrypted" : "plain", isGarbage ? "garbage" : "zeros")
                        << isEncrypted << isGarbage << pages[i];
                }
            }
        }
    }
    /// One page of each kind: its records are in the change log, or the other way round.
    void aDamagedPageLosesNoRecord()
    {
        QFETCH(bool, isEncrypted);
        QFETCH(bool, isGarbage);
        QFETCH(quint32, page);
        DamagedStore &store = world(isEncrypted);
        writeBytes(store.path(), store.with(std::span(&page, 1), isGarbage ? garbage : zeros));
        checkSalvage(store, false);
    }

    void manyDamagedPagesEndToo_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("share"); // one of so many pages
        for (const bool isEncrypted : {false, true}) {
            for (const int share : {3, 10, 40}) {
                for (unsigned seed = 1; seed <= (isThorough() ? 4U : 1U); ++seed)
                    QTest::addRow("%s, 1 of %d, seed %u", isEncrypted ? "encrypted" : "plain", share, seed)
                        << isEncrypted << seed << share;
            }
        }
    }
    void manyDamagedPagesEndToo()
    {
        QFETCH(bool, isEncrypted);
        QFETCH(unsigned, seed);
        QFETCH(int, share);
        DamagedStore &store = world(isEncrypted);
        std::mt19937 random(seed);
        std::vector<quint32> pages;
        for (quint32 page = 1; page <= store.pageCount(); ++page) {
            if (random() % static_cast<unsigned>(share) == 0)
                pages.push_back(page);
        }
        writeBytes(store.path(), store.with(pages, garbage));
        checkSalvage(store, true);
    }

    void aTruncatedFileKeepsItsBeginning_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<int>("percent");
        for (const bool isEncrypted : {false, true}) {
            for (const int percent : {20, 50, 97})
                QTest::addRow("%s, %d %%", isEncrypted ? "encrypted" : "plain", percent) << isEncrypted << percent;
        }
    }
    void aTruncatedFileKeepsItsBeginning()
    {
        QFETCH(bool, isEncrypted);
        QFETCH(int, percent);
        DamagedStore &store = world(isEncrypted);
        writeBytes(store.path(), store.bytes.first(store.bytes.size() * percent / 100 + 100));
        checkSalvage(store, true);
    }

    void theNewestPagesAreInTheLog_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
    /// Copied while it is open, as a power cut leaves it; then its log is damaged in the middle.
    void theNewestPagesAreInTheLog()
    {
        QFETCH(bool, isEncrypted);
        DamagedStore other(isEncrypted ? storeKey() : Key(), 60);
        const QString live = other.folder() + u"/live.satchel"_s;
        writeBytes(live, other.bytes);
        auto store = other.open(live, 2);
        std::vector<RecordId> ids;
        for (int i = 0; i < 40; ++i) {
            const auto done = store->commit({u"Late"_s, Origin::user(),
                {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Late %1"_s.arg(i)}})}, {}});
            QVERIFY_RESULT(done);
            ids.push_back(done->ids.front());
        }
        const QByteArray file = bytesOf(live);
        const QByteArray log = bytesOf(live + u"-wal"_s);
        QVERIFY(log.size() > 40 * 4096);
        store.reset();
        for (const bool isDamaged : {false, true}) {
            QByteArray left = log;
            if (isDamaged)
                left.replace(32 + 20 * (24 + 4096) + 24, 4096, garbage(1));
            writeBytes(other.path(), file);
            writeBytes(other.path() + u"-wal"_s, left);
            auto salvage = other.salvage();
            QVERIFY_RESULT(salvage);
            QCOMPARE(lostOf(salvage->report(), u"wal"_s), isDamaged ? 1 : 0);
            const auto kept = salvage->putInPlace(QDateTime(QDate(2026, 11, 24), QTime(10, 0)));
            QVERIFY_RESULT(kept);
            QCOMPARE(bytesOf(*kept + u"-wal"_s), left);
            salvage = fail(Error::Kind::Bug, {});
            QVERIFY(!QFile::exists(other.path() + u"-wal"_s));
            QFile::remove(*kept);
            QFile::remove(*kept + u"-wal"_s);
            const auto saved = other.open(other.path());
            QCOMPARE(problemsOf(*saved), QStringList());
            for (const RecordId &id : ids)
                QVERIFY_RESULT(saved->get(EntityKind::Contact, id));
        }
    }

    void nothingElseIsTaken()
    {
        DamagedStore &store = world(true);
        writeBytes(store.path(), store.bytes);
        const auto without = Salvage::make(store.path(), {}, store.clock, 1);
        QVERIFY(!without);
        QCOMPARE(without.error().kind, Error::Kind::KeyMissing);
        {
            const auto open = store.open(store.path());
            const auto used = store.salvage();
            QVERIFY(!used);
            QCOMPARE(used.error().kind, Error::Kind::Busy);
        }
        writeBytes(store.path(), garbage(1) + garbage(2));
        const auto nothing = store.salvage();
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Corrupt);
        QCOMPARE(QDir(store.folder()).entryList({u"*.part"_s}, QDir::Files), QStringList());
        QFile::remove(store.path());
        QCOMPARE(store.salvage().error().kind, Error::Kind::NotFound);
    }
};

SATCHEL_TEST(tst_Salvage)
#include "tst_Salvage.moc"
