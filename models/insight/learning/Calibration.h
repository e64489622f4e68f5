// SPDX-License-Identifier: GPL-3.0-or-later
// Platt scaling: what a model's margin means as a probability, learned from examples that the model has not seen
// (Lin, Lin and Weng, "A note on Platt's probabilistic outputs for support vector machines", 2007). Two numbers,
// because there are few examples; isotonic regression needs thousands and gives steps.
#pragma once

#include <QtGlobal>

#include <span>

namespace satchel::insight {

struct Calibration
{
    double slope = 1;
    double shift = 0;

    double probability(double margin) const;
};

/// A model that the examples contradict gets the slope 0: everybody has the average probability. Without examples
/// margins are log-odds as they are.
Calibration calibrate(std::span<const double> margins, std::span<const quint8> outcomes);

} // namespace satchel::insight
