// SPDX-License-Identifier: GPL-3.0-or-later
// Which customers will probably buy nothing for a year, as a report.
#include "insight/ChurnModel.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/BuyingCompanies.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_ChurnReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beforeAnythingWasLearnedItSaysSo()
    {
        ReportStore store;
        const auto report = store.ask(u"churn-risk"_s);
        QVERIFY_RESULT(report);
        QVERIFY(report->rows.empty());
        QVERIFY(report->finding);
        QVERIFY_RESULT(insight::refreshChurnModel(*store, [] { return false; }));
        QVERIFY(store.ask(u"churn-risk"_s)->finding->text.startsWith(u"Too little data: 0 of at least 50"_s));
    }

    void theHighestRiskComesFirstAndOpensItsDeals()
    {
        ReportStore store;
        buyingCompanies(*store);
        QVERIFY_RESULT(insight::refreshChurnModel(*store, [] { return false; }));
        const auto report = store.ask(u"churn-risk"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(report->rows.size(), size_t(60));
        QCOMPARE(report->figures.size(), size_t(4));
        QVERIFY(!report->finding);
        double before = 100;
        for (const reports::Row &row : report->rows) {
            const double risk = std::get<Decimal>(row.cells[1]).toApproximate();
            QVERIFY(risk <= before);
            before = risk;
            QVERIFY(row.drillDown);
            const auto deals = store->select({EntityKind::Deal, {}, row.drillDown->filter, {}, {}, -1, false});
            QVERIFY_RESULT(deals);
            QCOMPARE(static_cast<qint64>(deals->size()), std::get<qint64>(row.cells[2]));
        }
        QCOMPARE(std::get<qint64>(report->rows.front().cells[2]), 2); // who bought twice and stopped
        QVERIFY(!std::get<QString>(report->rows.front().cells[4]).isEmpty());
    }
};

SATCHEL_TEST(tst_ChurnReport)
#include "tst_ChurnReport.moc"
