// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/Encoder.h"

#include "domain/Reason.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr size_t leastExamples = 5; // of a text that has a number of its own
constexpr double leastShare = 0.002;

size_t widthOf(const Feature::Kind kind, bool hasMissing, qsizetype texts)
{
    if (kind == Feature::Kind::Category)
        return static_cast<size_t>(texts) + 1; // "other"
    return hasMissing ? 2 : 1;
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Kind::Corrupt, Reason::tr("the learned model is damaged"));
}

} // namespace

Encoder::Part Encoder::fitNumber(const FeatureTable &table, size_t feature, std::span<const size_t> rows)
{
    Part part;
    double sum = 0;
    size_t known = 0;
    for (const size_t row : rows) {
        const double value = table.number(feature, row);
        part.hasMissing = part.hasMissing || std::isnan(value);
        if (!std::isnan(value)) {
            sum += value;
            ++known;
        }
    }
    if (known == 0)
        return part;
    part.average = sum / static_cast<double>(known);
    double squares = 0;
    for (const size_t row : rows) {
        const double value = table.number(feature, row);
        if (!std::isnan(value))
            squares += (value - part.average) * (value - part.average);
    }
    part.deviation = std::sqrt(squares / static_cast<double>(known));
    return part;
}

Encoder::Part Encoder::fitCategory(const FeatureTable &table, size_t feature, std::span<const size_t> rows)
{
    QHash<QString, size_t> counts;
    for (const size_t row : rows)
        ++counts[table.category(feature, row)];
    const size_t least = std::max(leastExamples, static_cast<size_t>(leastShare * static_cast<double>(rows.size())));
    std::vector<std::pair<size_t, QString>> frequent;
    for (auto text = counts.cbegin(); text != counts.cend(); ++text) {
        if (text.value() >= least)
            frequent.emplace_back(text.value(), text.key());
    }
    std::ranges::sort(frequent, [](const auto &one, const auto &other) {
        return one.first != other.first ? one.first > other.first : one.second < other.second;
    });
    frequent.resize(std::min(frequent.size(), mostTexts));
    Part part;
    for (size_t place = 0; place < frequent.size(); ++place)
        part.texts.insert(frequent[place].second, place);
    return part;
}

Encoder Encoder::fit(const FeatureTable &table, std::span<const size_t> rows)
{
    Encoder encoder;
    for (size_t feature = 0; feature < table.features().size(); ++feature) {
        const bool isNumber = table.features()[feature].kind == Feature::Kind::Number;
        encoder.m_parts.push_back(isNumber ? fitNumber(table, feature, rows) : fitCategory(table, feature, rows));
    }
    encoder.layOut(table.features());
    encoder.average(table, rows);
    return encoder;
}

void Encoder::layOut(const std::vector<Feature> &features)
{
    for (size_t feature = 0; feature < features.size(); ++feature) {
        Part &part = m_parts[feature];
        m_kinds.push_back(features[feature].kind);
        part.first = m_featureOfColumn.size();
        const size_t width = widthOf(features[feature].kind, part.hasMissing, part.texts.size());
        m_featureOfColumn.insert(m_featureOfColumn.end(), width, feature);
    }
    m_averages.assign(m_featureOfColumn.size(), 0);
}

void Encoder::average(const FeatureTable &table, std::span<const size_t> rows)
{
    for (const size_t row : rows) {
        for (const Entry &entry : encode(table, row))
            m_averages[entry.column] += entry.value;
    }
    for (double &average : m_averages)
        average /= std::max(1.0, static_cast<double>(rows.size()));
}

SparseRow Encoder::encode(const FeatureTable &table, size_t row) const
{
    SparseRow entries;
    entries.reserve(m_parts.size());
    for (size_t feature = 0; feature < m_parts.size(); ++feature) {
        const Part &part = m_parts[feature];
        if (m_kinds[feature] == Feature::Kind::Category) {
            const auto other = static_cast<size_t>(part.texts.size());
            entries.push_back({part.first + part.texts.value(table.category(feature, row), other), 1});
            continue;
        }
        const double value = table.number(feature, row);
        if (std::isnan(value)) {
            if (part.hasMissing)
                entries.push_back({part.first + 1, 1});
        } else if (part.deviation > 0) {
            entries.push_back({part.first, std::clamp((value - part.average) / part.deviation, -farthest, farthest)});
        }
    }
    return entries;
}

QJsonArray Encoder::toJson() const
{
    QJsonArray json;
    for (size_t feature = 0; feature < m_parts.size(); ++feature) {
        const Part &part = m_parts[feature];
        QJsonArray averages;
        const size_t width = widthOf(m_kinds[feature], part.hasMissing, part.texts.size());
        for (size_t column = part.first; column < part.first + width; ++column)
            averages.append(m_averages[column]);
        if (m_kinds[feature] == Feature::Kind::Category) {
            QStringList texts(part.texts.size());
            for (auto text = part.texts.cbegin(); text != part.texts.cend(); ++text)
                texts[static_cast<qsizetype>(text.value())] = text.key();
            json.append(QJsonObject{{u"texts"_s, QJsonArray::fromStringList(texts)}, {u"averages"_s, averages}});
        } else {
            json.append(
                QJsonObject{{u"average"_s, part.average}, {u"deviation"_s, part.deviation}, {u"averages"_s, averages}});
        }
    }
    return json;
}

Result<Encoder> Encoder::fromJson(const QJsonArray &json, const std::vector<Feature> &features)
{
    if (static_cast<size_t>(json.size()) != features.size())
        return damaged();
    Encoder encoder;
    std::vector<double> averages;
    for (qsizetype feature = 0; feature < json.size(); ++feature) {
        const QJsonObject object = json[feature].toObject();
        const QJsonArray columns = object[u"averages"_s].toArray();
        const Feature::Kind kind = features[static_cast<size_t>(feature)].kind;
        Part part;
        part.average = object[u"average"_s].toDouble();
        part.deviation = object[u"deviation"_s].toDouble();
        part.hasMissing = kind == Feature::Kind::Number && columns.size() == 2;
        for (const QJsonValue text : object[u"texts"_s].toArray())
            part.texts.insert(text.toString(), static_cast<size_t>(part.texts.size()));
        if (static_cast<size_t>(columns.size()) != widthOf(kind, part.hasMissing, part.texts.size()))
            return damaged();
        for (const QJsonValue average : columns)
            averages.push_back(average.toDouble());
        encoder.m_parts.push_back(std::move(part));
    }
    encoder.layOut(features);
    encoder.m_averages = std::move(averages);
    return encoder;
}

} // namespace satchel::insight
