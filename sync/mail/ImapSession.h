// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to an IMAP server (RFC 3501, or 9051 as far as servers still speak both), signed in. It reads what
// folders there are, what changed in one since it was read last, messages, and when something comes; and it writes what
// a person did: read, archived, sent. Belongs to the thread that made it. After an error of kind Unanswered, Offline or
// Cancelled it is of no use any more.
#pragma once

#include "domain/Instant.h"
#include "store/mail/MailFolders.h"
#include "sync/mail/Credentials.h"
#include "sync/mail/MailStream.h"

#include <optional>
#include <QByteArray>
#include <QDate>
#include <QSet>
#include <vector>

struct mailimap_search_key;
struct mailimap_store_att_flags;

namespace satchel::mail {

using store::FolderMark;
using store::FolderRole;

struct Folder
{
    QByteArray name; // as the server writes it
    QString title; // for people: decoded, with '/' between a folder and what is in it
    FolderRole role = FolderRole::None;
    bool hasMessages = true; // some only have folders

    bool operator==(const Folder &) const = default;
};

enum class MessageFlag { Seen = 1, Answered = 2, Flagged = 4, Deleted = 8, Draft = 16 };
Q_DECLARE_FLAGS(MessageFlags, MessageFlag)

struct MessageState
{
    quint32 uid = 0;
    MessageFlags flags;

    bool operator==(const MessageState &) const = default;
};

/// Of the numbers `first` to `last`.
struct UidRange
{
    quint32 first = 0;
    quint32 last = 0;

    bool operator==(const UidRange &) const = default;
};

struct FolderChanges
{
    FolderMark mark; // for the next time
    bool isWhole = false; // `messages` are all that there are: it was never read, has new numbers, or the server cannot
                          // say what changed
    std::vector<MessageState> messages; // new ones, and those whose flags changed
    std::vector<UidRange> gone; // known to the server; empty when isWhole
};

struct MessageHead
{
    quint32 uid = 0;
    qint64 size = 0; // bytes of the whole message
    std::optional<Instant> received; // by the server
    QByteArray header; // as it was sent, up to the empty line

    bool operator==(const MessageHead &) const = default;
};

struct MessageBytes
{
    quint32 uid = 0;
    QByteArray bytes;
};

class ImapSession
{
public:
    /// Connects and signs in. Unauthorized: the server takes neither these credentials nor says that they are expired;
    /// Invalid: no secure connection, or no IMAP server; Refused: the server's own reason.
    static Result<std::unique_ptr<ImapSession>> open(const MailServer &server, const Credentials &credentials,
        sync::Cancellation &cancellation, MailTimeouts timeouts = {});
    ~ImapSession();
    ImapSession(const ImapSession &) = delete;
    ImapSession &operator=(const ImapSession &) = delete;

    Result<std::vector<Folder>> folders();
    /// Opens a folder for reading, which changes nothing in it, and says what changed since `mark`.
    Result<FolderChanges> select(const QByteArray &folder, const FolderMark &mark);
    /// The numbers of messages that the server has had since a day, the smallest first.
    Result<std::vector<quint32>> since(QDate day);
    /// The same of those with a message id (without angle brackets).
    Result<std::vector<quint32>> withMessageId(const QString &messageId);
    /// Of the folder that is open. Those that are gone are left out.
    Result<std::vector<MessageHead>> heads(const std::vector<quint32> &uids);
    /// The messages' bytes, without marking them as read, in one answer: the caller chooses so many that they fit into
    /// memory. Those that are gone are left out.
    Result<std::vector<MessageBytes>> messages(const std::vector<quint32> &uids);
    /// Which of them are there.
    Result<QSet<quint32>> existing(const std::vector<quint32> &uids);
    /// One of them; NotFound when it is gone.
    Result<QByteArray> message(quint32 uid);
    /// Until something happens in the open folder, or the time is over or the wait is interrupted (false). Where the
    /// server has no IDLE it waits for the time and says true.
    Result<bool> idle(qint64 milliseconds, sync::Cancellation *interruption = nullptr);

    // Writing, in the folder that is open
    Result<void> setSeen(const std::vector<quint32> &uids, bool isSeen);
    /// Into another folder. Where the server can neither move nor remove a single message, the copy is made and the
    /// message stays with the flag \Deleted.
    Result<void> move(const std::vector<quint32> &uids, const QByteArray &folder);
    /// Removes single messages for good. Refused where the server can only remove all that have the flag \Deleted.
    Result<void> expunge(const std::vector<quint32> &uids);
    /// A new message in any folder; its number there, where the server says it (UIDPLUS).
    Result<std::optional<quint32>> append(const QByteArray &folder, const QByteArray &message, MessageFlags flags);

    /// Whether expunge() works.
    bool removesSingleMessages() const { return m_hasUidPlus; }
    bool knowsChanges() const { return m_hasQresync; }

private:
    class Protocol;
    explicit ImapSession(std::unique_ptr<Protocol> protocol);

    Result<void> signIn(const Credentials &credentials);
    Result<void> readCapabilities();
    Result<std::vector<quint32>> search(mailimap_search_key *key);
    Result<void> store(const std::vector<quint32> &uids, mailimap_store_att_flags *change);

    std::unique_ptr<Protocol> m_protocol;
    bool m_hasQresync = false;
    bool m_hasIdle = false;
    bool m_hasUidPlus = false;
    bool m_hasMove = false;
};

} // namespace satchel::mail

Q_DECLARE_OPERATORS_FOR_FLAGS(satchel::mail::MessageFlags)
