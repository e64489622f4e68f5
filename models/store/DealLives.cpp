// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DealLives.h"

#include "store/Statements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <QCryptographicHash>
#include <QtEndian>

namespace satchel::store {

namespace {

static_assert(static_cast<int>(EntityKind::Deal) == 4);

constexpr qint64 rowsAtOnce = 2000;

/// The values of a create, and the fields of an update, in the same order.
struct LoggedField
{
    std::string_view name;
    DealEvent::Kind kind;
};
constexpr std::array fields{
    LoggedField{"stage", DealEvent::Kind::Stage},
    LoggedField{"status", DealEvent::Kind::Status},
    LoggedField{"value", DealEvent::Kind::Value},
    LoggedField{"expected_close", DealEvent::Kind::ExpectedClose},
    LoggedField{"next_action", DealEvent::Kind::NextAction},
    LoggedField{"next_action_date", DealEvent::Kind::NextActionDate},
    LoggedField{"owner", DealEvent::Kind::Owner},
    LoggedField{"company", DealEvent::Kind::Company},
    LoggedField{"source", DealEvent::Kind::Source},
    LoggedField{"competitors", DealEvent::Kind::Competitors},
};

// Columns before those of the fields.
constexpr int rowColumn = 0;
constexpr int atColumn = 1;
constexpr int fieldColumn = 2;
constexpr int valueColumn = 3; // of an update
constexpr int currencyColumn = 4; // of an update or create
constexpr int firstField = 5;

// What a person cannot have done with the customer is no activity: notes, what the program itself writes. Nor is what
// ends a deal.
constexpr auto activityKinds = "('call', 'email', 'meeting', 'sms', 'whatsapp', 'quote_sent', 'proposal_sent',"
                               " 'contract_sent', 'demo_scheduled', 'demo_completed', 'follow_up', 'website_visit',"
                               " 'social')";

/// `which`: a condition on d. CROSS JOIN keeps the order: these deals are few against the whole log.
std::string eventsSql(std::string_view which)
{
    std::string sql = "SELECT d.\"row\", s.at, c.field,"
                      " CASE c.field WHEN 'value' THEN json_extract(c.after, '$.amount')"
                      " WHEN 'competitors' THEN json_array_length(c.after) ELSE json_extract(c.after, '$') END,"
                      " CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.value.currency')"
                      " WHEN c.field = 'value' THEN json_extract(c.after, '$.currency') END";
    std::string names;
    for (const LoggedField &field : fields) {
        const std::string name(field.name);
        sql += ", CASE WHEN c.field IS NULL THEN ";
        sql += field.kind == DealEvent::Kind::Competitors ? "json_array_length(c.after, '$." + name + "')"
            : field.kind == DealEvent::Kind::Value        ? "json_extract(c.after, '$.value.amount')"
                                                          : "json_extract(c.after, '$." + name + "')";
        sql += " END";
        names += (names.empty() ? "'" : ", '") + name + "'";
    }
    sql += " FROM deal AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s ON s.number = "
           "c.changeset"
           " WHERE d.deleted_at IS NULL AND c.entity = 4 AND (c.field IN ("
        + names + ") OR (c.field IS NULL AND c.after IS NOT NULL)) AND ";
    return sql.append(which) + " ORDER BY d.\"row\", c.sequence";
}

double numberAt(const Statement &row, int column)
{
    const auto text = row.utf8(column);
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The same rows give the same number, in any process.
qint64 digestOfRows(const std::vector<qint64> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const qint64 row : rows)
        hash.addData(QByteArray::number(row) + ' ');
    return rows.empty() ? 0 : qFromBigEndian<qint64>(hash.result().constData());
}

QDate dateAt(const Statement &row, int column)
{
    return dateFromIso(row.text(column)).value_or(QDate());
}

DealEvent eventOf(const Statement &row, DealEvent::Kind kind, int column)
{
    DealEvent event{Instant{row.integer(atColumn)}, kind};
    switch (kind) {
    case DealEvent::Kind::Stage:
    case DealEvent::Kind::Owner:
    case DealEvent::Kind::Company: event.id = RecordId::fromString(row.text(column)); break;
    case DealEvent::Kind::Status:
    case DealEvent::Kind::NextAction:
    case DealEvent::Kind::Source: event.text = row.text(column); break;
    case DealEvent::Kind::Value:
        event.number = numberAt(row, column);
        event.text = row.text(currencyColumn);
        break;
    case DealEvent::Kind::ExpectedClose:
    case DealEvent::Kind::NextActionDate: event.date = dateAt(row, column); break;
    case DealEvent::Kind::Competitors: event.number = static_cast<double>(row.integer(column)); break;
    }
    return event;
}

void takeChange(std::vector<DealEvent> &events, const Statement &row)
{
    const auto name = row.utf8(fieldColumn);
    for (size_t i = 0; i < fields.size(); ++i) {
        const int created = firstField + static_cast<int>(i);
        if (name == fields[i].name)
            events.push_back(eventOf(row, fields[i].kind, valueColumn));
        else if (name.empty() && !row.isNull(created))
            events.push_back(eventOf(row, fields[i].kind, created));
    }
}

/// The deals of a condition with all that belongs to them. Values are bound in their order.
template <typename... Values>
Result<std::vector<DealLife>> readLives(Database &database, std::string_view which, const Values &...values)
{
    const std::string condition(which);
    auto lives = TRY(readAll(
        database,
        "SELECT d.\"row\", d.id, d.created_at, coalesce(d.excluded_from_learning, 0), d.closed_on FROM deal AS d"
        " WHERE d.deleted_at IS NULL AND "
            + condition + " ORDER BY d.\"row\"",
        [](const Statement &row) {
            return DealLife{row.integer(0), recordIdAt(row, 1), Instant{row.integer(2)}, row.integer(3) != 0,
                dateAt(row, 4), {}, {}, {}};
        },
        values...));
    size_t at = 0; // all statements are in the order of the rows
    const auto lifeOf = [&](qint64 row) -> DealLife * {
        while (at < lives.size() && lives[at].row < row)
            ++at;
        return at < lives.size() && lives[at].row == row ? &lives[at] : nullptr;
    };
    TRY(eachRow(bound(database, eventsSql(which), values...), [&](const Statement &row) {
        if (DealLife *life = lifeOf(row.integer(rowColumn)))
            takeChange(life->events, row);
    }));
    for (DealLife &life : lives) // a change of another desk may be older than what was already here
        std::ranges::stable_sort(life.events, {}, &DealEvent::at);
    at = 0;
    TRY(eachRow(bound(database,
                    "SELECT d.\"row\", a.at, a.created_at, a.direction = 'incoming' OR a.kind = 'website_visit'"
                    " FROM deal AS d CROSS JOIN activity AS a ON a.deal = d.id WHERE a.deleted_at IS NULL"
                    " AND a.at IS NOT NULL AND a.kind IN "
                        + std::string(activityKinds) + " AND " + condition + " ORDER BY d.\"row\"",
                    values...),
        [&](const Statement &row) {
            if (DealLife *life = lifeOf(row.integer(0)))
                life->activities.push_back({Instant{row.integer(1)}, Instant{row.integer(2)}, row.integer(3) != 0});
        }));
    at = 0;
    TRY(eachRow(bound(database,
                    "SELECT d.\"row\", x.created_at FROM deal AS d CROSS JOIN deal_contact AS x ON x.deal = d.id"
                    " WHERE x.deleted_at IS NULL AND "
                        + condition + " ORDER BY d.\"row\"",
                    values...),
        [&](const Statement &row) {
            if (DealLife *life = lifeOf(row.integer(0)))
                life->contacts.push_back(Instant{row.integer(1)});
        }));
    return lives;
}

} // namespace

Result<void> dealLives(Database &database, LivesOf which, const DealLifeVisitor &visit)
{
    const std::string_view condition = which == LivesOf::Open
        ? "d.\"row\" > ?1 AND d.\"row\" <= ?2 AND d.status = 'open'"
        : "d.\"row\" > ?1 AND d.\"row\" <= ?2 AND d.status IN ('won', 'lost', 'abandoned')";
    const qint64 last = TRY(database.integer("SELECT coalesce(max(\"row\"), 0) FROM deal"));
    for (qint64 row = 0; row < last; row += rowsAtOnce) {
        const auto lives = TRY(readLives(database, condition, row, row + rowsAtOnce));
        for (const DealLife &life : lives) {
            if (!visit(life))
                return {};
        }
    }
    return {};
}

Result<std::optional<DealLife>> dealLife(Database &database, RecordId deal)
{
    const auto lives = TRY(readLives(database, "d.id = ?1", deal));
    return lives.empty() ? std::optional<DealLife>() : lives.front();
}

Result<std::vector<DealClosing>> dealClosings(Database &database, ClosingEntries entries)
{
    // The newest status that the log has: a creation when the deal came closed.
    const std::string entered = entries == ClosingEntries::Skip
        ? "NULL"
        : "(SELECT s.at FROM change AS c CROSS JOIN changeset AS s ON s.number = c.changeset WHERE c.record = d.id"
          " AND c.entity = 4 AND (c.field = 'status' OR (c.field IS NULL AND c.after IS NOT NULL))"
          " ORDER BY c.sequence DESC LIMIT 1)";
    return readAll(database,
        "SELECT d.owner, d.company, d.closed_on, d.created_at, d.status = 'won', " + entered
            + " FROM deal AS d WHERE d.deleted_at IS NULL"
              " AND d.status IN ('won', 'lost', 'abandoned') AND d.closed_on IS NOT NULL"
              " AND coalesce(d.excluded_from_learning, 0) = 0 ORDER BY d.closed_on, d.\"row\"",
        [](const Statement &row) {
            return DealClosing{recordIdAt(row, 0), recordIdAt(row, 1), dateAt(row, 2), Instant{row.integer(3)},
                row.integer(4) != 0, row.isNull(5) ? std::optional<Instant>() : Instant{row.integer(5)}};
        });
}

Result<ClosedCounts> closedDeals(Database &database)
{
    const auto excluded = TRY(readAll(database,
        "SELECT \"row\" FROM deal WHERE deleted_at IS NULL AND status IN ('won', 'lost', 'abandoned')"
        " AND excluded_from_learning = 1 ORDER BY \"row\"",
        [](const Statement &row) { return row.integer(0); }));
    const qint64 closed = TRY(database.integer("SELECT count(*) FROM deal WHERE deleted_at IS NULL"
                                               " AND status IN ('won', 'lost', 'abandoned')"));
    const qint64 count = std::ssize(excluded);
    return ClosedCounts{closed - count, count, digestOfRows(excluded)};
}

Result<CompanyLives> companyLives(Database &database, std::optional<RecordId> only)
{
    const std::string sql = "SELECT d.id, s.at, c.field,"
                            " json_extract(c.after, CASE WHEN c.field IS NULL THEN '$.industry' ELSE '$' END),"
                            " json_extract(c.after, CASE WHEN c.field IS NULL THEN '$.employees' ELSE '$' END)"
                            " FROM company AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s"
                            " ON s.number = c.changeset WHERE c.entity = ?1 AND c.after IS NOT NULL"
                            " AND (c.field IS NULL OR c.field IN ('industry', 'employees'))"
        + std::string(only ? " AND d.id = ?2" : "") + " ORDER BY d.\"row\", c.sequence";
    CompanyLives lives;
    const auto take = [&](const Statement &row) {
        const auto field = row.utf8(2);
        CompanyEvent event{Instant{row.integer(1)}};
        if (field != "employees")
            event.industry = row.text(3);
        if (field != "industry")
            event.employees = row.isNull(4) ? -1 : row.integer(4);
        lives[recordIdAt(row, 0)].push_back(std::move(event));
    };
    if (only)
        TRY(eachRow(bound(database, sql, EntityKind::Company, *only), take));
    else
        TRY(eachRow(bound(database, sql, EntityKind::Company), take));
    return lives;
}

} // namespace satchel::store
