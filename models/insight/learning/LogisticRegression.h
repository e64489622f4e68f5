// SPDX-License-Identifier: GPL-3.0-or-later
// L2-regularised logistic regression by liblinear (decision 34): the weights w and the intercept b that minimise
// ½(w·w + ε·b²) + c Σ log(1 + exp(-y(w·x + b))), y being 1 or -1. The optimum is unique and nothing is random.
#pragma once

#include "insight/learning/Encoder.h"

namespace satchel::insight {

struct LinearModel
{
    std::vector<double> weights;
    double intercept = 0;

    /// The log-odds.
    double margin(const SparseRow &row) const;
};

double sigmoid(double margin);

class LogisticRegression
{
public:
    /// How much the intercept is held back against a weight (ε above): hardly, for how frequent an outcome is must not
    /// be taken for 50 %.
    static constexpr double interceptPenalty = 1e-4;

    /// `outcomes`: 1 or 0 of each row.
    LogisticRegression(const std::vector<SparseRow> &rows, std::span<const quint8> outcomes, size_t width);
    ~LogisticRegression();
    LogisticRegression(const LogisticRegression &) = delete;

    /// Of some of the rows. `c` above 0: the larger, the closer to the examples. Invalid when the rows have one outcome
    /// only.
    Result<LinearModel> train(std::span<const size_t> rows, double c) const;

private:
    struct Problem;
    std::unique_ptr<Problem> m_problem;
};

} // namespace satchel::insight
