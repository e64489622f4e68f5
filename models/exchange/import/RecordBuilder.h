// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file as a record to be: values read and checked, references noted by their names. Knows no store once it
// is made, so it can work on any thread, one at a time. Nothing is written here, so a dry run and a real one take the
// same way.
#pragma once

#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"
#include "exchange/import/Draft.h"
#include "exchange/import/RowDeal.h"
#include "exchange/ValueReader.h"
#include "store/Store.h"

namespace satchel::exchange {

class RecordBuilder
{
public:
    /// Invalid when the mapping leaves out what every record needs. A field that the mapping plans need not be there
    /// yet.
    static Result<RecordBuilder> create(store::Store &store, EntityKind entity, const FilePreview &preview,
        const ColumnMapping &mapping, BadCellRule onBadCell = BadCellRule::RejectRow);

    /// A cell without a value (SourceRow::badCells) is a bad one when its column is mapped.
    tl::expected<Draft, DraftProblem> build(const SourceRow &row) const;

private:
    struct Part
    {
        qsizetype column = 0;
        int field = -1; // -1: id or full name
        QString part; // label of a list entry, "currency", "full", "id"
        ColumnRules rules;
        qsizetype currencyColumn = -1; // that says the currency of this amount
    };

    explicit RecordBuilder(std::shared_ptr<const Entity> entity) : m_entity(std::move(entity)) {}

    Result<void> prepare(const FilePreview &preview, const ColumnMapping &mapping, Currency mainCurrency);
    Result<void> readCell(const Part &part, const SourceRow &row, Draft &draft) const;
    Result<void> readPart(const Part &part, const SourceRow &row, Draft &draft) const;
    Result<void> readEmails(const Part &part, int list, const QString &cell, Draft &draft) const;
    Result<void> readList(const Part &part, const QString &cell, Draft &draft) const;
    void readFullName(const QString &cell, Draft &draft) const;
    tl::expected<void, DraftProblem> readDeal(const SourceRow &row, Draft &draft) const;
    bool isComplete(const Draft &draft) const;

    std::shared_ptr<const Entity> m_entity;
    BadCellRule m_onBadCell = BadCellRule::RejectRow;
    ColumnMapping m_mapping;
    std::vector<Part> m_parts; // references last, a pipeline before its stage
    std::optional<DealReader> m_deal; // where each new record gets one
    std::vector<int> m_required;
    bool m_needsTitle = false; // one of several fields gives the record its name
    QStringList m_columns;
};

} // namespace satchel::exchange
