// SPDX-License-Identifier: GPL-3.0-or-later
// The rule score of a record as it was at a moment.
#include "insight/learning/FeatureTable.h"
#include "insight/ScoreReplay.h"
#include "tests/support/TestProgram.h"

#include <cmath>
#include <QtTest>

using namespace satchel;
using namespace satchel::insight;

class tst_ScoreReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pointsComeAndGo()
    {
        ScoreReplay scores(
            {{1, Instant{100}, 7, 20}, {2, Instant{200}, 8, -5}, {5, Instant{400}, 7, 0}}, {}, Instant{50});
        QVERIFY(std::isnan(scores.at(Instant{40})));
        QCOMPARE(scores.at(Instant{60}), 0.0);
        QCOMPARE(scores.at(Instant{100}), 20.0);
        QCOMPARE(scores.at(Instant{300}), 15.0);
        QCOMPARE(scores.at(Instant{400}), -5.0);
    }

    void aRulesNewPointsAreThoseOfAllWhomItFinds()
    {
        ScoreReplay scores(
            {{1, Instant{100}, 7, 20}}, {{2, Instant{200}, 7, 30}, {3, Instant{200}, 9, 50}}, Instant{100});
        QCOMPARE(scores.at(Instant{150}), 20.0);
        QCOMPARE(scores.at(Instant{250}), 30.0);
    }

    void withoutRulesNothingIsKnown()
    {
        ScoreReplay scores({}, {}, {});
        QVERIFY(std::isnan(scores.at(Instant{1})));
    }
};

SATCHEL_TEST(tst_ScoreReplay)
#include "tst_ScoreReplay.moc"
