// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about records, as a table that a model learns from: a row for each example, a column for each feature.
#pragma once

#include <QStringList>

#include <limits>
#include <span>
#include <vector>

namespace satchel::insight {

struct Feature
{
    enum class Kind : quint8 {
        Number, // any finite number; missing where nobody knows it
        Category, // one of any number of texts; the empty text stands for "none"
    };

    QString name;
    Kind kind = Kind::Number;

    bool operator==(const Feature &) const = default;
};

inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();

class FeatureTable
{
public:
    explicit FeatureTable(std::vector<Feature> features);

    const std::vector<Feature> &features() const { return m_features; }
    size_t rows() const { return m_rows; }

    /// Numbers are missing and categories empty until they are set. Returns its number.
    size_t addRow();
    void setNumber(size_t feature, size_t row, double value) { m_columns[feature].numbers[row] = value; }
    void setCategory(size_t feature, size_t row, QString value) { m_columns[feature].texts[row] = std::move(value); }
    double number(size_t feature, size_t row) const { return m_columns[feature].numbers[row]; }
    const QString &category(size_t feature, size_t row) const { return m_columns[feature].texts[row]; }

private:
    struct Column // of which one of the two is used
    {
        std::vector<double> numbers;
        std::vector<QString> texts;
    };

    std::vector<Feature> m_features;
    std::vector<Column> m_columns;
    size_t m_rows = 0;
};

/// Examples whose outcome is known.
struct Dataset
{
    FeatureTable table;
    std::vector<quint8> outcomes; // of each row: 1 for what is predicted, 0 for the other
    std::vector<qint64> groups; // rows of one record share a number: they are never apart in learning and testing
    std::vector<qint64> known; // when the outcome became known; any unit that grows with time

    size_t size() const { return outcomes.size(); }
    size_t positives(std::span<const size_t> rows) const;
};

/// 0, 1, 2 … of a number of rows.
std::vector<size_t> allRows(size_t count);

} // namespace satchel::insight
