// SPDX-License-Identifier: GPL-3.0-or-later
// A window's backups: made when they are due, made up for after a sleep, tried again when the folder was away, and what
// restoring one would take back.
#include "items/BackupKeeper.h"
#include "store/hub/HubState.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using items::BackupKeeper;
using store::CatalogEntry;

namespace {

struct Desk
{
    void letTimePass(qint64 minutes) { store.clock.advance(minutes * 60'000); }
    bool isIdle() const { return keeper.work() == BackupKeeper::Work::None; }
    Instant lastDue() const { return due.last().first().value<Instant>(); }
    void set(const std::function<void(store::BackupSchedule &)> &edit)
    {
        store::BackupSchedule schedule = keeper.schedule();
        edit(schedule);
        QVERIFY_RESULT(keeper.setSchedule(schedule));
    }

    TestStore store; // at noon
    items::Workspace workspace{
        store.again(4), [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 5); }};
    BackupKeeper keeper{workspace};
    QSignalSpy due{&keeper, &BackupKeeper::dueAt};
};

} // namespace

class tst_BackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeBeforeItsTime()
    {
        Desk desk;
        desk.keeper.check();
        QVERIFY(desk.isIdle());
        QCOMPARE(desk.lastDue(), *Instant::fromIso(u"2026-11-20T12:30:00Z"));
        QVERIFY(desk.keeper.list().empty());
    }

    void aBackupIsMadeWhenItIsDue()
    {
        Desk desk;
        desk.keeper.check();
        desk.letTimePass(30);
        desk.keeper.check();
        QCOMPARE(desk.workspace.tasks().labels(), QStringList{u"Backup"_s}); // closing the window waits
        QTRY_VERIFY(desk.isIdle());
        QVERIFY(desk.workspace.tasks().isEmpty());
        QCOMPARE(desk.keeper.list().size(), size_t(1));
        QCOMPARE(desk.lastDue(), *Instant::fromIso(u"2026-11-21T12:30:00Z"));
        desk.keeper.check();
        QVERIFY(desk.isIdle());
    }

    void aTimeThatTheComputerSleptOverIsMadeUpFor()
    {
        Desk desk;
        desk.set([](store::BackupSchedule &) {}); // from noon on
        desk.letTimePass(3 * 24 * 60);
        desk.keeper.check();
        QTRY_COMPARE(desk.keeper.list().size(), size_t(1)); // one, not three
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(desk.lastDue(), *Instant::fromIso(u"2026-11-23T12:30:00Z"));
    }

    void aFolderThatIsAwayIsTriedAgain()
    {
        Desk desk;
        const QString folder = desk.store.folder() + u"/disk"_s;
        desk.set([&](store::BackupSchedule &schedule) { schedule.folder = folder; });
        desk.letTimePass(30);
        desk.keeper.check();
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(desk.keeper.list().size(), size_t(1));
        QVERIFY(desk.keeper.list().front().isMissed());
        QCOMPARE(desk.lastDue().ms, desk.store.clock.now().ms + store::backupRetryInterval);
        QVERIFY(QDir().mkdir(folder));
        desk.letTimePass(10);
        desk.keeper.check();
        QTRY_COMPARE(QDir(folder).entryList({u"*.backup"_s}).size(), 1);
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(desk.keeper.list().size(), size_t(2));
    }

    void aScheduleThatIsOffMakesNone()
    {
        Desk desk;
        desk.set([](store::BackupSchedule &schedule) { schedule.isOn = false; });
        desk.letTimePass(7 * 24 * 60);
        desk.keeper.check();
        QVERIFY(desk.isIdle());
        QVERIFY(!desk.keeper.nextDue());
        const auto other = store::readCatalog(desk.store.path(), desk.store.clock.now());
        QVERIFY(!other.schedule.isOn); // every program knows
        auto own = desk.store.again(8);
        store::backUpBeforeImport(*own);
        QVERIFY(desk.keeper.list().empty());
    }

    void anImportIsBackedUpFirst()
    {
        Desk desk;
        auto worker = desk.store.again(8);
        store::backUpBeforeImport(*worker);
        desk.keeper.check();
        QCOMPARE(desk.keeper.list().size(), size_t(1));
        QVERIFY(desk.keeper.list().front().cause == CatalogEntry::Cause::Import);
        QCOMPARE(desk.lastDue(), *Instant::fromIso(u"2026-11-20T12:30:00Z")); // beside the schedule
    }

    void aPersonIsAnswered()
    {
        Desk desk;
        QSignalSpy made(&desk.keeper, &BackupKeeper::backedUp);
        QSignalSpy compared(&desk.keeper, &BackupKeeper::compared);
        desk.keeper.backUp(desk.store.folder() + u"/none/copy.backup"_s);
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!made.last().first().value<Result<CatalogEntry>>());
        QVERIFY(desk.keeper.list().empty()); // who asked was told
        desk.keeper.backUp();
        QTRY_COMPARE(made.size(), 2);
        const auto backup = made.last().first().value<Result<CatalogEntry>>();
        QVERIFY_RESULT(backup);
        desk.keeper.compare(backup->file);
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY_RESULT(compared.last().first().value<Result<qint64>>());
        QVERIFY(desk.keeper.list().front().check == CatalogEntry::Check::Compared);
    }

    void aPreviewCountsWhatIsTakenBack()
    {
        Desk desk;
        const QString backup = desk.store.folder() + u"/mine.backup"_s;
        QVERIFY_RESULT(store::makeBackup(*desk.store, backup));
        desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Ana"_s}});
        desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Ben"_s}});
        std::optional<Result<items::RestorePreview>> answer;
        desk.keeper.preview(
            backup, &desk.keeper, [&](const Result<items::RestorePreview> &preview) { answer = preview; });
        QTRY_VERIFY(answer);
        QVERIFY_RESULT(*answer);
        QVERIFY((*answer)->isOfThisStore);
        QVERIFY((*answer)->changes >= 2);
        QCOMPARE((*answer)->newest.size(), size_t(2));
        QCOMPARE((*answer)->newest.front().label, u"Create"_s);
        answer.reset();
        desk.keeper.preview(desk.store.folder() + u"/none.backup"_s, &desk.keeper,
            [&](const Result<items::RestorePreview> &preview) { answer = preview; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::NotFound);
    }

    /// A backup does not take back what the team's server has: the dialog says so.
    void aPreviewNamesTheTeamApartFromWhatWillAsk()
    {
        Desk desk;
        const QString backup = desk.store.folder() + u"/mine.backup"_s;
        QVERIFY_RESULT(store::makeBackup(*desk.store, backup));
        store::Connection hub;
        hub.name = u"Fjellstad Sales"_s;
        hub.vendor = store::hubVendor;
        store::Connection crm;
        crm.name = u"HubSpot"_s;
        crm.vendor = u"hubspot"_s;
        for (const store::Connection &connection : {hub, crm})
            QVERIFY_RESULT(store::Connections(*desk.store).add(connection));
        std::optional<Result<items::RestorePreview>> answer;
        desk.keeper.preview(
            backup, &desk.keeper, [&](const Result<items::RestorePreview> &preview) { answer = preview; });
        QTRY_VERIFY(answer);
        QVERIFY_RESULT(*answer);
        QCOMPARE((*answer)->team, hub.name);
        QCOMPARE((*answer)->connections, QStringList{crm.name});
    }
};

SATCHEL_TEST(tst_BackupKeeper)
#include "tst_BackupKeeper.moc"
