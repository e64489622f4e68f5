// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of a mail account: which are fetched, and how far each was read.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// RFC 6154. The numbers are in the file.
enum class FolderRole { None = 0, Inbox = 1, Drafts = 2, Sent = 3, Junk = 4, Trash = 5, Archive = 6, All = 7 };

/// How far a folder was read.
struct FolderMark
{
    quint32 uidValidity = 0; // 0: never. When the server has another one, its numbers mean other messages
    quint32 uidNext = 0; // the least number that a new message can have; 0 where the server does not say
    quint64 highestModSeq = 0; // RFC 7162; 0 where the server keeps none

    bool operator==(const FolderMark &) const = default;
};

struct MailFolder
{
    qint64 number = 0;
    QByteArray name; // as the server writes it
    QString title; // for people
    FolderRole role = FolderRole::None;
    bool isFollowed = false; // it is fetched
    bool storesAll = false; // every message of it is stored, whoever wrote it
    FolderMark mark;

    bool operator==(const MailFolder &) const = default;
};

/// Whether a folder is fetched while no person has chosen: those in which messages arrive, are kept after sending, or
/// are archived.
bool isFollowedAtFirst(FolderRole role);

class MailFolders
{
public:
    MailFolders(Store &store, qint64 account) : m_store(store), m_account(account) {}

    Result<std::vector<MailFolder>> list();
    /// Nothing when the account has none of this role.
    Result<std::optional<MailFolder>> find(FolderRole role);
    /// The server's folders as they are now (names, titles, roles). A folder that is gone is forgotten with its
    /// messages here; what a person chose for the others stays.
    Result<std::vector<MailFolder>> replace(const std::vector<MailFolder> &folders);
    /// The server has a folder under another name now. What is known of it stays.
    Result<void> rename(qint64 folder, const QByteArray &name, const QString &title);
    /// A folder that is to store all messages from now on is read from the account's first day again.
    Result<void> choose(qint64 folder, bool isFollowed, bool storesAll);
    Result<void> setMark(qint64 folder, const FolderMark &mark);

private:
    Store &m_store;
    qint64 m_account;
};

} // namespace satchel::store
