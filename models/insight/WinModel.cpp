// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WinModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/ExchangeRates.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

const QString modelName = u"win"_s;
constexpr int contentVersion = 1; // of features and of what is kept
constexpr qint64 mostExamples = 200'000;
constexpr qint64 wantedExamples = 2000; // also of few deals
constexpr qint64 examplesOfADeal = 3; // on average
constexpr qint64 shortestInterval = 60 * 60 * 1000;
constexpr qint64 week = 7 * 24 * 60 * 60 * 1000;
constexpr qint64 fewNewDeals = 20;
constexpr qint64 newShare = 10; // one in so many

Result<StagePlaces> readPlaces(store::Store &store)
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

Result<QHash<QString, double>> readRates(store::Store &store)
{
    constexpr qint64 some = 1'000'000; // minor units: enough for rounding not to matter
    const auto rates = TRY(store::ExchangeRates::read(store));
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
    const DealContext &context)
{
    DealReplay replay(life, context.places);
    for (const Instant moment : moments) {
        const size_t row = examples.data.table.addRow();
        fillDealFeatures(examples.data.table, row, life, replay.at(moment), moment, context);
        examples.data.outcomes.push_back(end.isWon ? 1 : 0);
        examples.data.groups.push_back(life.row);
        examples.data.known.push_back(end.at.ms);
    }
    ++(end.isWon ? examples.won : examples.lost);
}

QByteArray contentOf(const WinModel &model)
{
    QJsonObject json{{u"version"_s, contentVersion}, {u"won"_s, model.won}, {u"lost"_s, model.lost},
        {u"lack"_s, static_cast<int>(model.lack)}};
    if (model.model)
        json.insert(u"model"_s, model.model->toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<WinModel> modelOf(const QJsonObject &json, Instant trainedAt)
{
    WinModel model{trainedAt, json[u"won"_s].toInteger(), json[u"lost"_s].toInteger(),
        static_cast<NoModel>(json[u"lack"_s].toInt()), {}};
    if (json.contains(u"model"_s))
        model.model = TRY(LearnedModel::fromJson(json[u"model"_s].toObject(), dealFeatures()));
    return model;
}

} // namespace

QString WinModel::sayLack() const
{
    switch (lack) {
    case NoModel::None: return {};
    case NoModel::TooFew:
        return Reason::tr("Too little data: %1 of at least %2 closed deals").arg(deals()).arg(leastClosedDeals);
    case NoModel::OneSided: break;
    }
    return Reason::tr(
        "Too little data: %1 deals were won and %2 lost, and at least %3 of each are needed in every period")
        .arg(won)
        .arg(lost)
        .arg(leastOfAnOutcome);
}

Result<DealContext> readDealContext(store::Store &store, Companies companies)
{
    auto places = TRY(readPlaces(store));
    const auto closings = TRY(store::dealClosings(store.database()));
    auto rates = TRY(readRates(store));
    DealContext context{std::move(places), PastOutcomes(closings), {}, std::move(rates), store.clock().zone()};
    if (companies == Companies::All)
        context.companies = TRY(store::companyLives(store.database()));
    return context;
}

Result<WinExamples> readWinExamples(
    store::Store &store, const DealContext &context, Random &random, const CancelCheck &isCancelled)
{
    const auto closings = TRY(store::dealClosings(store.database()));
    const qint64 interval = intervalFor(closings, context.zone);
    WinExamples examples{{FeatureTable(dealFeatures()), {}, {}, {}}, 0, 0};
    bool isStopped = false;
    TRY(store::dealLives(store.database(), store::LivesOf::Closed, [&](const store::DealLife &life) {
        isStopped = isCancelled();
        const double part = uniform(random);
        const auto end = life.isExcluded ? std::nullopt : endOf(life);
        if (end)
            addExamples(examples, life, *end, momentsOf(life, end->at, interval, part), context);
        return !isStopped;
    }));
    if (isStopped)
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    return examples;
}

Result<WinModel> learnWinModel(const WinExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled)
{
    WinModel model{now, examples.won, examples.lost, NoModel::None, {}};
    if (model.deals() < leastClosedDeals)
        model.lack = NoModel::TooFew;
    else if (std::min(model.won, model.lost) < leastOfAnOutcome)
        model.lack = NoModel::OneSided;
    if (model.lack != NoModel::None)
        return model;
    auto learned = learn(examples.data, random, isCancelled);
    if (!learned && learned.error().kind != Error::Kind::Invalid)
        return fail(learned.error());
    if (learned)
        model.model = std::move(*learned);
    else
        model.lack = NoModel::OneSided; // a period had one outcome only
    return model;
}

Result<WinModel> trainWinModel(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    const auto counts = TRY(store::closedDeals(store.database()));
    const DealContext context = TRY(readDealContext(store, Companies::All));
    const WinExamples examples = TRY(readWinExamples(store, context, random, isCancelled));
    WinModel model = TRY(learnWinModel(examples, store.clock().now(), random, isCancelled));
    TRY(store::LearnedModels(store).save(modelName, {model.trainedAt, counts, contentOf(model)}));
    return model;
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
    const qint64 enough = model->model ? std::max(fewNewDeals, kept->counts.closed / newShare) : 1;
    return news >= enough || counts.excluded != kept->counts.excluded || age >= week || age < 0;
}

} // namespace satchel::insight
