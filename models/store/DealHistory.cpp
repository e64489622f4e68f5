// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DealHistory.h"

#include "store/Statements.h"

#include <algorithm>
#include <limits>
#include <QVarLengthArray>
#include <string>

namespace satchel::store {

namespace {

// A create says everything, an update one field; JSON as the command line writes it. Deal by deal, each in the order of
// time, which is that of the index: CROSS JOIN keeps it, and deals are few against the whole log.
constexpr auto entries
    = "SELECT s.at, d.row, c.field,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.amount')"
      " WHEN c.field = 'value' THEN json_extract(c.after, '$.amount') ELSE json_extract(c.after, '$') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.currency')"
      " WHEN c.field = 'value' THEN json_extract(c.after, '$.currency') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.probability') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.expected_close') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.owner') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.pipeline') END,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.status') END, d.id,"
      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.stage') END"
      " FROM deal AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE c.entity = 4 AND (c.field IS NULL OR c.field IN"
      " ('value', 'probability', 'expected_close', 'owner', 'pipeline', 'status', 'stage', 'deleted_at'))";
// Change sets are numbered as they come, so what changed since a moment is not before the last set before it.
constexpr auto touchedSince
    = " AND d.id IN (SELECT record FROM change WHERE entity = 4 AND sequence >="
      " coalesce((SELECT first_sequence FROM changeset WHERE at < ?1 ORDER BY number DESC LIMIT 1), 0))";
constexpr auto byDeal = " ORDER BY d.row, c.sequence";

static_assert(static_cast<int>(EntityKind::Deal) == 4);

constexpr auto successes
    = "SELECT l.created_at, min(s.at) FROM lead AS l CROSS JOIN change AS c ON c.record = l.id CROSS JOIN changeset AS "
      "s ON s.number = c.changeset"
      " WHERE l.deleted_at IS NULL AND l.created_at >= ?1 AND l.created_at < ?2"
      " AND ((c.field = 'status' AND c.after IN ('\"qualified\"', '\"converted\"'))"
      " OR (c.field IS NULL AND json_extract(c.after, '$.status') IN ('qualified', 'converted'))) GROUP BY l.row";

struct State
{
    PastDeal deal;
    bool hasOpenStatus = false;
    bool isInTrash = false;
    bool isOwners = true; // the one asked for; true for all when nobody is
    bool isPipelines = true;
    bool isAsked = true; // one of those asked for

    bool isShown() const { return isAsked && hasOpenStatus && !isInTrash && isOwners && isPipelines; }
};

/// ASCII of a column without an allocation: a log has a million of them.
class Letters
{
public:
    explicit Letters(std::string_view utf8) : m_letters(static_cast<qsizetype>(utf8.size()))
    {
        std::ranges::transform(utf8, m_letters.begin(), [](char letter) { return static_cast<char16_t>(letter); });
    }
    QStringView view() const { return QStringView(m_letters.constData(), m_letters.size()); }

private:
    QVarLengthArray<char16_t, 64> m_letters;
};

std::optional<Money> moneyAt(const Statement &row, int column)
{
    const auto amount = row.utf8(column);
    if (amount.empty())
        return {};
    const auto code = row.utf8(column + 1);
    const auto money = Money::fromString(
        Letters(amount).view(), Currency::fromStored(code.data(), static_cast<qsizetype>(code.size())));
    return money ? std::optional(*money) : std::nullopt;
}

Decimal percentAt(const Statement &row, int column)
{
    return Decimal::fromString(Letters(row.utf8(column)).view()).value_or(Decimal());
}

/// "2026-11-20"; QDate's own reader takes ten times as long.
QDate dateAt(const Statement &row, int column)
{
    const auto text = row.utf8(column);
    if (text.size() != 10)
        return {};
    const auto number = [text](size_t from, size_t count) {
        int value = 0;
        for (const char digit : text.substr(from, count))
            value = value * 10 + (digit - '0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

RecordId idAt(const Statement &row, int column)
{
    return RecordId::fromString(Letters(row.utf8(column)).view());
}

bool refersTo(const Statement &row, int column, RecordId asked)
{
    return asked.isNull() || idAt(row, column) == asked;
}

void take(State &state, const Statement &row, const PastQuestion &question)
{
    const auto field = row.utf8(2);
    if (field.empty()) {
        state.deal = {moneyAt(row, 3), percentAt(row, 5), dateAt(row, 6), idAt(row, 11), idAt(row, 7)};
        state.isOwners = question.owner.isNull() || state.deal.owner == question.owner;
        state.isPipelines = refersTo(row, 8, question.pipeline);
        state.hasOpenStatus = row.utf8(9) == "open";
        state.isInTrash = false;
    } else if (field == "value") {
        state.deal.value = moneyAt(row, 3);
    } else if (field == "probability") {
        state.deal.probability = percentAt(row, 3);
    } else if (field == "expected_close") {
        state.deal.expectedClose = dateAt(row, 3);
    } else if (field == "owner") {
        state.deal.owner = idAt(row, 3);
        state.isOwners = question.owner.isNull() || state.deal.owner == question.owner;
    } else if (field == "pipeline") {
        state.isPipelines = refersTo(row, 3, question.pipeline);
    } else if (field == "stage") {
        state.deal.stage = idAt(row, 3);
    } else if (field == "status") {
        state.hasOpenStatus = row.utf8(3) == "open";
    } else {
        state.isInTrash = !row.isNull(3);
    }
}

} // namespace

Result<void> dealsAt(Database &database, const PastQuestion &question, const PastDeals &visit)
{
    auto statement = TRY(database.prepare(std::string(entries) + (question.changedSince ? touchedSince : "") + byDeal));
    if (question.changedSince)
        statement.bind(1, question.changedSince->ms);
    std::vector<RecordId> asked = question.only.value_or(std::vector<RecordId>());
    std::ranges::sort(asked);
    State state;
    qint64 deal = 0;
    size_t moment = question.moments.size();
    const auto handOutUntil = [&](qint64 at) {
        for (; moment < question.moments.size() && question.moments[moment].ms <= at; ++moment) {
            if (state.isShown())
                visit(moment, state.deal);
        }
    };
    for (;;) {
        const auto row = TRY(statement.step());
        if (!row || statement.integer(1) != deal) {
            handOutUntil(std::numeric_limits<qint64>::max());
            if (!row)
                return {};
            state = {};
            state.isAsked = !question.only || std::ranges::binary_search(asked, recordIdAt(statement, 10));
            deal = statement.integer(1);
            moment = 0;
        }
        handOutUntil(statement.integer(0));
        take(state, statement, question);
    }
}

Result<std::vector<LeadSuccess>> leadSuccesses(Database &database, Instant from, Instant until)
{
    return readAll(
        database, successes,
        [](const Statement &row) {
            return LeadSuccess{Instant{row.integer(0)}, Instant{row.integer(1)}};
        },
        from, until);
}

} // namespace satchel::store
