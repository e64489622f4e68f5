// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ChurnModel.h"

#include "domain/Reason.h"
#include "insight/learning/Retry.h"
#include "store/ExchangeRates.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

const QString churnModelName = u"churn"_s;
constexpr int churnContentVersion = 1; // of features and of what is kept
constexpr qint64 churnInterval = churnDays; // between two moments of a life: no day counts for both
constexpr qint64 mostChurnMoments = 15; // of a life, the newest
constexpr qint64 churnWeek = 7LL * 24 * 60 * 60 * 1000;
constexpr qint64 fewNewChurnDeals = 20;
constexpr qint64 newChurnShare = 10; // one in so many
constexpr size_t mostChurnReasons = 3;
constexpr quint64 churnSeed = 1; // the same history gives the same model

QByteArray churnContentOf(const ChurnModel &model)
{
    QJsonObject json{{u"version"_s, churnContentVersion}, {u"customers"_s, model.customers}, {u"lost"_s, model.lost},
        {u"stayed"_s, model.stayed}, {u"lack"_s, static_cast<int>(model.lack)}};
    if (model.model)
        json.insert(u"model"_s, model.model->toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ChurnModel> churnModelOf(const QJsonObject &json, Instant trainedAt)
{
    ChurnModel model{trainedAt, json[u"customers"_s].toInteger(), json[u"lost"_s].toInteger(),
        json[u"stayed"_s].toInteger(), static_cast<NoModel>(json[u"lack"_s].toInt())};
    if (json.contains(u"model"_s))
        model.model = TRY(LearnedModel::fromJson(json[u"model"_s].toObject(), churnFeatures()));
    return model;
}

Result<void> trainChurnOnce(store::Store &store, const CancelCheck &isCancelled)
{
    const store::LearningMark mark = TRY(store::learningMark(store));
    const auto counts = TRY(store::closedDeals(store.database()));
    const auto rates = TRY(store::readExchangeRates(store));
    const Instant now = store.clock().now();
    const auto lives = TRY(store::customerLives(store.database(), now));
    Random random(churnSeed);
    const ChurnExamples examples = churnExamples(
        lives, store.clock().today(), store.clock().zone(), rates, random, isCancelled);
    if (isCancelled()) // before anything is learned from some of the customers
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    const ChurnModel model = TRY(learnChurnModel(examples, now, random, isCancelled));
    return store::LearnedModels(store).save(
        churnModelName, {now, counts, churnContentOf(model), EntityKind::Company}, mark);
}

Result<bool> isChurnTrainingDue(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(churnModelName));
    const auto model = TRY(keptChurnModel(store));
    if (!kept || !model)
        return true;
    const auto counts = TRY(store::closedDeals(store.database()));
    const qint64 age = store.clock().now().ms - kept->trainedAt.ms;
    const qint64 some = std::max<qint64>(1, kept->counts.closed / newChurnShare);
    const qint64 enough = model->model ? std::max(fewNewChurnDeals, some) : some;
    const bool areOthersExcluded = counts.excludedDigest != kept->counts.excludedDigest;
    return std::abs(counts.closed - kept->counts.closed) >= enough || areOthersExcluded || age >= churnWeek || age < 0;
}

ChurnRisk riskOf(const LearnedModel &model, const store::CustomerLife &life, QDate today, const QTimeZone &zone,
    const ExchangeRates &rates)
{
    FeatureTable table(churnFeatures());
    const size_t row = table.addRow();
    fillChurnFeatures(table, row, life, today, zone, rates);
    const std::vector<QDate> bought = purchaseDays(life, zone);
    const auto won = std::ranges::count_if(life.deals, [](const store::CustomerDeal &deal) {
        return deal.state == store::CustomerDeal::State::Won && deal.closedOn.isValid();
    });
    return {life.id, life.name, model.probability(table, row), churnReasons(model, table, row, mostChurnReasons), won,
        bought.empty() ? QDate() : bought.back()};
}

} // namespace

QString ChurnModel::sayLack() const
{
    switch (lack) {
    case NoModel::None: return {};
    case NoModel::TooFew:
        return Reason::tr("Too little data: %1 of at least %2 customers whose first purchase was more than a year ago")
            .arg(customers)
            .arg(leastChurnCustomers);
    case NoModel::OneSided: break;
    }
    return Reason::tr("Too little data: %1 customers bought nothing for a year and %2 bought again within a year, and "
                      "at least %3 of each are needed in every period")
        .arg(lost)
        .arg(stayed)
        .arg(leastOfAnOutcome);
}

ChurnExamples churnExamples(const std::vector<store::CustomerLife> &lives, QDate today, const QTimeZone &zone,
    const ExchangeRates &rates, Random &random, const CancelCheck &isCancelled)
{
    ChurnExamples examples{{FeatureTable(churnFeatures()), {}, {}, {}}};
    const QDate last = today.addDays(-churnDays); // whose year is over
    for (const store::CustomerLife &life : lives) {
        if (isCancelled && isCancelled())
            break;
        const std::vector<QDate> bought = purchaseDays(life, zone);
        if (life.isExcluded || bought.empty() || bought.front() > last)
            continue;
        const qint64 known = bought.front().daysTo(last) + 1; // days whose year is over
        const auto part = static_cast<qint64>(random() % static_cast<quint64>(std::min(churnInterval, known)));
        const QDate earliest = last.addDays(-churnInterval * mostChurnMoments);
        bool wasLost = false;
        bool hasStayed = false;
        for (QDate day = bought.front().addDays(part); day <= last; day = day.addDays(churnInterval)) {
            if (day < earliest)
                continue;
            const bool isLost = isLostAfter(bought, day);
            const size_t row = examples.data.table.addRow();
            fillChurnFeatures(examples.data.table, row, life, day, zone, rates);
            examples.data.outcomes.push_back(isLost ? 1 : 0);
            examples.data.groups.push_back(static_cast<qint64>(row)); // years of a life that do not overlap
            examples.data.known.push_back(day.addDays(churnDays).toJulianDay());
            wasLost = wasLost || isLost;
            hasStayed = hasStayed || !isLost;
        }
        examples.customers += wasLost || hasStayed ? 1 : 0;
        examples.lost += wasLost ? 1 : 0;
        examples.stayed += hasStayed ? 1 : 0;
    }
    return examples;
}

Result<ChurnModel> learnChurnModel(
    const ChurnExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled)
{
    const OutcomeCounts counts{examples.customers, leastChurnCustomers, std::min(examples.lost, examples.stayed)};
    Learned learned = TRY(learnWhereEnough(examples.data, counts, random, isCancelled));
    return ChurnModel{now, examples.customers, examples.lost, examples.stayed, learned.lack, std::move(learned.model)};
}

Result<void> refreshChurnModel(store::Store &store, const CancelCheck &isCancelled)
{
    if (store.isReadOnly())
        return {};
    const bool isDue = TRY(isChurnTrainingDue(store));
    if (!isDue)
        return {};
    return retryOnConflict([&] { return trainChurnOnce(store, isCancelled); });
}

Result<std::optional<ChurnModel>> keptChurnModel(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(churnModelName));
    if (!kept)
        return std::optional<ChurnModel>();
    const QJsonObject json = QJsonDocument::fromJson(kept->content).object();
    if (json[u"version"_s].toInt() != churnContentVersion)
        return std::optional<ChurnModel>();
    const auto model = churnModelOf(json, kept->trainedAt);
    return model ? std::optional(*model) : std::nullopt; // a damaged one is learned again
}

Result<ChurnRisks> readChurnRisks(store::Store &store, std::optional<RecordId> only)
{
    ChurnRisks risks;
    risks.model = TRY(keptChurnModel(store));
    if (!risks.model || !risks.model->model)
        return risks;
    const auto rates = TRY(store::readExchangeRates(store));
    const auto lives = TRY(store::customerLives(store.database(), store.clock().now(), only));
    for (const store::CustomerLife &life : lives)
        risks.customers.push_back(
            riskOf(*risks.model->model, life, store.clock().today(), store.clock().zone(), rates));
    std::ranges::stable_sort(risks.customers, std::ranges::greater(), &ChurnRisk::probability);
    return risks;
}

} // namespace satchel::insight
