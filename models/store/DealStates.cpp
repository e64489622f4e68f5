// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DealStates.h"

#include "store/Statements.h"

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
constexpr const char16_t *created[] = {
    u"probability", u"expected_close", u"owner", u"pipeline", u"status", u"stage", u"deleted_at"};

std::optional<Money> moneyOf(const QString &amount, const QString &code)
{
    const auto currency = Currency::fromCode(code);
    const auto money = currency ? Money::fromString(amount, *currency) : Result<Money>(fail(currency.error()));
    return money ? std::optional(*money) : std::nullopt;
}

/// A field's value as the log's JSON has it.
void setField(DealState &state, QStringView field, const QString &text)
{
    if (field == u"probability")
        state.probability = Decimal::fromString(text).value_or(Decimal());
    else if (field == u"expected_close")
        state.expectedClose = QDate::fromString(text, Qt::ISODate);
    else if (field == u"owner")
        state.owner = RecordId::fromString(text);
    else if (field == u"pipeline")
        state.pipeline = RecordId::fromString(text);
    else if (field == u"status")
        state.status = text;
    else if (field == u"stage")
        state.stage = RecordId::fromString(text);
    else if (field == u"deleted_at")
        state.isInTrash = !text.isEmpty();
}

DealState createdState(const Statement &row)
{
    DealState state;
    state.deal = recordIdAt(row, Id);
    if (!row.isNull(CreatedAmount))
        state.value = moneyOf(row.text(CreatedAmount), row.text(CreatedCurrency));
    for (int i = 0; i < static_cast<int>(std::size(created)); ++i) {
        if (!row.isNull(FirstCreated + i))
            setField(state, created[i], row.text(FirstCreated + i));
    }
    return state;
}

void take(std::optional<DealState> &state, const Statement &row)
{
    if (row.isNull(ChangedField)) {
        state = createdState(row);
        return;
    }
    if (!state)
        return;
    const QString field = row.text(ChangedField);
    if (field == u"value")
        state->value = moneyOf(row.text(After), row.text(AfterCurrency));
    else
        setField(*state, field, row.isNull(After) ? QString() : row.text(After));
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
