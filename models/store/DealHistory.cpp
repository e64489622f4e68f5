// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DealHistory.h"

#include "store/Statements.h"

#include <unordered_map>

namespace satchel::store {

namespace {

// A create says everything, an update one field; JSON as the command line writes it. In the order of time.
constexpr auto entries
    = "SELECT s.at, c.record, c.field,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.amount')"
      " WHEN c.field = 'value' THEN json_extract(c.after, '$.amount') ELSE json_extract(c.after, '$') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.currency')"
      " WHEN c.field = 'value' THEN json_extract(c.after, '$.currency') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.probability') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.expected_close') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.owner') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.pipeline') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.status') END"
      " FROM change AS c CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE c.entity = 4 AND (c.field IS NULL OR c.field IN"
      " ('value', 'probability', 'expected_close', 'owner', 'pipeline', 'status', 'deleted_at'))"
      " ORDER BY c.sequence";

static_assert(static_cast<int>(EntityKind::Deal) == 4);

constexpr auto successes
    = "SELECT l.created_at, min(s.at) FROM lead AS l CROSS JOIN change AS c ON c.record = l.id CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE l.deleted_at IS NULL AND l.created_at >= ?1 AND l.created_at < ?2"
      " AND ((c.field = 'status' AND c.after IN ('\"qualified\"', '\"converted\"'))"
      " OR (c.field IS NULL AND json_extract(c.after, '$.status') IN ('qualified', 'converted'))) GROUP BY l.row";

struct State
{
    PastDeal deal;
    bool hasOpenStatus = false;
    bool isInTrash = false;
};

std::optional<Money> moneyAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    const auto code = row.utf8(column + 1);
    const auto money = Money::fromString(row.text(column), Currency::fromStored(code.data(), static_cast<qsizetype>(code.size())));
    return money ? std::optional(*money) : std::nullopt;
}

Decimal percentAt(const Statement &row, int column)
{
    return Decimal::fromString(row.text(column)).value_or(Decimal());
}

QDate dateAt(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

RecordId referenceAt(const Statement &row, int column)
{
    return row.isNull(column) ? RecordId() : RecordId::fromString(row.text(column));
}

void take(State &state, const Statement &row)
{
    const auto field = row.utf8(2);
    if (row.isNull(2)) {
        state.deal = {moneyAt(row, 3), percentAt(row, 5), dateAt(row, 6), referenceAt(row, 7), referenceAt(row, 8), false};
        state.hasOpenStatus = row.utf8(9) == "open";
        state.isInTrash = false;
    } else if (field == "value") {
        state.deal.value = moneyAt(row, 3);
    } else if (field == "probability") {
        state.deal.probability = percentAt(row, 3);
    } else if (field == "expected_close") {
        state.deal.expectedClose = dateAt(row, 3);
    } else if (field == "owner") {
        state.deal.owner = referenceAt(row, 3);
    } else if (field == "pipeline") {
        state.deal.pipeline = referenceAt(row, 3);
    } else if (field == "status") {
        state.hasOpenStatus = row.utf8(3) == "open";
    } else {
        state.isInTrash = !row.isNull(3);
    }
    state.deal.isOpen = state.hasOpenStatus && !state.isInTrash;
}

} // namespace

Result<void> dealsAt(Database &database, const std::vector<Instant> &moments, const PastDeals &visit)
{
    auto statement = database.prepare(entries);
    if (!statement)
        return fail(statement.error());
    std::unordered_map<RecordId, State> deals;
    size_t moment = 0;
    const auto handOut = [&] {
        for (const auto &[id, state] : deals) {
            if (state.deal.isOpen)
                visit(moment, state.deal);
        }
    };
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        for (; moment < moments.size() && statement->integer(0) >= moments[moment].ms; ++moment)
            handOut();
        if (moment == moments.size())
            break;
        take(deals[recordIdAt(*statement, 1)], *statement);
    }
    for (; moment < moments.size(); ++moment)
        handOut();
    return {};
}

Result<std::vector<LeadSuccess>> leadSuccesses(Database &database, Instant from, Instant until)
{
    return readAll(
        database, successes, [](const Statement &row) { return LeadSuccess{Instant{row.integer(0)}, Instant{row.integer(1)}}; }, from, until);
}

} // namespace satchel::store
