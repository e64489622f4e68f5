// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LearnedModels.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/QuerySql.h"
#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr double millionths = 1'000'000;
const QString learningGeneration = u"learning_generation"_s; // a fact of the store

/// Does something with each item, some in each transaction, which `check` may end before it begins.
template <typename Items, typename Check, typename Action>
Result<void> inSlices(Store &store, const Items &items, Check check, Action action)
{
    auto item = items.begin();
    while (item != items.end()) {
        auto transaction = TRY(Transaction::begin(store.database()));
        TRY(check());
        const Slice slice(store, Slice::now());
        do {
            TRY(action(*item));
            ++item;
        } while (item != items.end() && !slice.isOver(Slice::now()));
        TRY(transaction.commit());
        if (item != items.end())
            RelaxedDurability::letOthersWrite();
    }
    return {};
}

Result<void> forgetFacts(Database &database, EntityKind entity)
{
    return run(
        database, "DELETE FROM meta WHERE name IN (?, ?)", predictionsSequenceFact(entity), predictionsDayFact(entity));
}

/// The field of the record that has the prediction.
QString predictedField(EntityKind entity)
{
    return entity == EntityKind::Lead ? QString(field::conversion_probability) : QString(field::win_probability);
}

std::string rowOf(Store &store, EntityKind entity)
{
    return ("(SELECT \"row\" FROM " + quoted(store.schema().entity(entity).name) + " WHERE id = ?2)").toStdString();
}

} // namespace

QString predictionsSequenceFact(EntityKind entity)
{
    return entity == EntityKind::Lead   ? u"lead_predictions_sequence"_s
        : entity == EntityKind::Company ? u"company_predictions_sequence"_s // of a model alone: nothing is kept for it
                                        : u"predictions_sequence"_s;
}

QString predictionsDayFact(EntityKind entity)
{
    return entity == EntityKind::Lead   ? u"lead_predictions_day"_s
        : entity == EntityKind::Company ? u"company_predictions_day"_s
                                        : u"predictions_day"_s;
}

Result<LearningMark> learningMark(Store &store)
{
    const qint64 generation = TRY(store.meta(learningGeneration)).toLongLong();
    const qint64 sequence = TRY(store.log().lastSequence());
    return LearningMark{generation, sequence};
}

Result<std::optional<KeptModel>> LearnedModels::find(const QString &name)
{
    return readOne(
        m_database, "SELECT trained_at, closed, excluded, excluded_digest, content FROM learned_model WHERE name = ?",
        [](const Statement &row) {
            return KeptModel{Instant{row.integer(0)}, {row.integer(1), row.integer(2), row.integer(3)}, utf8At(row, 4)};
        },
        name);
}

/// Inside a transaction, so that nobody is erased or excluded between the look and what is written.
Result<void> LearnedModels::requireCurrent(const LearningMark &mark)
{
    const qint64 generation = TRY(m_store.meta(learningGeneration)).toLongLong();
    const qint64 excluded = TRY(readInteger(m_database,
        "SELECT count(*) FROM change WHERE sequence > ? AND field = 'excluded_from_learning'", mark.sequence));
    if (generation != mark.generation || excluded > 0)
        return fail(Error::Kind::Conflict, Reason::tr("records were erased or excluded from learning meanwhile"));
    return {};
}

Result<void> LearnedModels::save(const QString &name, const KeptModel &model, const LearningMark &mark)
{
    auto transaction = TRY(Transaction::begin(m_database));
    TRY(requireCurrent(mark));
    TRY(run(m_database,
        "INSERT OR REPLACE INTO learned_model (name, trained_at, closed, excluded, excluded_digest, content)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        name, model.trainedAt, model.counts.closed, model.counts.excluded, model.counts.excludedDigest, model.content));
    TRY(forgetFacts(m_database, model.entity));
    TRY(run(m_database, "INSERT OR REPLACE INTO prediction_change (entity, record) VALUES (?, 0)", model.entity));
    return transaction.commit();
}

Result<std::optional<KeptPrediction>> LearnedModels::predictionOf(EntityKind entity, RecordId record)
{
    return readOne(
        m_database,
        "SELECT record, probability, reasons FROM prediction WHERE entity = ?1 AND record = " + rowOf(m_store, entity),
        [](const Statement &row) {
            return KeptPrediction{row.integer(0), static_cast<double>(row.integer(1)) / millionths, utf8At(row, 2)};
        },
        entity, record);
}

Result<void> LearnedModels::write(
    EntityKind entity, const std::vector<KeptPrediction> &predictions, const LearningMark &mark)
{
    const Instant now = m_store.clock().now();
    return inSlices(
        m_store, predictions, [&] { return requireCurrent(mark); },
        [&](const KeptPrediction &one) { return writeOne(entity, one, now); });
}

Result<void> LearnedModels::writeOne(EntityKind entity, const KeptPrediction &prediction, Instant now)
{
    TRY(run(m_database,
        "INSERT OR REPLACE INTO prediction (entity, record, probability, reasons, at) VALUES (?, ?, ?, ?, ?)", entity,
        prediction.row, static_cast<qint64>(std::llround(prediction.probability * millionths)), prediction.reasons,
        now));
    return writePercent(entity, prediction.row, std::llround(prediction.probability * 100));
}

Result<void> LearnedModels::writePercent(EntityKind entity, qint64 row, std::optional<qint64> percent)
{
    const QByteArray name = quoted(predictedField(entity));
    const QByteArray sql = "UPDATE " + quoted(m_store.schema().entity(entity).name) + " SET " + name
        + " = ?1 WHERE \"row\" = ?2 AND " + name + " IS NOT ?1";
    const auto value = percent ? std::optional<qint64>(*percent * static_cast<qint64>(millionths)) : std::nullopt;
    TRY(run(m_database, sql.toStdString(), value, row));
    if (m_database.changedRows() == 0)
        return {};
    return run(m_database, "INSERT OR REPLACE INTO prediction_change (entity, record) VALUES (?, ?)", entity, row);
}

Result<void> LearnedModels::forgetRow(EntityKind entity, qint64 row)
{
    TRY(run(m_database, "DELETE FROM prediction WHERE entity = ? AND record = ?", entity, row));
    return writePercent(entity, row, {});
}

Result<void> LearnedModels::keepOnly(EntityKind entity, const std::vector<qint64> &rows)
{
    const QByteArray table = quoted(m_store.schema().entity(entity).name);
    const QByteArray name = quoted(predictedField(entity));
    auto gone = TRY(readAll( // and those that a salvaged record has
        m_database,
        "SELECT record FROM prediction WHERE entity = ?1 UNION SELECT \"row\" FROM " + table.toStdString() + " WHERE "
            + name.toStdString() + " IS NOT NULL",
        [](const Statement &row) { return row.integer(0); }, entity));
    std::erase_if(gone, [&](qint64 row) { return std::ranges::binary_search(rows, row); });
    return inSlices(
        m_store, gone, [] { return Result<void>(); }, [&](qint64 row) { return forgetRow(entity, row); });
}

Result<void> LearnedModels::forget(EntityKind entity, RecordId record)
{
    auto transaction = TRY(Transaction::begin(m_database));
    const auto row = TRY(readOne(
        m_database,
        "SELECT \"row\" FROM " + quoted(m_store.schema().entity(entity).name).toStdString() + " WHERE id = ?",
        [](const Statement &found) { return found.integer(0); }, record));
    if (row)
        TRY(forgetRow(entity, *row));
    return transaction.commit();
}

Result<void> forgetLearned(Database &database)
{
    TRY(run(database, "DELETE FROM learned_model"));
    TRY(run(database, "DELETE FROM prediction"));
    for (const EntityKind entity : {EntityKind::Deal, EntityKind::Lead}) {
        const std::string table = entity == EntityKind::Lead ? "lead" : "deal";
        const std::string name = predictedField(entity).toStdString();
        TRY(forgetFacts(database, entity));
        TRY(run(database,
            "INSERT OR REPLACE INTO prediction_change (entity, record) SELECT ?, \"row\" FROM " + table + " WHERE "
                + name + " IS NOT NULL AND deleted_at IS NULL", // which the index of the field finds
            entity));
        TRY(run(database,
            "UPDATE " + table + " SET " + name + " = NULL WHERE " + name + " IS NOT NULL AND deleted_at IS NULL"));
    }
    return run(database,
        "INSERT INTO meta (name, value) VALUES (?, '1')"
        " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
        learningGeneration);
}

const DerivedChangeTable predictionChanges{"prediction_change", &predictedField, false};

} // namespace satchel::store
