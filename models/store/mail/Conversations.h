// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations by e-mail: the activities of one thread, and what people decided about it. Runs over the e-mails since
// a day, so it belongs on a worker's store.
#pragma once

#include "domain/ConversationState.h"
#include "store/Store.h"

namespace satchel::store {

struct Conversation
{
    QString thread;
    QString subject; // of the newest message, as the next three
    QString sender; // "Anna Berg <anna@example.com>"
    QStringList recipients;
    QString beginning; // of the text
    RecordId newest; // the activity
    Instant at = {}; // of the newest message
    bool isIncoming = false; // the newest message
    int messages = 0;
    bool hasAttachments = false;
    bool isUnread = false; // a message here that nobody has read
    RecordId contact; // of the newest message that has one, as the next four
    RecordId company;
    RecordId deal;
    RecordId lead;
    RecordId owner; // whose conversation it is: who was chosen, else of the newest message
    RecordId decision; // the record of the conversation; null: nobody has decided anything
    ConversationTimes times;

    ConversationState state(Instant now) const { return stateOf(times, now); }
    bool operator==(const Conversation &) const = default;
};

class Conversations
{
public:
    explicit Conversations(Store &store) : m_store(store) {}

    /// Those with a message at or after `since`, the newest message first.
    Result<std::vector<Conversation>> since(Instant since);
    /// NotFound when it has no message.
    Result<Conversation> get(const QString &thread);
    /// Its activities, the oldest first.
    Result<std::vector<Record>> messages(const QString &thread);

private:
    Result<void> addDecisions(std::vector<Conversation> &conversations);
    Result<void> addFacts(std::vector<Conversation> &conversations);

    Store &m_store;
};

/// What makes a person's decision about a conversation: the record is made when there is none yet.
Edit editOf(const Conversation &conversation, std::vector<FieldValue> values);

} // namespace satchel::store
