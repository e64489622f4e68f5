// SPDX-License-Identifier: GPL-3.0-or-later
// What was unusual last week.
#include "domain/FieldNames.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls of a person on the Wednesday so many weeks before this one.
void call(ReportStore &store, RecordId owner, int weeksAgo, int count)
{
    const QDate today = store.clock.today();
    const QDate wednesday = today.addDays(3 - today.dayOfWeek() - 7 * weeksAgo);
    std::vector<Edit> edits;
    for (int i = 0; i < count; ++i)
        edits.push_back(Edit::create(EntityKind::Activity, {},
            {{field::kind, u"call"_s}, {field::owner, owner},
                {field::at, Instant::at(wednesday, QTime(10, 0), store.clock.zone())}}));
    if (!store->commit({u"Calls"_s, Origin::user(), std::move(edits), {}}))
        qFatal("the calls could not be stored");
}

} // namespace

class tst_UnusualReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutWeeksThereIsTooLittleData()
    {
        ReportStore store;
        const auto report = store.ask(u"unusual"_s);
        QVERIFY_RESULT(report);
        QVERIFY(report->rows.empty());
        QCOMPARE(report->finding->text, u"Too little data: at least 9 weeks are needed."_s);
    }

    void aWeekThatDiffersComesFirst()
    {
        ReportStore store;
        const RecordId ana = store.user(u"Ana"_s);
        const RecordId ben = store.user(u"Ben"_s);
        for (int week = 2; week <= 12; ++week) {
            call(store, ana, week, 20);
            call(store, ben, week, 5);
        }
        call(store, ana, 1, 2);
        call(store, ben, 1, 6);
        call(store, ben, 0, 50); // this week is not over
        const auto report = store.ask(u"unusual"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(report->rows.size(), size_t(2));
        QCOMPARE(std::get<QString>(report->rows[0].cells[0]), u"Ana: calls"_s);
        QCOMPARE(std::get<qint64>(report->rows[0].cells[1]), 2);
        QCOMPARE(std::get<Decimal>(report->rows[0].cells[2]), Decimal::fromInteger(20));
        QVERIFY(report->rows[0].isNow);
        QVERIFY(!report->rows[1].isNow);
        QVERIFY(report->finding->isWarning);
        const auto &opened = report->rows[0].drillDown;
        QVERIFY(opened);
        QCOMPARE(*store->count({opened->entity, {}, opened->filter, {}, {}, -1, false}), 2);
        const auto ofBen = store.ask(u"unusual"_s, {{u"owner"_s, u"Ben"_s}});
        QVERIFY_RESULT(ofBen);
        QCOMPARE(ofBen->rows.size(), size_t(1));
        QCOMPARE(ofBen->finding->text, u"Nothing was unusual last week."_s);
    }

    void dealsThatComeIntoAStageAreCounted()
    {
        ReportStore store;
        for (int week = 0; week < 10; ++week) {
            for (int deal = 0; deal < (week == 9 ? 12 : 1); ++deal)
                store.deal(ReportStore::NewLead, {});
            store.clock.advance(qint64(7) * 24 * 60 * 60 * 1000);
        }
        const auto report = store.ask(u"unusual"_s);
        QVERIFY_RESULT(report);
        const auto row = std::ranges::find_if(report->rows, [](const reports::Row &one) {
            return std::get<QString>(one.cells[0]).startsWith(u"Deals that came into"_s);
        });
        QVERIFY(row != report->rows.end());
        QCOMPARE(std::get<qint64>(row->cells[1]), 12);
        QVERIFY(row->isNow);
        QCOMPARE(row->drillDown->ids.size(), size_t(12));
    }
};

SATCHEL_TEST(tst_UnusualReport)
#include "tst_UnusualReport.moc"
