// SPDX-License-Identifier: GPL-3.0-or-later
// What was learned from the records, and what it predicts for them. Derived data, like the search index: not in the
// change log, never sent to a remote. insight/WinPredictions.h learns and predicts.
#pragma once

#include "store/DealLives.h"
#include "store/Store.h"

namespace satchel::store {

/// The facts of how far predictions follow the change log, and of which day they are. Without them all are made again.
inline constexpr QStringView predictionsSequence = u"predictions_sequence";
inline constexpr QStringView predictionsDay = u"predictions_day";

struct KeptModel
{
    Instant trainedAt;
    ClosedCounts counts; // of deals, then
    QByteArray content; // JSON
};

struct KeptPrediction
{
    qint64 row = 0; // of the record
    double probability = 0; // 0 to 1; kept to the millionth
    QByteArray reasons; // JSON
};

class LearnedModels
{
public:
    explicit LearnedModels(Store &store) : m_store(store), m_database(store.database()) {}

    Result<std::optional<KeptModel>> find(const QString &name);
    /// The predictions of the model before are then out of date.
    Result<void> save(const QString &name, const KeptModel &model);

    Result<std::optional<KeptPrediction>> predictionOf(EntityKind entity, RecordId record);
    /// Writes predictions in short transactions, which keep nobody from writing for long.
    Result<void> write(EntityKind entity, const std::vector<KeptPrediction> &predictions);
    /// Forgets the predictions of all records but these, which are in order.
    Result<void> keepOnly(EntityKind entity, const std::vector<qint64> &rows);
    Result<void> forget(EntityKind entity, RecordId record);

private:
    Store &m_store;
    Database &m_database;
};

/// Forgets all of it: texts of a person who is erased may be in it. To be called inside a transaction.
Result<void> forgetLearned(Database &database);

} // namespace satchel::store
