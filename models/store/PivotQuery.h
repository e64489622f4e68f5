// SPDX-License-Identifier: GPL-3.0-or-later
// Records grouped by fields of their own and of the records they refer to, with sums of such fields: what the report
// builder asks. One pass over the records in SQL; counts, sums, least and greatest values of the groups can be added up
// to those of coarser ones. Distinct values and medians cannot, so readPivotValues hands out each group's values.
#pragma once

#include "store/Store.h"

#include <QHash>

namespace satchel::store {

/// By which periods of a date or an instant records are grouped.
enum class DateUnit : quint8 { None, Day, Week, Month, Quarter, Year };

struct PivotKey
{
    QString path; // "source", "company.industry"
    DateUnit unit = DateUnit::None; // of a date or an instant; None for every other type
    int fiscalStart = 1; // the month that quarters and years are counted from
    bool isStepped = false; // between which bounds a number is: 0 below the first, 1 from the first on …
    /// Ascending. Of money minor units by currency code, others are -1; of numbers by no code: integers as they are,
    /// decimals and percents in millionths.
    QHash<QString, std::vector<qint64>> bounds = {};

    bool operator==(const PivotKey &) const = default;
};

/// A number of each record that is added up: an integer, a decimal or percent (in millionths), or money (minor units).
struct PivotField
{
    QString path; // empty: the records are only counted
    QString weight = {}; // a percent of which only that share counts, each rounded before it is added; an integer is
                         // then counted in millionths
    Filter filter = {}; // only of the records that it finds as well; each aggregate asks it of each record
    bool hasRange = true; // else least and greatest are not asked for, and 0

    bool operator==(const PivotField &) const = default;
};

struct PivotQuery
{
    EntityKind entity{};
    Filter filter;
    std::vector<PivotKey> keys;
    std::vector<PivotField> fields = {};
};

/// What a field comes to in one group.
struct PivotSum
{
    Currency currency; // of money
    qint64 count = 0; // records that have a value; of a field without a path all that its filter finds
    qint64 sum = 0;
    qint64 least = 0; // of those that have a value
    qint64 greatest = 0;
};

struct PivotRow
{
    std::vector<Value>
        keys; // RecordId, text or integer (of a period its number, periodStart); empty where the field is
    qint64 count = 0;
    std::vector<PivotSum> sums; // one per field
};

/// One value of a field in one group.
struct PivotValue
{
    std::vector<Value> keys;
    Value value; // RecordId, text, or the field's integer
    Currency currency; // of money
    qint64 count = 0; // records with it
    std::vector<qint64> filtered = {}; // one per filter that was asked for: how many of them it finds
};

/// How many references one question may follow, and how many groups it may have: what a person can still read, and what
/// SQLite can join (64 tables).
inline constexpr size_t mostPivotJoins = 30;
inline constexpr qint64 mostPivotGroups = 200'000;

/// The groups in no order, at least two rows for a group that has money of two currencies. NotFound with the path,
/// Invalid when a field is of a type that cannot be grouped or added up, when there are too many groups or joins, or
/// when a sum is out of range. It reads all records the filter finds: for a worker thread.
Result<std::vector<PivotRow>> readPivot(Store &store, const PivotQuery &query);

/// Each value of the field at `path` in each group of the query's keys, with how many records have it, of all and of
/// those that each of the filters finds. Records without a value are omitted.
Result<std::vector<PivotValue>> readPivotValues(
    Store &store, const PivotQuery &query, const QString &path, const std::vector<Filter> &filters = {});

/// The number of the period that contains a day, and its first day: readPivot's keys of dates.
qint64 periodNumber(QDate day, DateUnit unit, int fiscalStart);
QDate periodStart(qint64 number, DateUnit unit, int fiscalStart);

/// Whether a field can be grouped by its value, by periods, by bounds, and added up.
bool isGroupable(FieldType type);
bool isDated(FieldType type);
bool isNumber(FieldType type);

} // namespace satchel::store
