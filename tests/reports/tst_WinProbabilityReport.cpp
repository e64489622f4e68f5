// SPDX-License-Identifier: GPL-3.0-or-later
// How accurate the learned win probabilities are, as a report.
#include "insight/WinPredictions.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/ClosedDeals.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_WinProbabilityReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beforeAnythingWasLearnedItSaysSo()
    {
        ReportStore store;
        const auto report = store.ask(u"win-probability"_s);
        QVERIFY_RESULT(report);
        QVERIFY(report->rows.empty());
        QVERIFY(report->finding);
        QVERIFY_RESULT(insight::refreshWinPredictions(*store, [] { return false; }));
        QCOMPARE(store.ask(u"win-probability"_s)->finding->text,
            u"Too little data: 0 of at least 50 deals that were open here before they closed."_s);
    }

    void predictedAndWonStandSideBySide()
    {
        ReportStore store;
        closeDeals(*store, store.clock);
        QVERIFY_RESULT(insight::refreshWinPredictions(*store, [] { return false; }));
        const auto model = insight::keptWinModel(*store);
        QVERIFY_RESULT(model);
        QVERIFY((*model)->model);
        const insight::Quality &quality = (*model)->model->quality;
        const auto report = store.ask(u"win-probability"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(report->rows.size(), quality.bins.size());
        QVERIFY(!report->finding);
        QVERIFY(report->total);
        QCOMPARE(std::get<qint64>(report->total->cells[1]), quality.examples);
        for (size_t bin = 0; bin < quality.bins.size(); ++bin) {
            QCOMPARE(std::get<qint64>(report->rows[bin].cells[1]), quality.bins[bin].count);
            QVERIFY(quality.bins[bin].count >= std::min<qint64>(10, std::max<qint64>(1, quality.examples / 5)));
            const double won = std::get<Decimal>(report->rows[bin].cells[3]).toApproximate();
            QVERIFY(std::abs(won - 100 * quality.bins[bin].observed) < 0.051);
        }
        QCOMPARE(report->figures.size(), size_t(4));
        QCOMPARE(report->chart.series.size(), size_t(2));
        QVERIFY(report->chart.hasFullTooltip); // a bar says of how many observations it is
    }
};

SATCHEL_TEST(tst_WinProbabilityReport)
#include "tst_WinProbabilityReport.moc"
