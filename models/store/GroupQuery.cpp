// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GroupQuery.h"

#include "domain/Reason.h"
#include "store/QuerySql.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QByteArray column(const QString &field)
{
    return "t." + quoted(field);
}

/// (value >= ?) + (value >= ?) …: how many of the bounds are reached; NULL where there is no value.
SqlText stepsSql(const QByteArray &value, const std::vector<SqlText::Parameter> &bounds)
{
    SqlText sql;
    if (bounds.empty())
        return SqlText{"(CASE WHEN " + value + " IS NULL THEN NULL ELSE 0 END)", {}};
    for (const SqlText::Parameter &bound : bounds)
        sql.add((sql.sql.isEmpty() ? "((" : " + (") + value + " >= ?)", bound);
    sql.add(")");
    return sql;
}

std::vector<SqlText::Parameter> numbers(const std::vector<qint64> &bounds)
{
    return {bounds.begin(), bounds.end()};
}

SqlText amountsSql(const GroupKey &key)
{
    SqlText sql;
    sql.add("(CASE WHEN " + column(key.field) + " IS NULL THEN NULL ELSE CASE " + column(key.field + "_currency"_L1));
    for (auto of = key.amounts.begin(); of != key.amounts.end(); ++of) {
        sql.add(" WHEN ? THEN ", of.key());
        sql.add(stepsSql(column(key.field), numbers(of.value())));
    }
    sql.add(key.amounts.isEmpty() ? " WHEN '' THEN -1 ELSE -1 END END)" : " ELSE -1 END END)");
    return sql;
}

/// Each deal beside each product of its quotes, once.
constexpr auto productsOfDeals
    = " FROM (SELECT DISTINCT q.deal, l.product FROM quote_line l JOIN quote q ON q.id = l.quote"
      " WHERE l.deleted_at IS NULL AND q.deleted_at IS NULL AND l.product IS NOT NULL) p JOIN (SELECT t.*";

bool isByProduct(const GroupQuery &query)
{
    return std::ranges::find(query.by, GroupKey::Kind::Product, &GroupKey::kind) != query.by.end();
}

Result<SqlText> keySql(const GroupKey &key, const Entity &entity, const QTimeZone &zone)
{
    if (key.kind == GroupKey::Kind::Product)
        return SqlText{"p.product", {}};
    const Field *field = entity.find(key.field);
    if (!field)
        return fail(Error::Kind::NotFound, Reason::tr("%1 has no field \"%2\"").arg(entity.name, key.field), key.field);
    switch (key.kind) {
    case GroupKey::Kind::Value: return SqlText{column(key.field), {}};
    case GroupKey::Kind::Month: return SqlText{"substr(" + column(key.field) + ", 1, 7)", {}};
    case GroupKey::Kind::Amounts: return amountsSql(key);
    case GroupKey::Kind::Number: return stepsSql(column(key.field), numbers(key.amounts.value(QString())));
    case GroupKey::Kind::Days:
    case GroupKey::Kind::Product: break;
    }
    std::vector<SqlText::Parameter> bounds;
    for (const QDate day : key.days) {
        bounds.push_back(field->type == FieldType::Instant ? SqlText::Parameter(Instant::startOf(day, zone).ms)
                                                           : SqlText::Parameter(day.toString(Qt::ISODate)));
    }
    return stepsSql(column(key.field), bounds);
}

/// From creation to close, in local days of both; a summer time that has changed since counts as it is now.
SqlText daysSql(const Store &store)
{
    const qint64 offset = store.clock().zone().offsetFromUtc(
                              QDateTime::fromMSecsSinceEpoch(store.clock().now().ms, Qt::UTC))
        * qint64(1000);
    SqlText sql;
    sql.add("max(0, cast(julianday(t.closed_on) - 2440587.5 AS INTEGER) - (t.created_at + ?) / 86400000)", offset);
    return sql;
}

Result<void> checkFields(const Entity &entity, const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty() && !entity.find(name))
            return fail(Error::Kind::NotFound, Reason::tr("%1 has no field \"%2\"").arg(entity.name, name), name);
    }
    return {};
}

Result<SqlText> groupSql(const Store &store, const GroupQuery &query, const Entity &entity, const SqlText &records)
{
    TRY(checkFields(entity, {query.money, query.percent, query.number}));
    SqlText sql;
    sql.add("SELECT ");
    for (const GroupKey &key : query.by) {
        const auto expression = keySql(key, entity, store.clock().zone());
        if (!expression)
            return expression;
        sql.add(*expression);
        sql.add(", ");
    }
    const QByteArray money = query.money.isEmpty() ? "NULL" : column(query.money);
    sql.add(query.money.isEmpty() ? QByteArray("NULL") : column(query.money + "_currency"_L1));
    sql.add(", count(*), sum(" + money + "), ");
    sql.add(query.percent.isEmpty() ? "NULL" : "sum(percent_of(" + money + ", " + column(query.percent) + "))");
    sql.add(query.number.isEmpty() ? ", NULL" : ", sum(" + column(query.number) + ')');
    if (query.countsDays) {
        sql.add(", sum(");
        sql.add(daysSql(store));
        sql.add(")");
    } else {
        sql.add(", NULL");
    }
    sql.add(isByProduct(query) ? productsOfDeals : "");
    sql.add(records);
    sql.add(isByProduct(query) ? ") t ON t.id = p.deal GROUP BY " : " GROUP BY ");
    for (size_t i = 0; i <= query.by.size(); ++i)
        sql.add((i ? ", " : "") + QByteArray::number(i + 1));
    return sql;
}

Value keyAt(const Statement &statement, int at, const GroupKey &key, const Entity &entity)
{
    if (statement.isNull(at))
        return {};
    switch (key.kind) {
    case GroupKey::Kind::Month: return statement.text(at);
    case GroupKey::Kind::Product: return recordIdAt(statement, at);
    case GroupKey::Kind::Value: break;
    default: return statement.integer(at);
    }
    switch (entity.find(key.field)->type) {
    case FieldType::Reference: return recordIdAt(statement, at);
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return splitItems(statement.text(at));
    default: return statement.text(at);
    }
}

/// SQLite adds up exactly or not at all.
Error outOfRange(const Error &error)
{
    if (error.what.contains("integer overflow"_L1))
        return {Error::Kind::Invalid, Reason::tr("the amounts are too large to be added up"), error.where};
    return error;
}

Result<SqlText> recordsSql(Store &store, EntityKind entity, const Filter &filter)
{
    const Query records{entity, {}, filter, {}, {}, -1, false};
    SelectLists lists;
    return QueryCompiler(store.schema(), records, store.filterContext(), lists).records();
}

Currency currencyAt(const Statement &statement, int at)
{
    const auto code = statement.utf8(at);
    return Currency::fromStored(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

Result<std::vector<GroupRow>> readGroups(Store &store, const GroupQuery &query)
{
    const auto from = TRY(recordsSql(store, query.entity, query.filter));
    const Entity &entity = store.schema().entity(query.entity);
    const auto sql = TRY(groupSql(store, query, entity, from));
    auto statement = TRY(sql.prepare(store.database()));
    std::vector<GroupRow> rows;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return fail(outOfRange(row.error()));
        if (!*row)
            return rows;
        GroupRow group;
        int at = 0;
        for (const GroupKey &key : query.by) {
            group.keys.push_back(keyAt(statement, at, key, entity));
            ++at;
        }
        const Currency currency = currencyAt(statement, at);
        group.count = statement.integer(at + 1);
        group.sum = {statement.integer(at + 2), currency};
        group.share = {statement.integer(at + 3), currency};
        group.number = statement.integer(at + 4);
        group.days = statement.integer(at + 5);
        rows.push_back(std::move(group));
    }
}

Result<std::vector<Measure>> readMeasures(
    Store &store, EntityKind entity, const Filter &filter, const QString &money, bool countsDays)
{
    const auto from = TRY(recordsSql(store, entity, filter));
    TRY(checkFields(store.schema().entity(entity), {money}));
    SqlText sql;
    sql.add("SELECT " + column(money + "_currency"_L1) + ", " + column(money) + ", ");
    sql.add(countsDays ? daysSql(store) : SqlText{"0", {}});
    sql.add(from);
    auto statement = TRY(sql.prepare(store.database()));
    std::vector<Measure> measures;
    for (;;) {
        const auto row = TRY(statement.step());
        if (!row)
            return measures;
        measures.push_back({{statement.integer(1), currencyAt(statement, 0)}, statement.integer(2)});
    }
}

} // namespace satchel::store
