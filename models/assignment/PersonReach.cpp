// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/PersonReach.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/TeamMembers.h"

#include <algorithm>
#include <QHash>

namespace satchel::assignment {

namespace {

constexpr qint64 pageSize = 2000; // records

Result<QSet<RecordId>> peopleOf(store::Store &store, RecordId team)
{
    QSet<RecordId> people;
    for (const Record &member : TRY(store::membersOf(store.database(), store.schema(), team)))
        people.insert(valueOr<RecordId>(member.value(field::user)));
    return people;
}

Result<QSet<RecordId>> teamsOf(store::Store &store, RecordId user)
{
    const auto rows = TRY(
        store.select({EntityKind::TeamMember, {field::team}, Filter::refersTo(field::user, user), {}, {}, -1, false}));
    QSet<RecordId> teams;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto team = store.get(EntityKind::Team, rows.reference(row, 0));
        if (team && !team->isDeleted())
            teams.insert(team->id);
    }
    return teams;
}

/// Counts the records of one kind; remembers the records that they belong to.
class Counter
{
public:
    Counter(store::Store &store, const Rights &rights, const std::atomic<bool> &isCancelled)
        : m_store(store), m_rights(rights), m_isCancelled(isCancelled)
    {
    }

    Result<Reach> count(const Entity &entity)
    {
        const EntityRights *rights = m_rights.of(entity.kind);
        const qint64 all = TRY(m_store.count({entity.kind, {}, {}, {}, {}, -1, false}));
        Reach reach{entity.kind, all};
        if (!rights)
            return reach;
        const auto isOfOwner = [&](Right right) {
            return rights->scopeOf(right) == RightScope::Team || rights->scopeOf(right) == RightScope::Own;
        };
        if (isOfOwner(Right::See) || isOfOwner(Right::Edit) || isOfOwner(Right::Delete)) {
            TRY(countEach(entity, reach));
            return reach;
        }
        const auto whole = [&](Right right) { return rights->scopeOf(right) == RightScope::All ? reach.all : 0; };
        reach.seen = whole(Right::See);
        reach.edited = std::min(whole(Right::Edit), reach.seen);
        reach.deleted = std::min(whole(Right::Delete), reach.seen);
        if (reach.seen > 0) {
            const auto rows = TRY(m_store.select({entity.kind, {}, {}, {}, {}, mostExamples, false}));
            for (qsizetype row = 0; row < rows.size(); ++row)
                reach.examples.push_back({rows.id(row), reach.edited > 0});
        }
        return reach;
    }

private:
    /// What is not seen is not changed either (sync/hub/sql/push.sql).
    Result<void> countEach(const Entity &entity, Reach &reach)
    {
        const FindRecord find = [this](EntityKind kind, RecordId id) { return parent(kind, id); };
        store::Query query{entity.kind, {}, {}, {}, {}, pageSize, false};
        do {
            if (m_isCancelled)
                return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
            const store::Rows rows = TRY(m_store.select(query));
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const Record record = TRY(m_store.get(entity.kind, rows.id(row)));
                const RecordId owner = ownerOf(m_store.schema(), record, find);
                const RecordId territory = territoryOf(m_store.schema(), record, find);
                const auto allows = [&](Right right) { return m_rights.allow(right, entity.kind, owner, territory); };
                if (!allows(Right::See))
                    continue;
                ++reach.seen;
                const bool isEdited = allows(Right::Edit);
                reach.edited += isEdited ? 1 : 0;
                if (reach.seen <= mostExamples)
                    reach.examples.push_back({record.id, isEdited});
                reach.deleted += allows(Right::Delete) ? 1 : 0;
            }
            query.after = rows.next();
        } while (query.after);
        return {};
    }

    std::optional<Record> parent(EntityKind kind, RecordId id)
    {
        const auto known = m_parents.constFind(id);
        if (known != m_parents.cend())
            return *known;
        auto found = m_store.get(kind, id);
        return *m_parents.insert(id, found ? std::optional(std::move(*found)) : std::nullopt);
    }

    store::Store &m_store;
    const Rights &m_rights;
    const std::atomic<bool> &m_isCancelled;
    QHash<RecordId, std::optional<Record>> m_parents;
};

} // namespace

Result<Rights> rightsOf(store::Store &store, const store::TeamOverview &team, RecordId user)
{
    const auto person = std::ranges::find(team.people, user, &store::TeamPerson::user);
    if (person != team.people.end() && person->isActive)
        return rightsOf(store, team, Newcomer{person->role, {}, user});
    Rights none;
    none.me = user;
    return none;
}

Result<Rights> rightsOf(store::Store &store, const store::TeamOverview &team, const Newcomer &newcomer)
{
    Rights rights;
    rights.me = newcomer.user;
    const auto role = std::ranges::find(team.roles, newcomer.role, &store::TeamRole::name);
    if (role == team.roles.end())
        return rights;
    rights.entities = role->rights;
    rights.discountLimit = role->discountLimit;
    rights.connects = role->connects;
    rights.approves = role->approves;
    if (!newcomer.user.isNull()) {
        rights.teams = TRY(teamsOf(store, newcomer.user));
        rights.team = {newcomer.user};
    }
    if (!newcomer.team.isNull())
        rights.teams.insert(newcomer.team);
    for (const RecordId &one : std::as_const(rights.teams))
        rights.team += TRY(peopleOf(store, one));
    for (const store::TeamShare &share : team.shares) {
        if (share.withRole != newcomer.role && !rights.teams.contains(share.withTeam))
            continue;
        auto people = TRY(peopleOf(store, share.ofTeam));
        rights.shared.push_back({share.ofTeam, std::move(people), share.entity, share.edits});
    }
    return rights;
}

Result<std::vector<Reach>> reachOf(store::Store &store, const Rights &rights, const std::atomic<bool> &isCancelled)
{
    Counter counter(store, rights, isCancelled);
    std::vector<Reach> reaches;
    for (const auto &entity : store.schema().entities()) {
        if (entity->isInternal || entity->presentation.page.isEmpty())
            continue;
        const Reach reach = TRY(counter.count(*entity));
        reaches.push_back(reach);
    }
    return reaches;
}

} // namespace satchel::assignment
