// SPDX-License-Identifier: GPL-3.0-or-later
// Turns features into the numbers that a linear model adds up. A number is measured in deviations from its average and
// cut off where no example was; where some examples lack it, "it is missing" is a number of its own. Each frequent text
// of a category has a 0 or 1, and all others share one ("other"), so that a text that nobody has seen before is no
// error. Texts are not brought to a common deviation: a rare one then counts less, which is the smoothing it needs.
#pragma once

#include "domain/Result.h"
#include "insight/learning/FeatureTable.h"

#include <QHash>
#include <QJsonArray>

namespace satchel::insight {

struct Entry
{
    size_t column = 0;
    double value = 0;
};
/// The columns that are not 0, ascending.
using SparseRow = std::vector<Entry>;

class Encoder
{
public:
    static constexpr size_t mostTexts = 30; // of one category
    static constexpr double farthest = 4; // deviations

    /// Learns averages, deviations and frequent texts from some rows.
    static Encoder fit(const FeatureTable &table, std::span<const size_t> rows);

    size_t width() const { return m_averages.size(); }
    SparseRow encode(const FeatureTable &table, size_t row) const;
    /// What the rows it was fitted to have in a column, on average.
    const std::vector<double> &averages() const { return m_averages; }
    /// The feature that a column belongs to.
    const std::vector<size_t> &featureOfColumn() const { return m_featureOfColumn; }

    QJsonArray toJson() const;
    /// Corrupt when it was not written by toJson for these features.
    static Result<Encoder> fromJson(const QJsonArray &json, const std::vector<Feature> &features);

private:
    struct Part // of one feature
    {
        size_t first = 0; // column
        double average = 0;
        double deviation = 1;
        bool hasMissing = false; // the column behind the number's
        QHash<QString, size_t> texts; // frequent ones, by their place
    };

    static Part fitNumber(const FeatureTable &table, size_t feature, std::span<const size_t> rows);
    static Part fitCategory(const FeatureTable &table, size_t feature, std::span<const size_t> rows);
    void layOut(const std::vector<Feature> &features);
    void average(const FeatureTable &table, std::span<const size_t> rows);

    std::vector<Part> m_parts;
    std::vector<Feature::Kind> m_kinds;
    std::vector<size_t> m_featureOfColumn;
    std::vector<double> m_averages;
};

} // namespace satchel::insight
