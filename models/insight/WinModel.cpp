// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WinModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "insight/learning/Retry.h"
#include "insight/ScoreReplay.h"
#include "store/ExchangeRates.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

const QString modelName = u"win"_s;
constexpr int contentVersion = 2; // of features and of what is kept
constexpr qint64 mostExamples = 200'000;
constexpr qint64 wantedExamples = 2000; // also of few deals
constexpr qint64 examplesOfADeal = 3; // on average
constexpr qint64 shortestInterval = 60 * 60 * 1000;
constexpr qint64 week = 7 * 24 * 60 * 60 * 1000;
constexpr qint64 fewNewDeals = 20;
constexpr qint64 newShare = 10; // one in so many
constexpr size_t leastCompared = 50; // examples with a rule score

Result<QHash<QString, double>> readRates(store::Store &store)
{
    constexpr qint64 some = 1'000'000; // minor units: enough for rounding not to matter
    const auto rates = TRY(store::readExchangeRates(store));
    QHash<QString, double> result;
    for (const Currency &currency : rates.currencies()) {
        const Money money{some, currency};
        if (const auto converted = rates.convert(money))
            result.insert(currency.code(), converted->toApproximate() / money.toApproximate());
    }
    return result;
}

/// How far apart moments are so that there are about as many as wanted.
qint64 intervalFor(const std::vector<store::DealClosing> &closings, const QTimeZone &zone)
{
    double open = 0; // milliseconds
    for (const store::DealClosing &closing : closings)
        open += static_cast<double>(
            std::max<qint64>(0, Instant::startOf(closing.closedOn.addDays(1), zone).ms - closing.created.ms));
    const qint64 wanted = std::clamp(std::ssize(closings) * examplesOfADeal, wantedExamples, mostExamples);
    return std::max(shortestInterval, static_cast<qint64>(open / static_cast<double>(wanted)));
}

double uniform(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

void addExamples(WinExamples &examples, const store::DealLife &life, DealEnd end, std::span<const Instant> moments,
    const DealContext &context, ScoreReplay scores)
{
    DealReplay replay(life, context.places);
    for (const Instant moment : moments) {
        const size_t row = examples.data.table.addRow();
        fillDealFeatures(examples.data.table, row, life, replay.at(moment), moment, context);
        examples.data.outcomes.push_back(end.isWon ? 1 : 0);
        examples.data.groups.push_back(life.row);
        examples.data.known.push_back(end.known.ms);
        examples.scores.push_back(scores.at(moment));
    }
    ++(end.isWon ? examples.won : examples.lost);
}

/// Of a deal by its row. `ofAll`: the steps of rules whose points changed for all.
Result<ScoreReplay> scoresOf(
    store::Database &database, qint64 deal, const std::vector<store::ScoreStep> &ofAll, std::optional<Instant> since)
{
    if (!since)
        return ScoreReplay({}, {}, {});
    auto own = TRY(store::scoreSteps(database, EntityKind::Deal, deal));
    auto now = TRY(store::pointsByRule(database, EntityKind::Deal, deal));
    return ScoreReplay(std::move(own), ofAll, since, std::move(now));
}

/// On the held-back examples that had a score.
std::optional<ScoreComparison> compareWithScores(const WinExamples &examples, const HeldBack &heldBack)
{
    std::vector<double> scores;
    std::vector<double> predictions;
    std::vector<quint8> outcomes;
    for (size_t i = 0; i < heldBack.rows.size(); ++i) {
        const size_t row = heldBack.rows[i];
        if (row >= examples.scores.size() || std::isnan(examples.scores[row]))
            continue;
        scores.push_back(examples.scores[row]);
        predictions.push_back(heldBack.predictions[i]);
        outcomes.push_back(examples.data.outcomes[row]);
    }
    const auto positives = static_cast<size_t>(std::ranges::count(outcomes, quint8(1)));
    if (outcomes.size() < leastCompared || positives == 0 || positives == outcomes.size())
        return {};
    return ScoreComparison{
        std::ssize(outcomes), areaUnderCurve(scores, outcomes), areaUnderCurve(predictions, outcomes)};
}

QByteArray contentOf(const WinModel &model)
{
    QJsonObject json{{u"version"_s, contentVersion}, {u"won"_s, model.won}, {u"lost"_s, model.lost},
        {u"lack"_s, static_cast<int>(model.lack)}};
    if (model.model)
        json.insert(u"model"_s, model.model->toJson());
    if (model.scores)
        json.insert(u"scores"_s,
            QJsonObject{{u"examples"_s, model.scores->examples}, {u"score_auc"_s, model.scores->scoreAuc},
                {u"model_auc"_s, model.scores->modelAuc}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<WinModel> modelOf(const QJsonObject &json, Instant trainedAt)
{
    WinModel model{trainedAt, json[u"won"_s].toInteger(), json[u"lost"_s].toInteger(),
        static_cast<NoModel>(json[u"lack"_s].toInt()), {}};
    if (json.contains(u"model"_s))
        model.model = TRY(LearnedModel::fromJson(json[u"model"_s].toObject(), dealFeatures()));
    if (const QJsonObject scores = json[u"scores"_s].toObject(); !scores.isEmpty())
        model.scores = ScoreComparison{
            scores[u"examples"_s].toInteger(), scores[u"score_auc"_s].toDouble(), scores[u"model_auc"_s].toDouble()};
    return model;
}

Result<WinModel> trainOnce(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    const store::LearningMark mark = TRY(store::learningMark(store));
    const auto counts = TRY(store::closedDeals(store.database()));
    const DealContext context = TRY(readDealContext(store, Companies::All, store::ClosingEntries::Read));
    const WinExamples examples = TRY(readWinExamples(store, context, random, isCancelled));
    WinModel model = TRY(learnWinModel(examples, store.clock().now(), random, isCancelled));
    TRY(store::LearnedModels(store).save(modelName, {model.trainedAt, counts, contentOf(model)}, mark));
    return model;
}

/// How many more closed deals make another training worth its time.
qint64 enoughNews(const WinModel &model, qint64 closed)
{
    if (model.model)
        return std::max(fewNewDeals, closed / newShare);
    const qint64 some = std::max<qint64>(1, closed / newShare);
    return model.lack == NoModel::TooFew ? std::min(some, std::max<qint64>(1, leastClosedDeals - model.deals())) : some;
}

} // namespace

QString WinModel::sayLack() const
{
    switch (lack) {
    case NoModel::None: return {};
    case NoModel::TooFew:
        return Reason::tr("Too little data: %1 of at least %2 deals that were open here before they closed")
            .arg(deals())
            .arg(leastClosedDeals);
    case NoModel::OneSided: break;
    }
    return Reason::tr(
        "Too little data: %1 deals were won and %2 lost, and at least %3 of each are needed in every period")
        .arg(won)
        .arg(lost)
        .arg(leastOfAnOutcome);
}

Result<StagePlaces> readStagePlaces(store::Store &store)
{
    const auto stages = TRY(store.select({EntityKind::Stage,
        {field::name, field::pipeline, field::kind, field::set_aside}, {}, {field::position, false}, {}, -1, false}));
    QHash<RecordId, std::vector<RecordId>> ways; // of pipelines
    StagePlaces places;
    for (qsizetype row = 0; row < stages.size(); ++row) {
        const bool isOnTheWay = valueOr<QString>(stages.value(row, 2)) == choice::open
            && !valueOr<bool>(stages.value(row, 3));
        places.insert(stages.id(row), {valueOr<QString>(stages.value(row, 0)), 0, isOnTheWay});
        if (isOnTheWay)
            ways[valueOr<RecordId>(stages.value(row, 1))].push_back(stages.id(row));
    }
    for (const auto &way : std::as_const(ways)) {
        for (size_t i = 0; i < way.size(); ++i)
            places[way[i]].place = way.size() > 1 ? static_cast<double>(i) / static_cast<double>(way.size() - 1) : 0;
    }
    return places;
}

Result<DealContext> readDealContext(store::Store &store, Companies companies, store::ClosingEntries entries)
{
    auto places = TRY(readStagePlaces(store));
    const auto closings = TRY(store::dealClosings(store.database(), entries));
    auto rates = TRY(readRates(store));
    const QTimeZone zone = store.clock().zone();
    DealContext context{std::move(places), PastOutcomes(closings, zone), {}, std::move(rates), zone};
    if (companies == Companies::All)
        context.companies = TRY(store::companyLives(store.database()));
    return context;
}

Result<WinExamples> readWinExamples(
    store::Store &store, const DealContext &context, Random &random, const CancelCheck &isCancelled)
{
    store::Database &database = store.database();
    const auto closings = TRY(store::dealClosings(database, store::ClosingEntries::Skip));
    const qint64 interval = intervalFor(closings, context.zone);
    const auto scoredSince = TRY(store::scoredSince(database, EntityKind::Deal));
    const auto scoresOfAll = TRY(store::scoreSteps(database, EntityKind::Deal, 0));
    WinExamples examples{{FeatureTable(dealFeatures()), {}, {}, {}}, 0, 0};
    bool isStopped = false;
    Result<void> problem;
    TRY(store::dealLives(database, store::LivesOf::Closed, [&](const store::DealLife &life) {
        isStopped = isCancelled();
        const double part = uniform(random);
        const auto end = life.isExcluded ? std::nullopt : endOf(life, context.zone);
        if (!end)
            return !isStopped;
        auto scores = scoresOf(database, life.row, scoresOfAll, scoredSince);
        if (!scores) {
            problem = fail(scores.error());
            return false;
        }
        addExamples(examples, life, *end, momentsOf(life, end->at, interval, part), context, std::move(*scores));
        return !isStopped;
    }));
    TRY(problem);
    if (isStopped)
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    return examples;
}

Result<WinModel> learnWinModel(const WinExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled)
{
    const OutcomeCounts counts{examples.won + examples.lost, leastClosedDeals, std::min(examples.won, examples.lost)};
    HeldBack heldBack;
    Learned learned = TRY(learnWhereEnough(examples.data, counts, random, isCancelled, &heldBack));
    WinModel model{now, examples.won, examples.lost, learned.lack, std::move(learned.model)};
    if (model.model)
        model.scores = compareWithScores(examples, heldBack);
    return model;
}

Result<WinModel> trainWinModel(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    return retryOnConflict([&] { return trainOnce(store, random, isCancelled); });
}

Result<std::optional<WinModel>> keptWinModel(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(modelName));
    if (!kept)
        return std::optional<WinModel>();
    const QJsonObject json = QJsonDocument::fromJson(kept->content).object();
    if (json[u"version"_s].toInt() != contentVersion)
        return std::optional<WinModel>();
    const auto model = modelOf(json, kept->trainedAt);
    return model ? std::optional(*model) : std::nullopt; // a damaged one is learned again
}

Result<bool> isTrainingDue(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(modelName));
    const auto model = TRY(keptWinModel(store));
    if (!kept || !model)
        return true;
    const auto counts = TRY(store::closedDeals(store.database()));
    const qint64 age = store.clock().now().ms - kept->trainedAt.ms;
    const qint64 news = std::abs(counts.closed - kept->counts.closed);
    const bool isOthersExcluded = model->model && counts.excludedDigest != kept->counts.excludedDigest;
    return news >= enoughNews(*model, kept->counts.closed) || isOthersExcluded || age >= week || age < 0;
}

} // namespace satchel::insight
