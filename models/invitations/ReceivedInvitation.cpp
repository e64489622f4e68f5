// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitations/ReceivedInvitation.h"

#include "calendar/CalendarReader.h"
#include "calendar/Clashes.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/EmailText.h"
#include "exchange/ical/MeetingLookup.h"
#include "store/Contents.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"

#include <algorithm>
#include <QBuffer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::invitations {

using exchange::Invitation;
using exchange::InvitationState;
using exchange::KnownMeeting;

namespace {

constexpr qint64 mostFilesRead = 8;
constexpr qint64 mostChangesRead = 200; // of a meeting

Result<QByteArray> contentOf(store::Store &store, const QString &sha256)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TRY(store::Contents(store).copyTo(sha256, buffer));
    return buffer.data();
}

/// The first file of a message that is an invitation. Invalid where one is and cannot be read.
Result<std::optional<Invitation>> invitationOf(store::Store &store, RecordId message)
{
    const auto rows = TRY(
        store.select({EntityKind::Attachment, {field::name, field::media_type, field::size, field::sha256},
            Filter::refersTo(field::activity, message), {}, {}, -1, false}));
    qint64 read = 0;
    for (qsizetype row = 0; row < rows.size() && read < mostFilesRead; ++row) {
        if (!exchange::isInvitationFile(rows.text(row, 0), rows.text(row, 1)))
            continue;
        ++read;
        if (rows.integer(row, 2) > exchange::largestInvitation)
            continue;
        const QByteArray bytes = TRY(contentOf(store, rows.text(row, 3)));
        auto invitation = TRY(exchange::readInvitation(bytes));
        if (invitation)
            return invitation;
    }
    return std::optional<Invitation>();
}

/// Whether a person gave the meeting another title than the invitation that it was made of: its last change of the
/// title came without a new version.
Result<bool> isRenamed(store::Store &store, RecordId meeting)
{
    const auto last = TRY(store.log().lastOfField(EntityKind::Activity, meeting, field::subject));
    if (!last || last->change.kind != Edit::Kind::Update || last->set.origin.kind == Origin::Kind::Undo)
        return false;
    const auto changes = TRY(store.log().ofRecord(EntityKind::Activity, meeting, mostChangesRead));
    return std::ranges::none_of(changes, [&](const store::HistoryEntry &entry) {
        return entry.set.id == last->set.id && entry.change.field == QString(field::sequence);
    });
}

Result<void> readMeeting(store::Store &store, ReceivedInvitation &received)
{
    const Invitation &invitation = *received.invitation;
    if (const auto meeting = TRY(exchange::findMeeting(store, invitation.key()))) {
        received.meeting = KnownMeeting::of(*meeting);
        if (meeting->text(field::subject) != invitation.subject)
            received.isRenamed = TRY(isRenamed(store, meeting->id));
    } else {
        const auto made = store.get(EntityKind::Activity, exchange::meetingIdOf(invitation.key()));
        received.isInTrash = made && made->isDeleted();
        if (received.isInTrash)
            received.isRenamed = TRY(isRenamed(store, made->id));
    }
    if (invitation.occurrence.isEmpty())
        return {};
    const auto series = TRY(exchange::findMeeting(store, invitation.uid));
    if (!series)
        return {};
    received.series = series->id;
    received.seriesExcluded = valueOr<QStringList>(series->value(field::excluded_dates));
    if (received.meeting || received.seriesExcluded.contains(invitation.occurrence))
        return {};
    received.meeting = KnownMeeting::of(*series); // as the series has it that day
    received.meeting->id = {};
    received.meeting->recurrence.clear();
    if (const auto at = Instant::fromIso(invitation.occurrence))
        received.meeting->at = *at;
    else if (const QDate day = QDate::fromString(invitation.occurrence, Qt::ISODate); day.isValid())
        received.meeting->at = Instant::startOf(day, QTimeZone::utc());
    return {};
}

struct GivenAnswer
{
    Instant at;
    QString response;
    bool isWaiting = false;
};

void noteAnswer(
    std::optional<GivenAnswer> &given, const Invitation &reply, const ReceivedInvitation &received, GivenAnswer next)
{
    const bool isIt = reply.method == Invitation::Method::Reply && reply.key() == received.invitation->key()
        && reply.find({received.me.email});
    if (!isIt || (given && given->at > next.at))
        return;
    next.response = reply.find({received.me.email})->response;
    given = next;
}

/// The newest answer that was sent from here, or waits to be: what a declined invitation leaves.
Result<std::optional<GivenAnswer>> answerGiven(store::Store &store, const ReceivedInvitation &received)
{
    std::optional<GivenAnswer> given;
    const auto sent = TRY(store.select({EntityKind::Activity, {field::at},
        Filter::all({Filter::equals(field::thread, received.message.text(field::thread)),
            Filter::equals(field::direction, choice::outgoing)}),
        {field::at, true}, {}, 50, false}));
    for (qsizetype row = sent.size() - 1; row >= 0; --row) { // of two at one time the later one counts
        const auto reply = invitationOf(store, sent.id(row));
        if (reply && *reply)
            noteAnswer(given, **reply, received, {Instant{sent.integer(row, 0)}, {}, false});
    }
    using State = store::OutgoingState;
    for (const State state : {State::Queued, State::Sending, State::InDoubt, State::Failed}) {
        const auto mails = TRY(store::OutgoingMails(store).list(state));
        for (const store::OutgoingMail &mail : mails) {
            if (mail.content.inReplyTo != received.message.text(field::message_id))
                continue;
            for (const store::OutgoingAttachment &file : mail.content.attachments) {
                const auto bytes = exchange::isInvitationFile(file.name, file.mediaType)
                    ? contentOf(store, file.sha256)
                    : fail(Error::Kind::NotFound, {});
                const auto reply = bytes ? exchange::readInvitation(*bytes) : fail(bytes.error());
                if (reply && *reply)
                    noteAnswer(given, **reply, received, {mail.changedAt, {}, true});
            }
        }
    }
    return given;
}

Result<void> readAnswer(store::Store &store, ReceivedInvitation &received)
{
    if (const auto given = TRY(answerGiven(store, received))) {
        received.answer = given->response;
        received.isAnswerWaiting = given->isWaiting;
    }
    if (!received.meeting || received.meeting->id.isNull() || received.isAnswerWaiting)
        return {};
    const auto mine = std::ranges::find_if(received.meeting->attendees,
        [&](const Attendee &one) { return one.email.compare(received.me.email, Qt::CaseInsensitive) == 0; });
    if (mine != received.meeting->attendees.end() && !mine->response.isEmpty() && mine->response != choice::none)
        received.answer = mine->response; // also one that was given in another calendar
    return {};
}

Result<void> readClashes(store::Store &store, ReceivedInvitation &received)
{
    const auto time = timeOf(*received.invitation, store.clock().zone());
    if (!time || time->isAllDay)
        return {};
    const calendar::CalendarEntry asked{.entity = EntityKind::Activity,
        .id = exchange::meetingIdOf(received.invitation->key()),
        .title = received.invitation->subject,
        .time = *time,
        .owner = store.me()};
    const QTimeZone here = store.clock().zone();
    const auto entries = TRY(calendar::readCalendar(store, {time->start.dateIn(here), time->end().dateIn(here)}));
    const RecordId known = received.meeting ? received.meeting->id : RecordId();
    const RecordId series = received.series;
    for (const calendar::CalendarEntry &entry : entries) {
        const bool isIt = !entry.id.isNull() && (entry.id == known || entry.id == series);
        if (!isIt && calendar::clashes(asked, entry, store.me()))
            received.clashes.push_back(entry);
    }
    return {};
}

/// A date of a series that takes place otherwise. The series excludes it already (Invitation::excludedDates).
Result<ReceivedInvitation> readException(
    store::Store &store, const ReceivedInvitation &series, const Invitation &invitation, const QStringList &own)
{
    ReceivedInvitation exception;
    exception.message = series.message;
    exception.invitation = invitation;
    TRY(readMeeting(store, exception));
    exception.series = series.meeting ? series.meeting->id : exchange::meetingIdOf(series.invitation->key());
    exception.seriesExcluded = {invitation.occurrence};
    if (const Attendee *me = invitation.find(own))
        exception.me = *me;
    const QStringList senders = exchange::addressesIn(series.message.text(field::sender));
    exception.verdict = exchange::judge(invitation, {senders.value(0), own, exception.meeting});
    return exception;
}

/// A series whose own time is known changes also with an exception that is not.
Result<void> readExceptions(store::Store &store, ReceivedInvitation &received, const QStringList &own)
{
    for (const Invitation &invitation : received.invitation->exceptions)
        received.exceptions.push_back(TRY(readException(store, received, invitation, own)));
    if (received.verdict.state == InvitationState::Known && !received.verdict.isForwarded
        && received.changedExceptions() > 0)
        received.verdict.state = InvitationState::Update;
    return {};
}

Result<void> readOccurrences(store::Store &store, ReceivedInvitation &received)
{
    const bool isWhole = received.verdict.state == InvitationState::Cancels && received.invitation->occurrence.isEmpty()
        && received.meeting && !received.meeting->id.isNull();
    if (!isWhole)
        return {};
    const auto rows = TRY(store.select({EntityKind::Activity, {field::outcome},
        Filter::equals(field::recurrence_of, received.meeting->id.toString()), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.text(row, 0).isEmpty()) // what was held stays
            received.occurrences.push_back(rows.id(row));
    }
    return {};
}

} // namespace

int ReceivedInvitation::changedExceptions() const
{
    return static_cast<int>(std::ranges::count_if(exceptions, [](const ReceivedInvitation &one) {
        return one.verdict.state == InvitationState::New || one.verdict.state == InvitationState::Update;
    }));
}

bool ReceivedInvitation::looksLike(const ReceivedInvitation &other) const
{
    const auto isSameEntry = [](const calendar::CalendarEntry &a, const calendar::CalendarEntry &b) {
        return a.id == b.id && a.occurrence == b.occurrence && a.title == b.title && a.time == b.time;
    };
    return message.id == other.message.id && invitation == other.invitation && verdict == other.verdict
        && meeting == other.meeting && isRenamed == other.isRenamed && answer == other.answer
        && isAnswerWaiting == other.isAnswerWaiting && std::ranges::equal(clashes, other.clashes, isSameEntry);
}

void outdateEarlier(std::vector<ReceivedInvitation> &received)
{
    QSet<QString> known;
    for (auto one = received.rbegin(); one != received.rend(); ++one) {
        if (!one->invitation || one->verdict.state == InvitationState::Refused)
            continue;
        const bool isLast = !known.contains(one->invitation->key());
        known.insert(one->invitation->key());
        if (isLast || !one->verdict.canBeAnswered())
            continue;
        one->clashes.clear();
        one->verdict = {InvitationState::Outdated, Reason::tr("A later message is about the same meeting."), false};
    }
}

std::optional<calendar::EventTime> timeOf(const Invitation &invitation, const QTimeZone &here)
{
    if (!invitation.at)
        return {};
    const QTimeZone zone = calendar::zoneNamed(invitation.zone, invitation.isAllDay ? QTimeZone::utc() : here);
    return calendar::EventTime{*invitation.at, invitation.seconds, invitation.isAllDay, zone};
}

Result<std::optional<ReceivedInvitation>> readReceived(store::Store &store, RecordId message)
{
    ReceivedInvitation received;
    received.message = TRY(store.get(EntityKind::Activity, message));
    if (received.message.text(field::direction) == choice::outgoing)
        return std::optional<ReceivedInvitation>();
    auto invitation = invitationOf(store, message);
    if (!invitation && invitation.error().kind != Error::Kind::Invalid)
        return fail(invitation.error());
    if (!invitation) {
        received.verdict.reason = invitation.error().what;
        return std::optional(std::move(received));
    }
    if (!*invitation)
        return std::optional<ReceivedInvitation>();
    received.invitation = std::move(*invitation);
    TRY(readMeeting(store, received));
    const QStringList senders = exchange::addressesIn(received.message.text(field::sender));
    const QStringList own = TRY(store::ownAddresses(store));
    if (const Attendee *me = received.invitation->find(own))
        received.me = *me;
    received.verdict = exchange::judge(*received.invitation, {senders.value(0), own, received.meeting});
    TRY(readOccurrences(store, received));
    if (received.verdict.canBeAnswered()) {
        TRY(readExceptions(store, received, own));
        TRY(readAnswer(store, received));
        TRY(readClashes(store, received));
    }
    return std::optional(std::move(received));
}

} // namespace satchel::invitations
