// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/LeadQueue.h"

#include "assignment/Groups.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::assignment {

namespace {

enum Column { Company, Email };

const WorkKind &leads()
{
    static const WorkKind kind = [] {
        const auto kinds = workKinds();
        return *std::ranges::find(kinds, EntityKind::Lead, &WorkKind::entity);
    }();
    return kind;
}

/// When each of them got the newest of the leads that they have; below 0 where there is none. Read from the leads, so
/// that every desk of a team finds the same turn without keeping one.
Result<std::vector<qint64>> newestLeads(store::Store &store, const std::vector<RecordId> &people)
{
    std::vector<qint64> newest;
    for (const RecordId &person : people) {
        const auto rows = TRY(store.select({EntityKind::Lead, {field::created_at},
            Filter::refersTo(leads().ownerField, person), {field::created_at, true}, {}, 1, false}));
        newest.push_back(rows.isEmpty() ? -1 : valueOr<Instant>(rows.value(0, 0)).ms);
    }
    return newest;
}

Result<std::vector<RecordId>> inOrderOfTurn(store::Store &store, std::vector<RecordId> people)
{
    const auto newest = TRY(newestLeads(store, people));
    std::vector<std::pair<qint64, RecordId>> order;
    for (size_t i = 0; i < people.size(); ++i)
        order.emplace_back(newest[i], people[i]);
    std::ranges::stable_sort(order, {}, &std::pair<qint64, RecordId>::first);
    std::ranges::transform(order, people.begin(), &std::pair<qint64, RecordId>::second);
    return people;
}

/// Where a lead comes from, for as far as it says so.
struct LeadSource
{
    QString domain; // of its address, unless that is at a provider of mailboxes
    QString company; // folded
};

/// The owner of the only company that a lead can be of.
Result<std::optional<RecordId>> ownerOfCompany(store::Store &store, const LeadSource &source)
{
    const auto ownerBy = [&](const QString &name, const QString &value) -> Result<std::optional<RecordId>> {
        if (value.isEmpty())
            return std::nullopt;
        const auto rows = TRY(
            store.select({EntityKind::Company, {field::owner}, Filter::equals(name, value), {}, {}, 2, false}));
        return rows.size() == 1 && !rows.isNull(0, 0) ? std::optional(rows.reference(0, 0)) : std::nullopt;
    };
    const auto byDomain = TRY(ownerBy(field::domain, source.domain));
    return byDomain ? byDomain : ownerBy(field::name, source.company);
}

} // namespace

Filter unassignedLeads()
{
    return Filter::all({Filter::condition(leads().ownerField, Filter::Op::IsEmpty), leads().open});
}

Result<AssignmentPlan> planLeads(
    store::Store &store, std::vector<RecordId> people, Method method, const std::vector<RecordId> &ids)
{
    if (people.empty())
        return fail(Error::Kind::Invalid, Reason::tr("nobody was chosen to get leads"));
    people = TRY(inOrderOfTurn(store, std::move(people)));
    AssignmentPlan plan;
    plan.receivers = people;
    plan.loads = TRY(loadsOf(store, people));
    const auto rows = TRY(store.select({EntityKind::Lead, {field::company_name, field::email}, unassignedLeads(),
        {field::created_at, false}, {}, -1, false, ids}));
    std::vector<qint64> loads = plan.loads;
    Groups<QString> groups; // of companies, by what the leads call them
    std::vector<std::optional<size_t>> groupOf; // of items; none: it goes to the owner of its company
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const LeadSource source{employerDomain(rows.text(row, Email)), fold(rows.text(row, Company))};
        const auto owner = TRY(ownerOfCompany(store, {source.domain, rows.text(row, Company)}));
        const auto known = owner ? std::ranges::find(people, *owner) : people.end();
        AssignmentPlan::Item item{EntityKind::Lead, rows.id(row), {}, 0};
        if (known != people.end()) {
            item.receiver = static_cast<size_t>(known - people.begin());
            ++loads[item.receiver];
            groupOf.emplace_back();
        } else {
            const QString name = !source.domain.isEmpty() ? source.domain : source.company;
            const QString key = name.isEmpty() ? rows.id(row).toString() : name;
            const size_t group = groups.of(key);
            ++groups.weights()[group];
            groupOf.emplace_back(group);
        }
        plan.items.push_back(item);
    }
    const auto receivers = distribute(groups.weights(), loads, method);
    for (size_t i = 0; i < plan.items.size(); ++i) {
        if (groupOf[i])
            plan.items[i].receiver = receivers[*groupOf[i]];
    }
    return plan;
}

} // namespace satchel::assignment
