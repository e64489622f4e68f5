// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/LeadModel.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "insight/learning/Retry.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

const QString leadModelName = u"lead"_s;
constexpr int leadContentVersion = 1; // of features and of what is kept
constexpr qint64 mostLeadExamples = 200'000;
constexpr qint64 wantedLeadExamples = 2000; // also of few leads
constexpr qint64 examplesOfALead = 3; // on average
constexpr qint64 shortestLeadInterval = 60 * 60 * 1000;
constexpr qint64 leadWeek = 7 * 24 * 60 * 60 * 1000;
constexpr qint64 fewNewLeads = 20;
constexpr qint64 newLeadShare = 10; // one in so many
constexpr qint64 mostLeadChanges = 2000; // beyond this many, all open leads are predicted again
constexpr size_t mostLeadReasons = 3;
constexpr quint64 leadSeed = 1; // the same history gives the same model

double uniformPart(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

QByteArray leadContentOf(const LeadModel &model)
{
    QJsonObject json{{u"version"_s, leadContentVersion}, {u"converted"_s, model.converted}, {u"lost"_s, model.lost},
        {u"lack"_s, static_cast<int>(model.lack)}};
    if (model.model)
        json.insert(u"model"_s, model.model->toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<LeadModel> leadModelOf(const QJsonObject &json, Instant trainedAt)
{
    LeadModel model{trainedAt, json[u"converted"_s].toInteger(), json[u"lost"_s].toInteger(),
        static_cast<NoModel>(json[u"lack"_s].toInt())};
    if (json.contains(u"model"_s))
        model.model = TRY(LearnedModel::fromJson(json[u"model"_s].toObject(), leadFeatures()));
    return model;
}

Result<LeadModel> learnLeadModel(
    const LeadExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled)
{
    const OutcomeCounts counts{
        examples.converted + examples.lost, leastClosedLeads, std::min(examples.converted, examples.lost)};
    Learned learned = TRY(learnWhereEnough(examples.data, counts, random, isCancelled));
    return LeadModel{now, examples.converted, examples.lost, learned.lack, std::move(learned.model)};
}

Result<LeadModel> trainLeadsOnce(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    const store::LearningMark mark = TRY(store::learningMark(store));
    const auto counts = TRY(store::closedLeads(store.database()));
    const LeadExamples examples = TRY(readLeadExamples(store, random, isCancelled));
    LeadModel model = TRY(learnLeadModel(examples, store.clock().now(), random, isCancelled));
    TRY(store::LearnedModels(store).save(
        leadModelName, {model.trainedAt, counts, leadContentOf(model), EntityKind::Lead}, mark));
    return model;
}

store::KeptPrediction predictLead(const LearnedModel &model, const store::LeadLife &life, Instant now)
{
    FeatureTable table(leadFeatures());
    const size_t row = table.addRow();
    fillLeadFeatures(table, row, life, now);
    return {life.row, model.probability(table, row), toJson(leadReasons(model, table, row, mostLeadReasons))};
}

bool isOver(const Record &lead)
{
    const QString status = lead.text(field::status);
    return status == choice::converted || status == choice::unqualified;
}

/// Leads whose predictions changes can move: their own, and those of activities, also of before.
std::set<RecordId> leadsAffectedBy(store::Store &store, const std::vector<Change> &changes)
{
    std::set<RecordId> leads;
    for (const Change &change : changes) {
        if (change.entity == EntityKind::Lead)
            leads.insert(change.record);
        if (change.entity != EntityKind::Activity)
            continue;
        if (change.field == field::lead)
            leads.insert(valueOr<RecordId>(change.before));
        if (const auto activity = store.get(EntityKind::Activity, change.record))
            leads.insert(valueOr<RecordId>(activity->value(field::lead)));
    }
    leads.erase(RecordId());
    return leads;
}

Result<void> predictAllLeads(
    store::Store &store, const LearnedModel &model, const store::LearningMark &mark, const CancelCheck &isCancelled)
{
    const Instant now = store.clock().now();
    std::vector<store::KeptPrediction> predictions;
    std::vector<qint64> rows;
    bool isStopped = false;
    TRY(store::leadLives(store.database(), store::LivesOf::Open, [&](const store::LeadLife &life) {
        isStopped = isCancelled();
        predictions.push_back(predictLead(model, life, now));
        rows.push_back(life.row);
        return !isStopped;
    }));
    if (isStopped)
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    store::LearnedModels kept(store);
    TRY(kept.write(EntityKind::Lead, predictions, mark));
    return kept.keepOnly(EntityKind::Lead, rows);
}

/// As predictSome of deals.
Result<void> predictSomeLeads(store::Store &store, const LearnedModel &model, const store::LearningMark &mark,
    const std::set<RecordId> &leads, const CancelCheck &isCancelled)
{
    store::LearnedModels kept(store);
    std::vector<store::KeptPrediction> predictions;
    for (const RecordId &lead : leads) {
        if (isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
        const auto record = store.get(EntityKind::Lead, lead);
        const bool isPredicted = record && !record->isDeleted() && !isOver(*record);
        const auto life = isPredicted ? TRY(store::leadLife(store.database(), lead)) : std::optional<store::LeadLife>();
        if (life)
            predictions.push_back(predictLead(model, *life, store.clock().now()));
        else
            TRY(kept.forget(EntityKind::Lead, lead));
    }
    return kept.write(EntityKind::Lead, predictions, mark);
}

Result<void> refreshLeadsOnce(store::Store &store, const CancelCheck &isCancelled)
{
    const store::LearningMark mark = TRY(store::learningMark(store));
    const QString today = store.clock().today().toString(Qt::ISODate);
    const QString sequenceName = store::predictionsSequenceFact(EntityKind::Lead);
    const QString dayName = store::predictionsDayFact(EntityKind::Lead);
    const QString sequence = TRY(store.meta(sequenceName));
    const QString day = TRY(store.meta(dayName));
    const qint64 known = sequence.isEmpty() ? -1 : sequence.toLongLong();
    auto model = TRY(keptLeadModel(store));
    if (model && known == mark.sequence && day == today)
        return {};
    const bool isDue = TRY(isLeadTrainingDue(store));
    if (isDue) {
        Random random(leadSeed);
        model = TRY(trainLeadModel(store, random, isCancelled));
    }
    const bool isFirst = known < 0 || known > mark.sequence || day != today || isDue;
    const auto changes = isFirst ? std::vector<Change>() : TRY(store.log().since(known, mostLeadChanges + 1));
    if (!model->model)
        TRY(store::LearnedModels(store).keepOnly(EntityKind::Lead, {}));
    else if (isFirst || std::ssize(changes) > mostLeadChanges)
        TRY(predictAllLeads(store, *model->model, mark, isCancelled));
    else
        TRY(predictSomeLeads(store, *model->model, mark, leadsAffectedBy(store, changes), isCancelled));
    TRY(store.setMeta(dayName, today));
    return store.setMeta(sequenceName, QString::number(mark.sequence));
}

Result<QHash<QString, QString>> ownerNames(store::Store &store, const std::vector<LeadReason> &reasons)
{
    QHash<QString, QString> names;
    for (const LeadReason &reason : reasons) {
        const RecordId owner = reason.feature == LeadFeature::Owner ? RecordId::fromString(reason.text) : RecordId();
        if (!owner.isNull())
            names.insert(reason.text, store.title(EntityKind::User, owner));
    }
    return names;
}

} // namespace

QString LeadModel::sayLack() const
{
    switch (lack) {
    case NoModel::None: return {};
    case NoModel::TooFew:
        return Reason::tr("Too little data: %1 of at least %2 leads that were converted or marked as unqualified")
            .arg(leads())
            .arg(leastClosedLeads);
    case NoModel::OneSided: break;
    }
    return Reason::tr("Too little data: %1 leads were converted and %2 are unqualified, and at least %3 of each are "
                      "needed in every period")
        .arg(converted)
        .arg(lost)
        .arg(leastOfAnOutcome);
}

Result<LeadExamples> readLeadExamples(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    const qint64 span = TRY(store::closedLeadSpan(store.database()));
    const auto counts = TRY(store::closedLeads(store.database()));
    const qint64 wanted = std::clamp(counts.closed * examplesOfALead, wantedLeadExamples, mostLeadExamples);
    const qint64 interval = std::max(shortestLeadInterval, span / wanted);
    LeadExamples examples{{FeatureTable(leadFeatures()), {}, {}, {}}};
    bool isStopped = false;
    TRY(store::leadLives(store.database(), store::LivesOf::Closed, [&](const store::LeadLife &life) {
        isStopped = isCancelled();
        const double part = uniformPart(random);
        const auto end = life.isExcluded ? std::nullopt : endOf(life);
        if (!end)
            return !isStopped;
        for (const Instant moment : momentsOf(life, end->at, interval, part)) {
            const size_t row = examples.data.table.addRow();
            fillLeadFeatures(examples.data.table, row, life, moment);
            examples.data.outcomes.push_back(end->isConverted ? 1 : 0);
            examples.data.groups.push_back(life.row);
            examples.data.known.push_back(end->known.ms);
        }
        ++(end->isConverted ? examples.converted : examples.lost);
        return !isStopped;
    }));
    if (isStopped)
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    return examples;
}

Result<LeadModel> trainLeadModel(store::Store &store, Random &random, const CancelCheck &isCancelled)
{
    return retryOnConflict([&] { return trainLeadsOnce(store, random, isCancelled); });
}

Result<std::optional<LeadModel>> keptLeadModel(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(leadModelName));
    if (!kept)
        return std::optional<LeadModel>();
    const QJsonObject json = QJsonDocument::fromJson(kept->content).object();
    if (json[u"version"_s].toInt() != leadContentVersion)
        return std::optional<LeadModel>();
    const auto model = leadModelOf(json, kept->trainedAt);
    return model ? std::optional(*model) : std::nullopt; // a damaged one is learned again
}

Result<bool> isLeadTrainingDue(store::Store &store)
{
    const auto kept = TRY(store::LearnedModels(store).find(leadModelName));
    const auto model = TRY(keptLeadModel(store));
    if (!kept || !model)
        return true;
    const auto counts = TRY(store::closedLeads(store.database()));
    const qint64 age = store.clock().now().ms - kept->trainedAt.ms;
    const qint64 news = std::abs(counts.closed - kept->counts.closed);
    const qint64 some = std::max<qint64>(1, kept->counts.closed / newLeadShare);
    const qint64 lacking = std::max<qint64>(1, leastClosedLeads - model->leads());
    const qint64 enough = model->model   ? std::max(fewNewLeads, some)
        : model->lack == NoModel::TooFew ? std::min(some, lacking)
                                         : some;
    const bool areOthersExcluded = model->model && counts.excludedDigest != kept->counts.excludedDigest;
    return news >= enough || areOthersExcluded || age >= leadWeek || age < 0;
}

Result<void> refreshLeadPredictions(store::Store &store, const CancelCheck &isCancelled)
{
    if (store.isReadOnly())
        return {};
    return retryOnConflict([&] { return refreshLeadsOnce(store, isCancelled); });
}

Result<std::optional<LeadPrediction>> lastLeadPrediction(store::Store &store, const Record &lead)
{
    const auto model = TRY(keptLeadModel(store));
    if (isOver(lead) || !model)
        return std::optional<LeadPrediction>();
    if (!model->model)
        return std::optional(LeadPrediction{0, {model->sayLack()}});
    const auto kept = TRY(store::LearnedModels(store).predictionOf(EntityKind::Lead, lead.id));
    if (!kept)
        return std::optional<LeadPrediction>();
    LeadPrediction prediction{kept->probability, {}, {}, model};
    if (store.isMasked()) // whose texts are not those that the model knows
        return std::optional(prediction);
    const auto reasons = leadReasonsFrom(kept->reasons);
    const auto owners = TRY(ownerNames(store, reasons));
    for (const LeadReason &reason : reasons) {
        prediction.reasons.append(sayReason(reason, owners));
        prediction.speaksFor.push_back(reason.isFor);
    }
    return std::optional(prediction);
}

} // namespace satchel::insight
