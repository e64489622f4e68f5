// SPDX-License-Identifier: GPL-3.0-or-later
// When a backup is due, which ones go, what is remembered of them, and what a folder that is away or a damaged backup
// comes to.
#include "store/backups/ScheduledBackup.h"
#include "store/encryption/KeyFile.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::BackupInterval;
using store::BackupSchedule;
using store::CatalogEntry;

namespace {

constexpr qint64 oneHour = 3'600'000;
constexpr qint64 oneDay = 24 * oneHour;

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

QString next(const BackupSchedule &schedule, const char *last, const QTimeZone &zone = QTimeZone::utc())
{
    return store::nextBackup(schedule, at(last), zone).toIso();
}

/// One backup a day of a megabyte, the newest today.
std::vector<store::KeptBackup> daily(int days, Instant newest)
{
    std::vector<store::KeptBackup> made;
    for (int day = 0; day < days; ++day)
        made.push_back({Instant{newest.ms - day * oneDay}, 1'000'000});
    return made;
}

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.backup"_s}, QDir::Files, QDir::Name);
}

store::BackupCatalog catalogOf(TestStore &store)
{
    return store::readCatalog(store.path(), store.clock.now());
}

void setSchedule(TestStore &store, const BackupSchedule &schedule)
{
    QVERIFY_RESULT(store::changeCatalog(
        store.path(), store.clock.now(), [&](store::BackupCatalog &catalog) { catalog.schedule = schedule; }));
}

} // namespace

class tst_BackupSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDayHourOrWeek()
    {
        BackupSchedule schedule;
        QCOMPARE(next(schedule, "2026-11-20T12:00:00Z"), at("2026-11-20T12:30:00Z").toIso());
        QCOMPARE(next(schedule, "2026-11-20T12:30:00Z"), at("2026-11-21T12:30:00Z").toIso());
        schedule.every = BackupInterval::Hour;
        QCOMPARE(next(schedule, "2026-11-20T12:00:00Z"), at("2026-11-20T13:00:00Z").toIso());
        QCOMPARE(next(schedule, "2026-11-20T12:59:59Z"), at("2026-11-20T13:00:00Z").toIso());
        schedule.every = BackupInterval::Week; // the 20th is a Friday
        QCOMPARE(next(schedule, "2026-11-20T12:00:00Z"), at("2026-11-23T12:30:00Z").toIso());
        schedule.weekday = Qt::Friday;
        QCOMPARE(next(schedule, "2026-11-20T12:00:00Z"), at("2026-11-20T12:30:00Z").toIso());
        QCOMPARE(next(schedule, "2026-11-20T12:30:00Z"), at("2026-11-27T12:30:00Z").toIso());
    }

    void theTimeIsThatOfTheClockOnTheWall()
    {
        const QTimeZone berlin("Europe/Berlin");
        BackupSchedule schedule;
        QCOMPARE(next(schedule, "2026-03-28T12:00:00Z", berlin), at("2026-03-29T10:30:00Z").toIso()); // summer time
        schedule.at = QTime(2, 30); // which that night leaves out
        const Instant due = store::nextBackup(schedule, at("2026-03-28T12:00:00Z"), berlin);
        QVERIFY(due > at("2026-03-29T00:00:00Z") && due < at("2026-03-29T03:00:00Z"));
        QVERIFY(store::nextBackup(schedule, due, berlin) > due);
        schedule.every = BackupInterval::Hour;
        QCOMPARE(next(schedule, "2026-11-20T12:00:00Z", QTimeZone("Asia/Kolkata")), at("2026-11-20T12:30:00Z").toIso());
    }

    void ofEachPeriodTheNewestStays()
    {
        const Instant now = at("2026-11-20T12:30:00Z");
        const auto made = daily(400, now);
        const auto expired = store::expiredBackups(made, {7, 4, 12}, 0, now, QTimeZone::utc());
        std::vector<QDate> kept;
        for (size_t i = 0; i < made.size(); ++i) {
            if (!std::ranges::binary_search(expired, i))
                kept.push_back(QDateTime::fromMSecsSinceEpoch(made[i].at.ms, QTimeZone::utc()).date());
        }
        QCOMPARE(
            kept.size(), size_t(7 + 2 + 11)); // the last four weeks and twelve months, without what is a day already
        QCOMPARE(kept.front(), QDate(2026, 11, 20));
        QCOMPARE(kept[6], QDate(2026, 11, 14));
        QCOMPARE(kept[7], QDate(2026, 11, 8)); // the Sunday of that week; the 15th is among the days
        QCOMPARE(kept[8], QDate(2026, 11, 1));
        QCOMPARE(kept[9], QDate(2026, 10, 31));
        QCOMPARE(kept.back(), QDate(2025, 12, 31));
    }

    void hoursOfTheLastDayAllStay()
    {
        const Instant now = at("2026-11-20T12:30:00Z");
        std::vector<store::KeptBackup> made;
        for (int hour = 0; hour < 48; ++hour)
            made.push_back({Instant{now.ms - hour * oneHour}, 1});
        const auto expired = store::expiredBackups(made, {7, 4, 12}, 0, now, QTimeZone::utc());
        QCOMPARE(expired.size(), size_t(48 - 24 - 1)); // and the last of the day before yesterday
    }

    void aPauseOrAClockThatIsWrongRemovesNothing()
    {
        const auto made = daily(7, at("2026-11-20T12:30:00Z"));
        for (const char *now : {"2027-11-20T12:30:00Z", "2025-11-20T12:30:00Z"}) {
            auto withNew = made;
            withNew.push_back({at(now), 1'000'000});
            const auto expired = store::expiredBackups(withNew, {7, 4, 12}, 0, at(now), QTimeZone::utc());
            QVERIFY2(expired.size() <= 1, now); // of seven days one may go for the new one, not all
        }
    }

    /// Else there would be none until the day that the clock had shown.
    void aClockSetBackPostponesNoBackup()
    {
        for (const qint64 ahead : {2 * oneDay, 365 * oneDay}) {
            TestStore store;
            setSchedule(store, {});
            store.clock.advance(oneDay);
            QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
            store.clock.advance(ahead); // by mistake, and a backup is made in that time
            QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
            store.clock.advance(oneDay - ahead);
            const auto due = [&] { return catalogOf(store).nextDue(store.clock.now(), QTimeZone::utc()); };
            QVERIFY(due() <= store.clock.now());
            QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
            QVERIFY(due() > store.clock.now()); // once
            QVERIFY(due().ms <= store.clock.now().ms + oneDay);
        }
    }

    void aScheduleOfTheFutureCountsFromNow()
    {
        TestStore store;
        store.clock.advance(365 * oneDay);
        setSchedule(store, {});
        store.clock.advance(-365 * oneDay);
        const auto due = [&] { return catalogOf(store).nextDue(store.clock.now(), QTimeZone::utc()); };
        QVERIFY(due() <= store.clock.now());
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
        QVERIFY(due() > store.clock.now());
        QVERIFY(due().ms <= store.clock.now().ms + oneDay);
    }

    void theOldestGoFirstWhereThereIsALimit()
    {
        const Instant now = at("2026-11-20T12:30:00Z");
        const auto made = daily(5, now);
        const auto kept = [&](qint64 bytes) {
            return made.size() - store::expiredBackups(made, {}, bytes, now, QTimeZone::utc()).size();
        };
        QCOMPARE(kept(0), size_t(5));
        QCOMPARE(kept(3'500'000), size_t(3));
        QCOMPARE(kept(1), size_t(1)); // never none
        QVERIFY(store::expiredBackups({}, {}, 1, now, QTimeZone::utc()).empty());
    }

    void whatIsMadeIsWrittenDown()
    {
        TestStore store;
        const auto made = store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule);
        QVERIFY_RESULT(made);
        const auto catalog = catalogOf(store);
        QCOMPARE(catalog.entries.size(), size_t(1));
        QCOMPARE(catalog.entries[0].file, made->file);
        QCOMPARE(catalog.entries[0].at, store.clock.now());
        QCOMPARE(catalog.entries[0].bytes, QFileInfo(made->file).size());
        QVERIFY(catalog.entries[0].check == CatalogEntry::Check::Opened);
        QVERIFY(catalog.entries[0].cause == CatalogEntry::Cause::Schedule);
        QCOMPARE(catalog.nextDue(store.clock.now(), QTimeZone::utc()), at("2026-11-20T12:30:00Z"));
#ifdef Q_OS_UNIX // Windows has the rights of the folder
        QVERIFY(!(QFile::permissions(store::catalogFileOf(store.path())) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void anOldOneGoesAndThoseOfAPersonStay()
    {
        TestStore store;
        BackupSchedule schedule;
        schedule.keep = {2, 0, 0};
        setSchedule(store, schedule);
        const QString own = store.folder() + u"/mine.backup"_s;
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, own));
        for (int day = 0; day < 4; ++day) {
            QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
            store.clock.advance(oneDay);
        }
        QCOMPARE(backupsIn(store.folder()),
            QStringList({u"mine.backup"_s, u"test.satchel.2026-11-22-120000.backup"_s,
                u"test.satchel.2026-11-23-120000.backup"_s}));
        QCOMPARE(catalogOf(store).entries.size(), size_t(3));
    }

    void whatWasKeptAsideGoesAfterThirtyDays()
    {
        TestStore store;
        const auto keep = [&](const QString &name, int daysAgo) {
            const QString file = store.path() + name;
            for (const QString &end : {u""_s, u"-wal"_s, u".unsaved"_s, u".key"_s}) {
                QFile kept(file + end);
                QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("kept") == 4 && kept.flush());
                const qint64 at = store.clock.now().ms - daysAgo * oneDay;
                QVERIFY(kept.setFileTime(QDateTime::fromMSecsSinceEpoch(at), QFileDevice::FileModificationTime));
            }
        };
        keep(u".replaced-2026-10-20-110000.backup"_s, 31);
        keep(u".before-7.backup"_s, 30);
        keep(u".replaced-2026-10-30-110000.backup"_s, 29);
        keep(u".mine.backup"_s, 300);
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
        QCOMPARE(backupsIn(store.folder()),
            QStringList({u"test.satchel.2026-11-20-120000.backup"_s, u"test.satchel.mine.backup"_s,
                u"test.satchel.replaced-2026-10-30-110000.backup"_s}));
        QVERIFY(QDir(store.folder()).entryList({u"*replaced-2026-10-20*"_s, u"*before-7*"_s}, QDir::Files).isEmpty());
    }

    void aFolderThatIsAwayIsSaidAndTriedAgain()
    {
        TestStore store;
        BackupSchedule schedule;
        schedule.folder = store.folder() + u"/disk"_s;
        setSchedule(store, schedule);
        store.clock.advance(oneHour);
        const Instant due = catalogOf(store).nextDue(store.clock.now(), QTimeZone::utc());
        QVERIFY(due <= store.clock.now());
        for (int tries = 1; tries <= 2; ++tries) {
            const auto missed = store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule);
            QVERIFY(!missed);
            QCOMPARE(missed.error().kind, Error::Kind::NotFound);
            const auto catalog = catalogOf(store);
            QCOMPARE(catalog.entries.size(), size_t(1));
            QVERIFY(catalog.entries[0].isMissed());
            QCOMPARE(catalog.entries[0].tries, tries);
            QVERIFY(!catalog.entries[0].problem.isEmpty());
            QCOMPARE(catalog.nextDue(store.clock.now(), QTimeZone::utc()).ms,
                store.clock.now().ms + store::backupRetryInterval);
            store.clock.advance(store::backupRetryInterval);
        }
        QVERIFY(QDir(store.folder()).mkdir(u"disk"_s));
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
        const auto catalog = catalogOf(store);
        QCOMPARE(catalog.entries.size(), size_t(2)); // the miss stays in the list
        QCOMPARE(backupsIn(schedule.folder).size(), 1);
        QVERIFY(catalog.nextDue(store.clock.now(), QTimeZone::utc()) > store.clock.now());
        // The disk is away: its backups stay in the list.
        QVERIFY(QDir().rename(schedule.folder, store.folder() + u"/elsewhere"_s));
        QCOMPARE(store::listBackups(catalog, store.path()).size(), size_t(2));
    }

    void whatIsFoundBesideTheStoreIsListedToo()
    {
        TestStore store;
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
        for (const auto &name : {u".before-7.backup"_s, u".replaced-2026-11-20-110000.backup"_s})
            QVERIFY_RESULT(store::makeBackup(*store, store.path() + name));
        const auto list = store::listBackups(catalogOf(store), store.path());
        QCOMPARE(list.size(), size_t(3));
        QCOMPARE(std::ranges::count(list, CatalogEntry::Cause::Upgrade, &CatalogEntry::cause), 1);
        QCOMPARE(std::ranges::count(list, CatalogEntry::Cause::Restore, &CatalogEntry::cause), 1);
        QVERIFY(QFile::remove(list.back().file));
        QVERIFY(store::listBackups(catalogOf(store), store.path()).size() == 2); // deleted by hand
    }

    void aRecordTypeThatIsNewerThanTheBackupIsNoDifference()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Ana"_s}});
        const auto made = store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule);
        QVERIFY_RESULT(made);
        const auto before = store::compareBackup(*store, made->file);
        QVERIFY_RESULT(before);
        store.create(EntityKind::EntityDefinition, {{u"label"_s, u"Project"_s}});
        store.create(store->schema().find(u"x_project")->kind, {{u"name"_s, u"Crane"_s}});
        const auto after = store::compareBackup(*store, made->file);
        QVERIFY_RESULT(after);
        QCOMPARE(*after, *before);
    }

    void aTestRestoreComparesEveryRecord()
    {
        TestStore store;
        const RecordId ana = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ana"_s}});
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Ben"_s}});
        const auto made = store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule);
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(store::compareBackup(*store, made->file));
        const auto before = store::compareBackup(*store, made->file);
        QVERIFY_RESULT(before);
        QVERIFY(*before >= 2);
        QVERIFY(catalogOf(store).entries[0].check == CatalogEntry::Check::Compared);
        QCOMPARE(catalogOf(store).entries[0].comparedAt, std::optional(store.clock.now()));
        // What was changed since proves nothing.
        QVERIFY_RESULT(store.update(EntityKind::Contact, ana, {{u"last_name"_s, u"Anna"_s}}));
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Cleo"_s}});
        QCOMPARE(*store::compareBackup(*store, made->file), *before - 1);
        QVERIFY(QDir(store.folder()).entryList({u".satchel-files-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
        // A value that went wrong unseen.
        {
            const auto copy = store::Database::open(made->file, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT((*copy)->execute("UPDATE contact SET last_name = 'Bell' WHERE last_name = 'Ben'"));
        }
        const auto differing = store::compareBackup(*store, made->file);
        QVERIFY(!differing);
        QCOMPARE(differing.error().kind, Error::Kind::Corrupt);
        QVERIFY(!catalogOf(store).entries[0].problem.isEmpty());
        QVERIFY(catalogOf(store).entries[0].check == CatalogEntry::Check::Opened);
    }

    void aCatalogThatCannotBeReadIsANewOne()
    {
        TestStore store;
        QFile file(store::catalogFileOf(store.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ nonsense");
        file.close();
        QVERIFY(catalogOf(store).schedule == BackupSchedule());
        QVERIFY_RESULT(store::makeCatalogedBackup(*store, CatalogEntry::Cause::Schedule));
        QCOMPARE(catalogOf(store).entries.size(), size_t(1));
    }
};

SATCHEL_TEST(tst_BackupSchedule)
#include "tst_BackupSchedule.moc"
