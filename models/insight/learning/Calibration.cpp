// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/Calibration.h"

#include "insight/learning/LogisticRegression.h"

#include <cmath>
#include <vector>

namespace satchel::insight {

namespace {

constexpr int mostSteps = 100;
constexpr double precision = 1e-8;
constexpr double ridge = 1e-12; // keeps the matrix of second derivatives invertible

/// -log of the probability of a target between 0 and 1, without overflow.
double loss(double margin, double target)
{
    const double softPlus = margin > 0 ? margin + std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin));
    return softPlus - target * margin;
}

class PlattFit
{
public:
    PlattFit(std::span<const double> margins, std::span<const quint8> outcomes) : m_margins(margins)
    {
        double positives = 0;
        for (const quint8 outcome : outcomes)
            positives += outcome;
        const double negatives = static_cast<double>(outcomes.size()) - positives;
        // Not 1 and 0: as if one example of each outcome had been seen before.
        const double high = (positives + 1) / (positives + 2);
        const double low = 1 / (negatives + 2);
        for (const quint8 outcome : outcomes)
            m_targets.push_back(outcome != 0 ? high : low);
        m_now.slope = 0;
        m_now.shift = std::log((positives + 1) / (negatives + 1));
    }

    Calibration run()
    {
        for (int step = 0; step < mostSteps && advance(); ++step) {}
        return m_now;
    }

private:
    double total(const Calibration &at) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_margins.size(); ++i)
            sum += loss(at.slope * m_margins[i] + at.shift, m_targets[i]);
        return sum;
    }

    /// One step of Newton's method, halved until it is one forward. False at the end.
    bool advance()
    {
        double slope = 0, shift = 0, slopes = ridge, both = 0, shifts = ridge;
        for (size_t i = 0; i < m_margins.size(); ++i) {
            const double probability = m_now.probability(m_margins[i]);
            const double error = probability - m_targets[i];
            const double curvature = probability * (1 - probability);
            slope += error * m_margins[i];
            shift += error;
            slopes += curvature * m_margins[i] * m_margins[i];
            both += curvature * m_margins[i];
            shifts += curvature;
        }
        if (std::abs(slope) < precision && std::abs(shift) < precision)
            return false;
        const double determinant = slopes * shifts - both * both;
        const Calibration direction{
            -(shifts * slope - both * shift) / determinant, -(slopes * shift - both * slope) / determinant};
        const double before = total(m_now);
        for (double length = 1; length > 1e-10; length /= 2) {
            const Calibration next{m_now.slope + length * direction.slope, m_now.shift + length * direction.shift};
            if (total(next) < before) {
                m_now = next;
                return true;
            }
        }
        return false;
    }

    std::span<const double> m_margins;
    std::vector<double> m_targets;
    Calibration m_now;
};

} // namespace

double Calibration::probability(double margin) const
{
    return sigmoid(slope * margin + shift);
}

Calibration calibrate(std::span<const double> margins, std::span<const quint8> outcomes)
{
    if (margins.empty())
        return {};
    const Calibration fitted = PlattFit(margins, outcomes).run();
    if (fitted.slope >= 0)
        return fitted;
    const std::vector<double> alike(margins.size(), 0.0);
    return {0, PlattFit(alike, outcomes).run().shift};
}

} // namespace satchel::insight
