// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailMessages.h"

#include "store/Statements.h"

namespace satchel::store {

namespace {

std::optional<RecordId> orNull(RecordId id)
{
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace

Result<QSet<quint32>> MailMessages::uids(qint64 folder)
{
    QSet<quint32> all;
    TRY(eachRow(bound(m_store.database(), "SELECT uid FROM mail_message WHERE folder = ?", folder),
        [&](const Statement &row) { all.insert(static_cast<quint32>(row.integer(0))); }));
    return all;
}

Result<void> MailMessages::put(qint64 folder, std::span<const KnownMessage> messages)
{
    for (const KnownMessage &message : messages) {
        const auto sender = [&message](auto part) {
            return message.sender ? std::optional(part(*message.sender)) : std::nullopt;
        };
        TRY(run(m_store.database(),
            "INSERT INTO mail_message (folder, uid, message_id, activity, is_seen, sender, sender_name, subject, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (folder, uid) DO UPDATE SET message_id = excluded.message_id, activity = excluded.activity,"
            " is_seen = excluded.is_seen, sender = excluded.sender, sender_name = excluded.sender_name,"
            " subject = excluded.subject, at = excluded.at",
            folder, static_cast<qint64>(message.uid), message.messageId, orNull(message.activity), message.isSeen,
            sender([](const SenderHead &head) { return head.address; }),
            sender([](const SenderHead &head) { return head.name; }),
            sender([](const SenderHead &head) { return head.subject; }),
            sender([](const SenderHead &head) { return head.at; })));
    }
    const auto goingBack = TRY(readOne(m_store.database(), "SELECT 1 FROM mail_archived WHERE goes_back LIMIT 1",
        [](const Statement &row) { return row.integer(0); }));
    if (!goingBack) // nearly always, and a folder may have 100,000 messages
        return {};
    TRY(run(m_store.database(),
        "UPDATE mail_message SET wants_role = ?2 WHERE folder = ?1 AND folder IN (SELECT number FROM mail_folder WHERE"
        " role = ?3) AND activity IN (SELECT activity FROM mail_archived WHERE goes_back)",
        folder, FolderRole::Inbox, FolderRole::Archive));
    return run(m_store.database(),
        "DELETE FROM mail_archived WHERE goes_back AND activity IN (SELECT activity FROM mail_message WHERE folder = ?"
        " AND wants_role = ?)",
        folder, FolderRole::Inbox);
}

Result<void> MailMessages::keepInInbox(qint64 folder)
{
    return run(m_store.database(),
        "DELETE FROM mail_archived WHERE goes_back AND activity IN (SELECT activity FROM mail_message WHERE folder = ?"
        " AND wants_role IS NULL)",
        folder);
}

Result<void> MailMessages::setSeen(qint64 folder, quint32 uid, bool isSeen)
{
    return run(m_store.database(), "UPDATE mail_message SET is_seen = ? WHERE folder = ? AND uid = ?", isSeen, folder,
        static_cast<qint64>(uid));
}

Result<void> MailMessages::forget(qint64 folder, quint32 first, quint32 last)
{
    for (const char *table : {"mail_message", "mail_problem"})
        TRY(run(m_store.database(),
            std::string("DELETE FROM ") + table + " WHERE folder = ? AND uid BETWEEN ? AND ? AND uid > 0", folder,
            static_cast<qint64>(first), static_cast<qint64>(last)));
    return {};
}

Result<void> MailMessages::forgetAll(qint64 folder)
{
    for (const char *table : {"mail_message", "mail_problem"})
        TRY(run(m_store.database(), std::string("DELETE FROM ") + table + " WHERE folder = ?", folder));
    return {};
}

Result<void> MailMessages::wantSeen(std::span<const RecordId> activities, bool isSeen)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const RecordId &activity : activities) {
        TRY(run(m_store.database(),
            "UPDATE mail_message SET wants_seen = CASE WHEN is_seen = ?1 THEN NULL ELSE ?1 END WHERE activity = ?2",
            isSeen, activity));
    }
    return transaction.commit();
}

Result<std::vector<WantedChange>> MailMessages::wanted(qint64 folder)
{
    const auto read = [](const Statement &row) {
        WantedChange change{static_cast<quint32>(row.integer(0)), {}, {}};
        if (!row.isNull(1))
            change.isSeen = row.integer(1) != 0;
        if (!row.isNull(2))
            change.role = static_cast<FolderRole>(row.integer(2));
        return change;
    };
    return readAll(m_store.database(),
        "SELECT uid, wants_seen, wants_role FROM mail_message WHERE folder = ? AND (wants_seen IS NOT NULL OR"
        " wants_role IS NOT NULL) ORDER BY uid",
        read, folder);
}

Result<void> MailMessages::setDone(qint64 folder, const WantedChange &change)
{
    if (change.role) // it has another number in its new folder, where it is found again
        return run(m_store.database(), "DELETE FROM mail_message WHERE folder = ? AND uid = ? AND wants_role = ?",
            folder, static_cast<qint64>(change.uid), *change.role);
    return run(m_store.database(),
        "UPDATE mail_message SET is_seen = ?3, wants_seen = CASE WHEN wants_seen = ?3 THEN NULL ELSE wants_seen END"
        " WHERE folder = ?1 AND uid = ?2",
        folder, static_cast<qint64>(change.uid), change.isSeen.value_or(false));
}

Result<QSet<RecordId>> MailMessages::unseen(std::span<const RecordId> activities)
{
    QSet<RecordId> unseen;
    for (const RecordId &activity : activities) {
        const auto isSeen = TRY(readOne(
            m_store.database(), "SELECT max(coalesce(wants_seen, is_seen)) FROM mail_message WHERE activity = ?",
            [](const Statement &row) { return row.isNull(0) || row.integer(0) != 0; }, activity));
        if (isSeen && !*isSeen)
            unseen.insert(activity);
    }
    return unseen;
}

Result<std::vector<UnknownSender>> MailMessages::unknownSenders()
{
    return readAll(m_store.database(), // of the bare columns SQLite takes the row of the greatest `at`
        "SELECT sender, sender_name, count(DISTINCT message_id), subject, max(at) FROM mail_message WHERE sender IS NOT"
        " NULL AND sender NOT IN (SELECT address FROM mail_dismissed) GROUP BY sender ORDER BY 5 DESC",
        [](const Statement &row) {
            return UnknownSender{row.text(0), row.text(1), row.integer(2), row.text(3), Instant{row.integer(4)}};
        });
}

Result<void> MailMessages::dismiss(const QString &address)
{
    return run(m_store.database(), "INSERT OR IGNORE INTO mail_dismissed (address) VALUES (?)", address.toLower());
}

Result<bool> MailMessages::isDismissed(const QString &address)
{
    const auto found = TRY(
        readInteger(m_store.database(), "SELECT count(*) FROM mail_dismissed WHERE address = ?", address.toLower()));
    return found != 0;
}

Result<std::vector<MessagePlace>> MailMessages::from(const QString &address, qint64 account)
{
    return readAll(
        m_store.database(),
        "SELECT folder, uid FROM mail_message WHERE sender = ? AND folder IN (SELECT number FROM mail_folder WHERE"
        " account = ?) ORDER BY folder, uid",
        [](const Statement &row) {
            return MessagePlace{row.integer(0), static_cast<quint32>(row.integer(1))};
        },
        address.toLower(), account);
}

Result<QStringList> MailMessages::addressesOfUnknown(qint64 account)
{
    const auto all = TRY(readAll(
        m_store.database(),
        "SELECT DISTINCT sender FROM mail_message WHERE sender IS NOT NULL AND folder IN (SELECT number FROM"
        " mail_folder WHERE account = ?)",
        [](const Statement &row) { return row.text(0); }, account));
    return QStringList(all.begin(), all.end());
}

} // namespace satchel::store
