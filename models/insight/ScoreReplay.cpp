// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ScoreReplay.h"

#include "insight/learning/FeatureTable.h"

#include <algorithm>

namespace satchel::insight {

ScoreReplay::ScoreReplay(std::vector<store::ScoreStep> own, std::vector<store::ScoreStep> everybody,
    std::optional<Instant> since, std::map<qint64, qint64> now)
    : m_since(since), m_points(std::move(now))
{
    for (const store::ScoreStep &step : own)
        m_steps.push_back({step, false});
    for (const store::ScoreStep &step : everybody)
        m_steps.push_back({step, true});
    std::ranges::stable_sort(m_steps, {}, [](const Step &one) { return one.step.sequence; });
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        give(step->step.rule, step->step.before, step->isOfAll);
}

/// New points for all count where the rule finds the record.
void ScoreReplay::give(qint64 rule, qint64 points, bool isOfAll)
{
    if (isOfAll) {
        if (const auto found = m_points.find(rule); found != m_points.end())
            found->second = points;
    } else if (points == 0) {
        m_points.erase(rule);
    } else {
        m_points[rule] = points;
    }
}

double ScoreReplay::at(Instant moment)
{
    if (!m_since || moment < *m_since)
        return missing;
    for (; m_next < m_steps.size() && m_steps[m_next].step.at <= moment; ++m_next) {
        const auto &[step, isOfAll] = m_steps[m_next];
        give(step.rule, step.points, isOfAll);
    }
    double sum = 0;
    for (const auto &[rule, points] : m_points)
        sum += static_cast<double>(points);
    return sum;
}

} // namespace satchel::insight
