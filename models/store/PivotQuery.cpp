// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PivotQuery.h"

#include "domain/Reason.h"
#include "store/QuerySql.h"
#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588; // 1970-01-01
constexpr int firstZonedYear = 1970;
constexpr int lastZonedYear = 2100;

using Place = QueryCompiler::Place;

QByteArray columnOf(const Place &place)
{
    return place.table + '.' + quoted(place.field->name);
}

QByteArray currencyOf(const Place &place)
{
    return place.table + '.' + quoted(QString(place.field->name + "_currency"_L1));
}

Error refused(const QString &reason, const QString &path)
{
    return {Error::Kind::Invalid, reason, path};
}

/// How many milliseconds the clock on the wall is ahead of an instant, newest change of the zone first: most records
/// are recent.
QByteArray offsetSql(const QByteArray &instant, const QTimeZone &zone)
{
    const QDateTime from(QDate(firstZonedYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(lastZonedYear, 1, 1), QTime(0, 0), Qt::UTC);
    const auto milliseconds = [](int seconds) { return QByteArray::number(seconds * qint64(1000)); };
    auto changes = zone.transitions(from, until);
    std::ranges::reverse(changes);
    if (changes.isEmpty())
        return milliseconds(zone.offsetFromUtc(until));
    QByteArray sql = "CASE";
    for (const QTimeZone::OffsetData &change : changes)
        sql += " WHEN " + instant + " >= " + QByteArray::number(change.atUtc.toMSecsSinceEpoch()) + " THEN "
            + milliseconds(change.offsetFromUtc);
    return sql + " ELSE " + milliseconds(zone.offsetFromUtc(from)) + " END";
}

/// a ÷ b rounded down, also below zero, where SQLite rounds towards it.
QByteArray floorSql(const QByteArray &a, qint64 b)
{
    const QByteArray divisor = QByteArray::number(b);
    return "((" + a + ") / " + divisor + " - ((" + a + ") % " + divisor + " < 0))";
}

/// The day as the number that QDate calls its Julian day.
QByteArray julianDaySql(const Place &place, const QTimeZone &zone)
{
    const QByteArray column = columnOf(place);
    if (place.field->type != FieldType::Instant)
        return "cast(julianday(" + column + ") + 0.5 AS INTEGER)";
    return '(' + floorSql(column + " + (" + offsetSql(column, zone) + ')', dayMs) + " + "
        + QByteArray::number(julianDayOfEpoch) + ')';
}

/// Months since the year 0.
QByteArray monthSql(const Place &place, const QTimeZone &zone)
{
    const QByteArray column = columnOf(place);
    if (place.field->type != FieldType::Instant)
        return "(substr(" + column + ", 1, 4) * 12 + substr(" + column + ", 6, 2) - 1)";
    const QByteArray day = "strftime('%Y-%m', " + julianDaySql(place, zone) + ')';
    return "(substr(" + day + ", 1, 4) * 12 + substr(" + day + ", 6, 2) - 1)";
}

QByteArray periodSql(const PivotKey &key, const Place &place, const QTimeZone &zone)
{
    const QByteArray months = monthSql(place, zone) + " - " + QByteArray::number(key.fiscalStart - 1);
    switch (key.unit) {
    case DateUnit::Day: return julianDaySql(place, zone);
    case DateUnit::Week: return julianDaySql(place, zone) + " / 7"; // Julian day 0 was a Monday
    case DateUnit::Month: return monthSql(place, zone);
    case DateUnit::Quarter: return '(' + months + ") / 3";
    case DateUnit::Year:
    case DateUnit::None: break;
    }
    return '(' + months + ") / 12";
}

SqlText stepsSql(const QByteArray &value, const std::vector<qint64> &bounds)
{
    if (bounds.empty())
        return SqlText{"0", {}};
    SqlText sql;
    for (const qint64 bound : bounds)
        sql.add((sql.sql.isEmpty() ? "((" : " + (") + value + " >= ?)", bound);
    sql.add(")");
    return sql;
}

/// NULL where there is no value.
SqlText stepSql(const PivotKey &key, const Place &place)
{
    SqlText sql{"CASE WHEN " + columnOf(place) + " IS NULL THEN NULL ELSE ", {}};
    if (place.field->type != FieldType::Money) {
        sql.add(stepsSql(columnOf(place), key.bounds.value(QString())));
    } else {
        sql.add("CASE " + currencyOf(place) + " WHEN '' THEN -1");
        for (auto of = key.bounds.begin(); of != key.bounds.end(); ++of) {
            sql.add(" WHEN ? THEN ", of.key());
            sql.add(stepsSql(columnOf(place), of.value()));
        }
        sql.add(" ELSE -1 END");
    }
    sql.add(" END");
    return sql;
}

Result<SqlText> keySql(const PivotKey &key, const Place &place, const QTimeZone &zone)
{
    const FieldType type = place.field->type;
    if (key.isStepped)
        return isNumber(type) ? Result<SqlText>(stepSql(key, place))
                              : fail(refused(Reason::tr("only numbers and amounts have bounds"), key.path));
    if (isDated(type))
        return key.unit != DateUnit::None
            ? Result<SqlText>(SqlText{periodSql(key, place, zone), {}})
            : fail(refused(Reason::tr("a date is grouped by day, week, month, quarter or year"), key.path));
    if (key.unit != DateUnit::None)
        return fail(refused(Reason::tr("only dates are grouped by periods"), key.path));
    if (!isGroupable(type))
        return fail(refused(Reason::tr("records cannot be grouped by this type of field"), key.path));
    // A flag that was never set is not set.
    return SqlText{type == FieldType::Boolean ? "coalesce(" + columnOf(place) + ", 0)" : columnOf(place), {}};
}

Result<QByteArray> numberSql(QueryCompiler &compiler, const PivotField &field)
{
    const auto place = TRY(compiler.locate(field.path));
    if (!isNumber(place.field->type))
        return fail(refused(Reason::tr("only numbers and amounts can be added up"), field.path));
    const QByteArray column = columnOf(place);
    if (field.weight.isEmpty())
        return column;
    const auto weight = TRY(compiler.locate(field.weight));
    if (weight.field->type != FieldType::Percent)
        return fail(refused(Reason::tr("only a percentage can be a weight"), field.weight));
    const QByteArray scale = place.field->type == FieldType::Integer ? " * 1000000" : "";
    return "percent_of(" + column + scale + ", " + columnOf(weight) + ')';
}

/// SQLite adds up exactly or not at all.
Error outOfRange(const Error &error)
{
    if (error.what.contains("integer overflow"_L1))
        return {Error::Kind::Invalid, Reason::tr("the numbers are too large to be added up"), error.where};
    return error;
}

/// A question as it becomes SQL: the keys first, then what it asks of each group.
class PivotCompiler
{
public:
    PivotCompiler(Store &store, const PivotQuery &query)
        : m_zone(store.clock().zone()), m_query(query), m_records{query.entity, {}, query.filter, {}, {}, -1, false},
          m_compiler(store.schema(), m_records, store.filterContext(), m_lists)
    {
    }

    Result<SqlText> groups()
    {
        TRY(addKeys());
        SqlText sums;
        for (const PivotField &field : m_query.fields) {
            const SqlText columns = TRY(sumsSql(field));
            sums.add(", ");
            sums.add(columns);
        }
        m_list.add(m_list.sql.isEmpty() ? "count(*)" : ", count(*)");
        m_list.add(sums);
        return whole({});
    }

    Result<SqlText> values(const QString &path, const std::vector<Filter> &filters)
    {
        TRY(addKeys());
        const auto place = TRY(m_compiler.locate(path));
        if (!isGroupable(place.field->type) && !isDated(place.field->type) && !isNumber(place.field->type))
            return fail(refused(Reason::tr("this type of field has no values to count"), path));
        addGroup(columnOf(place));
        m_list.add((m_list.sql.isEmpty() ? "" : ", ") + columnOf(place));
        if (place.field->type == FieldType::Money) {
            addGroup(currencyOf(place));
            m_list.add(", " + currencyOf(place));
        } else {
            m_list.add(", NULL");
        }
        m_list.add(", count(*)");
        for (const Filter &filter : filters) {
            const SqlText records = TRY(filterClause(filter));
            m_list.add(", count(*)");
            m_list.add(records);
        }
        return whole(" AND " + columnOf(place) + " IS NOT NULL");
    }

    const std::vector<FieldType> &keyTypes() const { return m_keyTypes; }

private:
    Result<void> addKeys()
    {
        for (const PivotKey &key : m_query.keys) {
            const auto place = TRY(m_compiler.locate(key.path));
            const auto expression = TRY(keySql(key, place, m_zone));
            if (!m_list.sql.isEmpty())
                m_list.add(", ");
            m_list.add(expression);
            const bool isPlain = !key.isStepped && key.unit == DateUnit::None;
            m_keyTypes.push_back(isPlain ? place.field->type : FieldType::Integer);
        }
        return {};
    }

    /// Behind an aggregate, which then is one of the records that the filter finds.
    Result<SqlText> filterClause(const Filter &filter)
    {
        if (filter.isEverything())
            return SqlText();
        const SqlText condition = TRY(m_compiler.condition(filter));
        SqlText clause;
        clause.add(" FILTER (WHERE ");
        clause.add(condition);
        clause.add(")");
        return clause;
    }

    /// The five columns of a PivotSum.
    Result<SqlText> sumsSql(const PivotField &field)
    {
        const SqlText records = TRY(filterClause(field.filter));
        SqlText columns;
        if (field.path.isEmpty()) {
            columns.add("NULL, count(*)");
            columns.add(records);
            columns.add(", 0, 0, 0");
            return columns;
        }
        const auto number = TRY(numberSql(m_compiler, field));
        const auto place = TRY(m_compiler.locate(field.path));
        const bool isMoney = place.field->type == FieldType::Money;
        if (isMoney)
            addGroup(currencyOf(place));
        columns.add(isMoney ? currencyOf(place) : QByteArray("NULL"));
        const auto add = [&](const QByteArray &aggregate) {
            columns.add(", " + aggregate + '(' + number + ')');
            columns.add(records);
        };
        add("count");
        add("sum");
        if (field.hasRange) {
            add("min");
            add("max");
        } else {
            columns.add(", 0, 0");
        }
        return columns;
    }

    void addGroup(const QByteArray &column)
    {
        if (std::ranges::find(m_groups, column) == m_groups.end())
            m_groups.push_back(column);
    }

    Result<SqlText> whole(const QByteArray &condition)
    {
        const auto records = TRY(m_compiler.records());
        if (m_compiler.joinCount() > mostPivotJoins)
            return fail(Error::Kind::Invalid,
                Reason::tr("this report follows %1 references; at most %2 are possible")
                    .arg(m_compiler.joinCount())
                    .arg(mostPivotJoins));
        SqlText sql{"SELECT ", {}};
        sql.add(m_list);
        sql.add(records);
        sql.add(condition);
        QByteArray by;
        for (size_t i = 0; i < m_query.keys.size(); ++i)
            by += (by.isEmpty() ? "" : ", ") + QByteArray::number(i + 1);
        for (const QByteArray &column : m_groups)
            by += (by.isEmpty() ? "" : ", ") + column;
        if (!by.isEmpty())
            sql.add(" GROUP BY " + by);
        return sql;
    }

    QTimeZone m_zone;
    const PivotQuery &m_query;
    Query m_records;
    SelectLists m_lists;
    QueryCompiler m_compiler;
    SqlText m_list;
    std::vector<FieldType> m_keyTypes;
    std::vector<QByteArray> m_groups;
};

Value cellAt(const Statement &row, int at, FieldType type)
{
    if (row.isNull(at))
        return {};
    switch (type) {
    case FieldType::Reference: return recordIdAt(row, at);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Boolean: return row.integer(at);
    default: return row.text(at);
    }
}

std::vector<Value> keysAt(const Statement &row, const std::vector<FieldType> &types)
{
    std::vector<Value> keys;
    for (size_t i = 0; i < types.size(); ++i)
        keys.push_back(cellAt(row, static_cast<int>(i), types[i]));
    return keys;
}

Currency currencyAt(const Statement &row, int at)
{
    const auto code = row.utf8(at);
    return Currency::fromStored(code.data(), static_cast<qsizetype>(code.size()));
}

/// Every row through `take`, up to the most that there may be.
template <typename Take> Result<void> eachGroup(Store &store, const SqlText &sql, qint64 most, Take take)
{
    auto statement = TRY(sql.prepare(store.database()));
    for (qint64 rows = 0;; ++rows) {
        const auto row = statement.step();
        if (!row)
            return fail(outOfRange(row.error()));
        if (!*row)
            return {};
        if (rows >= most)
            return fail(Error::Kind::Invalid,
                Reason::tr("this report has more than %1 groups; group by fewer fields or by longer periods")
                    .arg(most));
        take(statement);
    }
}

} // namespace

bool isGroupable(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Boolean:
    case FieldType::Choice:
    case FieldType::Reference: return true;
    default: return false;
    }
}

bool isDated(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Instant;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Percent
        || type == FieldType::Money;
}

qint64 periodNumber(QDate day, DateUnit unit, int fiscalStart)
{
    const qint64 months = day.year() * 12 + day.month() - 1;
    switch (unit) {
    case DateUnit::None:
    case DateUnit::Day: return day.toJulianDay();
    case DateUnit::Week: return day.toJulianDay() / 7;
    case DateUnit::Month: return months;
    case DateUnit::Quarter: return (months - fiscalStart + 1) / 3;
    case DateUnit::Year: break;
    }
    return (months - fiscalStart + 1) / 12;
}

QDate periodStart(qint64 number, DateUnit unit, int fiscalStart)
{
    const auto ofMonth = [](qint64 months) {
        return QDate(static_cast<int>(months / 12), static_cast<int>(months % 12) + 1, 1);
    };
    switch (unit) {
    case DateUnit::None:
    case DateUnit::Day: return QDate::fromJulianDay(number);
    case DateUnit::Week: return QDate::fromJulianDay(number * 7);
    case DateUnit::Month: return ofMonth(number);
    case DateUnit::Quarter: return ofMonth(number * 3 + fiscalStart - 1);
    case DateUnit::Year: break;
    }
    return ofMonth(number * 12 + fiscalStart - 1);
}

Result<std::vector<PivotRow>> readPivot(Store &store, const PivotQuery &query)
{
    PivotCompiler compiler(store, query);
    const auto sql = TRY(compiler.groups());
    std::vector<PivotRow> rows;
    TRY(eachGroup(store, sql, mostPivotGroups, [&](const Statement &row) {
        PivotRow group{keysAt(row, compiler.keyTypes()), 0, {}};
        int at = static_cast<int>(group.keys.size());
        group.count = row.integer(at++);
        for (size_t i = 0; i < query.fields.size(); ++i, at += 5)
            group.sums.push_back({currencyAt(row, at), row.integer(at + 1), row.integer(at + 2), row.integer(at + 3),
                row.integer(at + 4)});
        rows.push_back(std::move(group));
    }));
    return rows;
}

Result<std::vector<PivotValue>> readPivotValues(
    Store &store, const PivotQuery &query, const QString &path, const std::vector<Filter> &filters)
{
    PivotCompiler compiler(store, query);
    const auto sql = TRY(compiler.values(path, filters));
    const auto steps = TRY(resolvePath(store.schema(), query.entity, path));
    const FieldType type = steps.field()->type;
    std::vector<PivotValue> values;
    TRY(eachGroup(store, sql, std::numeric_limits<qint64>::max(), [&](const Statement &row) {
        PivotValue value{keysAt(row, compiler.keyTypes()), {}, {}, 0};
        int at = static_cast<int>(value.keys.size());
        value.value = cellAt(row, at, type);
        value.currency = currencyAt(row, at + 1);
        value.count = row.integer(at + 2);
        at += 3;
        for (size_t i = 0; i < filters.size(); ++i)
            value.filtered.push_back(row.integer(at++));
        values.push_back(std::move(value));
    }));
    return values;
}

} // namespace satchel::store
