// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitations/InvitationAnswer.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/ical/InvitationReply.h"
#include "exchange/mail/MailFile.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::invitations {

using exchange::Invitation;
using exchange::KnownMeeting;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::invitations::InvitationAnswer)
};

QString titleOfMeeting(const Invitation &invitation)
{
    return invitation.subject.isEmpty() ? Tr::tr("Meeting") : invitation.subject;
}

QString changeLabel(const Invitation &invitation, const QString &response)
{
    const QString title = titleOfMeeting(invitation);
    if (response == choice::accepted)
        return Tr::tr("Accepted %1", "a meeting").arg(title);
    return response == choice::tentative ? Tr::tr("Tentatively accepted %1", "a meeting").arg(title)
                                         : Tr::tr("Declined %1", "a meeting").arg(title);
}

QString subjectOfReply(const Invitation &invitation, const QString &response)
{
    const QString title = titleOfMeeting(invitation);
    if (response == choice::accepted)
        return Tr::tr("Accepted: %1", "subject of an e-mail").arg(title);
    return response == choice::tentative ? Tr::tr("Tentative: %1", "subject of an e-mail").arg(title)
                                         : Tr::tr("Declined: %1", "subject of an e-mail").arg(title);
}

QString textOfReply(const Invitation &invitation, const Attendee &me)
{
    const QString name = me.title();
    const QString title = titleOfMeeting(invitation);
    if (me.response == choice::accepted)
        return Tr::tr("%1 has accepted the invitation to “%2”.", "a person, a meeting").arg(name, title);
    return me.response == choice::tentative
        ? Tr::tr("%1 may come to “%2”.", "a person, a meeting").arg(name, title)
        : Tr::tr("%1 has declined the invitation to “%2”.", "a person, a meeting").arg(name, title);
}

Value textOrEmpty(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value listOrEmpty(const QStringList &list)
{
    return list.isEmpty() ? Value() : Value(list);
}

/// Everybody who is invited as Attendee::toText writes them, with this person's answer. What others answered to this
/// organizer is in the invitation.
Value attendeesWith(const Invitation &invitation, const QString &me, const QString &response)
{
    QStringList texts;
    for (Attendee attendee : invitation.attendees) {
        if (attendee.email.compare(me, Qt::CaseInsensitive) == 0)
            attendee.response = response;
        texts.append(attendee.toText());
    }
    return texts;
}

/// The same of the people whom the meeting has here: who was added by hand stays. Where this person is not among them,
/// those of the invitation.
Value knownAttendeesWith(const ReceivedInvitation &received, const QString &response)
{
    QStringList texts;
    bool isFound = false;
    for (Attendee attendee : received.meeting->attendees) {
        if (attendee.email.compare(received.me.email, Qt::CaseInsensitive) == 0) {
            attendee.response = response;
            isFound = true;
        }
        texts.append(attendee.toText());
    }
    return isFound ? Value(texts) : attendeesWith(*received.invitation, received.me.email, response);
}

/// What a version of an invitation says: when, where and who. The title may be the person's own, and the body holds
/// their notes.
std::vector<FieldValue> versionValues(const ReceivedInvitation &received, const QString &response)
{
    const Invitation &invitation = *received.invitation;
    return {{field::at, *invitation.at}, {field::duration_seconds, invitation.seconds},
        {field::all_day, invitation.isAllDay ? Value(true) : Value()}, {field::zone, textOrEmpty(invitation.zone)},
        {field::recurrence, textOrEmpty(invitation.recurrence)},
        {field::added_dates, listOrEmpty(invitation.addedDates)}, {field::location, textOrEmpty(invitation.location)},
        {field::sequence, invitation.sequence},
        {field::attendees, attendeesWith(invitation, received.me.email, response)}};
}

/// Of the series to which an occurrence with a record of its own belongs.
void excludeFromSeries(const ReceivedInvitation &received, std::vector<Edit> &edits)
{
    const QString &date = received.invitation->occurrence;
    if (received.series.isNull() || received.seriesExcluded.contains(date))
        return;
    QStringList excluded = received.seriesExcluded;
    excluded.append(date);
    edits.push_back(Edit::update(EntityKind::Activity, received.series, {{field::excluded_dates, excluded}}));
}

/// Where an occurrence belongs; nothing for any other meeting.
void addSeries(const ReceivedInvitation &received, std::vector<FieldValue> &values, std::vector<Edit> &edits)
{
    if (received.series.isNull())
        return;
    const QString &occurrence = received.invitation->occurrence;
    values.push_back({field::recurrence_of, received.series.toString()});
    const auto at = Instant::fromIso(occurrence);
    values.push_back({field::recurrence_at,
        at ? *at : Instant::startOf(QDate::fromString(occurrence, Qt::ISODate), QTimeZone::utc())});
    excludeFromSeries(received, edits);
}

std::vector<Edit> editsToRestore(const ReceivedInvitation &received, const QString &response)
{
    const Invitation &invitation = *received.invitation;
    const RecordId id = exchange::meetingIdOf(invitation.key());
    std::vector<Edit> edits;
    std::vector<FieldValue> values = versionValues(received, response);
    values.push_back({field::outcome, {}});
    if (!received.isRenamed && !invitation.subject.isEmpty())
        values.push_back({field::subject, invitation.subject});
    if (!invitation.excludedDates.isEmpty())
        values.push_back({field::excluded_dates, invitation.excludedDates});
    addSeries(received, values, edits);
    edits.push_back(Edit::restore(EntityKind::Activity, id));
    edits.push_back(Edit::update(EntityKind::Activity, id, std::move(values)));
    return edits;
}

std::vector<Edit> editsToMake(const ReceivedInvitation &received, const QString &response, RecordId me)
{
    const Invitation &invitation = *received.invitation;
    const RecordId id = exchange::meetingIdOf(invitation.key());
    std::vector<FieldValue> values = versionValues(received, response);
    values.push_back({field::subject, textOrEmpty(invitation.subject)});
    values.push_back({field::purpose, textOrEmpty(invitation.body)});
    values.push_back({field::kind, choice::meeting});
    values.push_back({field::uid, invitation.key()});
    values.push_back({field::owner, me});
    values.push_back({field::excluded_dates, listOrEmpty(invitation.excludedDates)});
    for (const auto &name : {field::contact, field::company, field::deal, field::lead}) {
        if (!isEmpty(received.message.value(name)))
            values.push_back({name, received.message.value(name)});
    }
    std::vector<Edit> edits;
    addSeries(received, values, edits);
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    edits.push_back(Edit::create(EntityKind::Activity, id, std::move(values)));
    return edits;
}

std::vector<Edit> editsToUpdate(const ReceivedInvitation &received, const QString &response)
{
    const Invitation &invitation = *received.invitation;
    const bool isLater = invitation.sequence > received.meeting->sequence;
    std::vector<FieldValue> values;
    if (received.verdict.state == exchange::InvitationState::Update)
        values = versionValues(received, response);
    else
        values.push_back({field::attendees, knownAttendeesWith(received, response)});
    if (isLater && received.verdict.state != exchange::InvitationState::Update)
        values.push_back({field::sequence, invitation.sequence}); // nothing else of it differs
    if (isLater && !received.isRenamed && !invitation.subject.isEmpty())
        values.push_back({field::subject, invitation.subject});
    QStringList excluded = received.meeting->excludedDates; // also those that the person excluded
    for (const QString &date : invitation.excludedDates) {
        if (!excluded.contains(date))
            excluded.append(date);
    }
    if (excluded != received.meeting->excludedDates)
        values.push_back({field::excluded_dates, excluded});
    if (response == choice::declined)
        values.push_back({field::outcome, choice::cancelled});
    else if (received.meeting->isCancelled)
        values.push_back({field::outcome, {}});
    return {Edit::update(EntityKind::Activity, received.meeting->id, std::move(values))};
}

/// Of one event. Declined, one that was not in the calendar makes nothing; an occurrence is excluded from its series.
std::vector<Edit> editsOf(const ReceivedInvitation &received, const QString &response)
{
    std::vector<Edit> edits;
    if (received.meeting && !received.meeting->id.isNull())
        return editsToUpdate(received, response);
    if (response != choice::declined && received.isInTrash)
        return editsToRestore(received, response);
    if (response != choice::declined)
        return editsToMake(received, response, valueOr<RecordId>(received.message.value(field::owner)));
    if (received.meeting)
        excludeFromSeries(received, edits);
    return edits;
}

} // namespace

QString schedulingMediaType(const QString &method)
{
    return u"text/calendar; charset=UTF-8; method="_s + method;
}

QString schedulingFileName()
{
    return u"invite.ics"_s;
}

bool standsWithItsMeeting(const store::MailContent &content)
{
    return std::ranges::any_of(content.attachments, [&](const store::OutgoingAttachment &file) {
        return file.mediaType == schedulingMediaType(u"REPLY"_s)
            || (file.mediaType == schedulingMediaType(u"REQUEST"_s) && !content.changeSet.isNull());
    });
}

PlannedMessage planAnswer(const ReceivedInvitation &received, const QString &response, Instant now, ChangeSetId changes)
{
    const Invitation &invitation = *received.invitation;
    PlannedMessage answer;
    answer.changes = {changeLabel(invitation, response), Origin::user(), {}, {}};
    answer.changes.edits = editsOf(received, response);
    for (const ReceivedInvitation &exception : received.exceptions) {
        if (exception.verdict.canBeAnswered())
            std::ranges::move(editsOf(exception, response), std::back_inserter(answer.changes.edits));
    }
    Attendee me = received.me;
    me.response = response;
    answer.method = u"REPLY"_s;
    answer.file = exchange::replyFile(invitation, me, now);
    store::MailContent &message = answer.message;
    message.to = {exchange::MailAddress{invitation.organizer.name, invitation.organizer.email}.toText()};
    message.subject = subjectOfReply(invitation, response);
    message.text = textOfReply(invitation, me);
    message.inReplyTo = received.message.text(field::message_id);
    message.references = {message.inReplyTo};
    message.contact = valueOr<RecordId>(received.message.value(field::contact));
    message.company = valueOr<RecordId>(received.message.value(field::company));
    message.deal = valueOr<RecordId>(received.message.value(field::deal));
    message.lead = valueOr<RecordId>(received.message.value(field::lead));
    if (!answer.changes.edits.empty()) {
        answer.changes.id = changes;
        message.changeSet = changes;
    }
    return answer;
}

ChangeSet planCancellation(const ReceivedInvitation &received)
{
    ChangeSet changes{
        Tr::tr("Cancelled %1", "a meeting").arg(titleOfMeeting(*received.invitation)), Origin::user(), {}, {}};
    if (received.meeting->id.isNull())
        excludeFromSeries(received, changes.edits);
    else
        changes.edits = {Edit::update(EntityKind::Activity, received.meeting->id,
            {{field::outcome, choice::cancelled}, {field::sequence, received.invitation->sequence}})};
    for (const RecordId &occurrence : received.occurrences)
        changes.edits.push_back(Edit::update(EntityKind::Activity, occurrence, {{field::outcome, choice::cancelled}}));
    return changes;
}

} // namespace satchel::invitations
