// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox lists, read at once on a worker's store.
#pragma once

#include "items/InboxRows.h"
#include "store/mail/MailMessages.h"
#include "store/mail/OutgoingMails.h"

#include <QHash>
#include <QSet>

namespace satchel::items {

struct InboxReading
{
    std::vector<InboxConversation> conversations; // the newest first
    std::vector<store::UnknownSender> senders; // those offered as leads, the newest first
    bool hasAccount = false;
    /// Drafts that answer a message, each with the thread of that message; empty where it is not known here.
    QHash<RecordId, QString> answers;
    /// What was sent here and did not leave yet, or could not: first those that need a person.
    std::vector<store::OutgoingMail> outbox;

    /// How many of them failed or are in doubt.
    int failed() const;
    /// Somebody began to answer this conversation here.
    bool hasDraft(const QString &thread) const;

    bool operator==(const InboxReading &other) const;
};

/// Conversations with a message in the last half year.
Result<InboxReading> readInbox(store::Store &store);

/// How many conversations wait for an answer of this person; nothing where there is neither a mail account nor a
/// conversation, so that no inbox is needed.
Result<std::optional<qint64>> unansweredCount(store::Store &store);

/// The threads whose subjects, texts, people, companies or deals have the words.
Result<QSet<QString>> findThreads(store::Store &store, const QString &text);

/// The person of a conversation, else the name or address of the other side.
InboxConversation withNames(store::Store &store, store::Conversation conversation);

} // namespace satchel::items
