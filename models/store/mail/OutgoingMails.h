// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are written here: drafts, and the outbox. A message goes from draft to queued, sending and sent, and
// its state is on disk before the first byte leaves, so that nothing is sent twice: what was being sent when the
// program died, or when the answer was lost, is in doubt until it is found at the server or a person decides.
#pragma once

#include "store/Store.h"

namespace satchel::store {

enum class OutgoingState { Draft, Queued, Sending, InDoubt, Sent, Failed };

/// "draft", "queued", "sending", "in_doubt", "sent", "failed".
QString outgoingStateName(OutgoingState state);

struct OutgoingAttachment
{
    QString name;
    QString mediaType;
    QString sha256; // of its content (Contents.h)
    qint64 size = 0; // bytes

    bool operator==(const OutgoingAttachment &) const = default;
};

/// What a person writes. Addresses are "Anna Berg <anna@example.com>" or bare.
struct MailContent
{
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QString subject;
    QString text; // Markdown
    std::vector<OutgoingAttachment> attachments;
    QString inReplyTo; // message ids without angle brackets
    QStringList references; // the oldest first
    RecordId contact; // what the sent message is filed at; null: by its addresses
    RecordId company;
    RecordId deal;
    RecordId lead;
    bool isBulk = false; // it offers to unsubscribe
    RecordId enrolment; // the step of a sequence that it is; null: none
    ChangeSetId changeSet; // it goes out only while this stands: a quote that is marked as sent with it; null: none

    /// No person wrote it to its reader alone.
    bool isAutomatic() const { return isBulk || !enrolment.isNull(); }

    bool operator==(const MailContent &) const = default;
};

struct OutgoingMail
{
    RecordId id;
    qint64 account = 0;
    OutgoingState state = OutgoingState::Draft;
    MailContent content;
    QString messageId; // without angle brackets; given when it is first queued
    std::optional<Instant> sendAt; // of one that is queued
    QString problem; // why it failed, waits or is in doubt
    int tries = 0;
    Instant changedAt = {};
    std::optional<Instant> sentAt; // the date that it bears
    std::optional<Instant> draftSavedAt; // changedAt of its copy in the server's folder of drafts; nothing: it has none
    RecordId activity; // of one that was sent
    bool needsCopy = false; // sent, and not yet in the server's folder of sent messages
};

class OutgoingMails
{
public:
    explicit OutgoingMails(Store &store) : m_store(store) {}

    Result<OutgoingMail> get(RecordId id);
    /// Oldest change first.
    Result<std::vector<OutgoingMail>> list(OutgoingState state);
    /// The draft that answers a message; nothing when there is none.
    Result<std::optional<OutgoingMail>> draftAnswering(const QString &messageId);

    /// Writes a draft, a new one for a null id. A queued or failed message becomes a draft again by it. Conflict while
    /// it is being sent, is in doubt or was sent.
    Result<OutgoingMail> save(RecordId id, qint64 account, const MailContent &content);
    /// A draft with an id of the caller's. False when there is a message with that id, which stays as it is.
    Result<bool> create(RecordId id, qint64 account, const MailContent &content);
    /// From `at` on it may be sent. The first time it gets `messageId`, which stays: a server that gets it twice can
    /// tell. Conflict where it is neither a draft nor failed nor queued.
    Result<void> queue(RecordId id, Instant at, const QString &messageId);
    /// A person says what became of a message in doubt. One that was sent is then looked for in the folder of sent
    /// messages, put there where it is missing, and comes onto the timeline from there; one that was not has failed,
    /// and can be sent again with the message id that it has. Conflict where it is not in doubt.
    Result<void> settleDoubt(RecordId id, bool wasSent);
    /// Only drafts, queued and failed messages. Conflict otherwise.
    Result<void> remove(RecordId id);

    /// The queued messages of an account whose time has come, the earliest first.
    Result<std::vector<OutgoingMail>> due(qint64 account, Instant now);
    /// When the next queued message of an account is due; nothing when none is.
    enum class Written { ByPerson, ByAnybody };
    Result<std::optional<Instant>> nextDue(qint64 account, Written written = Written::ByAnybody);
    /// From queued to sending, with the date that the message bears and its bytes, which are kept until its copy is
    /// made. Durable before it returns; false when another process was first or a person took it back.
    Result<bool> beginSending(RecordId id, Instant at, const QByteArray &bytes = {});
    /// What was sent, or may have been; empty where it is not kept.
    Result<QByteArray> bytes(RecordId id);
    /// From queued to draft, with the reason.
    Result<void> returnToDraft(RecordId id, const QString &problem);
    /// Nothing was sent. It is tried again at `at`.
    Result<void> postpone(RecordId id, Instant at, const QString &problem);
    Result<void> setFailed(RecordId id, const QString &problem);
    Result<void> setInDoubt(RecordId id, const QString &problem);
    /// On the timeline from here on. What it says is kept there alone, unless its copy at the server is still to be
    /// made.
    Result<void> setSent(RecordId id, RecordId activity, bool needsCopy);
    Result<void> setCopied(RecordId id);
    /// Why the copy could not be made this time.
    Result<void> noteCopyProblem(RecordId id, const QString &problem);
    Result<std::vector<OutgoingMail>> withoutCopy(qint64 account);

    // Copies of drafts in the server's folder of drafts
    /// Drafts whose copy is not there, or is an older one.
    Result<std::vector<OutgoingMail>> draftsToCopy(qint64 account);
    /// Messages that are no drafts any more and still have a copy.
    Result<std::vector<OutgoingMail>> copiesToRemove(qint64 account);
    Result<void> setDraftCopy(RecordId id, Instant changedAt);
    Result<void> forgetDraftCopy(RecordId id);

    /// Those that were being sent by a process that is no more. The caller holds the lock of the account's worker.
    Result<qint64> doubtUnfinished(qint64 account);

private:
    Result<void> change(RecordId id, OutgoingState state, const QString &problem);

    Store &m_store;
};

} // namespace satchel::store
