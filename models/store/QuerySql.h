// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a Query into SQL. A sorted list is read in two parts, each with an index of its own order: the records that
// have the sort field, by its value, then those where it is empty, by creation.
#pragma once

#include "domain/Clock.h"
#include "domain/Money.h"
#include "store/NameOrder.h"
#include "store/Query.h"
#include "store/SearchIndex.h"
#include "store/SqlText.h"

#include <QHash>

namespace satchel::store {

class Database;

/// What relative dates, "me" and amounts in a filter mean now. The clock and the rates are only asked by conditions
/// that need them.
struct FilterContext
{
    const Clock &clock;
    RecordId me;
    Database &database; // where the rates are
    Currency main;
};

enum class Part { WithValue, Empty };

/// The columns of a query as SQL: what stays the same however it is filtered and paged.
struct SelectList
{
    QByteArray columns; // "SELECT t.row, t.id, …"
    QByteArray joins;
    std::vector<std::pair<QString, QByteArray>> aliases; // path of a reference, its join
    std::vector<FieldType> types;
    int width = 2; // SQL columns
};

/// Kept by a store for its schema's life: pages ask for the same columns over and over.
using SelectLists = QHash<QString, SelectList>;

/// The select list (row, id, columns …, then the parts of the page key), joins, conditions and order of one part.
struct CompiledQuery
{
    SqlText text;
    std::vector<FieldType> types; // of the query's columns
    int keyColumn = 0; // column of the sort value; the reference's row is in the next one
};

class QueryCompiler
{
public:
    QueryCompiler(const Schema &schema, const Query &query, const FilterContext &context, SelectLists &known);

    Result<CompiledQuery> select(Part part);
    /// The same records in the same order, their row keys only.
    Result<SqlText> keys(Part part);
    Result<SqlText> count();
    /// " FROM … WHERE …" of the records the query finds, behind a list of columns of one's own over the table "t".
    Result<SqlText> records();
    /// Where a field is that a path leads to; records() joins what it takes to get there. Ask for all fields before it.
    struct Place
    {
        QByteArray table; // "t" or the name of a join
        const Field *field = nullptr;
    };
    Result<Place> locate(const QString &path);
    /// A condition on each of those records, for a column of one's own. Ask for it before records(), too.
    Result<SqlText> condition(const Filter &filter);
    /// How many references records() follows by now.
    size_t joinCount() const { return m_aliases.size(); }
    /// One record by row key (the only parameter), with the query's columns.
    Result<CompiledQuery> byKey();

    /// Null when the list is sorted by creation, or by the name of persons, which has several fields.
    const Field *sortField() const;
    bool isSorted() const { return !m_query.sort.field.isEmpty(); }

private:
    struct Column
    {
        QByteArray sql; // one or two SQL columns
        FieldType type;
    };

    QByteArray alias(const QString &path, const Field &reference, const QByteArray &from);
    Result<Column> column(const QString &path);
    /// Takes the joins of the query's columns over and gives the rest; filters may add joins of their own after it.
    Result<SelectList> selectList();
    Result<SqlText> conditions(Part part);
    SqlText idCondition() const;
    SqlText keyCondition(Part part) const;
    QByteArray order(Part part) const;
    QByteArray sortValue() const;
    QByteArray sortExpression() const;
    bool sortsByReference() const;
    bool sortsByName() const;
    Result<void> prepareSort();
    QByteArray from() const;

    Result<void> addFilter(SqlText &text, const Filter &filter);
    Result<void> addJoined(SqlText &text, const Filter &filter, const char *word);
    Result<SqlText> conditionSql(const Filter &filter);
    Result<SqlText> hasSql(const Filter &filter);
    Result<SqlText> wordsSql(const QString &text);
    SqlText ownWordsSql(const QString &text) const;
    SqlText createdBySql(RecordId changeSet) const;
    SqlText breaksSql(const QString &rule) const;
    SqlText receivedAfterSql(qint64 sequence) const;
    SqlText wordSql(const Entity &entity, const SearchWord &word) const;

    const Schema &m_schema;
    const Query &m_query;
    FilterContext m_context;
    SelectLists &m_known;
    std::vector<std::pair<QString, QByteArray>> m_aliases; // path of a reference, its join
    QByteArray m_joins;
};

/// One condition on one field, whose SQL columns are `column` and, for money, `currencyColumn`.
Result<SqlText> fieldCondition(const Schema &schema, const Field &field, const Filter &filter, const QByteArray &column,
    const QByteArray &currencyColumn, const FilterContext &context);

} // namespace satchel::store
