// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of the servers' folders are known here: those that are activities, and the heads of messages of
// unknown senders, who are offered as leads. Nothing is kept of other messages.
#pragma once

#include "store/mail/MailFolders.h"

#include <QSet>
#include <span>

namespace satchel::store {

/// Of an unknown sender: what is offered as a lead.
struct SenderHead
{
    QString address; // in lower case
    QString name;
    QString subject;
    Instant at = {};
};

struct KnownMessage
{
    quint32 uid = 0;
    QString messageId;
    RecordId activity; // null: of an unknown sender
    bool isSeen = false;
    std::optional<SenderHead> sender; // only of an unknown one
};

/// Everything from one address that is not known.
struct UnknownSender
{
    QString address;
    QString name;
    qint64 messages = 0;
    QString subject; // of the newest
    Instant at = {}; // of the newest
};

/// What a person chose here and the server does not have yet.
struct WantedChange
{
    quint32 uid = 0;
    std::optional<bool> isSeen;
    std::optional<FolderRole> role; // the folder it is moved into

    bool operator==(const WantedChange &) const = default;
};

struct MessagePlace
{
    qint64 folder = 0;
    quint32 uid = 0;

    bool operator==(const MessagePlace &) const = default;
};

class MailMessages
{
public:
    explicit MailMessages(Store &store) : m_store(store) {}

    // Of one folder, by what the server says
    Result<QSet<quint32>> uids(qint64 folder);
    /// A message whose archiving was undone while the server moved it is wanted in the inbox.
    Result<void> put(qint64 folder, std::span<const KnownMessage> messages);
    /// The messages of an inbox are those that the server has there: an undo of archiving has nothing to move back.
    Result<void> keepInInbox(qint64 folder);
    /// A wish of a person stays until the server has it.
    Result<void> setSeen(qint64 folder, quint32 uid, bool isSeen);
    /// Numbers from `first` to `last`. The activities stay.
    Result<void> forget(qint64 folder, quint32 first, quint32 last);
    Result<void> forgetAll(qint64 folder);

    // By a person
    Result<void> wantSeen(std::span<const RecordId> activities, bool isSeen);
    Result<std::vector<WantedChange>> wanted(qint64 folder);
    /// The server has it. What was chosen meanwhile stays wanted.
    Result<void> setDone(qint64 folder, const WantedChange &change);
    /// The activities of a list that nobody here has read.
    Result<QSet<RecordId>> unseen(std::span<const RecordId> activities);

    // Unknown senders
    /// The newest first.
    Result<std::vector<UnknownSender>> unknownSenders();
    /// They are offered no more.
    Result<void> dismiss(const QString &address);
    Result<bool> isDismissed(const QString &address);
    /// Where the messages of an address are, so that they are fetched once it is known.
    Result<std::vector<MessagePlace>> from(const QString &address, qint64 account);
    Result<QStringList> addressesOfUnknown(qint64 account);

private:
    Store &m_store;
};

} // namespace satchel::store
