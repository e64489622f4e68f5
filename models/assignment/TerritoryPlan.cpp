// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/TerritoryPlan.h"

#include "assignment/OpenWork.h"
#include "domain/FieldNames.h"
#include "domain/Territory.h"
#include "store/Territories.h"

#include <algorithm>
#include <QSet>

namespace satchel::assignment {

namespace {

/// A contact of a company is where the company is.
Filter placed(EntityKind entity)
{
    return entity == EntityKind::Contact ? Filter::condition(field::company, Filter::Op::IsEmpty) : Filter();
}

using Places = QHash<RecordId, RecordId>; // of customers, their team

/// Where the conditions say that the customers of an entity are.
Result<Places> placesOf(store::Store &store, const std::vector<Territory> &territories, EntityKind entity)
{
    Places places;
    for (const Territory &territory : territories) {
        const auto filter = territory.filters.find(entity);
        if (filter == territory.filters.end())
            continue;
        const auto rows = TRY(
            store.select({entity, {}, Filter::all({placed(entity), filter->second}), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!places.contains(rows.id(row))) // the first that fits wins
                places.insert(rows.id(row), territory.team);
        }
    }
    return places;
}

struct Customer
{
    EntityKind entity{};
    RecordId id = {};
    RecordId owner = {};
};

/// Finds who takes customers over, territory by territory.
class Takeover
{
public:
    Takeover(store::Store &store, Method method) : m_store(store), m_method(method) {}

    Result<void> plan(RecordId team, const std::vector<Customer> &arriving, std::vector<ValueChange> &changes)
    {
        const std::vector<RecordId> members = TRY(membersOf(team));
        std::vector<Customer> leaving; // whose owner is not of the team
        std::ranges::copy_if(arriving, std::back_inserter(leaving),
            [&](const Customer &one) { return std::ranges::find(members, one.owner) == members.end(); });
        if (members.empty() || leaving.empty())
            return {};
        std::vector<std::vector<ValueChange>> work;
        std::vector<qint64> weights;
        for (const Customer &customer : leaving) {
            work.push_back(TRY(workOn(customer)));
            weights.push_back(std::max<qint64>(1, m_load));
        }
        const std::vector<qint64> loads = TRY(loadsOf(m_store, members));
        const auto receivers = distribute(weights, loads, m_method);
        for (size_t i = 0; i < work.size(); ++i) {
            for (ValueChange &change : work[i]) {
                change.after = members[receivers[i]];
                changes.push_back(std::move(change));
            }
        }
        return {};
    }

private:
    Result<std::vector<RecordId>> membersOf(RecordId team)
    {
        std::vector<RecordId> members;
        const auto rows = TRY(m_store.select(
            {EntityKind::TeamMember, {field::user}, Filter::refersTo(field::team, team), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (std::ranges::find(members, rows.reference(row, 0)) == members.end())
                members.push_back(rows.reference(row, 0));
        }
        return members;
    }

    /// The customer, and the open work of its owner that names it. `m_load`: how much of that counts as load.
    Result<std::vector<ValueChange>> workOn(const Customer &customer)
    {
        const QString &reference = m_store.schema().entity(customer.entity).name;
        std::vector<ValueChange> work = {{customer.entity, customer.id, field::owner, customer.owner, {}}};
        m_load = customer.entity == EntityKind::Lead ? 1 : 0;
        if (customer.owner.isNull())
            return work;
        for (const WorkKind &kind : workKinds()) {
            const Field *belongs = m_store.schema().entity(kind.entity).find(reference);
            if (!belongs || belongs->target != customer.entity)
                continue;
            const auto rows = TRY(m_store.select({kind.entity, {},
                Filter::all({Filter::refersTo(reference, customer.id),
                    Filter::refersTo(kind.ownerField, customer.owner), kind.open}),
                {}, {}, -1, false}));
            for (qsizetype row = 0; row < rows.size(); ++row)
                work.push_back({kind.entity, rows.id(row), kind.ownerField, customer.owner, {}});
            m_load += kind.isLoad ? rows.size() : 0;
        }
        return work;
    }

    store::Store &m_store;
    Method m_method;
    qint64 m_load = 0;
};

} // namespace

std::vector<ValueChange> TerritoryPlan::changes() const
{
    std::vector<ValueChange> all = moves;
    all.insert(all.end(), owners.begin(), owners.end());
    return all;
}

Result<TerritoryPlan> planTerritories(store::Store &store, std::optional<Method> owners)
{
    const auto territories = TRY(store::Territories::read(store.database(), store.schema()));
    TerritoryPlan plan;
    QHash<RecordId, size_t> countOf;
    for (const Territory &territory : territories.all()) {
        countOf.insert(territory.team, plan.counts.size());
        plan.counts.push_back({territory.team});
    }
    const size_t nowhere = plan.counts.size(); // also a team that has no territory any more
    plan.counts.push_back({});
    std::map<size_t, std::vector<Customer>> arriving;
    for (const EntityKind entity : placedEntities()) {
        const Places places = TRY(placesOf(store, territories.all(), entity));
        const auto rows = TRY(
            store.select({entity, {field::territory, field::owner}, placed(entity), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const RecordId before = rows.reference(row, 0);
            const RecordId after = places.value(rows.id(row));
            TerritoryPlan::Count &then = plan.counts[countOf.value(after, nowhere)];
            ++plan.counts[countOf.value(before, nowhere)].before;
            ++then.after;
            if (before == after)
                continue;
            ++then.arriving;
            plan.moves.push_back({entity, rows.id(row), field::territory, before, after});
            arriving[countOf.value(after, nowhere)].push_back({entity, rows.id(row), rows.reference(row, 1)});
        }
    }
    if (!owners)
        return plan;
    Takeover takeover(store, *owners);
    for (const auto &[place, customers] : arriving) {
        if (place != nowhere)
            TRY(takeover.plan(plan.counts[place].team, customers, plan.owners));
    }
    return plan;
}

/// By hand is where a customer is that the conditions as they were would move.
Result<Assigned> openTerritory(store::Store &store, RecordId team, const std::vector<Edit> &edits, const QString &label,
    const std::atomic<bool> &isCancelled)
{
    QSet<RecordId> byHand;
    for (const ValueChange &move : TRY(planTerritories(store, {})).moves) {
        if (!move.before.isNull())
            byHand.insert(move.id);
    }
    const auto arrivals = [&]() -> Result<std::vector<ValueChange>> {
        std::vector<ValueChange> moves = TRY(planTerritories(store, {})).moves;
        std::erase_if(moves, [&](const ValueChange &move) { return move.after != team || byHand.contains(move.id); });
        return moves;
    };
    return writeChanges(store, edits, arrivals, label, isCancelled);
}

} // namespace satchel::assignment
