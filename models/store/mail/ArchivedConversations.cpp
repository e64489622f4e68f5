// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/ArchivedConversations.h"

#include "domain/FieldNames.h"
#include "store/mail/MailFolders.h"
#include "store/Statements.h"

#include <limits>
#include <utility>

namespace satchel::store {

namespace {

/// Nothing: it is not archived.
std::optional<Instant> archivedAt(const Record *conversation)
{
    if (!conversation || conversation->isDeleted())
        return {};
    const Value value = conversation->value(field::archived_at);
    return isEmpty(value) ? std::nullopt : std::optional(valueOr<Instant>(value));
}

/// A message that an undo has not moved back yet stays where it is.
Result<void> moveToArchive(Database &database, const QString &thread, Instant at)
{
    TRY(run(database,
        "UPDATE mail_archived SET archived_at = ?2, goes_back = 0 WHERE goes_back AND activity IN (SELECT id FROM"
        " activity WHERE thread = ?1)",
        thread, at));
    TRY(run(database,
        "INSERT INTO mail_archived (activity, archived_at, goes_back) SELECT DISTINCT m.activity, ?3, 0 FROM"
        " mail_message m JOIN mail_folder f ON f.number = m.folder JOIN activity a ON a.id = m.activity WHERE"
        " a.thread = ?1 AND (f.role = ?2 OR m.wants_role = ?2) ON CONFLICT (activity) DO UPDATE SET"
        " archived_at = excluded.archived_at, goes_back = 0",
        thread, FolderRole::Inbox, at));
    return run(database,
        "UPDATE mail_message SET wants_role = CASE WHEN wants_role = ?2 THEN NULL ELSE ?3 END WHERE activity IN"
        " (SELECT id FROM activity WHERE thread = ?1) AND (wants_role = ?2 OR folder IN (SELECT number FROM mail_folder"
        " WHERE role = ?2))",
        thread, FolderRole::Inbox, FolderRole::Archive);
}

/// Those that were archived after `since`. What the server may be moving at this moment is moved back once it is found
/// in the archive (MailMessages::put).
Result<void> moveToInbox(Database &database, const QString &thread, Instant since)
{
    TRY(run(database,
        "UPDATE mail_archived SET goes_back = 1 WHERE archived_at > ?2 AND activity IN (SELECT id FROM activity WHERE"
        " thread = ?1)",
        thread, since));
    TRY(run(database,
        "UPDATE mail_message SET wants_role = CASE WHEN wants_role = ?3 THEN NULL ELSE ?2 END WHERE activity IN"
        " (SELECT m.activity FROM mail_archived m JOIN activity a ON a.id = m.activity WHERE a.thread = ?1 AND"
        " m.goes_back) AND (wants_role = ?3 OR folder IN (SELECT number FROM mail_folder WHERE role = ?3))",
        thread, FolderRole::Inbox, FolderRole::Archive));
    return run(database,
        "DELETE FROM mail_archived WHERE goes_back AND activity IN (SELECT m.activity FROM mail_message m JOIN activity"
        " a ON a.id = m.activity WHERE a.thread = ? AND m.wants_role = ?)",
        thread, FolderRole::Inbox);
}

} // namespace

void ArchivedConversations::noteChange(const Record *before, const Record &after)
{
    if (after.entity->kind != EntityKind::Conversation || archivedAt(before) == archivedAt(&after))
        return;
    Moments &moments = m_threads
                           .try_emplace(valueOr<QString>(after.value(field::thread)), Moments{archivedAt(before), {}})
                           .first->second;
    moments.after = archivedAt(&after);
}

Result<void> ArchivedConversations::write()
{
    constexpr Instant never{std::numeric_limits<qint64>::min()};
    for (const auto &[thread, moments] : std::exchange(m_threads, {})) {
        const Instant before = moments.before.value_or(never);
        const Instant after = moments.after.value_or(never);
        if (after > before)
            TRY(moveToArchive(m_database, thread, after));
        else if (after < before)
            TRY(moveToInbox(m_database, thread, after));
    }
    return {};
}

} // namespace satchel::store
