// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InvitationText.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/Mailbox.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using exchange::InvitationState;
using invitations::ReceivedInvitation;

namespace {

QString responseText(const QString &response)
{
    if (response == choice::accepted)
        return InvitationText::tr("Accepted");
    if (response == choice::tentative)
        return InvitationText::tr("Tentative");
    return response == choice::declined ? InvitationText::tr("Declined") : QString();
}

/// Who answers: the attendee that is not the organizer.
const Attendee *answeringPerson(const exchange::Invitation &invitation)
{
    const auto found = std::ranges::find_if(
        invitation.attendees, [](const Attendee &attendee) { return attendee.role != choice::host; });
    return found == invitation.attendees.end() ? nullptr : &*found;
}

QString senderOf(const ReceivedInvitation &received)
{
    return items::mailboxFrom(received.message.text(field::sender)).shown();
}

} // namespace

QString InvitationText::title(const ReceivedInvitation &received)
{
    if (!received.invitation)
        return tr("Invitation");
    const QString &subject = received.invitation->subject;
    return subject.isEmpty() ? tr("Meeting without a title") : subject;
}

QString InvitationText::when(const ReceivedInvitation &received) const
{
    const auto time = received.invitation ? invitations::timeOf(*received.invitation, m_words.formats().zone())
                                          : std::nullopt;
    if (!time)
        return {};
    const QString when = m_words.when(*time);
    const int exceptions = static_cast<int>(received.invitation->exceptions.size());
    if (exceptions > 0)
        return tr("%1, repeats, %Ln date(s) differ", "a time", exceptions).arg(when);
    return received.isSeries() ? tr("%1, repeats", "a time").arg(when) : when;
}

QString InvitationText::who(const ReceivedInvitation &received) const
{
    if (!received.invitation)
        return {};
    const exchange::Invitation &invitation = *received.invitation;
    using Method = exchange::Invitation::Method;
    if (invitation.method == Method::Reply || invitation.method == Method::Counter) {
        const Attendee *person = answeringPerson(invitation);
        return person ? isolated(person->title()) : QString();
    }
    const QString organizer = isolated(
        invitation.organizer.email.isEmpty() ? senderOf(received) : invitation.organizer.title());
    int others = 0;
    for (const Attendee &attendee : invitation.attendees) {
        const bool isMe = attendee.email.compare(received.me.email, Qt::CaseInsensitive) == 0;
        const bool isHost = attendee.email.compare(invitation.organizer.email, Qt::CaseInsensitive) == 0;
        others += isMe || isHost ? 0 : 1;
    }
    if (invitation.method == Method::Cancel)
        return tr("From %1", "the organizer of a meeting").arg(organizer);
    return others == 0 ? tr("%1 invites you", "a person").arg(organizer)
                       : tr("%1 invites you and %Ln other(s)", "a person", others).arg(organizer);
}

InvitationText::State InvitationText::state(const ReceivedInvitation &received) const
{
    const QString answer = received.isAnswerWaiting
        ? tr("%1, sending", "an answer to an invitation").arg(responseText(received.answer))
        : responseText(received.answer);
    switch (received.verdict.state) {
    case InvitationState::New:
    case InvitationState::Known:
        if (received.answer == choice::accepted)
            return {answer, &Theme::green, Icon::Check};
        if (received.answer == choice::declined)
            return {answer, &Theme::grey, Icon::Close};
        return {answer, &Theme::amber, Icon::Clock};
    case InvitationState::Update:
        return received.isAnswerWaiting ? State{answer, &Theme::grey, Icon::Clock}
                                        : State{tr("Changed"), &Theme::amber, Icon::Clock};
    case InvitationState::Outdated: return {tr("Outdated"), &Theme::grey, Icon::History};
    case InvitationState::Cancels:
    case InvitationState::Cancelled: return {tr("Cancelled"), &Theme::red, Icon::Close};
    case InvitationState::Answer: {
        const Attendee *person = received.invitation ? answeringPerson(*received.invitation) : nullptr;
        const QString response = person ? person->response : QString();
        return {responseText(response), response == choice::accepted ? &Theme::green : &Theme::grey,
            response == choice::accepted ? Icon::Check : Icon::Info};
    }
    case InvitationState::Proposal: return {tr("Proposes another time"), &Theme::amber, Icon::Clock};
    case InvitationState::Refused: break;
    }
    return {};
}

QString InvitationText::clash(const ReceivedInvitation &received) const
{
    if (received.clashes.empty())
        return {};
    const calendar::CalendarEntry &first = received.clashes.front();
    const QString what = tr("Overlaps %1, %2", "an entry, its time")
                             .arg(isolated(EntryText::title(first)), m_words.times(first.time));
    const int more = static_cast<int>(received.clashes.size()) - 1;
    return more == 0 ? what : tr("%1 and %Ln more", "what a meeting overlaps", more).arg(what);
}

QStringList InvitationText::changes(const ReceivedInvitation &received) const
{
    const bool isChange = received.verdict.state == InvitationState::Update
        || received.verdict.state == InvitationState::Proposal;
    if (!isChange || !received.meeting)
        return {};
    const exchange::Invitation &now = *received.invitation;
    const exchange::KnownMeeting &before = *received.meeting;
    QStringList changes;
    const auto time = invitations::timeOf(now, m_words.formats().zone());
    const bool hasMoved = now.at != before.at || now.seconds != before.seconds || now.isAllDay != before.isAllDay;
    if (hasMoved && time && before.at) {
        const calendar::EventTime earlier{*before.at, before.seconds, before.isAllDay,
            calendar::zoneNamed(before.zone, before.isAllDay ? QTimeZone::utc() : m_words.formats().zone())};
        changes.append(tr("Moved from %1 to %2", "two times").arg(m_words.when(earlier), m_words.when(*time)));
    }
    const bool isTitleNew = now.sequence > before.sequence && now.subject != before.subject;
    if (isTitleNew && !before.subject.isEmpty() && !received.isRenamed)
        changes.append(tr("Renamed from “%1”").arg(isolated(before.subject)));
    if (now.location != before.location)
        changes.append(before.location.isEmpty() ? tr("Place added")
                : now.location.isEmpty()         ? tr("Place removed, it was %1").arg(isolated(before.location))
                                                 : tr("Place changed from %1").arg(isolated(before.location)));
    if (now.recurrence != before.recurrence)
        changes.append(tr("Repeats differently"));
    if (const int dates = received.changedExceptions(); dates > 0)
        changes.append(tr("%Ln date(s) changed", "of a recurring meeting", dates));
    if (before.isCancelled && received.answer != choice::declined)
        changes.append(tr("It was cancelled and takes place again"));
    return changes;
}

QString InvitationText::remark(const ReceivedInvitation &received) const
{
    const exchange::InvitationVerdict &verdict = received.verdict;
    if (verdict.state == InvitationState::Refused && !received.invitation)
        return tr("This invitation can't be read: %1.", "a reason").arg(verdict.reason);
    if (verdict.state == InvitationState::Refused)
        return tr("%1 Your calendar stays as it is.", "why an invitation has no effect").arg(verdict.reason);
    if (verdict.state == InvitationState::Outdated)
        return verdict.reason;
    if (verdict.isForwarded)
        return tr("Forwarded by %1. Your answer goes to the organizer.").arg(isolated(senderOf(received)));
    if (verdict.state == InvitationState::Update && !received.answer.isEmpty() && !received.isAnswerWaiting)
        return tr("Your answer was to the earlier version.");
    return {};
}

} // namespace satchel::ui
