// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/ArchivedConversations.h"

#include "domain/FieldNames.h"
#include "store/mail/MailFolders.h"
#include "store/Statements.h"

#include <utility>

namespace satchel::store {

namespace {

/// Empty: it is not archived.
Value archivedAt(const Record *conversation)
{
    return !conversation || conversation->isDeleted() ? Value() : conversation->value(field::archived_at);
}

/// A message that an undo has not moved back yet stays where it is.
Result<void> moveToArchive(Database &database, const QString &thread)
{
    TRY(run(database,
        "INSERT OR IGNORE INTO mail_archived SELECT m.activity FROM mail_message m JOIN mail_folder f ON"
        " f.number = m.folder JOIN activity a ON a.id = m.activity WHERE a.thread = ?1 AND (f.role = ?2 OR"
        " m.wants_role = ?2)",
        thread, FolderRole::Inbox));
    return run(database,
        "UPDATE mail_message SET wants_role = CASE WHEN wants_role = ?2 THEN NULL ELSE ?3 END WHERE activity IN"
        " (SELECT id FROM activity WHERE thread = ?1) AND (wants_role = ?2 OR folder IN (SELECT number FROM mail_folder"
        " WHERE role = ?2))",
        thread, FolderRole::Inbox, FolderRole::Archive);
}

/// A message that was not moved yet stays where it is.
Result<void> moveToInbox(Database &database, const QString &thread)
{
    TRY(run(database,
        "UPDATE mail_message SET wants_role = CASE WHEN wants_role = ?3 THEN NULL ELSE ?2 END WHERE activity IN"
        " (SELECT m.activity FROM mail_archived m JOIN activity a ON a.id = m.activity WHERE a.thread = ?1) AND"
        " (wants_role = ?3 OR folder IN (SELECT number FROM mail_folder WHERE role = ?3))",
        thread, FolderRole::Inbox, FolderRole::Archive));
    return run(
        database, "DELETE FROM mail_archived WHERE activity IN (SELECT id FROM activity WHERE thread = ?)", thread);
}

} // namespace

void ArchivedConversations::noteChange(const Record *before, const Record &after)
{
    if (after.entity->kind != EntityKind::Conversation || archivedAt(before) == archivedAt(&after))
        return;
    m_threads[valueOr<QString>(after.value(field::thread))] = !isEmpty(archivedAt(&after));
}

Result<void> ArchivedConversations::write()
{
    for (const auto &[thread, isArchived] : std::exchange(m_threads, {}))
        TRY(isArchived ? moveToArchive(m_database, thread) : moveToInbox(m_database, thread));
    return {};
}

} // namespace satchel::store
