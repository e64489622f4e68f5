// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CustomerLives.h"

#include "store/Statements.h"
#include "store/StoredDate.h"

#include <string>
#include <unordered_map>

namespace satchel::store {

namespace {

using CustomersById = std::unordered_map<RecordId, size_t>;

/// A condition of its own each, for an index to be used; the company is bound in both cases.
std::string ofCompany(const std::string &column, bool isOne)
{
    return isOne ? column + " = ?1" : std::string("?1 IS NULL");
}

std::string customersSql(bool isOne)
{
    return "SELECT c.id, c.name, EXISTS (SELECT 1 FROM deal AS x WHERE x.company = c.id AND x.deleted_at IS NULL"
           " AND x.excluded_from_learning = 1) FROM company AS c WHERE c.deleted_at IS NULL AND "
        + ofCompany("c.id", isOne)
        + " AND EXISTS (SELECT 1 FROM deal AS d WHERE d.company = c.id AND d.deleted_at IS NULL AND d.status = 'won'"
          " AND d.closed_on IS NOT NULL) ORDER BY c.name, c.\"row\"";
}

std::string customerDealsSql(bool isOne)
{
    return "SELECT company, created_at, status, closed_on, value, value_currency FROM deal WHERE deleted_at IS NULL"
           " AND company IS NOT NULL AND status IN ('open', 'won', 'lost', 'abandoned') AND "
        + ofCompany("company", isOne);
}

// What a person cannot have done with the customer is no activity (DealLives.cpp), but for tickets and purchases.
constexpr auto customerActivityColumns = "a.at, CASE WHEN a.kind = 'ticket' THEN 2 WHEN a.kind = 'purchase' THEN 3"
                                         " WHEN a.direction = 'incoming' THEN 0 ELSE 1 END";
constexpr auto customerActivityConditions
    = "a.deleted_at IS NULL AND a.at <= ?2 AND a.kind IN ('call', 'email', 'meeting', 'sms', 'whatsapp', 'quote_sent',"
      " 'proposal_sent', 'contract_sent', 'demo_scheduled', 'demo_completed', 'follow_up', 'website_visit', 'social',"
      " 'ticket', 'purchase')"
      " AND coalesce(a.outcome, '') NOT IN ('no_show', 'moved', 'cancelled')";

/// Those of the company itself, then those of its contacts that name no company. Two queries, for each has its index.
std::string customerActivitiesSql(bool isOfContacts, bool isOne)
{
    const std::string from = isOfContacts
        ? " FROM contact AS p JOIN activity AS a ON a.contact = p.id AND a.company IS NULL"
          " WHERE p.company IS NOT NULL AND "
            + ofCompany("p.company", isOne)
        : " FROM activity AS a WHERE a.company IS NOT NULL AND " + ofCompany("a.company", isOne);
    return std::string("SELECT ") + (isOfContacts ? "p.company, " : "a.company, ") + customerActivityColumns + from
        + " AND " + customerActivityConditions;
}

CustomerDeal customerDealAt(const Statement &row)
{
    CustomerDeal deal{Instant{row.integer(1)}};
    const auto status = row.utf8(2);
    deal.state = status == "open" ? CustomerDeal::State::Open
        : status == "won"         ? CustomerDeal::State::Won
                                  : CustomerDeal::State::Lost;
    if (!row.isNull(3))
        deal.closedOn = storedDate(row.utf8(3));
    const auto currency = Currency::fromCode(row.text(5));
    if (currency && !row.isNull(4))
        deal.value = Money{row.integer(4), *currency};
    return deal;
}

} // namespace

Result<std::vector<CustomerLife>> customerLives(Database &database, Instant now, std::optional<RecordId> only)
{
    const bool isOne = only.has_value();
    std::vector<CustomerLife> lives;
    CustomersById places;
    TRY(eachRow(bound(database, customersSql(isOne), only), [&](const Statement &row) {
        places.emplace(recordIdAt(row, 0), lives.size());
        lives.push_back({recordIdAt(row, 0), row.text(1), row.integer(2) != 0});
    }));
    if (lives.empty())
        return lives;
    const auto lifeOf = [&](const Statement &row) {
        const auto place = places.find(recordIdAt(row, 0));
        return place == places.end() ? nullptr : &lives[place->second];
    };
    TRY(eachRow(bound(database, customerDealsSql(isOne), only), [&](const Statement &row) {
        if (CustomerLife *life = lifeOf(row))
            life->deals.push_back(customerDealAt(row));
    }));
    for (const bool isOfContacts : {false, true}) {
        TRY(eachRow(bound(database, customerActivitiesSql(isOfContacts, isOne), only, now), [&](const Statement &row) {
            if (CustomerLife *life = lifeOf(row))
                life->activities.push_back(
                    {Instant{row.integer(1)}, static_cast<CustomerActivity::Kind>(row.integer(2))});
        }));
    }
    return lives;
}

} // namespace satchel::store
