// SPDX-License-Identifier: GPL-3.0-or-later
// The rule score of a record as it was at moments of its life: what a learned model is compared with.
#pragma once

#include "store/ScorePoints.h"

#include <map>

namespace satchel::insight {

class ScoreReplay
{
public:
    /// `everybody`: the steps of rules whose points changed for all; both are in the order of their sequence. `since`:
    /// the first moment of which there are steps. `now`: the points after all steps, by rule. What they were before the
    /// first step follows from them, because old steps are not kept.
    ScoreReplay(std::vector<store::ScoreStep> own, std::vector<store::ScoreStep> everybody,
        std::optional<Instant> since, std::map<qint64, qint64> now = {});

    /// Missing (NaN) before there were scores. Moments must not go back.
    double at(Instant moment);

private:
    struct Step
    {
        store::ScoreStep step;
        bool isOfAll = false;
    };

    void give(qint64 rule, qint64 points, bool isOfAll);

    std::vector<Step> m_steps;
    std::optional<Instant> m_since;
    size_t m_next = 0;
    std::map<qint64, qint64> m_points; // of the rules that find the record
};

} // namespace satchel::insight
