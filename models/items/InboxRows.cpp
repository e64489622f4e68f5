// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/InboxRows.h"

#include <algorithm>

namespace satchel::items {

using store::Conversation;

namespace {

/// What belongs to nobody waits for whoever looks.
bool isOf(const Conversation &conversation, RecordId me)
{
    return conversation.owner.isNull() || conversation.owner == me;
}

InboxOrder orderOf(InboxView view, InboxOrder wanted)
{
    return view == InboxView::Done ? InboxOrder::Newest : wanted;
}

/// The least comes first.
qint64 sortKey(const Conversation &conversation, InboxView view, InboxOrder order)
{
    if (view == InboxView::Snoozed)
        return conversation.times.snoozedUntil.value_or(Instant{std::numeric_limits<qint64>::max()}).ms;
    if (order == InboxOrder::Newest)
        return -conversation.at.ms;
    return waitingSince(conversation.times).value_or(conversation.at).ms;
}

} // namespace

bool isInView(const Conversation &conversation, InboxView view, RecordId me, Instant now)
{
    const ConversationState state = conversation.state(now);
    switch (view) {
    case InboxView::Mine:
        return isOf(conversation, me) && (state == ConversationState::ToAnswer || state == ConversationState::Waiting);
    case InboxView::Unanswered: return isOf(conversation, me) && state == ConversationState::ToAnswer;
    case InboxView::Waiting: return isOf(conversation, me) && state == ConversationState::Waiting;
    case InboxView::Snoozed: return isOf(conversation, me) && state == ConversationState::Snoozed;
    case InboxView::Everyone: return state != ConversationState::Done;
    case InboxView::Done: return state == ConversationState::Done;
    }
    return false;
}

std::vector<InboxRow> inboxRows(
    std::span<const InboxConversation> conversations, InboxView view, InboxOrder order, RecordId me, Instant now)
{
    const auto listed = [&](InboxView part) {
        std::vector<InboxRow> rows;
        for (size_t i = 0; i < conversations.size(); ++i) {
            if (isInView(conversations[i].conversation, part, me, now))
                rows.push_back({false, InboxGroup::ToAnswer, 0, i});
        }
        std::ranges::stable_sort(rows, {}, [&](const InboxRow &row) {
            return sortKey(conversations[row.at].conversation, part, orderOf(part, order));
        });
        return rows;
    };
    if (view != InboxView::Mine)
        return listed(view);
    std::vector<InboxRow> rows;
    for (const auto &[group, part] :
        {std::pair(InboxGroup::ToAnswer, InboxView::Unanswered), {InboxGroup::Waiting, InboxView::Waiting}}) {
        const std::vector<InboxRow> below = listed(part);
        if (below.empty())
            continue;
        rows.push_back({true, group, static_cast<qsizetype>(below.size()), 0});
        rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows;
}

qint64 waitOf(const Conversation &conversation, Instant now)
{
    const auto since = waitingSince(conversation.times);
    return since ? std::max(qint64(0), now.ms - since->ms) : 0;
}

WaitLevel waitLevel(const Conversation &conversation, Instant now, const WaitLimits &limits)
{
    const qint64 wait = waitOf(conversation, now);
    switch (conversation.state(now)) {
    case ConversationState::ToAnswer:
        return wait >= limits.workingDay ? WaitLevel::TooLong
            : wait >= limits.answer      ? WaitLevel::Long
                                         : WaitLevel::Calm;
    case ConversationState::Waiting: return wait >= limits.chase ? WaitLevel::Long : WaitLevel::Calm;
    case ConversationState::Snoozed:
    case ConversationState::Done: break;
    }
    return WaitLevel::Calm;
}

} // namespace satchel::items
