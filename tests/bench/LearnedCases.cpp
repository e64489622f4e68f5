// SPDX-License-Identifier: GPL-3.0-or-later
// How good learned predictions of open deals and leads are beside the rule scores and the average, on histories whose
// outcome is known; and how long learning from 100,000 deals takes.
#include "tests/bench/LearnedCases.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/LeadModel.h"
#include "insight/Scores.h"
#include "insight/WinPredictions.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LeadHistory.h"

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

/// What was said of the open deals, and what becomes of them.
struct Verdicts
{
    std::vector<double> learned;
    std::vector<double> rules; // points
    std::vector<double> born; // the chance at birth: nothing of how the deal went is in it
    std::vector<quint8> outcomes;
};

/// `open`: the records that are not over.
Verdicts verdictsOn(store::Store &store, EntityKind entity, const Filter &isOpen)
{
    Verdicts verdicts;
    const auto open = store.select({entity, {}, isOpen, {}, {}, -1, false});
    BENCH_REQUIRE(open);
    store::LearnedModels models(store);
    for (qsizetype row = 0; row < open->size(); ++row) {
        const auto record = store.get(entity, open->id(row));
        const auto kept = models.predictionOf(entity, open->id(row));
        BENCH_REQUIRE(record);
        BENCH_REQUIRE(kept);
        if (!*kept)
            qFatal("an open record has no prediction");
        verdicts.learned.push_back((*kept)->probability);
        verdicts.rules.push_back(static_cast<double>(valueOr<qint64>(record->value(field::score))));
        verdicts.born.push_back(chanceAtBirth(*record));
        verdicts.outcomes.push_back(willBeWon(*record) ? 1 : 0);
    }
    return verdicts;
}

/// Against the rule scores and the average, and what the model says of itself.
void reportVerdicts(const Verdicts &verdicts, double rate, const insight::LearnedModel &model, const QString &of)
{
    const insight::Quality now = insight::measure(verdicts.learned, verdicts.outcomes, rate);
    report(u"1 - AUC"_s + of + u" ÷ that of rule scores"_s, 1 - now.auc,
        1 - insight::areaUnderCurve(verdicts.rules, verdicts.outcomes), 0.9, u"pairs"_s);
    report(u"Brier score"_s + of + u" ÷ that of the average"_s, now.brier, now.baseBrier, 0.95, u"squared"_s);
    const insight::Quality &told = model.quality;
    print({{u"name"_s, u"what the model says of itself, and what came true"_s + of}, {u"open"_s, now.examples},
        {u"auc_told"_s, told.auc}, {u"auc"_s, now.auc},
        {u"auc_of_birth"_s, insight::areaUnderCurve(verdicts.born, verdicts.outcomes)},
        {u"calibration_error_told"_s, told.calibrationError}, {u"calibration_error"_s, now.calibrationError},
        {u"brier_told"_s, told.brier}, {u"brier"_s, now.brier}, {u"c"_s, model.regularisation}});
}

std::unique_ptr<store::Store> openUnlearned(const LearnedHistory &history, const Clock &clock)
{
    auto store = store::Store::open(history.path, clock, 2);
    BENCH_REQUIRE(store);
    BENCH_REQUIRE(store::forgetLearned((*store)->database()));
    BENCH_REQUIRE(insight::refreshScores(**store));
    return std::move(*store);
}

/// The model that `learn` makes of the store, and how many seconds that took.
template <typename Learn> auto learnTimed(store::Store &store, Learn learn)
{
    Random random(1);
    decltype(learn(store, random, insight::CancelCheck())) model;
    const double took = seconds([&] { model = learn(store, random, [] { return false; }); });
    BENCH_REQUIRE(model);
    if (!model->model)
        qFatal("nothing was learned: %s", qUtf8Printable(model->sayLack()));
    return std::pair(std::move(*model), took);
}

void benchQuality(int deals)
{
    const QString of = u" of open deals after %1"_s.arg(deals);
    const LearnedHistory history = historyOfDeals(deals);
    const ManualClock clock(history.end);
    const auto store = openUnlearned(history, clock);
    const auto [model, learning] = learnTimed(*store, &insight::trainWinModel);
    const double predicting = seconds(
        [&store = *store] { BENCH_REQUIRE(insight::refreshWinPredictions(store, [] { return false; })); });
    const Filter isOpen = Filter::condition(
        field::status, Filter::Op::Equal, {Operand{Operand::Kind::Text, QString(choice::open), {}}});
    const Verdicts verdicts = verdictsOn(*store, EntityKind::Deal, isOpen);
    const double rate = static_cast<double>(model.won) / static_cast<double>(model.deals());
    reportVerdicts(verdicts, rate, *model.model, of);
    reportFigure(u"learning from %1 deals"_s.arg(model.deals()), learning, 30, u"s"_s);
    reportFigure(u"predicting %1 open deals"_s.arg(verdicts.outcomes.size()), predicting, 5, u"s"_s);
}

void benchLeadQuality(int leads)
{
    const QString of = u" of open leads after %1"_s.arg(leads);
    const LearnedHistory history = historyOfLeads(leads);
    const ManualClock clock(history.end);
    const auto store = openUnlearned(history, clock);
    const auto [model, learning] = learnTimed(*store, &insight::trainLeadModel);
    BENCH_REQUIRE(insight::refreshLeadPredictions(*store, [] { return false; }));
    const Filter isOpen = Filter::condition(
        field::status, Filter::Op::In, {Operand::fromText(choice::new_), Operand::fromText(choice::contacted)});
    const double rate = static_cast<double>(model.converted) / static_cast<double>(model.leads());
    reportVerdicts(verdictsOn(*store, EntityKind::Lead, isOpen), rate, *model.model, of);
    reportFigure(u"learning from %1 leads"_s.arg(model.leads()), learning, 30, u"s"_s);
}

} // namespace

void benchLearned()
{
    benchQuality(2000);
    benchQuality(100'000);
    benchLeadQuality(2000);
    benchLeadQuality(20'000);
}

} // namespace satchel::bench
