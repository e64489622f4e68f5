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

    /// Of a record that is older than the steps which are kept.
    void whatWasThereBeforeTheFirstStepFollowsFromThePointsNow()
    {
        const std::map<qint64, qint64> now{{6, 4}, {8, 30}};
        ScoreReplay scores({{2, Instant{200}, 7, 0, 20}, {4, Instant{400}, 8, 25, 0}},
            {{1, Instant{100}, 7, 20, 15}, {5, Instant{500}, 8, 30, 25}}, Instant{50}, now);
        QCOMPARE(scores.at(Instant{60}), 4.0 + 15); // a rule without steps, and one that found the record until 200
        QCOMPARE(scores.at(Instant{100}), 4.0 + 20);
        QCOMPARE(scores.at(Instant{300}), 4.0);
        QCOMPARE(scores.at(Instant{400}), 4.0 + 25);
        QCOMPARE(scores.at(Instant{500}), 4.0 + 30);
    }

    void withoutRulesNothingIsKnown()
    {
        ScoreReplay scores({}, {}, {});
        QVERIFY(std::isnan(scores.at(Instant{1})));
    }
};

SATCHEL_TEST(tst_ScoreReplay)
#include "tst_ScoreReplay.moc"
