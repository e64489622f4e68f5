// SPDX-License-Identifier: GPL-3.0-or-later
// What was learned from the records, and what it predicts for them. Derived data, like the search index: not in the
// change log, never sent to a remote. insight/WinPredictions.h learns and predicts.
#pragma once

#include "store/DealLives.h"
#include "store/DerivedChanges.h"

namespace satchel::store {

/// The facts of how far the predictions of an entity follow the change log, and of which day they are. Without them all
/// are made again.
QString predictionsSequenceFact(EntityKind entity);
QString predictionsDayFact(EntityKind entity);

struct KeptModel
{
    Instant trainedAt;
    ClosedCounts counts; // of the entity's records, then
    QByteArray content; // JSON
    EntityKind entity = EntityKind::Deal; // whose records it predicts; given when it is saved
};

struct KeptPrediction
{
    qint64 row = 0; // of the record
    double probability = 0; // 0 to 1; kept to the millionth
    QByteArray reasons; // JSON
};

/// The moment from which something is learned. What was erased or excluded from learning after it must not be kept.
struct LearningMark
{
    qint64 generation = 0; // grows with each erasure
    qint64 sequence = 0; // of the change log
};

/// To be read before anything that is learned or predicted from.
Result<LearningMark> learningMark(Store &store);

class LearnedModels
{
public:
    explicit LearnedModels(Store &store) : m_store(store), m_database(store.database()) {}

    Result<std::optional<KeptModel>> find(const QString &name);
    /// The predictions of the model before are then out of date. Conflict, and nothing is kept: somebody was erased or
    /// excluded since the mark, so that the model has to be learned again.
    Result<void> save(const QString &name, const KeptModel &model, const LearningMark &mark);

    Result<std::optional<KeptPrediction>> predictionOf(EntityKind entity, RecordId record);
    /// Writes predictions in short transactions, which keep nobody from writing for long, and the whole percents into
    /// the records. Conflict: as above; the predictions before that point are kept.
    Result<void> write(EntityKind entity, const std::vector<KeptPrediction> &predictions, const LearningMark &mark);
    /// Forgets the predictions of all records but these, which are in order.
    Result<void> keepOnly(EntityKind entity, const std::vector<qint64> &rows);
    Result<void> forget(EntityKind entity, RecordId record);

private:
    Result<void> requireCurrent(const LearningMark &mark);
    Result<void> writeOne(EntityKind entity, const KeptPrediction &prediction, Instant now);
    Result<void> forgetRow(EntityKind entity, qint64 row);
    /// Writes the percentage into the record, and a row of prediction_change where it differs.
    Result<void> writePercent(EntityKind entity, qint64 row, std::optional<qint64> percent);

    Store &m_store;
    Database &m_database;
};

/// Forgets all of it: texts of a person who is erased may be in it. What is learned at this moment is not kept either.
/// To be called inside a transaction.
Result<void> forgetLearned(Database &database);

/// Changes of the fields with the predictions.
extern const DerivedChangeTable predictionChanges;

} // namespace satchel::store
