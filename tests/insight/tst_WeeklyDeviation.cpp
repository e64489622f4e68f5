// SPDX-License-Identifier: GPL-3.0-or-later
// Which weeks are unusual.
#include "insight/WeeklyDeviation.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <random>
#include <vector>

using namespace satchel;
using namespace satchel::insight;

namespace {

std::optional<WeeklyDeviation> deviationOf(std::vector<qint64> weeks)
{
    return weeklyDeviation(weeks);
}

} // namespace

class tst_WeeklyDeviation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooFewWeeksSayNothing()
    {
        QVERIFY(!deviationOf({}));
        QVERIFY(!deviationOf({0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        QVERIFY(!deviationOf({9, 9, 9, 9, 9, 9, 9, 50}));
        QVERIFY(!deviationOf({0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 50})); // before the first is no history
        QVERIFY(deviationOf({9, 9, 9, 9, 9, 9, 9, 9, 50}));
    }

    void theUsualIsTheMedian()
    {
        const auto one = deviationOf({10, 12, 8, 11, 9, 500, 10, 10, 2}); // a fair in one week
        QVERIFY(one);
        QCOMPARE(one->last, 2);
        QCOMPARE(one->usual, 10.0);
        QVERIFY(one->score < 0);
    }

    void aBreakIsUnusualAndSmallCountsAreNot()
    {
        QVERIFY(deviationOf({40, 42, 38, 41, 39, 40, 43, 40, 3})->isUnusual());
        QVERIFY(deviationOf({40, 42, 38, 41, 39, 40, 43, 40, 90})->isUnusual());
        QVERIFY(!deviationOf({40, 42, 38, 41, 39, 40, 43, 40, 47})->isUnusual());
        QVERIFY(!deviationOf({1, 1, 1, 1, 1, 1, 1, 1, 3})->isUnusual());
        QVERIFY(deviationOf({1, 1, 1, 1, 1, 1, 1, 1, 9})->isUnusual());
    }

    void chanceIsSeldomUnusual()
    {
        std::mt19937_64 random(7);
        std::poisson_distribution<qint64> week(12);
        int unusual = 0;
        for (int series = 0; series < 2000; ++series) {
            std::vector<qint64> weeks;
            for (int i = 0; i < 26; ++i)
                weeks.push_back(week(random));
            const auto deviation = weeklyDeviation(weeks);
            unusual += deviation && deviation->isUnusual() ? 1 : 0;
        }
        QVERIFY2(unusual < 20, qPrintable(QString::number(unusual))); // one in a hundred
    }
};

SATCHEL_TEST(tst_WeeklyDeviation)
#include "tst_WeeklyDeviation.moc"
