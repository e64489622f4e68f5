// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WinPredictions.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "insight/learning/Retry.h"
#include "insight/WinReasons.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr qint64 mostChanges = 2000; // beyond this many, all open deals are predicted again
constexpr size_t mostReasons = 3;
constexpr quint64 seed = 1; // of the moments that are learned from: the same history gives the same model
const QString sequenceFact = store::predictionsSequenceFact(EntityKind::Deal);
const QString dayFact = store::predictionsDayFact(EntityKind::Deal);

store::KeptPrediction predict(
    const LearnedModel &model, const store::DealLife &life, Instant now, const DealContext &context)
{
    FeatureTable table(dealFeatures());
    const size_t row = table.addRow();
    DealReplay replay(life, context.places);
    fillDealFeatures(table, row, life, replay.at(now), now, context);
    return {life.row, model.probability(table, row), toJson(winReasons(model, table, row, mostReasons))};
}

/// Deals whose predictions a change can move.
struct Affected
{
    bool isAll = false;
    std::set<RecordId> deals;
};

void add(Affected &affected, const Value &deal)
{
    if (const RecordId id = valueOr<RecordId>(deal); !id.isNull())
        affected.deals.insert(id);
}

/// An activity or contact of a deal, and the deal that it was of before.
void addOwners(store::Store &store, const Change &change, Affected &affected)
{
    if (change.field == field::deal)
        add(affected, change.before);
    if (const auto record = store.get(change.entity, change.record))
        add(affected, record->value(field::deal));
}

Affected affectedBy(store::Store &store, const std::vector<Change> &changes)
{
    Affected affected;
    for (const Change &change : changes) {
        switch (change.entity) {
        case EntityKind::Deal: affected.deals.insert(change.record); break;
        case EntityKind::Activity:
        case EntityKind::DealContact: addOwners(store, change, affected); break;
        case EntityKind::Company: // industry and size; a new one has no deals yet
            affected.isAll = affected.isAll || change.field == field::industry || change.field == field::employees;
            break;
        case EntityKind::Stage:
        case EntityKind::ExchangeRate: affected.isAll = true; break;
        default: break;
        }
    }
    return affected;
}

Result<void> predictAll(
    store::Store &store, const LearnedModel &model, const store::LearningMark &mark, const CancelCheck &isCancelled)
{
    const DealContext context = TRY(readDealContext(store, Companies::All, store::ClosingEntries::Skip));
    const Instant now = store.clock().now();
    std::vector<store::KeptPrediction> predictions;
    std::vector<qint64> rows;
    bool isStopped = false;
    TRY(store::dealLives(store.database(), store::LivesOf::Open, [&](const store::DealLife &life) {
        isStopped = isCancelled();
        predictions.push_back(predict(model, life, now, context));
        rows.push_back(life.row);
        return !isStopped;
    }));
    if (isStopped)
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    store::LearnedModels kept(store);
    TRY(kept.write(EntityKind::Deal, predictions, mark));
    return kept.keepOnly(EntityKind::Deal, rows);
}

/// The company of a deal and how it was known; others are not needed.
Result<void> addCompany(store::Store &store, RecordId company, DealContext &context)
{
    if (company.isNull())
        return {};
    auto own = TRY(store::companyLives(store.database(), company));
    context.companies.merge(own);
    return {};
}

Result<void> predictOne(store::Store &store, const LearnedModel &model, const Record &deal, DealContext &context,
    std::vector<store::KeptPrediction> &predictions)
{
    TRY(addCompany(store, valueOr<RecordId>(deal.value(field::company)), context));
    const auto life = TRY(store::dealLife(store.database(), deal.id));
    if (life)
        predictions.push_back(predict(model, *life, store.clock().now(), context));
    return {};
}

/// Some thousand at most, which are written together: a transaction for each would wait for the disk each time.
Result<void> predictSome(store::Store &store, const LearnedModel &model, const store::LearningMark &mark,
    const std::set<RecordId> &deals, const CancelCheck &isCancelled)
{
    if (deals.empty())
        return {};
    DealContext context = TRY(readDealContext(store, Companies::None, store::ClosingEntries::Skip));
    std::vector<store::KeptPrediction> predictions;
    for (const RecordId &deal : deals) {
        if (isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
        const auto record = store.get(EntityKind::Deal, deal);
        if (record && !record->isDeleted() && record->text(field::status) == choice::open)
            TRY(predictOne(store, model, *record, context, predictions));
        else
            TRY(store::LearnedModels(store).forget(EntityKind::Deal, deal));
    }
    return store::LearnedModels(store).write(EntityKind::Deal, predictions, mark);
}

WinPrediction said(const store::KeptPrediction &kept, const StagePlaces &places, const std::optional<WinModel> &model)
{
    WinPrediction prediction{kept.probability, {}, {}, model};
    for (const WinReason &reason : winReasonsFrom(kept.reasons)) {
        prediction.reasons.append(sayReason(reason, places));
        prediction.speaksFor.push_back(reason.isFor);
    }
    return prediction;
}

/// What is known without a model: the outcome, or the probability that people gave the deal.
WinPrediction plainly(const Record &deal, const std::optional<WinModel> &model)
{
    const QString status = deal.text(field::status);
    if (status == choice::won)
        return {1, {Reason::tr("The deal is won")}, {}, model};
    if (status != choice::open)
        return {0, {Reason::tr("The deal is lost")}, {}, model};
    const double percent = valueOr<Decimal>(deal.value(field::probability)).toApproximate();
    const WinModel none;
    return {std::clamp(percent / 100, 0.0, 1.0), {(model ? *model : none).sayLack()}, {}, std::nullopt};
}

Result<void> refreshOnce(store::Store &store, const CancelCheck &isCancelled)
{
    const store::LearningMark mark = TRY(store::learningMark(store));
    const qint64 last = mark.sequence;
    const QString today = store.clock().today().toString(Qt::ISODate);
    const QString sequence = TRY(store.meta(sequenceFact));
    const QString day = TRY(store.meta(dayFact));
    const qint64 known = sequence.isEmpty() ? -1 : sequence.toLongLong();
    auto model = TRY(keptWinModel(store));
    if (model && known == last && day == today)
        return {};
    const bool isDue = TRY(isTrainingDue(store));
    if (isDue) {
        Random random(seed);
        model = TRY(trainWinModel(store, random, isCancelled));
    }
    const bool isFirst = known < 0 || known > last || day != today || isDue;
    const auto changes = isFirst ? std::vector<Change>() : TRY(store.log().since(known, mostChanges + 1));
    const Affected affected = affectedBy(store, changes);
    if (!model->model)
        TRY(store::LearnedModels(store).keepOnly(EntityKind::Deal, {}));
    else if (isFirst || affected.isAll || std::ssize(changes) > mostChanges)
        TRY(predictAll(store, *model->model, mark, isCancelled));
    else
        TRY(predictSome(store, *model->model, mark, affected.deals, isCancelled));
    TRY(store.setMeta(dayFact, today));
    return store.setMeta(sequenceFact, QString::number(last));
}

} // namespace

Result<void> refreshWinPredictions(store::Store &store, const CancelCheck &isCancelled)
{
    if (store.isReadOnly())
        return {};
    return retryOnConflict([&] { return refreshOnce(store, isCancelled); });
}

Result<std::optional<WinPrediction>> lastWinPrediction(store::Store &store, const Record &deal)
{
    const auto model = TRY(keptWinModel(store));
    if (deal.text(field::status) != choice::open || (model && !model->model))
        return std::optional(plainly(deal, model));
    const auto kept = TRY(store::LearnedModels(store).predictionOf(EntityKind::Deal, deal.id));
    if (!kept || !model)
        return std::optional<WinPrediction>();
    if (store.isMasked()) // whose texts are not those that the model knows, nor are the reasons
        return std::optional(WinPrediction{kept->probability, {}, {}, model});
    const StagePlaces places = TRY(readStagePlaces(store));
    return std::optional(said(*kept, places, model));
}

Result<WinPrediction> predictWin(store::Store &store, RecordId deal)
{
    const Record record = TRY(store.get(EntityKind::Deal, deal));
    const auto model = TRY(keptWinModel(store));
    const bool isOpen = record.text(field::status) == choice::open;
    const auto kept = TRY(store::LearnedModels(store).predictionOf(EntityKind::Deal, deal));
    if (!isOpen || !model || !model->model || (store.isMasked() && !kept))
        return plainly(record, model);
    if (store.isMasked()) // whose texts are not those that the model knows, nor are the reasons
        return WinPrediction{kept->probability, {}, {}, model};
    DealContext context = TRY(readDealContext(store, Companies::None, store::ClosingEntries::Skip));
    TRY(addCompany(store, valueOr<RecordId>(record.value(field::company)), context));
    const auto life = TRY(store::dealLife(store.database(), deal));
    if (!life)
        return plainly(record, model);
    const auto prediction = predict(*model->model, *life, store.clock().now(), context);
    return said(prediction, context.places, model);
}

} // namespace satchel::insight
