// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the choice field of a purpose on a contact equal to the contact's newest statement, in the transaction that
// writes the statement, whoever writes it: a person, a merge that moves it, an undo that takes it back.
#pragma once

#include "domain/ChangeSet.h"
#include "store/RecordTable.h"

#include <set>

namespace satchel::store {

/// What a contact said last about a purpose, without the trash; of two statements of one instant the later written.
Result<std::optional<Record>> newestConsent(
    Database &database, RecordTables &tables, RecordId contact, const QString &purpose);

class ConsentFields
{
public:
    ConsentFields(Database &database, std::shared_ptr<RecordTables> tables)
        : m_database(database), m_tables(std::move(tables))
    {
    }

    /// Remembers the contact and the purpose of a written statement.
    void noteStatement(const Record &statement);
    /// Remembers all purposes of a contact that may not hold what was said last: one that comes out of the trash, or
    /// gets an earlier value back by undo.
    void noteContact(const Record &contact);
    bool isEmpty() const { return m_stale.empty(); }
    /// What the fields become on this day; nothing where no statement is left: the edit's own undo knows the value.
    /// Forgets what was remembered.
    Result<std::vector<Edit>> takeEdits(QDate today);

private:
    Database &m_database;
    std::shared_ptr<RecordTables> m_tables;
    std::set<std::pair<RecordId, QString>> m_stale;
};

} // namespace satchel::store
