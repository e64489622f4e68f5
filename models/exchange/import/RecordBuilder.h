// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a file as a record to be: values read and checked, references found or planned. Nothing is written here,
// so a dry run and a real one take the same way.
#pragma once

#include "domain/ChangeSet.h"
#include "exchange/ColumnMapping.h"
#include "exchange/FilePreview.h"
#include "exchange/import/RecordIndex.h"
#include "exchange/ValueReader.h"

namespace satchel::exchange {

/// A record that a reference names and nobody has. It is only made when the row itself is taken.
struct MissingRecord
{
    Edit create;
    QStringList keys; // under which later rows find it
};

/// What a row became.
struct Draft
{
    Record record; // without an id
    std::vector<int> given; // fields that the row fills
    RecordId ownId; // from an id column; null when there is none
    std::vector<MissingRecord> missing;
};

/// Why a row cannot become a record, and in which column.
struct DraftProblem
{
    QString column;
    QString reason;
};

class RecordBuilder
{
public:
    /// Invalid when the mapping leaves out what every record needs.
    static Result<RecordBuilder> create(
        store::Store &store, EntityKind entity, const FilePreview &preview, const ColumnMapping &mapping);

    tl::expected<Draft, DraftProblem> build(const QStringList &cells, RecordIndexes &indexes);

private:
    struct Part
    {
        qsizetype column = 0;
        int field = -1; // -1: id or full name
        QString part; // label of a list entry, "currency", "full", "id"
        ColumnRules rules;
        qsizetype currencyColumn = -1; // that says the currency of this amount
    };

    RecordBuilder(store::Store &store, std::shared_ptr<const Entity> entity)
        : m_store(store)
        , m_entity(std::move(entity))
    {
    }

    Result<void> prepare(const FilePreview &preview, const ColumnMapping &mapping);
    Result<void> readPart(const Part &part, const QStringList &cells, Draft &draft) const;
    Result<void> readList(const Part &part, const QString &cell, Draft &draft) const;
    void readFullName(const QString &cell, Draft &draft) const;
    Result<void> readReference(const Part &part, const QString &cell, Draft &draft, RecordIndexes &indexes);
    Result<RecordId> planMissing(const Field &field, const QString &text, RecordId scope, Draft &draft);
    std::vector<FieldValue> valuesOfMissing(
        const Field &field, const QString &text, RecordId scope, const Draft &draft);
    RecordId defaultPipeline();
    Result<void> give(int field, const Value &value, Draft &draft) const;
    bool isComplete(const Draft &draft) const;

    store::Store &m_store;
    std::shared_ptr<const Entity> m_entity;
    ColumnMapping m_mapping;
    std::vector<Part> m_parts; // references last, a pipeline before its stage
    QStringList m_columns;
};

} // namespace satchel::exchange
