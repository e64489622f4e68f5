// SPDX-License-Identifier: GPL-3.0-or-later
// Archiving a conversation is an edit of its record; that its messages are to be moved in the mailbox follows from the
// edit, in the same transaction. So undo and redo move the messages too, and a crash leaves both or neither.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <map>

namespace satchel::store {

class ArchivedConversations
{
public:
    explicit ArchivedConversations(Database &database) : m_database(database) {}

    /// A record was written. `before` is null for a new one.
    void noteChange(const Record *before, const Record &after);
    /// Marks the messages: those in an inbox are wanted in the archive, or those that were archived here in the inbox.
    Result<void> write();

private:
    Database &m_database;
    std::map<QString, bool> m_threads; // archived, or no longer
};

} // namespace satchel::store
