// SPDX-License-Identifier: GPL-3.0-or-later
// The deal that each new record of an import gets (DealTemplate): what the row says about it, and the stage that this
// is.
#pragma once

#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"
#include "exchange/import/Draft.h"
#include "exchange/import/NamedRecords.h"
#include "exchange/import/RecordIndex.h"
#include "exchange/ValueReader.h"

namespace satchel::exchange {

/// Reads what a row says about its deal. Knows no store once it is made, so it can work on any thread.
class DealReader
{
public:
    /// Invalid for a fixed value that is none.
    static Result<DealReader> create(
        store::Store &store, const FilePreview &preview, const ColumnMapping &mapping, const DealTemplate &deal);

    /// What of a cell is no value stays empty in the deal and is a problem with the cell's place.
    DraftDeal read(const SourceRow &row, std::vector<DraftProblem> &problems) const;

private:
    struct Column
    {
        qsizetype at = -1; // -1: there is none
        QString heading = {};
        ColumnRules rules = {}; // without values
    };
    static Column columnOf(
        const FilePreview &preview, const ColumnMapping &mapping, const QString &heading, Currency mainCurrency);
    static std::optional<QString> textOf(
        const Column &column, const SourceRow &row, std::vector<DraftProblem> &problems);
    Value valueOf(const SourceRow &row, std::vector<DraftProblem> &problems) const;

    Field m_value;
    Field m_close;
    Column m_title;
    Column m_amount;
    Column m_currency;
    Column m_stage;
    QHash<QString, QString> m_stageMeanings; // as a person said: the id of a stage, or empty for that of all deals
    Column m_closeDay;
    QString m_fixed; // value of all deals, where no column has it
};

/// Where the deals begin, by the template or by what a row says.
class DealStages
{
public:
    /// NotFound where there is no such pipeline or stage.
    static Result<DealStages> create(store::Store &store, RecordIndexes &indexes, const DealTemplate &deal);

    RecordId usual() const { return m_usual; }
    RecordId pipeline() const { return m_usualPipeline; }
    /// By its name, or by what it means (NamedRecords); null where there is none. Once per text.
    RecordId called(store::Store &store, RecordIndexes &indexes, const QString &text);

private:
    RecordId m_usual;
    RecordId m_pipeline; // that the template names; null: that of the usual stage first, then any
    RecordId m_usualPipeline;
    std::optional<NamedRecords> m_named;
    QHash<QString, RecordId> m_known;
};

/// "Renewal {company}" with the names in it; the name of the record where nothing would be left.
QString dealTitle(const QString &pattern, const QString &name, const QString &company);

/// Creates the deal of a record that was just created, and of a lead links it from there.
std::vector<Edit> dealEdits(const Record &record, RecordId id, const QString &title, const DraftDeal &deal);

} // namespace satchel::exchange
