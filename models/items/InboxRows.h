// SPDX-License-Identifier: GPL-3.0-or-later
// Which conversations a view of the inbox lists, under which headings and in which order. Pure functions of the
// conversations, whose inbox it is, and the time.
#pragma once

#include "store/mail/Conversations.h"

#include <span>

namespace satchel::items {

enum class InboxView : quint8 {
    Mine, // to answer, then waiting for them
    Unanswered,
    Waiting,
    Snoozed,
    Everyone, // everybody's that are not done
    Done, // everybody's
};
inline constexpr InboxView inboxViews[] = {InboxView::Mine, InboxView::Unanswered, InboxView::Waiting,
    InboxView::Snoozed, InboxView::Everyone, InboxView::Done};

enum class InboxOrder : quint8 { LongestWait, Newest };
enum class InboxGroup : quint8 { ToAnswer, Waiting };

/// A conversation with the names that a list shows.
struct InboxConversation
{
    store::Conversation conversation;
    EntityKind entity{}; // of the person: Contact, Lead or Company; none: only an address is known
    RecordId person; // null: only an address is known
    QString name; // of the person
    QString owner; // name of whose it is
    QString deal;

    bool operator==(const InboxConversation &) const = default;
};

struct InboxRow
{
    bool isHeading = false;
    InboxGroup group = InboxGroup::ToAnswer; // of a heading
    qsizetype count = 0; // of a heading: the conversations below it
    size_t at = 0; // else the conversation

    bool operator==(const InboxRow &) const = default;
};

bool isInView(const store::Conversation &conversation, InboxView view, RecordId me, Instant now);

/// Mine has headings, the other views have none. What is snoozed is sorted by when it returns, what is done by its
/// newest message.
std::vector<InboxRow> inboxRows(
    std::span<const InboxConversation> conversations, InboxView view, InboxOrder order, RecordId me, Instant now);

/// How much a wait needs a person's attention.
enum class WaitLevel : quint8 { Calm, Long, TooLong };

/// Milliseconds.
struct WaitLimits
{
    qint64 answer = 75LL * 60'000; // a customer waits for us: Long from then on
    qint64 workingDay = 8LL * 3'600'000; // and TooLong
    qint64 chase = 5LL * 24 * 3'600'000; // we wait for the customer: Long from then on
};

/// Calm for what is snoozed or done.
WaitLevel waitLevel(const store::Conversation &conversation, Instant now, const WaitLimits &limits = {});
/// Milliseconds that one side has waited for the other; 0 without a message.
qint64 waitOf(const store::Conversation &conversation, Instant now);

} // namespace satchel::items
