// SPDX-License-Identifier: GPL-3.0-or-later
// How good the learner of the store's models is on public data that nobody here made: on the rows held back, beside the
// base rate and beside one simple rule of each set's field. Two of the three sets (mlc_churn, attrition) were made up
// by others, lending_club holds real loans.
#include "tests/bench/PublicModelCases.h"

#include "insight/learning/Learner.h"
#include "tests/bench/Bench.h"
#include "tests/bench/PublicSets.h"

#include <cmath>
#include <QHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

/// A rule divides the rows into groups by one column, and predicts for each group its share in the training part.
struct SimpleRule
{
    QString name;
    QString column;
    QString (*groupOf)(const QString &cell);
};

struct PublicTask
{
    QString set;
    QString outcome; // a column
    QString positive; // what is predicted: its value
    SimpleRule rule;
    double ruleGoal; // upper bound of (1 - AUC) ÷ that of the rule
};

const PublicTask publicTasks[] = {
    {u"mlc_churn"_s, u"churn"_s, u"yes"_s,
        {u"4 customer service calls or more"_s, u"number_customer_service_calls"_s,
            [](const QString &calls) { return calls.toInt() >= 4 ? u"many"_s : u"few"_s; }},
        0.9},
    // The grade is the lender's own score and one of the features; to lose little against it is enough: with some
    // 100 bad loans held back, the standard error of the AUC is larger than that difference.
    {u"lending_club"_s, u"Class"_s, u"bad"_s,
        {u"the lender's grade, A to G"_s, u"sub_grade"_s, [](const QString &grade) { return grade.left(1); }}, 1.1},
    {u"attrition"_s, u"Attrition"_s, u"Yes"_s,
        {u"works overtime"_s, u"OverTime"_s, [](const QString &overtime) { return overtime; }}, 0.9},
};

/// What the rule predicts for the rows held back. A group's share counts the base rate as one row of it, so that a
/// small group is never sure.
std::vector<double> predictionsByRule(const SimpleRule &rule, const PublicSet &set, const insight::Dataset &data,
    const insight::HeldBack &heldBack, double baseRate)
{
    struct Group
    {
        double rows = 0;
        double positives = 0;
    };
    std::vector<bool> isHeldBack(data.size(), false);
    for (const size_t row : heldBack.rows)
        isHeldBack[row] = true;
    const qsizetype column = set.column(rule.column);
    QHash<QString, Group> groups;
    for (size_t row = 0; row < data.size(); ++row) {
        if (isHeldBack[row])
            continue;
        Group &group = groups[rule.groupOf(set.rows[row][column])];
        group.rows += 1;
        group.positives += data.outcomes[row];
    }
    std::vector<double> predictions;
    for (const size_t row : heldBack.rows) {
        const Group group = groups.value(rule.groupOf(set.rows[row][column]));
        predictions.push_back((group.positives + baseRate) / (group.rows + 1));
    }
    return predictions;
}

QJsonObject besideEachOther(double learned, double rule, double base)
{
    return {{u"learned"_s, learned}, {u"rule"_s, rule}, {u"base_rate"_s, base}};
}

void reportPublicTask(const PublicTask &task, const insight::LearnedModel &model, const insight::Quality &rule)
{
    const insight::Quality &learned = model.quality;
    const double share = static_cast<double>(learned.positives) / static_cast<double>(learned.examples);
    print({{u"name"_s, u"held-back rows of %1"_s.arg(task.set)}, {u"held_back"_s, learned.examples},
        {u"positives"_s, learned.positives}, {u"base_rate"_s, learned.baseRate}, {u"rule"_s, task.rule.name},
        {u"auc"_s, besideEachOther(learned.auc, rule.auc, 0.5)},
        {u"log_loss"_s, besideEachOther(learned.logLoss, rule.logLoss, learned.baseLogLoss)},
        {u"brier"_s, besideEachOther(learned.brier, rule.brier, learned.baseBrier)},
        {u"calibration_error"_s,
            besideEachOther(learned.calibrationError, rule.calibrationError, std::abs(learned.baseRate - share))},
        {u"c"_s, model.regularisation}});
    report(
        u"log-loss of %1 ÷ that of the base rate"_s.arg(task.set), learned.logLoss, learned.baseLogLoss, 1, u"nats"_s);
    report(u"Brier score of %1 ÷ that of the base rate"_s.arg(task.set), learned.brier, learned.baseBrier, 1,
        u"squared"_s);
    report(u"1 - AUC of %1 ÷ that of a simple rule"_s.arg(task.set), 1 - learned.auc, 1 - rule.auc, task.ruleGoal,
        u"pairs"_s);
}

void benchPublicTask(const PublicTask &task, const QString &folder)
{
    const PublicSet set = readPublicSet(task.set, folder);
    const insight::Dataset data = datasetOf(set, task.outcome, task.positive);
    Random random(1);
    insight::HeldBack heldBack;
    Result<insight::LearnedModel> model;
    const double took = seconds([&] {
        model = insight::learn(
            data, random, [] { return false; }, &heldBack);
    });
    BENCH_REQUIRE(model);
    std::vector<quint8> outcomes;
    for (const size_t row : heldBack.rows)
        outcomes.push_back(data.outcomes[row]);
    const double baseRate = model->quality.baseRate;
    const std::vector<double> byRule = predictionsByRule(task.rule, set, data, heldBack, baseRate);
    reportPublicTask(task, *model, insight::measure(byRule, outcomes, baseRate));
    reportFigure(u"learning from %L1 rows of %2"_s.arg(data.size()).arg(task.set), took, 10, u"s"_s);
}

} // namespace

void benchPublicModels()
{
    if (!hasPublicSets()) {
        print({{u"name"_s, u"public-models"_s},
            {u"skipped"_s, u"needs r-cran-modeldata; ./dev bench public-models installs it"_s}});
        return;
    }
    const QTemporaryDir folder(dataFolder() + u"/public-XXXXXX"_s);
    for (const PublicTask &task : publicTasks)
        benchPublicTask(task, folder.path());
}

} // namespace satchel::bench
