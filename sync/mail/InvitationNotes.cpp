// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/InvitationNotes.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/EmailText.h"
#include "exchange/ical/InvitationCheck.h"
#include "exchange/ical/MeetingLookup.h"
#include "store/Contents.h"

#include <algorithm>
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

using exchange::Invitation;

/// Nothing for a file that cannot be read: the message is stored all the same.
std::optional<Invitation> invitationFrom(const QByteArray &bytes)
{
    auto invitation = exchange::readInvitation(bytes);
    return invitation ? std::move(*invitation) : std::nullopt;
}

std::optional<Invitation> invitationIn(const exchange::MailFile &mail)
{
    for (const exchange::MailAttachment &attachment : mail.attachments) {
        if (!exchange::isInvitationFile(attachment.name, attachment.mediaType))
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!attachment.copyTo(buffer))
            continue;
        if (auto invitation = invitationFrom(buffer.data()))
            return invitation;
    }
    return {};
}

/// Whether a stored message has a later answer of the same person. All messages of that person count: an answer is in
/// no thread of its meeting where the program leaves In-Reply-To out.
Result<bool> hasLaterAnswer(
    store::Store &store, const exchange::MailFile &mail, const Invitation &answer, const QString &address)
{
    const Filter isCalendarFile = Filter::any(
        {Filter::condition(field::media_type, Filter::Op::In,
             {Operand::fromText(u"text/calendar"_s), Operand::fromText(u"application/ics"_s)}),
            Filter::condition(field::name, Filter::Op::Contains, {Operand::fromText(u".ics"_s)})});
    const Filter isTheirFile = Filter::condition(
        u"activity.sender"_s, Filter::Op::Contains, {Operand::fromText(address)});
    const auto files = TRY(
        store.select({EntityKind::Attachment, {field::activity, field::sha256, field::name, field::media_type},
            Filter::all({isCalendarFile, isTheirFile}), {}, {}, -1, false}));
    for (qsizetype row = 0; row < files.size(); ++row) {
        if (!exchange::isInvitationFile(files.text(row, 2), files.text(row, 3)))
            continue;
        const auto message = store.get(EntityKind::Activity, files.reference(row, 0));
        const bool isTheirs = message && message->text(field::message_id) != mail.identity()
            && exchange::addressesIn(message->text(field::sender)).contains(address, Qt::CaseInsensitive);
        if (!isTheirs)
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!store::Contents(store).copyTo(files.text(row, 1), buffer))
            continue; // a content that is damaged says nothing of this message
        const auto other = invitationFrom(buffer.data());
        if (!other || other->method != Invitation::Method::Reply || other->key() != answer.key())
            continue;
        const Instant then = other->stamp.value_or(valueOr<Instant>(message->value(field::at)));
        const Instant now = answer.stamp.value_or(mail.date.value_or(Instant{}));
        if (then > now)
            return true;
    }
    return false;
}

Result<void> noteSent(store::Store &store, exchange::MailFiler &filer, const Invitation &invitation)
{
    const auto meeting = TRY(exchange::findMeeting(store, invitation.key()));
    if (!meeting)
        return {};
    const Value sent = meeting->value(field::sent_sequence);
    if (!isEmpty(sent) && valueOr<qint64>(sent) >= invitation.sequence)
        return {};
    std::vector<FieldValue> values{{field::sent_sequence, invitation.sequence}};
    const bool hasChangedSince = invitation.method == Invitation::Method::Request
        && exchange::differs(invitation, exchange::KnownMeeting::of(*meeting));
    if (hasChangedSince) // while the message waited: people do not know it yet
        values.push_back({field::sequence, invitation.sequence + 1});
    TRY(filer.apply(Edit::update(EntityKind::Activity, meeting->id, std::move(values))));
    return {};
}

Result<void> noteAnswer(
    store::Store &store, exchange::MailFiler &filer, const exchange::MailFile &mail, const Invitation &answer)
{
    const auto meeting = TRY(exchange::findMeeting(store, answer.key()));
    if (!meeting)
        return {};
    const exchange::InvitationFacts facts{mail.from.email, {}, exchange::KnownMeeting::of(*meeting)};
    if (exchange::judge(answer, facts).state != exchange::InvitationState::Answer)
        return {};
    const Attendee *who = answer.find({mail.from.email});
    if (!who)
        return {};
    const bool isOutdated = TRY(hasLaterAnswer(store, mail, answer, who->email));
    if (isOutdated)
        return {};
    const auto rows = TRY(store.select({EntityKind::Attendee, {field::email, field::response},
        Filter::refersTo(field::activity, meeting->id), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isIt = rows.text(row, 0).compare(who->email, Qt::CaseInsensitive) == 0;
        const QString response = who->response.isEmpty() ? QString(choice::none) : who->response;
        if (isIt && rows.text(row, 1) != response)
            TRY(filer.apply(Edit::update(EntityKind::Attendee, rows.id(row), {{field::response, response}})));
    }
    return {};
}

/// A series and its exceptions, each an event of its own.
std::vector<Invitation> eventsOf(Invitation invitation)
{
    std::vector<Invitation> events = std::exchange(invitation.exceptions, {});
    events.insert(events.begin(), std::move(invitation));
    return events;
}

} // namespace

Result<void> noteSentInvitation(store::Store &store, exchange::MailFiler &filer, const exchange::MailFile &mail)
{
    auto invitation = invitationIn(mail);
    using Method = Invitation::Method;
    if (!invitation || (invitation->method != Method::Request && invitation->method != Method::Cancel))
        return {};
    for (const Invitation &event : eventsOf(std::move(*invitation)))
        TRY(noteSent(store, filer, event));
    return {};
}

Result<void> noteInvitationAnswer(store::Store &store, exchange::MailFiler &filer, const exchange::MailFile &mail)
{
    auto answer = invitationIn(mail);
    if (!answer || answer->method != Invitation::Method::Reply)
        return {};
    for (const Invitation &event : eventsOf(std::move(*answer)))
        TRY(noteAnswer(store, filer, mail, event));
    return {};
}

} // namespace satchel::mail
