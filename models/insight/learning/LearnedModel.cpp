// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/LearnedModel.h"

#include "domain/Reason.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

QJsonObject jsonOf(const Quality &quality)
{
    QJsonArray bins;
    for (const ReliabilityBin &bin : quality.bins)
        bins.append(QJsonArray{bin.count, bin.predicted, bin.observed});
    return {{u"examples"_s, quality.examples}, {u"positives"_s, quality.positives}, {u"auc"_s, quality.auc},
        {u"log_loss"_s, quality.logLoss}, {u"brier"_s, quality.brier},
        {u"calibration_error"_s, quality.calibrationError}, {u"base_log_loss"_s, quality.baseLogLoss},
        {u"base_brier"_s, quality.baseBrier}, {u"base_rate"_s, quality.baseRate}, {u"bins"_s, bins}};
}

Quality qualityOf(const QJsonObject &json)
{
    Quality quality{json[u"examples"_s].toInteger(), json[u"positives"_s].toInteger(), json[u"auc"_s].toDouble(),
        json[u"log_loss"_s].toDouble(), json[u"brier"_s].toDouble(), json[u"calibration_error"_s].toDouble(),
        json[u"base_log_loss"_s].toDouble(), json[u"base_brier"_s].toDouble(), json[u"base_rate"_s].toDouble(), {}};
    for (const QJsonValue bin : json[u"bins"_s].toArray())
        quality.bins.push_back({bin[0].toInteger(), bin[1].toDouble(), bin[2].toDouble()});
    return quality;
}

} // namespace

double LearnedModel::probability(const FeatureTable &table, size_t row) const
{
    return calibration.probability(linear.margin(encoder.encode(table, row)));
}

std::vector<Contribution> LearnedModel::contributions(const FeatureTable &table, size_t row) const
{
    std::vector<double> values(encoder.width(), 0);
    for (const Entry &entry : encoder.encode(table, row))
        values[entry.column] = entry.value;
    std::vector<Contribution> result;
    for (size_t column = 0; column < values.size(); ++column) {
        const size_t feature = encoder.featureOfColumn()[column];
        if (result.empty() || result.back().feature != feature)
            result.push_back({feature, 0});
        result.back().logOdds += calibration.slope * linear.weights[column]
            * (values[column] - encoder.averages()[column]);
    }
    std::ranges::stable_sort(result, std::greater(), [](const Contribution &one) { return std::abs(one.logOdds); });
    return result;
}

QJsonObject LearnedModel::toJson() const
{
    QJsonArray weights;
    for (const double weight : linear.weights)
        weights.append(weight);
    return {{u"encoder"_s, encoder.toJson()}, {u"weights"_s, weights}, {u"intercept"_s, linear.intercept},
        {u"slope"_s, calibration.slope}, {u"shift"_s, calibration.shift}, {u"quality"_s, jsonOf(quality)},
        {u"regularisation"_s, regularisation}};
}

Result<LearnedModel> LearnedModel::fromJson(const QJsonObject &json, const std::vector<Feature> &features)
{
    LearnedModel model;
    model.encoder = TRY(Encoder::fromJson(json[u"encoder"_s].toArray(), features));
    for (const QJsonValue weight : json[u"weights"_s].toArray())
        model.linear.weights.push_back(weight.toDouble());
    if (model.linear.weights.size() != model.encoder.width())
        return fail(Error::Kind::Corrupt, Reason::tr("the learned model is damaged"));
    model.linear.intercept = json[u"intercept"_s].toDouble();
    model.calibration = {json[u"slope"_s].toDouble(), json[u"shift"_s].toDouble()};
    model.quality = qualityOf(json[u"quality"_s].toObject());
    model.regularisation = json[u"regularisation"_s].toDouble();
    return model;
}

} // namespace satchel::insight
