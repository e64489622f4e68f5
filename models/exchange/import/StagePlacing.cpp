// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/StagePlacing.h"

#include <algorithm>
#include <iterator>

namespace satchel::exchange {

namespace {

/// Behind the last open stage that is worth no more; where all are worth more, before the first of them.
void insertByProbability(std::vector<PlacedStage> &row, const PlacedStage &stage)
{
    const auto isLess = [&stage](const PlacedStage &other) {
        return other.isOpen && other.probability && *other.probability <= *stage.probability;
    };
    const auto last = std::find_if(row.rbegin(), row.rend(), isLess);
    const auto place = last != row.rend() ? last.base() : std::ranges::find(row, true, &PlacedStage::isOpen);
    row.insert(place, stage);
}

} // namespace

std::optional<Decimal> commonest(const ProbabilityCounts &counts)
{
    const auto most = std::ranges::max_element(counts, {}, &ProbabilityCounts::value_type::second);
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

std::vector<PlacedStage> placeByProbability(std::vector<PlacedStage> stages)
{
    std::ranges::stable_sort(stages, {}, &PlacedStage::position);
    const auto isPlaced = [](const PlacedStage &stage) { return stage.isNew && stage.probability; };
    std::vector<PlacedStage> row;
    std::ranges::remove_copy_if(stages, std::back_inserter(row), isPlaced);
    for (const PlacedStage &stage : stages) {
        if (isPlaced(stage))
            insertByProbability(row, stage);
    }
    qint64 before = stages.empty() ? 0 : stages.front().position - 1;
    for (PlacedStage &stage : row) {
        if (isPlaced(stage) || stage.position <= before)
            stage.position = before + 1;
        before = stage.position;
    }
    return row;
}

} // namespace satchel::exchange
