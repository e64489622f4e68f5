// SPDX-License-Identifier: GPL-3.0-or-later
// The field `attendees` of activities: their attendees as texts, computed before the commit from the records, in the
// same transaction.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <unordered_set>

namespace satchel::store {

class Store;

class AttendeeLists
{
public:
    AttendeeLists(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// Remembers the activity whose list a written record changes.
    void noteWritten(const Record &attendee);
    void noteActivity(RecordId activity) { m_stale.insert(activity); }
    Result<void> write();

private:
    Database &m_database;
    const Schema &m_schema;
    std::unordered_set<RecordId> m_stale;
};

/// The attendees of an activity in the order in which they were added, without the trash.
Result<std::vector<Record>> attendeesOf(Database &database, const Schema &schema, RecordId activity);

/// An earlier Satchel had the texts only: makes records of them, once.
Result<void> makeAttendeeRecords(Store &store);

} // namespace satchel::store
