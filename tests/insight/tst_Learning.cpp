// SPDX-License-Identifier: GPL-3.0-or-later
// Learning from examples: against counts by brute force, closed forms and data whose truth is known.
#include "insight/learning/Learner.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <cmath>

using namespace satchel;
using namespace satchel::insight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto number = Feature::Kind::Number;
constexpr auto category = Feature::Kind::Category;

double uniform(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

/// From -1.7 to 1.7: deviation 1.
double spread(Random &random)
{
    return (uniform(random) * 2 - 1) * std::sqrt(3.0);
}

quint8 drawn(Random &random, double probability)
{
    return uniform(random) < probability ? 1 : 0;
}

/// Examples whose log-odds are 1.2 x + (1 for "web") - 0.5, of an x that is missing for every tenth, and a number that
/// says nothing. Two examples of each record.
struct World
{
    Dataset data{FeatureTable({{u"x"_s, number}, {u"source"_s, category}, {u"noise"_s, number}}), {}, {}, {}};
    std::vector<double> truth; // the probability

    World(size_t count, quint64 seed, double strength = 1)
    {
        Random random(seed);
        for (size_t i = 0; i < count; ++i) {
            const size_t row = data.table.addRow();
            const bool isMissing = random() % 10 == 0;
            const double x = isMissing ? 0 : spread(random);
            const bool isWeb = random() % 3 == 0;
            if (!isMissing)
                data.table.setNumber(0, row, x * 40 + 100);
            data.table.setCategory(1, row, isWeb ? u"web"_s : u"fair"_s);
            data.table.setNumber(2, row, spread(random));
            truth.push_back(sigmoid(strength * (1.2 * x + (isWeb ? 1 : 0) - 0.5)));
            data.outcomes.push_back(drawn(random, truth.back()));
            data.groups.push_back(static_cast<qint64>(i / 2));
            data.known.push_back(static_cast<qint64>(i));
        }
    }
};

bool goOn()
{
    return false;
}

double pairwiseArea(const std::vector<double> &predictions, const std::vector<quint8> &outcomes)
{
    double pairs = 0;
    double count = 0;
    for (size_t i = 0; i < predictions.size(); ++i) {
        for (size_t j = 0; j < predictions.size(); ++j) {
            if (outcomes[i] == 0 || outcomes[j] != 0)
                continue;
            count += 1;
            pairs += predictions[i] > predictions[j] ? 1 : predictions[i] == predictions[j] ? 0.5 : 0;
        }
    }
    return count > 0 ? pairs / count : 0.5;
}

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%f is not near %f", value, expected);
    return false;
}

} // namespace

class tst_Learning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAreaUnderTheCurveIsTheShareOfPairsInTheRightOrder()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            Random random(seed);
            const size_t count = random() % 60;
            const quint64 steps = 1 + random() % 12; // few: many ties
            std::vector<double> predictions;
            std::vector<quint8> outcomes;
            for (size_t i = 0; i < count; ++i) {
                predictions.push_back(static_cast<double>(random() % steps) / 12);
                outcomes.push_back(static_cast<quint8>(random() % 2));
            }
            QVERIFY(isNear(areaUnderCurve(predictions, outcomes), pairwiseArea(predictions, outcomes), 1e-12));
        }
    }

    void lossesOfAConstantPredictionAreThoseOfTheFormula()
    {
        const std::vector<double> half(4, 0.5);
        const std::vector<quint8> outcomes{1, 0, 0, 0};
        QVERIFY(isNear(logLoss(half, outcomes), std::log(2.0), 1e-12));
        QVERIFY(isNear(brierScore(half, outcomes), 0.25, 1e-12));
        const std::vector<double> base(4, 0.25);
        QVERIFY(isNear(brierScore(base, outcomes), 0.25 * 0.75, 1e-12));
        const std::vector<double> wrong{0, 1, 1, 1};
        QVERIFY(logLoss(wrong, outcomes) > 30);
        QVERIFY(std::isfinite(logLoss(wrong, outcomes)));
    }

    void reliabilityBinsHoldEachExampleOnceAndNeverSplitEqualPredictions()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            Random random(seed);
            std::vector<double> predictions;
            std::vector<quint8> outcomes;
            const size_t count = random() % 200;
            for (size_t i = 0; i < count; ++i) {
                predictions.push_back(static_cast<double>(random() % 20) / 20);
                outcomes.push_back(static_cast<quint8>(random() % 2));
            }
            const auto bins = reliability(predictions, outcomes);
            double positives = 0;
            qint64 all = 0;
            for (size_t i = 0; i < bins.size(); ++i) {
                all += bins[i].count;
                positives += bins[i].observed * static_cast<double>(bins[i].count);
                QVERIFY(i == 0 || bins[i].predicted > bins[i - 1].predicted);
            }
            QCOMPARE(all, static_cast<qint64>(count));
            QVERIFY(isNear(positives, static_cast<double>(std::ranges::count(outcomes, 1)), 1e-9));
            QVERIFY(bins.size() <= 20);
        }
    }

    void tiesDoNotMakeManySmallBins()
    {
        std::vector<double> predictions(500, 0.1);
        for (int i = 0; i < 500; ++i)
            predictions.push_back(0.2 + i * 0.001);
        const std::vector<quint8> outcomes(1000, 1);
        QVERIFY(reliability(predictions, outcomes).size() <= 10);
    }

    /// The share of one example is 0 or 100 %, whatever its probability was.
    void noReliabilityBinIsOfFewExamples()
    {
        for (const size_t count : {size_t(0), size_t(1), size_t(4), size_t(23), size_t(50), size_t(97), size_t(1000)}) {
            Random random(count + 1);
            std::vector<double> predictions(count / 2, 0.3); // ties make the bin after them small
            std::vector<quint8> outcomes;
            while (predictions.size() < count)
                predictions.push_back(static_cast<double>(random() % 1000) / 1000);
            for (size_t i = 0; i < count; ++i)
                outcomes.push_back(static_cast<quint8>(random() % 2));
            const auto bins = reliability(predictions, outcomes);
            QCOMPARE(bins.empty(), count == 0);
            const auto least = static_cast<qint64>(std::clamp<size_t>(count / 5, 1, 10));
            for (const ReliabilityBin &bin : bins)
                QVERIFY2(bin.count >= least, qPrintable(u"%1 of %2"_s.arg(bin.count).arg(count)));
        }
    }

    void smallBinsAreMergedWithTheirNeighboursByWeight()
    {
        const std::vector<ReliabilityBin> bins{
            {1, 0.1, 1}, {9, 0.2, 0}, {40, 0.5, 0.5}, {30, 0.7, 0.8}, {10, 0.9, 0.3}, {1, 0.95, 1}};
        const auto merged = mergeSmallBins(bins);
        QCOMPARE(merged.size(), size_t(4));
        QCOMPARE(merged[0].count, 10);
        QVERIFY(isNear(merged[0].predicted, 0.19, 1e-12));
        QVERIFY(isNear(merged[0].observed, 0.1, 1e-12));
        QCOMPARE(merged[1].count, 40);
        QCOMPARE(merged[3].count, 11); // the last one has only the neighbour before it
        QVERIFY(isNear(merged[3].observed, 4.0 / 11, 1e-12));
        QCOMPARE(mergeSmallBins(merged).size(), merged.size());
        QVERIFY(mergeSmallBins({}).empty());
    }

    void calibrationFindsTheTruth()
    {
        Random random(3);
        std::vector<double> margins;
        std::vector<quint8> outcomes;
        for (int i = 0; i < 20'000; ++i) {
            margins.push_back(2 * spread(random));
            outcomes.push_back(drawn(random, sigmoid(0.5 * margins.back() - 1)));
        }
        const Calibration calibration = calibrate(margins, outcomes);
        QVERIFY(isNear(calibration.slope, 0.5, 0.05));
        QVERIFY(isNear(calibration.shift, -1, 0.06));
    }

    void calibrationOfMarginsThatAreWrongIsTheAverage()
    {
        std::vector<double> margins;
        std::vector<quint8> outcomes;
        for (int i = 0; i < 400; ++i) {
            margins.push_back(i % 4 == 0 ? -3 : 3);
            outcomes.push_back(i % 4 == 0 ? 1 : 0);
        }
        const Calibration calibration = calibrate(margins, outcomes);
        QCOMPARE(calibration.slope, 0.0);
        QVERIFY(isNear(calibration.probability(3), 0.25, 0.01));
        QVERIFY(isNear(calibration.probability(-3), 0.25, 0.01));
    }

    void calibrationOfFewAndSureExamplesStaysUnsure()
    {
        const std::vector<double> margins{50, 60, -70, -80};
        const std::vector<quint8> outcomes{1, 1, 0, 0};
        const Calibration calibration = calibrate(margins, outcomes);
        QVERIFY(calibration.probability(100) < 0.95);
        QVERIFY(calibration.probability(100) > 0.6);
    }

    void theWeightOfOneBinaryFeatureIsItsLogOddsRatio()
    {
        // 30 of 40 with the feature, 20 of 60 without it.
        std::vector<SparseRow> rows;
        std::vector<quint8> outcomes;
        const auto add = [&](bool has, quint8 outcome, int count) {
            for (int i = 0; i < count; ++i) {
                rows.push_back(has ? SparseRow{{0, 1}} : SparseRow{});
                outcomes.push_back(outcome);
            }
        };
        add(true, 1, 30);
        add(true, 0, 10);
        add(false, 1, 20);
        add(false, 0, 40);
        const LogisticRegression regression(rows, outcomes, 1);
        const auto model = regression.train(allRows(rows.size()), 1e4);
        QVERIFY_RESULT(model);
        QVERIFY(isNear(model->intercept, std::log(20.0 / 40), 0.01));
        QVERIFY(isNear(model->weights[0], std::log(30.0 / 10) - std::log(20.0 / 40), 0.01));
    }

    void theGradientAtTheOptimumIsZero()
    {
        for (const quint8 first : {quint8(0), quint8(1)}) { // whichever outcome comes first
            Random random(7);
            std::vector<SparseRow> rows;
            std::vector<quint8> outcomes;
            for (int i = 0; i < 500; ++i) {
                rows.push_back({{0, spread(random)}, {1, spread(random)}, {2, 1}});
                outcomes.push_back(i == 0 ? first : drawn(random, sigmoid(rows.back()[0].value - 2)));
            }
            const double c = 0.3;
            const auto model = LogisticRegression(rows, outcomes, 3).train(allRows(rows.size()), c);
            QVERIFY_RESULT(model);
            std::vector<double> gradient = model->weights;
            double ofIntercept = LogisticRegression::interceptPenalty * model->intercept;
            for (size_t row = 0; row < rows.size(); ++row) {
                const double error = c * (sigmoid(model->margin(rows[row])) - outcomes[row]);
                for (const Entry &entry : rows[row])
                    gradient[entry.column] += error * entry.value;
                ofIntercept += error;
            }
            for (const double part : gradient)
                QVERIFY(isNear(part, 0, 0.05));
            QVERIFY(isNear(ofIntercept, 0, 0.05));
        }
    }

    void oneOutcomeOnlyTeachesNothing()
    {
        const std::vector<SparseRow> rows(10, SparseRow{{0, 1}});
        const std::vector<quint8> outcomes(10, 1);
        const auto model = LogisticRegression(rows, outcomes, 1).train(allRows(10), 1);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Invalid);
    }

    void numbersAreMeasuredInDeviationsAndCutOff()
    {
        FeatureTable table({{u"x"_s, number}});
        for (const double value : {10.0, 20.0, 30.0})
            table.setNumber(0, table.addRow(), value);
        const Encoder encoder = Encoder::fit(table, allRows(3));
        QCOMPARE(encoder.width(), size_t(1));
        const size_t far = table.addRow();
        table.setNumber(0, far, 1e9);
        QVERIFY(isNear(encoder.encode(table, 0)[0].value, -std::sqrt(1.5), 1e-12));
        QCOMPARE(encoder.encode(table, far)[0].value, Encoder::farthest);
    }

    void anUnknownTextCountsAsOther()
    {
        FeatureTable table({{u"source"_s, category}});
        for (int i = 0; i < 20; ++i)
            table.setCategory(0, table.addRow(), i < 10 ? u"web"_s : i < 18 ? QString() : u"rare"_s);
        const Encoder encoder = Encoder::fit(table, allRows(20));
        QCOMPARE(encoder.width(), size_t(3)); // web, none, other
        const size_t unseen = table.addRow();
        table.setCategory(0, unseen, u"radio"_s);
        QCOMPARE(encoder.encode(table, unseen)[0].column, encoder.encode(table, 19)[0].column);
        QVERIFY(encoder.encode(table, unseen)[0].column != encoder.encode(table, 0)[0].column);
        QVERIFY(encoder.encode(table, 17)[0].column != encoder.encode(table, 19)[0].column);
    }

    void aNumberThatIsMissingIsAFactOfItsOwn()
    {
        FeatureTable table({{u"x"_s, number}, {u"always"_s, number}, {u"never"_s, number}});
        for (int i = 0; i < 10; ++i) {
            const size_t row = table.addRow();
            if (i > 4)
                table.setNumber(0, row, i);
            table.setNumber(1, row, 5);
        }
        const Encoder encoder = Encoder::fit(table, allRows(10));
        QCOMPARE(encoder.width(), size_t(2 + 1 + 2));
        QCOMPARE(encoder.encode(table, 0).front().column, size_t(1));
        QCOMPARE(encoder.encode(table, 9).front().column, size_t(0));
    }

    void noRecordIsInTwoPartsOfASplit()
    {
        const World world(501, 5);
        const TimeSplit split = splitByTime(world.data);
        QSet<qint64> before;
        size_t count = 0;
        for (const auto *part : {&split.learning, &split.calibrating, &split.testing}) {
            QSet<qint64> here;
            for (const size_t row : *part)
                here.insert(world.data.groups[row]);
            QVERIFY(!here.intersects(before));
            before.unite(here);
            count += part->size();
        }
        QCOMPARE(count, world.data.size());
        QVERIFY(world.data.known[split.learning.back()] < world.data.known[split.testing.front()]);
    }

    void noRecordIsInTwoFolds()
    {
        const World world(300, 5);
        Random random(1);
        const auto folds = foldsOf(world.data, allRows(300), 5, random);
        QSet<size_t> used;
        for (size_t row = 0; row < 300; row += 2) {
            QCOMPARE(folds[row], folds[row + 1]);
            used.insert(folds[row]);
        }
        QCOMPARE(used.size(), 5);
    }

    void whatIsLearnedIsNearlyAsGoodAsTheTruth()
    {
        const World world(8000, 11);
        Random random(1);
        const auto model = learn(world.data, random, goOn);
        QVERIFY_RESULT(model);
        const TimeSplit split = splitByTime(world.data);
        std::vector<double> truth;
        std::vector<quint8> outcomes;
        for (const size_t row : split.testing) {
            truth.push_back(world.truth[row]);
            outcomes.push_back(world.data.outcomes[row]);
        }
        QVERIFY(isNear(model->quality.auc, areaUnderCurve(truth, outcomes), 0.01));
        QVERIFY(isNear(model->quality.brier, brierScore(truth, outcomes), 0.005));
        QVERIFY(model->quality.calibrationError < 0.04);
        QVERIFY(model->quality.isBetterThanBase());
        QVERIFY(model->quality.brier < model->quality.baseBrier - 0.02);
        double farthest = 0;
        for (size_t row = 0; row < 2000; ++row)
            farthest = std::max(farthest, std::abs(model->probability(world.data.table, row) - world.truth[row]));
        QVERIFY(isNear(farthest, 0, 0.1));
    }

    void noiseIsPredictedAsTheAverage()
    {
        const World world(4000, 12, 0);
        Random random(1);
        const auto model = learn(world.data, random, goOn);
        QVERIFY_RESULT(model);
        QVERIFY(isNear(model->quality.auc, 0.5, 0.06));
        for (size_t row = 0; row < 500; ++row)
            QVERIFY(isNear(model->probability(world.data.table, row), 0.5, 0.1));
    }

    void theSameExamplesGiveTheSameModel()
    {
        const World world(1000, 13);
        Random one(4);
        Random other(4);
        const auto first = learn(world.data, one, goOn);
        const auto second = learn(world.data, other, goOn);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QCOMPARE(first->toJson(), second->toJson());
    }

    void aModelSurvivesBeingWrittenAndRead()
    {
        const World world(1000, 14);
        Random random(4);
        const auto model = learn(world.data, random, goOn);
        QVERIFY_RESULT(model);
        const auto read = LearnedModel::fromJson(model->toJson(), world.data.table.features());
        QVERIFY_RESULT(read);
        QCOMPARE(read->toJson(), model->toJson());
        for (size_t row = 0; row < 50; ++row)
            QCOMPARE(read->probability(world.data.table, row), model->probability(world.data.table, row));
    }

    void aModelOfOtherFeaturesIsRefused()
    {
        const World world(1000, 14);
        Random random(4);
        const auto model = learn(world.data, random, goOn);
        QVERIFY_RESULT(model);
        auto features = world.data.table.features();
        features.pop_back();
        QVERIFY(!LearnedModel::fromJson(model->toJson(), features));
        std::swap(features[0].kind, features[1].kind);
        features.push_back({u"noise"_s, number});
        QVERIFY(!LearnedModel::fromJson(model->toJson(), features));
        QVERIFY(!LearnedModel::fromJson({}, features));
    }

    void reasonsAddUpToTheDistanceFromTheAverageRecord()
    {
        const World world(2000, 15);
        Random random(4);
        const auto model = learn(world.data, random, goOn);
        QVERIFY_RESULT(model);
        double average = model->linear.intercept;
        for (size_t column = 0; column < model->encoder.width(); ++column)
            average += model->linear.weights[column] * model->encoder.averages()[column];
        for (size_t row = 0; row < 50; ++row) {
            const auto contributions = model->contributions(world.data.table, row);
            QCOMPARE(contributions.size(), size_t(3));
            double sum = 0;
            for (size_t i = 0; i < contributions.size(); ++i) {
                sum += contributions[i].logOdds;
                QVERIFY(i == 0 || std::abs(contributions[i].logOdds) <= std::abs(contributions[i - 1].logOdds));
            }
            const double margin = model->linear.margin(model->encoder.encode(world.data.table, row));
            QVERIFY(isNear(sum, model->calibration.slope * (margin - average), 1e-9));
        }
    }

    void aPartWithoutBothOutcomesIsRefused()
    {
        World world(200, 16);
        std::ranges::fill(world.data.outcomes, quint8(1));
        Random random(4);
        const auto model = learn(world.data, random, goOn);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Invalid);
    }

    void learningCanBeStopped()
    {
        const World world(500, 17);
        Random random(4);
        const auto model = learn(world.data, random, [] { return true; });
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Cancelled);
    }
};

SATCHEL_TEST(tst_Learning)
#include "tst_Learning.moc"
