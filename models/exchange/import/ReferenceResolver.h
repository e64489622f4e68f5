// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the records that a row names, or plans to make those that nobody has. Belongs to the import's thread.
#pragma once

#include "exchange/import/Draft.h"
#include "exchange/import/NamedRecords.h"
#include "exchange/import/RecordIndex.h"

#include <tuple>

namespace satchel::exchange {

class ReferenceResolver
{
public:
    ReferenceResolver(store::Store &store, QStringList columns, BadCellRule onBadCell = BadCellRule::RejectRow)
        : m_store(store), m_columns(std::move(columns)), m_onBadCell(onBadCell)
    {
    }

    /// Fills the draft's references in; what is missing is noted in the draft. A problem rejects the row, and a store
    /// that cannot be read is an error.
    Result<std::optional<DraftProblem>> resolve(Draft &draft, RecordIndexes &indexes);

private:
    Result<RecordId> find(const Field &field, const NamedReference &reference, Draft &draft, RecordIndexes &indexes);
    Result<RecordId> meant(const Field &field, const QString &text, RecordId scope);
    Result<RecordId> planMissing(const Field &field, const QString &text, RecordId scope, Draft &draft);
    Result<std::vector<FieldValue>> valuesOfMissing(
        const Field &field, const QString &text, RecordId scope, const Draft &draft);
    struct StagePlace
    {
        qint64 position = -1;
        Value probability = {};
    };
    Result<std::reference_wrapper<StagePlace>> endOf(RecordId pipeline);
    Result<RecordId> defaultPipeline();

    store::Store &m_store;
    QStringList m_columns; // of the file, to name the place of a problem
    BadCellRule m_onBadCell;
    std::map<EntityKind, NamedRecords> m_named; // as they were before the import
    std::map<std::tuple<EntityKind, QString, RecordId>, RecordId> m_meant; // a column says few things, many times
    std::map<RecordId, StagePlace> m_ends; // of pipelines
};

} // namespace satchel::exchange
