// SPDX-License-Identifier: GPL-3.0-or-later
// Archiving a conversation is an edit of its record; that its messages are to be moved in the mailbox follows from the
// edit, in the same transaction. So undo and redo move the messages too, and a crash leaves both or neither. Only edits
// that are made on this computer move messages: a colleague's and another computer's are carried out there.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

#include <map>
#include <optional>

namespace satchel::store {

class ArchivedConversations
{
public:
    explicit ArchivedConversations(Database &database) : m_database(database) {}

    /// A record was written. `before` is null for a new one.
    void noteChange(const Record *before, const Record &after);
    /// Marks the messages: of a later moment of archiving those in an inbox are wanted in the archive; of an earlier
    /// one, or none, those that were archived since then are wanted in the inbox.
    Result<void> write();

private:
    struct Moments
    {
        std::optional<Instant> before;
        std::optional<Instant> after;
    };

    Database &m_database;
    std::map<QString, Moments> m_threads;
};

} // namespace satchel::store
