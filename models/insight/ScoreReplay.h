// SPDX-License-Identifier: GPL-3.0-or-later
// The rule score of a record as it was at moments of its life: what a learned model is compared with.
#pragma once

#include "store/ScorePoints.h"

#include <map>

namespace satchel::insight {

class ScoreReplay
{
public:
    /// `everybody`: the steps of rules whose points changed for all. `since`: when scores began; both are in the order
    /// of their sequence.
    ScoreReplay(
        std::vector<store::ScoreStep> own, std::vector<store::ScoreStep> everybody, std::optional<Instant> since);

    /// Missing (NaN) before there were scores. Moments must not go back.
    double at(Instant moment);

private:
    struct Step
    {
        store::ScoreStep step;
        bool isOfAll = false;
    };

    std::vector<Step> m_steps;
    std::optional<Instant> m_since;
    size_t m_next = 0;
    std::map<qint64, qint64> m_points; // of the rules that find the record
};

} // namespace satchel::insight
