// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/InboxReading.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/Mailbox.h"
#include "store/mail/Conversations.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 listedMilliseconds = 183LL * 24 * 3'600'000;
constexpr qint64 mostSearchHits = 400;
constexpr int searchMilliseconds = 400; // on a worker
constexpr qint64 mostMessagesFound = 2000;

Instant beginningOfInbox(const store::Store &store)
{
    return {store.clock().now().ms - listedMilliseconds};
}

Filter isEmail()
{
    return Filter::equals(field::kind, choice::email);
}

/// Of the e-mail with this message id; empty where there is none.
Result<QString> threadOf(store::Store &store, const QString &messageId)
{
    const auto rows = TRY(store.select({EntityKind::Activity, {field::thread},
        Filter::equals(field::message_id, messageId), {field::at, true}, {}, 1, false}));
    return rows.isEmpty() ? QString() : rows.text(0, 0);
}

/// Adds the threads of the e-mails that a filter finds.
Result<void> addThreads(store::Store &store, Filter filter, std::vector<RecordId> ids, QSet<QString> &threads)
{
    store::Query query{
        EntityKind::Activity, {field::thread}, std::move(filter), {field::at, true}, {}, mostMessagesFound, false};
    query.ids = std::move(ids);
    const auto rows = TRY(store.select(query));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!rows.text(row, 0).isEmpty())
            threads.insert(rows.text(row, 0));
    }
    return {};
}

} // namespace

bool InboxReading::operator==(const InboxReading &other) const
{
    const auto isSame = [](const store::UnknownSender &a, const store::UnknownSender &b) {
        return a.address == b.address && a.messages == b.messages && a.at == b.at && a.subject == b.subject;
    };
    const auto isSameMail = [](const store::OutgoingMail &a, const store::OutgoingMail &b) {
        return a.id == b.id && a.state == b.state && a.sendAt == b.sendAt && a.problem == b.problem
            && a.changedAt == b.changedAt;
    };
    return conversations == other.conversations && hasAccount == other.hasAccount && answers == other.answers
        && std::ranges::equal(outbox, other.outbox, isSameMail) && std::ranges::equal(senders, other.senders, isSame);
}

int InboxReading::failed() const
{
    return static_cast<int>(std::ranges::count_if(outbox, [](const store::OutgoingMail &mail) {
        return mail.state == store::OutgoingState::Failed || mail.state == store::OutgoingState::InDoubt;
    }));
}

bool InboxReading::hasDraft(const QString &thread) const
{
    return std::ranges::find(answers, thread) != answers.end();
}

InboxConversation withNames(store::Store &store, store::Conversation conversation)
{
    InboxConversation named;
    named.conversation = std::move(conversation);
    const store::Conversation &of = named.conversation;
    for (const auto &[entity, id] :
        {std::pair(EntityKind::Contact, of.contact), {EntityKind::Lead, of.lead}, {EntityKind::Company, of.company}}) {
        if (id.isNull() || !named.person.isNull())
            continue;
        named.entity = entity;
        named.person = id;
        named.name = store.title(entity, id);
    }
    if (named.name.isEmpty()) {
        const QString other = of.isIncoming || of.recipients.isEmpty() ? of.sender : of.recipients.front();
        named.name = mailboxFrom(other).shown();
    }
    if (!of.owner.isNull())
        named.owner = store.title(EntityKind::User, of.owner);
    if (!of.deal.isNull())
        named.deal = store.title(EntityKind::Deal, of.deal);
    return named;
}

Result<InboxReading> readInbox(store::Store &store)
{
    InboxReading reading;
    auto conversations = TRY(store::Conversations(store).since(beginningOfInbox(store)));
    reading.conversations.reserve(conversations.size());
    for (store::Conversation &conversation : conversations)
        reading.conversations.push_back(withNames(store, std::move(conversation)));
    reading.senders = TRY(store::MailMessages(store).unknownSenders());
    reading.hasAccount = !TRY(store::MailAccounts(store).list()).empty();
    store::OutgoingMails mails(store);
    const auto drafts = TRY(mails.list(store::OutgoingState::Draft));
    for (const store::OutgoingMail &draft : drafts) {
        if (draft.content.inReplyTo.isEmpty())
            continue;
        const QString thread = TRY(threadOf(store, draft.content.inReplyTo));
        reading.answers.insert(draft.id, thread);
    }
    for (const auto state : {store::OutgoingState::InDoubt, store::OutgoingState::Failed, store::OutgoingState::Sending,
             store::OutgoingState::Queued}) {
        const auto found = TRY(mails.list(state));
        reading.outbox.insert(reading.outbox.end(), found.begin(), found.end());
    }
    return reading;
}

Result<std::optional<qint64>> unansweredCount(store::Store &store)
{
    const auto conversations = TRY(store::Conversations(store).since(beginningOfInbox(store)));
    const auto accounts = TRY(store::MailAccounts(store).list());
    if (conversations.empty() && accounts.empty())
        return std::optional<qint64>();
    const Instant now = store.clock().now();
    const RecordId me = store.me();
    return std::optional<qint64>(std::ranges::count_if(conversations, [&](const store::Conversation &conversation) {
        return isInView(conversation, InboxView::Unanswered, me, now);
    }));
}

Result<QSet<QString>> findThreads(store::Store &store, const QString &text)
{
    QSet<QString> threads;
    const auto hits = TRY(store.search(text,
        {.limit = mostSearchHits,
            .entities = {EntityKind::Activity, EntityKind::Contact, EntityKind::Company, EntityKind::Lead,
                EntityKind::Deal},
            .milliseconds = searchMilliseconds}));
    std::vector<RecordId> activities;
    std::vector<Filter> records;
    for (const store::SearchHit &hit : hits) {
        if (hit.entity == EntityKind::Activity)
            activities.push_back(hit.id);
        else
            records.push_back(Filter::refersTo(store.schema().entity(hit.entity).name, hit.id));
    }
    if (!activities.empty()) {
        TRY(addThreads(store, isEmail(), activities, threads));
    }
    if (!records.empty()) {
        TRY(addThreads(store, Filter::all({isEmail(), Filter::any(std::move(records))}), {}, threads));
    }
    return threads;
}

} // namespace satchel::items
