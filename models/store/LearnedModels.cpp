// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LearnedModels.h"

#include "store/QuerySql.h"
#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cmath>

namespace satchel::store {

namespace {

constexpr double millionths = 1'000'000;

qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

/// Does something with each item, some in each transaction.
template <typename Items, typename Action> Result<void> inSlices(Store &store, const Items &items, Action action)
{
    auto item = items.begin();
    while (item != items.end()) {
        auto transaction = TRY(Transaction::begin(store.database()));
        const Slice slice(store, steadyNow());
        do {
            TRY(action(*item));
            ++item;
        } while (item != items.end() && !slice.isOver(steadyNow()));
        TRY(transaction.commit());
        if (item != items.end())
            RelaxedDurability::letOthersWrite();
    }
    return {};
}

Result<void> forgetFacts(Database &database)
{
    return run(
        database, "DELETE FROM meta WHERE name IN (?, ?)", predictionsSequence.toString(), predictionsDay.toString());
}

std::string rowOf(Store &store, EntityKind entity)
{
    return ("(SELECT \"row\" FROM " + quoted(store.schema().entity(entity).name) + " WHERE id = ?2)").toStdString();
}

} // namespace

Result<std::optional<KeptModel>> LearnedModels::find(const QString &name)
{
    return readOne(
        m_database, "SELECT trained_at, closed, excluded, content FROM learned_model WHERE name = ?",
        [](const Statement &row) {
            return KeptModel{Instant{row.integer(0)}, {row.integer(1), row.integer(2)}, utf8At(row, 3)};
        },
        name);
}

Result<void> LearnedModels::save(const QString &name, const KeptModel &model)
{
    auto transaction = TRY(Transaction::begin(m_database));
    TRY(run(m_database,
        "INSERT OR REPLACE INTO learned_model (name, trained_at, closed, excluded, content) VALUES (?, ?, ?, ?, ?)",
        name, model.trainedAt, model.counts.closed, model.counts.excluded, model.content));
    TRY(forgetFacts(m_database));
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

Result<void> LearnedModels::write(EntityKind entity, const std::vector<KeptPrediction> &predictions)
{
    const Instant now = m_store.clock().now();
    return inSlices(m_store, predictions, [&](const KeptPrediction &one) {
        return run(m_database,
            "INSERT OR REPLACE INTO prediction (entity, record, probability, reasons, at) VALUES (?, ?, ?, ?, ?)",
            entity, one.row, static_cast<qint64>(std::llround(one.probability * millionths)), one.reasons, now);
    });
}

Result<void> LearnedModels::keepOnly(EntityKind entity, const std::vector<qint64> &rows)
{
    auto gone = TRY(readAll(
        m_database, "SELECT record FROM prediction WHERE entity = ?",
        [](const Statement &row) { return row.integer(0); }, entity));
    std::erase_if(gone, [&](qint64 row) { return std::ranges::binary_search(rows, row); });
    return inSlices(m_store, gone, [&](qint64 row) {
        return run(m_database, "DELETE FROM prediction WHERE entity = ? AND record = ?", entity, row);
    });
}

Result<void> LearnedModels::forget(EntityKind entity, RecordId record)
{
    return run(
        m_database, "DELETE FROM prediction WHERE entity = ?1 AND record = " + rowOf(m_store, entity), entity, record);
}

Result<void> forgetLearned(Database &database)
{
    TRY(run(database, "DELETE FROM learned_model"));
    TRY(forgetFacts(database));
    return run(database, "DELETE FROM prediction");
}

} // namespace satchel::store
