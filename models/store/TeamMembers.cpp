// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TeamMembers.h"

#include "domain/FieldNames.h"
#include "store/Parts.h"
#include "store/Statements.h"
#include "store/Store.h"
#include "store/TableLayout.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const auto recordsMade = u"team_member_records"_s;

Result<QStringList> namesOf(Database &database, RecordId team)
{
    QStringList names;
    TRY(eachRow(bound(database,
                    "SELECT u.name FROM team_member m JOIN \"user\" u ON u.id = m.user WHERE m.team = ?"
                    " AND m.deleted_at IS NULL AND u.deleted_at IS NULL GROUP BY u.id ORDER BY min(m.\"row\")",
                    team),
        [&](const Statement &row) { names.append(row.text(0)); }));
    return names;
}

/// Teams with names and without records.
Result<std::vector<std::pair<RecordId, QStringList>>> namedTeams(Database &database)
{
    std::vector<std::pair<RecordId, QStringList>> teams;
    TRY(eachRow(database.prepare("SELECT t.id, t.members FROM team t WHERE coalesce(t.members, '') <> '' AND NOT EXISTS"
                                 " (SELECT 1 FROM team_member m WHERE m.team = t.id)"),
        [&](const Statement &row) { teams.emplace_back(recordIdAt(row, 0), splitItems(row.text(1))); }));
    return teams;
}

} // namespace

void TeamMembers::noteWritten(const Record &record)
{
    if (record.entity->kind == EntityKind::TeamMember)
        m_stale.insert(valueOr<RecordId>(record.value(field::team)));
    else if (record.entity->kind == EntityKind::User)
        m_users.insert(record.id);
}

Result<void> TeamMembers::write()
{
    for (const RecordId &user : std::exchange(m_users, {}))
        TRY(eachRow(bound(m_database, "SELECT team FROM team_member WHERE user = ? AND deleted_at IS NULL", user),
            [&](const Statement &row) { m_stale.insert(recordIdAt(row, 0)); }));
    for (const RecordId &team : std::exchange(m_stale, {})) {
        const QStringList names = TRY(namesOf(m_database, team));
        TRY(run(m_database, "UPDATE team SET members = ? WHERE id = ?",
            names.isEmpty() ? std::nullopt : std::optional(joinItems(names)), team));
    }
    return {};
}

Result<std::vector<Record>> membersOf(Database &database, const Schema &schema, RecordId team)
{
    return partsOf(database, schema, EntityKind::TeamMember, field::team, team);
}

Result<RecordId> userCalled(Database &database, const QString &text)
{
    return readId(database,
        "SELECT id FROM \"user\" WHERE (name = ?1 COLLATE folded OR email = ?1 COLLATE folded)"
        " AND deleted_at IS NULL ORDER BY \"row\" LIMIT 1",
        text);
}

Result<void> makeMemberRecords(Store &store)
{
    if (!TRY(store.meta(recordsMade)).isEmpty())
        return {};
    std::vector<Edit> edits;
    QHash<QString, RecordId> made;
    for (const auto &[team, names] : TRY(namedTeams(store.database()))) {
        for (const QString &name : names) {
            const RecordId known = TRY(userCalled(store.database(), name));
            RecordId user = made.value(name, known);
            if (user.isNull()) {
                user = store.newId();
                made.insert(name, user);
                edits.push_back(Edit::create(EntityKind::User, user, {{field::name, name}}));
            }
            edits.push_back(Edit::create(EntityKind::TeamMember, {}, {{field::team, team}, {field::user, user}}));
        }
    }
    if (!edits.empty()) {
        const auto done = store.commit({u"Team members"_s, Origin::rule(u"team_members"_s), std::move(edits), {}});
        if (!done)
            return done.error().kind == Error::Kind::Forbidden ? Result<void>() : fail(done.error());
    }
    return store.setMeta(recordsMade, u"1"_s);
}

} // namespace satchel::store
