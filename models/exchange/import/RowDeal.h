// SPDX-License-Identifier: GPL-3.0-or-later
// The deal that each new record of an import gets (DealTemplate): its stage is looked up once, its value is read from
// the row.
#pragma once

#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"
#include "exchange/import/Draft.h"
#include "exchange/import/RecordIndex.h"
#include "exchange/ValueReader.h"

namespace satchel::exchange {

/// Reads the value of a row's deal. Knows no store once it is made, so it can work on any thread.
class DealValueReader
{
public:
    /// Invalid for a fixed value that is none.
    static Result<DealValueReader> create(
        store::Store &store, const FilePreview &preview, const ColumnMapping &mapping, const DealTemplate &deal);

    /// Empty for an empty cell. The column of a problem is the one of the value.
    tl::expected<Value, DraftProblem> read(const SourceRow &row) const;

private:
    Field m_field; // the value of a deal
    QString m_heading;
    qsizetype m_column = -1;
    qsizetype m_currencyColumn = -1;
    ColumnRules m_rules; // without values
    QString m_fixed; // value of all deals, where no column has it
};

/// Where the deals begin. NotFound where there is no such pipeline or stage.
Result<RecordId> stageOfDeals(store::Store &store, RecordIndexes &indexes, const DealTemplate &deal);

/// "Renewal {company}" with the names in it; the name of the record where nothing would be left.
QString dealTitle(const QString &pattern, const QString &name, const QString &company);

/// Creates the deal of a record that was just created, and of a lead links it from there. `value` may be empty.
std::vector<Edit> dealEdits(
    const Record &record, RecordId deal, RecordId stage, const QString &title, const Value &value);

} // namespace satchel::exchange
