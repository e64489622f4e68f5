// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to an IMAP server (RFC 3501, or 9051 as far as servers still speak both), signed in. It reads: what
// folders there are, what changed in one since it was read last, messages, and when something comes. Belongs to the
// thread that made it. After an error of kind Unanswered, Offline or Cancelled it is of no use any more.
#pragma once

#include "domain/Instant.h"
#include "sync/mail/Credentials.h"
#include "sync/mail/MailStream.h"

#include <QByteArray>
#include <vector>

namespace satchel::mail {

enum class FolderRole { None, Inbox, Drafts, Sent, Junk, Trash, Archive, All }; // RFC 6154

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

/// How far a folder was read.
struct FolderMark
{
    quint32 uidValidity = 0; // 0: never. When the server has another one, its numbers mean other messages
    quint32 uidNext = 0; // the least number that a new message can have; 0 where the server does not say
    quint64 highestModSeq = 0; // RFC 7162; 0 where the server keeps none

    bool operator==(const FolderMark &) const = default;
};

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
    /// Of the folder that is open. Those that are gone are left out.
    Result<std::vector<MessageHead>> heads(const std::vector<quint32> &uids);
    /// The message's bytes, without marking it as read; NotFound when it is gone.
    Result<QByteArray> message(quint32 uid);
    /// Until something happens in the open folder, or the time is over (false). Where the server has no IDLE it waits
    /// for the time and says true.
    Result<bool> idle(qint64 milliseconds);

    bool knowsChanges() const { return m_hasQresync; }

private:
    class Protocol;
    explicit ImapSession(std::unique_ptr<Protocol> protocol);

    Result<void> signIn(const Credentials &credentials);
    Result<void> readCapabilities();

    std::unique_ptr<Protocol> m_protocol;
    bool m_hasQresync = false;
    bool m_hasIdle = false;
};

} // namespace satchel::mail

Q_DECLARE_OPERATORS_FOR_FLAGS(satchel::mail::MessageFlags)
