// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LeadLives.h"

#include "store/Statements.h"

#include <algorithm>
#include <array>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace satchel::store {

namespace {

constexpr qint64 leadsAtOnce = 2000;

struct LoggedLeadField
{
    QLatin1StringView name;
    LeadEvent::Kind kind;
};
constexpr std::array leadFields{LoggedLeadField{QLatin1StringView("status"), LeadEvent::Kind::Status},
    LoggedLeadField{QLatin1StringView("source"), LeadEvent::Kind::Source},
    LoggedLeadField{QLatin1StringView("owner"), LeadEvent::Kind::Owner},
    LoggedLeadField{QLatin1StringView("company_name"), LeadEvent::Kind::Company},
    LoggedLeadField{QLatin1StringView("job_title"), LeadEvent::Kind::JobTitle},
    LoggedLeadField{QLatin1StringView("phone"), LeadEvent::Kind::Phone},
    LoggedLeadField{QLatin1StringView("email"), LeadEvent::Kind::Email}};

/// A creation has all values as an object, an update one value as text.
void takeLeadChange(std::vector<LeadEvent> &events, const Statement &row)
{
    const Instant at{row.integer(1)};
    if (row.isNull(2)) {
        const QJsonObject values = QJsonDocument::fromJson(utf8At(row, 4)).object();
        for (const LoggedLeadField &field : leadFields) {
            if (const QString text = values[field.name].toString(); !text.isEmpty())
                events.push_back({at, field.kind, text});
        }
        return;
    }
    const QString name = row.text(2);
    const auto field = std::ranges::find_if(leadFields, [&](const auto &one) { return name == one.name; });
    if (field != leadFields.end())
        events.push_back({at, field->kind, row.text(3)});
}

/// The leads of a condition on d with all that belongs to them. Values are bound in their order.
template <typename... Values>
Result<std::vector<LeadLife>> readLeads(Database &database, const std::string &condition, const Values &...values)
{
    auto lives = TRY(readAll(
        database,
        "SELECT d.\"row\", d.id, d.created_at, coalesce(d.excluded_from_learning, 0) FROM lead AS d"
        " WHERE d.deleted_at IS NULL AND "
            + condition + " ORDER BY d.\"row\"",
        [](const Statement &row) {
            return LeadLife{row.integer(0), recordIdAt(row, 1), Instant{row.integer(2)}, row.integer(3) != 0};
        },
        values...));
    const auto lifeOf = [&](qint64 row) -> LeadLife * {
        const auto found = std::ranges::lower_bound(lives, row, {}, &LeadLife::row);
        return found != lives.end() && found->row == row ? &*found : nullptr;
    };
    const std::string kind = std::to_string(static_cast<int>(EntityKind::Lead));
    TRY(eachRow(
        bound(database,
            "SELECT d.\"row\", s.at, c.field, CASE WHEN c.field IS NOT NULL THEN json_extract(c.after, '$') END,"
            " CASE WHEN c.field IS NULL THEN c.after END"
            " FROM lead AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s"
            " ON s.number = c.changeset WHERE d.deleted_at IS NULL AND c.entity = "
                + kind
                + " AND (c.field IN ('status', 'source', 'owner', 'company_name', 'job_title', 'phone', 'email')"
                  " OR (c.field IS NULL AND c.after IS NOT NULL)) AND "
                + condition + " ORDER BY d.\"row\", c.sequence",
            values...),
        [&](const Statement &row) {
            if (LeadLife *life = lifeOf(row.integer(0)))
                takeLeadChange(life->events, row);
        }));
    for (LeadLife &life : lives) // a change of another desk may be older than what was already here
        std::ranges::stable_sort(life.events, {}, &LeadEvent::at);
    TRY(eachRow(bound(database,
                    "SELECT d.\"row\", a.at, a.created_at, a.direction = 'incoming' OR a.kind = 'website_visit'"
                    " FROM lead AS d CROSS JOIN activity AS a ON a.lead = d.id WHERE a.deleted_at IS NULL"
                    " AND a.at IS NOT NULL AND a.kind IN ('call', 'email', 'meeting', 'sms', 'whatsapp',"
                    " 'demo_scheduled', 'demo_completed', 'follow_up', 'website_visit', 'social') AND "
                        + condition,
                    values...),
        [&](const Statement &row) {
            if (LeadLife *life = lifeOf(row.integer(0)))
                life->activities.push_back({Instant{row.integer(1)}, Instant{row.integer(2)}, row.integer(3) != 0});
        }));
    return lives;
}

} // namespace

Result<void> leadLives(Database &database, LivesOf which, const LeadLifeVisitor &visit)
{
    const std::string condition = std::string("d.\"row\" > ?1 AND d.\"row\" <= ?2 AND d.status ")
        + (which == LivesOf::Open ? "NOT IN" : "IN") + " ('converted', 'unqualified')";
    const qint64 last = TRY(database.integer("SELECT coalesce(max(\"row\"), 0) FROM lead"));
    for (qint64 row = 0; row < last; row += leadsAtOnce) {
        const auto lives = TRY(readLeads(database, condition, row, row + leadsAtOnce));
        for (const LeadLife &life : lives) {
            if (!visit(life))
                return {};
        }
    }
    return {};
}

Result<std::optional<LeadLife>> leadLife(Database &database, RecordId lead)
{
    const auto lives = TRY(readLeads(database, "d.id = ?1", lead));
    return lives.empty() ? std::optional<LeadLife>() : lives.front();
}

Result<ClosedCounts> closedLeads(Database &database)
{
    const auto excluded = TRY(readAll(database,
        "SELECT \"row\" FROM lead WHERE deleted_at IS NULL AND status IN ('converted', 'unqualified')"
        " AND excluded_from_learning = 1 ORDER BY \"row\"",
        [](const Statement &row) { return row.integer(0); }));
    const qint64 closed = TRY(database.integer(
        "SELECT count(*) FROM lead WHERE deleted_at IS NULL AND status IN ('converted', 'unqualified')"));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const qint64 row : excluded)
        hash.addData(QByteArray::number(row) + ' ');
    const qint64 count = std::ssize(excluded);
    return ClosedCounts{
        closed - count, count, excluded.empty() ? 0 : qFromBigEndian<qint64>(hash.result().constData())};
}

Result<qint64> closedLeadSpan(Database &database)
{
    const std::string kind = std::to_string(static_cast<int>(EntityKind::Lead));
    return database.integer("SELECT coalesce(sum(max(0, coalesce((SELECT max(s.at) FROM change AS c"
                            " CROSS JOIN changeset AS s ON s.number = c.changeset WHERE c.record = d.id"
                            " AND c.entity = "
        + kind
        + " AND c.field = 'status'), d.created_at) - d.created_at)), 0) FROM lead AS d WHERE d.deleted_at IS NULL"
          " AND d.status IN ('converted', 'unqualified') AND coalesce(d.excluded_from_learning, 0) = 0");
}

} // namespace satchel::store
