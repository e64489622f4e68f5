// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/LogisticRegression.h"

#include "domain/Reason.h"

#include <linear.h>

#include <cmath>
#include <mutex>

namespace satchel::insight {

namespace {

constexpr double precision = 1e-4; // of the gradient against that of no weights

void printNothing(const char *)
{
}

/// From 2.40 on liblinear can leave an intercept of its own out of the penalty. Ours is a column, which it must not
/// treat differently.
template <typename Parameter> void useOwnIntercept(Parameter &parameter)
{
    if constexpr (requires { parameter.regularize_bias; })
        parameter.regularize_bias = 1;
}

struct ModelDeleter
{
    void operator()(model *trained) const { free_and_destroy_model(&trained); }
};

} // namespace

double LinearModel::margin(const SparseRow &row) const
{
    double sum = intercept;
    for (const Entry &entry : row)
        sum += weights[entry.column] * entry.value;
    return sum;
}

double sigmoid(double margin)
{
    if (margin >= 0)
        return 1 / (1 + std::exp(-margin));
    const double odds = std::exp(margin); // does not overflow
    return odds / (1 + odds);
}

struct LogisticRegression::Problem
{
    // A penalty of ε·b² is that of a weight v = b·√ε on a column of 1/√ε.
    static double interceptValue() { return 1 / std::sqrt(interceptPenalty); }

    std::vector<feature_node> nodes; // of all rows, each ended by the index -1
    std::vector<size_t> starts;
    std::vector<double> outcomes; // 1 or -1
    size_t width = 0;
};

LogisticRegression::LogisticRegression(
    const std::vector<SparseRow> &rows, std::span<const quint8> outcomes, size_t width)
    : m_problem(std::make_unique<Problem>())
{
    static std::once_flag once;
    std::call_once(once, [] { set_print_string_function(printNothing); });
    m_problem->width = width;
    for (size_t row = 0; row < rows.size(); ++row) {
        m_problem->starts.push_back(m_problem->nodes.size());
        for (const Entry &entry : rows[row])
            m_problem->nodes.push_back({static_cast<int>(entry.column) + 1, entry.value});
        m_problem->nodes.push_back({static_cast<int>(width) + 1, Problem::interceptValue()});
        m_problem->nodes.push_back({-1, 0});
        m_problem->outcomes.push_back(outcomes[row] != 0 ? 1 : -1);
    }
}

LogisticRegression::~LogisticRegression() = default;

Result<LinearModel> LogisticRegression::train(std::span<const size_t> rows, double c) const
{
    std::vector<double> outcomes;
    std::vector<feature_node *> examples;
    for (const size_t row : rows) {
        outcomes.push_back(m_problem->outcomes[row]);
        examples.push_back(&m_problem->nodes[m_problem->starts[row]]);
    }
    const bool hasBoth = std::ranges::find(outcomes, 1.0) != outcomes.end()
        && std::ranges::find(outcomes, -1.0) != outcomes.end();
    if (!hasBoth)
        return fail(Error::Kind::Invalid, Reason::tr("all examples have the same outcome"));
    problem problem{};
    problem.l = static_cast<int>(rows.size());
    problem.n = static_cast<int>(m_problem->width) + 1;
    problem.y = outcomes.data();
    problem.x = examples.data();
    problem.bias = -1;
    parameter parameter{};
    parameter.solver_type = L2R_LR;
    parameter.eps = precision;
    parameter.C = c;
    useOwnIntercept(parameter);
    if (const char *refused = check_parameter(&problem, &parameter))
        return fail(Error::Kind::Bug, QString::fromUtf8(refused));
    const std::unique_ptr<model, ModelDeleter> trained(::train(&problem, &parameter));
    const double sign = trained->label[0] == 1 ? 1 : -1; // the weights are for the outcome that comes first
    LinearModel result;
    for (size_t column = 0; column < m_problem->width; ++column)
        result.weights.push_back(sign * trained->w[column]);
    result.intercept = sign * trained->w[m_problem->width] * Problem::interceptValue();
    return result;
}

} // namespace satchel::insight
