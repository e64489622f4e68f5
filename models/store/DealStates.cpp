// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DealStates.h"

#include "store/Statements.h"
#include "store/StoredDate.h"

#include <limits>

namespace satchel::store {

namespace {

// A create says everything, an update one field; JSON as the command line writes it. Deal by deal, each in the order of
// time, which is that of the index: CROSS JOIN keeps it. The fields of a create, one by one, come first.
constexpr auto entries
    = "SELECT s.at, d.row, d.id, c.field,"
      " CASE WHEN c.field = 'value' THEN json_extract(c.after, '$.amount')"
      " WHEN c.field IS NOT NULL THEN json_extract(c.after, '$') END,"
      " CASE WHEN c.field = 'value' THEN json_extract(c.after, '$.currency') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.amount') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.currency') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.probability') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.expected_close') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.owner') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.pipeline') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.status') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.stage') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.deleted_at') END"
      " FROM deal AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE c.entity = 4 AND (c.field IS NULL OR c.field IN"
      " ('value', 'probability', 'expected_close', 'owner', 'pipeline', 'status', 'stage', 'deleted_at'))"
      " ORDER BY d.row, c.sequence";

static_assert(static_cast<int>(EntityKind::Deal) == 4);

enum Column { At, Row, Id, ChangedField, After, AfterCurrency, CreatedAmount, CreatedCurrency, FirstCreated };

// What a create says, in the order of its columns.
constexpr std::string_view created[] = {
    "probability", "expected_close", "owner", "pipeline", "status", "stage", "deleted_at"};

std::optional<Money> moneyAt(const Statement &row, int amount, int code)
{
    const auto letters = row.utf8(code);
    const auto currency = Currency::fromStored(letters.data(), static_cast<qsizetype>(letters.size()));
    const auto money = Money::fromString(row.text(amount), currency);
    return money && !currency.isNull() ? std::optional(*money) : std::nullopt;
}

/// A field's value as the log's JSON has it; NULL: none.
void setField(DealState &state, std::string_view field, const Statement &row, int column)
{
    if (field == "probability")
        state.probability = Decimal::fromString(row.text(column)).value_or(Decimal());
    else if (field == "expected_close")
        state.expectedClose = storedDate(row.utf8(column));
    else if (field == "owner")
        state.owner = RecordId::fromString(asciiAt(row, column));
    else if (field == "pipeline")
        state.pipeline = RecordId::fromString(asciiAt(row, column));
    else if (field == "status")
        state.status = row.text(column);
    else if (field == "stage")
        state.stage = RecordId::fromString(asciiAt(row, column));
    else if (field == "deleted_at")
        state.isInTrash = !row.utf8(column).empty();
}

DealState createdState(const Statement &row)
{
    DealState state;
    state.deal = recordIdAt(row, Id);
    if (!row.isNull(CreatedAmount))
        state.value = moneyAt(row, CreatedAmount, CreatedCurrency);
    for (int i = 0; i < static_cast<int>(std::size(created)); ++i) {
        if (!row.isNull(FirstCreated + i))
            setField(state, created[i], row, FirstCreated + i);
    }
    return state;
}

void take(std::optional<DealState> &state, const Statement &row)
{
    if (row.isNull(ChangedField))
        state = createdState(row);
    else if (state && row.utf8(ChangedField) == "value")
        state->value = moneyAt(row, After, AfterCurrency);
    else if (state)
        setField(*state, row.utf8(ChangedField), row, After);
}

} // namespace

Result<void> dealStatesAt(Database &database, const std::vector<Instant> &moments, const DealStateVisitor &visit)
{
    auto statement = TRY(database.prepare(entries));
    std::optional<DealState> state;
    qint64 deal = 0;
    size_t moment = moments.size();
    const auto handOutUntil = [&](qint64 at) {
        for (; moment < moments.size() && moments[moment].ms <= at; ++moment) {
            if (state)
                visit(moment, *state);
        }
    };
    for (;;) {
        const bool hasRow = TRY(statement.step());
        if (!hasRow || statement.integer(Row) != deal) {
            handOutUntil(std::numeric_limits<qint64>::max());
            if (!hasRow)
                return {};
            state.reset();
            deal = statement.integer(Row);
            moment = 0;
        }
        handOutUntil(statement.integer(At));
        take(state, statement);
    }
}

} // namespace satchel::store
