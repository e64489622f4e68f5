// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ScoreReplay.h"

#include "insight/learning/FeatureTable.h"

#include <algorithm>

namespace satchel::insight {

ScoreReplay::ScoreReplay(
    std::vector<store::ScoreStep> own, std::vector<store::ScoreStep> everybody, std::optional<Instant> since)
    : m_since(since)
{
    for (const store::ScoreStep &step : own)
        m_steps.push_back({step, false});
    for (const store::ScoreStep &step : everybody)
        m_steps.push_back({step, true});
    std::ranges::stable_sort(m_steps, {}, [](const Step &one) { return one.step.sequence; });
}

double ScoreReplay::at(Instant moment)
{
    if (!m_since || moment < *m_since)
        return missing;
    for (; m_next < m_steps.size() && m_steps[m_next].step.at <= moment; ++m_next) {
        const auto &[step, isOfAll] = m_steps[m_next];
        if (isOfAll) {
            if (const auto found = m_points.find(step.rule); found != m_points.end())
                found->second = step.points;
        } else if (step.points == 0) {
            m_points.erase(step.rule);
        } else {
            m_points[step.rule] = step.points;
        }
    }
    double sum = 0;
    for (const auto &[rule, points] : m_points)
        sum += static_cast<double>(points);
    return sum;
}

} // namespace satchel::insight
