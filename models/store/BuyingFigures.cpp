// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BuyingFigures.h"

#include "domain/FieldNames.h"
#include "store/ExchangeRates.h"
#include "store/RelaxedDurability.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoredDate.h"

#include <algorithm>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr size_t segmentBatch = 200;

Result<std::vector<CustomerSegment>> readSegments(Database &database, const QByteArray &table)
{
    QByteArray sql = "SELECT \"row\"";
    for (const FieldName name : {field::recency, field::frequency, field::monetary})
        sql += ", coalesce(" + quoted(name) + ", 0)";
    sql += ", tier, coalesce(segment, '') FROM " + table + " WHERE tier IS NOT NULL AND deleted_at IS NULL";
    return readAll(database, sql.toStdString(), [](const Statement &row) {
        return CustomerSegment{
            row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.text(4), row.text(5)};
    });
}

/// The row alone is a customer who has no figures any more.
Result<void> writeOne(Store &store, EntityKind customer, const QByteArray &table, const CustomerSegment &segment)
{
    const QByteArray sql = "UPDATE " + table
        + " SET recency = nullif(?1, 0), frequency = nullif(?2, 0), monetary = nullif(?3, 0), tier = nullif(?4, ''),"
          " segment = nullif(?5, '') WHERE \"row\" = ?6";
    TRY(run(store.database(), sql.toStdString(), segment.recency, segment.frequency, segment.monetary, segment.tier,
        segment.segment, segment.row));
    // No rule has the row 0: views hear of it as of a score.
    return run(store.database(),
        "INSERT INTO score_change (entity, record, rule, before, after, at) VALUES (?, ?, 0, 0, 0, ?)",
        static_cast<qint64>(customer), segment.row, store.clock().now());
}

} // namespace

Result<std::vector<BuyingFigures>> readBuyingFigures(Store &store, EntityKind customer)
{
    const QByteArray table = quoted(store.schema().entity(customer).name);
    const ExchangeRates rates = TRY(readExchangeRates(store));
    const QByteArray sql
        = "SELECT c.\"row\", x.currency, max(x.day), count(*), coalesce(sum(x.amount), 0) FROM (SELECT " + table
        + " AS customer, coalesce(closed_on, '') AS day, value AS amount, value_currency AS currency FROM deal"
          " WHERE deleted_at IS NULL AND status = 'won' UNION ALL SELECT "
        + table
        + ", coalesce(date(at / 1000, 'unixepoch'), ''), NULL, NULL FROM activity WHERE deleted_at IS NULL"
          " AND kind = 'purchase') x JOIN "
        + table + " c ON c.id = x.customer WHERE c.deleted_at IS NULL GROUP BY c.\"row\", x.currency";
    std::vector<BuyingFigures> all;
    TRY(eachRow(bound(store.database(), sql.toStdString()), [&](const Statement &row) {
        if (all.empty() || all.back().row != row.integer(0))
            all.push_back({row.integer(0), {}, 0, 0});
        BuyingFigures &figures = all.back();
        if (const QDate day = storedDate(row.utf8(2)); day.isValid())
            figures.last = figures.last.isValid() ? std::max(figures.last, day) : day;
        figures.count += row.integer(3);
        const auto currency = Currency::fromCode(row.text(1));
        const auto value = currency ? rates.convert({row.integer(4), *currency}) : std::nullopt;
        figures.value += value ? value->minor : 0;
    }));
    return all;
}

Result<qint64> writeSegments(Store &store, EntityKind customer, const std::vector<CustomerSegment> &segments)
{
    const QByteArray table = quoted(store.schema().entity(customer).name);
    const auto known = TRY(readSegments(store.database(), table));
    std::unordered_map<qint64, const CustomerSegment *> before;
    for (const CustomerSegment &one : known)
        before[one.row] = &one;
    std::vector<CustomerSegment> differing;
    for (const CustomerSegment &one : segments) {
        const auto found = before.find(one.row);
        if (found == before.end() || *found->second != one)
            differing.push_back(one);
        if (found != before.end())
            before.erase(found);
    }
    for (const auto &[row, gone] : before)
        differing.push_back({row, 0, 0, 0, {}, {}});
    for (size_t i = 0; i < differing.size();) {
        auto transaction = TRY(Transaction::begin(store.database()));
        const size_t end = std::min(differing.size(), i + segmentBatch);
        for (; i < end; ++i)
            TRY(writeOne(store, customer, table, differing[i]));
        TRY(transaction.commit());
        RelaxedDurability::letOthersWrite();
    }
    return static_cast<qint64>(differing.size());
}

} // namespace satchel::store
