// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/Learner.h"

#include "domain/Reason.h"

#include <QHash>

#include <algorithm>

namespace satchel::insight {

namespace {

constexpr double learningShare = 0.6;
constexpr double calibratingShare = 0.2;
constexpr size_t foldCount = 5;
constexpr size_t mostForChoice = 15'000; // examples: c is about the weights, not about how many examples there are
constexpr double choices[] = {0.001, 0.01, 0.1, 1, 10};

std::vector<SparseRow> encodeAll(const Encoder &encoder, const FeatureTable &table, std::span<const size_t> rows)
{
    std::vector<SparseRow> encoded;
    encoded.reserve(rows.size());
    for (const size_t row : rows)
        encoded.push_back(encoder.encode(table, row));
    return encoded;
}

std::vector<quint8> outcomesOf(const Dataset &data, std::span<const size_t> rows)
{
    std::vector<quint8> outcomes;
    for (const size_t row : rows)
        outcomes.push_back(data.outcomes[row]);
    return outcomes;
}

/// An encoder and the weights for it.
struct Fitted
{
    Encoder encoder;
    LinearModel linear;

    std::vector<double> margins(const FeatureTable &table, std::span<const size_t> rows) const
    {
        std::vector<double> result;
        for (const size_t row : rows)
            result.push_back(linear.margin(encoder.encode(table, row)));
        return result;
    }
};

Result<Fitted> fitRows(const Dataset &data, std::span<const size_t> rows, double c)
{
    Fitted fitted{Encoder::fit(data.table, rows), {}};
    const LogisticRegression regression(
        encodeAll(fitted.encoder, data.table, rows), outcomesOf(data, rows), fitted.encoder.width());
    fitted.linear = TRY(regression.train(allRows(rows.size()), c));
    return fitted;
}

bool hasBothOutcomes(const Dataset &data, std::span<const size_t> rows)
{
    const size_t positives = data.positives(rows);
    return positives > 0 && positives < rows.size();
}

/// Some of many rows, whole groups at a time.
std::vector<size_t> sampled(const Dataset &data, std::span<const size_t> rows, Random &random)
{
    const size_t parts = rows.size() / mostForChoice + 1;
    if (parts == 1)
        return {rows.begin(), rows.end()};
    const std::vector<size_t> part = foldsOf(data, rows, parts, random);
    std::vector<size_t> chosen;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (part[i] == 0)
            chosen.push_back(rows[i]);
    }
    return chosen;
}

Result<double> crossValidated(const Dataset &data, std::span<const size_t> rows, const std::vector<size_t> &folds,
    double c, const LogisticRegression &regression, const std::vector<SparseRow> &encoded)
{
    std::vector<double> predictions;
    std::vector<quint8> outcomes;
    for (size_t fold = 0; fold < foldCount; ++fold) {
        std::vector<size_t> learning;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (folds[i] != fold)
                learning.push_back(i);
        }
        const LinearModel model = TRY(regression.train(learning, c));
        for (size_t i = 0; i < rows.size(); ++i) {
            if (folds[i] == fold) {
                predictions.push_back(sigmoid(model.margin(encoded[i])));
                outcomes.push_back(data.outcomes[rows[i]]);
            }
        }
    }
    return logLoss(predictions, outcomes);
}

} // namespace

TimeSplit splitByTime(const Dataset &data)
{
    std::vector<size_t> order = allRows(data.size());
    std::ranges::stable_sort(order, {}, [&](size_t row) { return data.known[row]; });
    QHash<qint64, int> partOf; // of groups
    TimeSplit split;
    for (size_t place = 0; place < order.size(); ++place) {
        const double share = static_cast<double>(place) / static_cast<double>(order.size());
        const int here = share < learningShare ? 0 : share < learningShare + calibratingShare ? 1 : 2;
        const qint64 group = data.groups[order[place]];
        const int part = partOf.contains(group) ? partOf.value(group) : *partOf.insert(group, here);
        (part == 0 ? split.learning : part == 1 ? split.calibrating : split.testing).push_back(order[place]);
    }
    return split;
}

std::vector<size_t> foldsOf(const Dataset &data, std::span<const size_t> rows, size_t folds, Random &random)
{
    QHash<qint64, size_t> foldOf; // of groups
    std::vector<size_t> result;
    for (const size_t row : rows) {
        const qint64 group = data.groups[row];
        if (!foldOf.contains(group))
            foldOf.insert(group, random() % folds);
        result.push_back(foldOf.value(group));
    }
    return result;
}

Result<double> chooseRegularisation(
    const Dataset &data, std::span<const size_t> rows, Random &random, const CancelCheck &isCancelled)
{
    const std::vector<size_t> chosen = sampled(data, rows, random);
    const std::vector<size_t> folds = foldsOf(data, chosen, foldCount, random);
    const Encoder encoder = Encoder::fit(data.table, chosen);
    const std::vector<SparseRow> encoded = encodeAll(encoder, data.table, chosen);
    const LogisticRegression regression(encoded, outcomesOf(data, chosen), encoder.width());
    double best = choices[0];
    double least = std::numeric_limits<double>::max();
    for (const double c : choices) {
        if (isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
        const auto loss = crossValidated(data, chosen, folds, c, regression, encoded);
        if (!loss) // a fold without one of the outcomes: so few examples want a strong hand
            return 0.1;
        if (*loss < least) {
            least = *loss;
            best = c;
        }
    }
    return best;
}

Result<LearnedModel> learn(const Dataset &data, Random &random, const CancelCheck &isCancelled, HeldBack *heldBack)
{
    const TimeSplit split = splitByTime(data);
    for (const auto *part : {&split.learning, &split.calibrating, &split.testing}) {
        if (!hasBothOutcomes(data, *part))
            return fail(Error::Kind::Invalid, Reason::tr("all examples have the same outcome"));
    }
    LearnedModel model;
    model.regularisation = TRY(chooseRegularisation(data, split.learning, random, isCancelled));
    if (isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    const Fitted older = TRY(fitRows(data, split.learning, model.regularisation));
    model.calibration = calibrate(older.margins(data.table, split.calibrating), outcomesOf(data, split.calibrating));
    std::vector<double> predictions;
    for (const double margin : older.margins(data.table, split.testing))
        predictions.push_back(model.calibration.probability(margin));
    const double baseRate = static_cast<double>(data.positives(split.learning) + data.positives(split.calibrating))
        / static_cast<double>(split.learning.size() + split.calibrating.size());
    model.quality = measure(predictions, outcomesOf(data, split.testing), baseRate);
    if (heldBack)
        *heldBack = {split.testing, std::move(predictions)};
    if (isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    Fitted all = TRY(fitRows(data, allRows(data.size()), model.regularisation));
    model.encoder = std::move(all.encoder);
    model.linear = std::move(all.linear);
    return model;
}

Result<Learned> learnWhereEnough(const Dataset &data, const OutcomeCounts &counts, Random &random,
    const CancelCheck &isCancelled, HeldBack *heldBack)
{
    if (counts.records < counts.least)
        return Learned{NoModel::TooFew};
    if (counts.rarer < leastOfAnOutcome)
        return Learned{NoModel::OneSided};
    auto learned = learn(data, random, isCancelled, heldBack);
    if (learned)
        return Learned{NoModel::None, std::move(*learned)};
    if (learned.error().kind != Error::Kind::Invalid)
        return fail(learned.error());
    return Learned{NoModel::OneSided}; // a period had one outcome only
}

} // namespace satchel::insight
