// SPDX-License-Identifier: GPL-3.0-or-later
// A scheduled report at a rep's desk: the role may only read settings, and each run is made once all the same.
#include "HubWorld.h"

#include "reports/schedule/ScheduleResult.h"
#include "reports/schedule/ScheduleRunner.h"
#include "reports/schedule/ScheduleSettings.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_HubSchedules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void eachRunIsMadeOnce_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isShared");
        QTest::newRow("rep") << u"rep"_s << false;
        QTest::newRow("lead") << u"lead"_s << true;
    }
    void eachRunIsMadeOnce()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, isShared);
        HubWorld world;
        const auto desk = world.initAndJoin(u"mara"_s, u"Mara"_s, role);
        const QTemporaryDir folder;
        reports::ReportSchedule schedule;
        schedule.name = u"Monday"_s;
        schedule.report = u"pipeline"_s;
        schedule.zone = "UTC";
        schedule.folder = folder.path();
        schedule.desk = *reports::scheduleDesk(**desk);
        const auto saved = (*desk)->commit({u"Schedule"_s, Origin::user(), {reports::saveEdit(schedule)}, {}});
        QVERIFY_RESULT(saved);
        const RecordId id = saved->ids.front();
        settle(world, {desk.get()});
        int written = 0;
        reports::ScheduleRunner runner(
            **desk, [&](const reports::Report &, reports::ScheduleFormat, const QString &) -> Result<void> {
                ++written;
                return {};
            });
        const auto runs = runner.runDue();
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->size(), size_t(1));
        QVERIFY2(!runs->front().error, qPrintable(runs->front().error ? toText(*runs->front().error) : QString()));
        settle(world, {desk.get()});
        QVERIFY(runner.runDue()->empty());
        QCOMPARE(written, 1);
        QVERIFY(*reports::lastResult(**desk, id));
        QCOMPARE(reports::lastResult(**world.office, id)->has_value(), isShared);
        const auto edits = reports::deleteScheduleEdits(**desk, id);
        QVERIFY_RESULT(edits);
        QVERIFY_RESULT((*desk)->commit({u"Delete"_s, Origin::user(), *edits, {}}));
        settle(world, {desk.get()});
        QVERIFY(store::HubState(**desk).refused()->empty());
        QVERIFY(!world.office->has(EntityKind::View, id));
    }
};

SATCHEL_TEST(tst_HubSchedules)
#include "tst_HubSchedules.moc"
