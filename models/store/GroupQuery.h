// SPDX-License-Identifier: GPL-3.0-or-later
// How many records a filter finds and what they come to, by group: what reports are made of. Because the question is a
// filter, a filter also opens the records behind each group. One pass over the records, all of it in SQL.
#pragma once

#include "store/Store.h"

#include <QHash>

namespace satchel::store {

/// By what records are grouped.
struct GroupKey
{
    enum class Kind : quint8 {
        Value, // of the field: text, choice, reference, or all items of a list together
        Month, // of a date: "2026-11"
        Days, // between which of `days` a date or an instant is: 0 before the first, 1 from the first on …
        Amounts, // the same of money, by the bounds of its currency in `amounts`; -1 for other currencies
        Number, // the same of a number (percent in millionths), by `amounts` of no currency
        Product, // of deals, without a field: each product in the lines of its quotes, so a deal can be in several
                 // groups
    };

    QString field;
    Kind kind = Kind::Value;
    std::vector<QDate> days = {};
    QHash<QString, std::vector<qint64>> amounts = {}; // minor units by currency code

    bool operator==(const GroupKey &) const = default;
};

struct GroupQuery
{
    EntityKind entity{};
    Filter filter;
    std::vector<GroupKey> by;
    QString money = {}; // a field to be summed, per currency
    QString percent = {}; // and its share by this field, each rounded to the minor unit before it is added
    QString number = {}; // an integer to be summed
    bool countsDays = false; // sums the days from created_at to closed_on
};

struct GroupRow
{
    std::vector<Value> keys; // RecordId, text, items, or the number of a step; empty where the field is
    qint64 count = 0;
    Money sum; // without a currency when the records have no amount
    Money share;
    qint64 number = 0;
    qint64 days = 0;
};

/// Invalid when the amounts are too large to be added up. It reads all records the filter finds: for a worker thread.
Result<std::vector<GroupRow>> readGroups(Store &store, const GroupQuery &query);

/// One record's share in a median, which no sum can tell.
struct Measure
{
    Money amount; // without a currency when the record has none
    qint64 days = 0; // from created_at to closed_on
};

/// Of each record the filter finds. `money` is a field; the days are 0 unless they are asked for.
Result<std::vector<Measure>> readMeasures(
    Store &store, EntityKind entity, const Filter &filter, const QString &money, bool countsDays = false);

} // namespace satchel::store
