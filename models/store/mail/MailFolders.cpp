// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailFolders.h"

#include "store/Statements.h"

#include <algorithm>

namespace satchel::store {

namespace {

constexpr std::string_view mailFolderColumns
    = "SELECT number, name, title, role, is_followed, stores_all, uid_validity,"
      " uid_next, highest_modseq FROM mail_folder WHERE account = ?";

MailFolder readMailFolder(const Statement &row)
{
    const auto name = row.blob(1);
    return {row.integer(0),
        QByteArray(reinterpret_cast<const char *>(name.data()), static_cast<qsizetype>(name.size())), row.text(2),
        static_cast<FolderRole>(row.integer(3)), row.integer(4) != 0, row.integer(5) != 0,
        {static_cast<quint32>(row.integer(6)), static_cast<quint32>(row.integer(7)),
            static_cast<quint64>(row.integer(8))}};
}

} // namespace

bool isFollowedAtFirst(FolderRole role)
{
    return role == FolderRole::Inbox || role == FolderRole::Sent || role == FolderRole::Archive;
}

Result<std::vector<MailFolder>> MailFolders::list()
{
    return readAll(m_store.database(), std::string(mailFolderColumns) + " ORDER BY role = 0, role, title",
        readMailFolder, m_account);
}

Result<std::optional<MailFolder>> MailFolders::find(FolderRole role)
{
    return readOne(m_store.database(), std::string(mailFolderColumns) + " AND role = ? ORDER BY number", readMailFolder,
        m_account, role);
}

Result<std::vector<MailFolder>> MailFolders::replace(const std::vector<MailFolder> &folders)
{
    const auto known = TRY(list());
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const MailFolder &folder : known) {
        if (std::ranges::find(folders, folder.name, &MailFolder::name) != folders.end())
            continue;
        for (const char *table : {"mail_message", "mail_problem"})
            TRY(run(m_store.database(), std::string("DELETE FROM ") + table + " WHERE folder = ?", folder.number));
        TRY(run(m_store.database(), "DELETE FROM mail_folder WHERE number = ?", folder.number));
    }
    for (const MailFolder &folder : folders) {
        TRY(run(m_store.database(),
            "INSERT INTO mail_folder (account, name, title, role, is_followed, stores_all, uid_validity, uid_next,"
            " highest_modseq) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0)"
            " ON CONFLICT (account, name) DO UPDATE SET title = excluded.title, role = excluded.role, is_followed ="
            " CASE WHEN role = 0 THEN max(is_followed, excluded.is_followed) ELSE is_followed END",
            m_account, Blob{folder.name}, folder.title, folder.role, isFollowedAtFirst(folder.role)));
    }
    TRY(transaction.commit());
    return list();
}

Result<void> MailFolders::rename(qint64 folder, const QByteArray &name, const QString &title)
{
    return run(
        m_store.database(), "UPDATE mail_folder SET name = ?, title = ? WHERE number = ?", Blob{name}, title, folder);
}

Result<void> MailFolders::choose(qint64 folder, bool isFollowed, bool storesAll)
{
    return run(m_store.database(),
        "UPDATE mail_folder SET is_followed = ?2, uid_next = CASE WHEN stores_all < ?3 THEN 0 ELSE uid_next END,"
        " highest_modseq = CASE WHEN stores_all < ?3 THEN 0 ELSE highest_modseq"
        " END, stores_all = ?3 WHERE number = ?1",
        folder, isFollowed, storesAll);
}

Result<void> MailFolders::setMark(qint64 folder, const FolderMark &mark)
{
    return run(m_store.database(),
        "UPDATE mail_folder SET uid_validity = ?, uid_next = ?, highest_modseq = ? WHERE number = ?",
        static_cast<qint64>(mark.uidValidity), static_cast<qint64>(mark.uidNext),
        static_cast<qint64>(mark.highestModSeq), folder);
}

} // namespace satchel::store
