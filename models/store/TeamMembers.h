// SPDX-License-Identifier: GPL-3.0-or-later
// The field `members` of teams: the names of the users in their records of team_member, computed before the commit, in
// the same transaction.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <unordered_set>

namespace satchel::store {

class Store;

class TeamMembers
{
public:
    explicit TeamMembers(Database &database) : m_database(database) {}

    /// Remembers the teams whose list a written record changes: a member, or a user with another name.
    void noteWritten(const Record &record);
    void noteTeam(RecordId team) { m_stale.insert(team); }
    Result<void> write();

private:
    Database &m_database;
    std::unordered_set<RecordId> m_stale;
    std::unordered_set<RecordId> m_users;
};

/// The records of team_member of a team, without the trash, in the order in which they were added.
Result<std::vector<Record>> membersOf(Database &database, const Schema &schema, RecordId team);

/// The user with this name or e-mail address; null when there is none.
Result<RecordId> userCalled(Database &database, const QString &text);

/// An earlier Satchel had names only: makes records of them, once. A name that no user has becomes a user. Where the
/// rights of this person do not allow it another desk of the team does.
Result<void> makeMemberRecords(Store &store);

} // namespace satchel::store
