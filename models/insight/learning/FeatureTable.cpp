// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/FeatureTable.h"

#include <algorithm>
#include <numeric>

namespace satchel::insight {

FeatureTable::FeatureTable(std::vector<Feature> features)
    : m_features(std::move(features)), m_columns(m_features.size())
{
}

size_t FeatureTable::addRow()
{
    for (size_t feature = 0; feature < m_features.size(); ++feature) {
        if (m_features[feature].kind == Feature::Kind::Number)
            m_columns[feature].numbers.push_back(missing);
        else
            m_columns[feature].texts.emplace_back();
    }
    return m_rows++;
}

size_t Dataset::positives(std::span<const size_t> rows) const
{
    return static_cast<size_t>(std::ranges::count_if(rows, [this](size_t row) { return outcomes[row] != 0; }));
}

std::vector<size_t> allRows(size_t count)
{
    std::vector<size_t> rows(count);
    std::iota(rows.begin(), rows.end(), size_t(0));
    return rows;
}

} // namespace satchel::insight
