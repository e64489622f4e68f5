// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/InvitationCheck.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

bool isSameAddress(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QString hostOf(const std::vector<Attendee> &attendees)
{
    const auto host = std::ranges::find(attendees, QString(choice::host), &Attendee::role);
    return host == attendees.end() ? QString() : host->email;
}

InvitationVerdict refusal(const QString &reason)
{
    return {InvitationState::Refused, reason, false};
}

InvitationVerdict outdated()
{
    return {InvitationState::Outdated, Reason::tr("A later version of this invitation is known."), false};
}

/// Whether the message is from the organizer whom the meeting has here. A meeting without one (a calendar server need
/// not say it) accepts the one that the message names.
bool isFromOrganizer(const Invitation &invitation, const InvitationFacts &facts)
{
    const QString known = facts.meeting ? hostOf(facts.meeting->attendees) : QString();
    const QString organizer = invitation.organizer.email;
    if (!known.isEmpty() && !isSameAddress(known, organizer))
        return false;
    return isSameAddress(facts.sender, organizer) || isSameAddress(facts.sender, invitation.sentBy);
}

/// Declining a meeting that is in the calendar marks it as cancelled there; the organizer did not.
bool hasDeclined(const KnownMeeting &meeting, const QStringList &own)
{
    return std::ranges::any_of(meeting.attendees, [&](const Attendee &attendee) {
        return attendee.response == choice::declined && own.contains(attendee.email, Qt::CaseInsensitive);
    });
}

InvitationVerdict judgeRequest(const Invitation &invitation, const InvitationFacts &facts)
{
    if (!invitation.organizer.email.contains(u'@'))
        return refusal(Reason::tr("The invitation names no organizer, so nobody could get an answer."));
    if (facts.own.contains(invitation.organizer.email, Qt::CaseInsensitive))
        return refusal(Reason::tr("You are the organizer of this meeting."));
    if (!invitation.find(facts.own))
        return refusal(Reason::tr("None of your addresses is invited."));
    const bool isForwarded = !isFromOrganizer(invitation, facts);
    if (!facts.meeting)
        return {InvitationState::New, {}, isForwarded};
    const KnownMeeting &meeting = *facts.meeting;
    if (meeting.isOurs)
        return refusal(Reason::tr("You sent the invitations to this meeting yourself."));
    if (invitation.sequence < meeting.sequence)
        return outdated();
    if (!differs(invitation, meeting, hasDeclined(meeting, facts.own)))
        return {InvitationState::Known, {}, isForwarded};
    if (isForwarded)
        return refusal(
            Reason::tr("The change is not from the organizer of the meeting, %1.")
                .arg(hostOf(meeting.attendees).isEmpty() ? invitation.organizer.email : hostOf(meeting.attendees)));
    return {InvitationState::Update, {}, false};
}

InvitationVerdict judgeCancellation(const Invitation &invitation, const InvitationFacts &facts)
{
    if (!facts.meeting || facts.meeting->isCancelled)
        return {InvitationState::Cancelled, {}, false};
    const KnownMeeting &meeting = *facts.meeting;
    if (meeting.isOurs || !isFromOrganizer(invitation, facts))
        return refusal(Reason::tr("The cancellation is not from the organizer of the meeting."));
    return invitation.sequence < meeting.sequence ? outdated() : InvitationVerdict{InvitationState::Cancels, {}, false};
}

/// An answer has exactly one attendee: whoever answers (RFC 5546, section 3.2.3). Outlook leaves the organizer out.
InvitationVerdict judgeAnswer(const Invitation &invitation, const InvitationFacts &facts, InvitationState state)
{
    if (!facts.meeting || !facts.meeting->isOurs)
        return refusal(Reason::tr("No invitation to this meeting was sent from here."));
    std::vector<Attendee> answering = invitation.attendees;
    std::erase_if(answering, [](const Attendee &attendee) { return attendee.role == choice::host; });
    if (answering.size() != 1)
        return refusal(Reason::tr("It does not say who answers."));
    const QString address = answering.front().email;
    if (!isSameAddress(address, facts.sender))
        return refusal(Reason::tr("%1 answers for %2.").arg(facts.sender, address));
    const bool isInvited = std::ranges::any_of(
        facts.meeting->attendees, [&](const Attendee &attendee) { return isSameAddress(attendee.email, address); });
    if (!isInvited)
        return refusal(Reason::tr("%1 is not invited to this meeting.").arg(address));
    if (invitation.sequence < facts.meeting->sequence)
        return {InvitationState::Outdated, Reason::tr("The answer is to an earlier version of the invitation."), false};
    return {state, {}, false};
}

} // namespace

KnownMeeting KnownMeeting::of(const Record &activity)
{
    KnownMeeting meeting;
    meeting.id = activity.id;
    meeting.isOurs = !isEmpty(activity.value(field::sent_sequence));
    meeting.isCancelled = activity.text(field::outcome) == choice::cancelled;
    meeting.sequence = valueOr<qint64>(
        activity.value(meeting.isOurs ? QString(field::sent_sequence) : QString(field::sequence)));
    const QStringList attendees = valueOr<QStringList>(activity.value(field::attendees));
    for (const QString &text : attendees)
        meeting.attendees.push_back(Attendee::fromText(text));
    if (!isEmpty(activity.value(field::at)))
        meeting.at = valueOr<Instant>(activity.value(field::at));
    meeting.seconds = valueOr<qint64>(activity.value(field::duration_seconds));
    meeting.isAllDay = valueOr<bool>(activity.value(field::all_day));
    meeting.subject = activity.text(field::subject);
    meeting.location = activity.text(field::location);
    meeting.recurrence = activity.text(field::recurrence);
    meeting.zone = activity.text(field::zone);
    meeting.excludedDates = valueOr<QStringList>(activity.value(field::excluded_dates));
    return meeting;
}

bool differs(const Invitation &invitation, const KnownMeeting &meeting, bool isDeclined)
{
    const bool isLater = invitation.sequence > meeting.sequence;
    const bool excludesMore = std::ranges::any_of(
        invitation.excludedDates, [&](const QString &date) { return !meeting.excludedDates.contains(date); });
    return invitation.at != meeting.at || invitation.seconds != meeting.seconds
        || invitation.isAllDay != meeting.isAllDay || invitation.location != meeting.location
        || invitation.recurrence != meeting.recurrence || (isLater && invitation.subject != meeting.subject)
        || (isLater && excludesMore) || (meeting.isCancelled && !isDeclined);
}

InvitationVerdict judge(const Invitation &invitation, const InvitationFacts &facts)
{
    switch (invitation.method) {
    case Invitation::Method::Request: return judgeRequest(invitation, facts);
    case Invitation::Method::Cancel: return judgeCancellation(invitation, facts);
    case Invitation::Method::Reply: return judgeAnswer(invitation, facts, InvitationState::Answer);
    case Invitation::Method::Counter: return judgeAnswer(invitation, facts, InvitationState::Proposal);
    }
    return {};
}

} // namespace satchel::exchange
