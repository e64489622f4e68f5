// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/Invitation.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/writers/EventLines.h"
#include "items/Mailbox.h"
#include "store/PersonName.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Painting.h"
#include "ui/meeting/MeetingText.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Invitation)
};

/// Answers go to the organizer, so it is the address of a mail account where there is one.
Attendee organizerOf(const PageContext &context, const std::optional<store::MailAccount> &sending = {})
{
    const auto me = context.workspace.store().get(EntityKind::User, context.workspace.me());
    const auto account = sending ? sending : invitingAccount(context);
    Attendee organizer;
    if (me) {
        organizer.name = store::nameForOthers(context.workspace.store(), me->id);
        organizer.email = me->text(field::email);
    }
    if (account)
        organizer.email = account->address;
    const QString sent = account ? store::nameToSend(context.workspace.store(), account->senderName) : QString();
    if (!sent.isEmpty())
        organizer.name = sent;
    return organizer;
}

QString subjectOfLetter(const items::Meeting &meeting, const QString &title, bool isCancelled)
{
    return isCancelled        ? Tr::tr("Cancelled: %1", "a meeting").arg(title)
        : meeting.isInvited() ? Tr::tr("Updated invitation: %1").arg(title)
                              : Tr::tr("Invitation: %1").arg(title);
}

QString textOfLetter(const PageContext &context, const items::Meeting &meeting, bool isCancelled)
{
    QStringList body = {withoutIsolates(MeetingText(context).line(meeting))};
    if (const QUrl link = meetingLink(meeting.entry.place); !link.isEmpty() && !isCancelled)
        body.append(link.toString());
    if (const QString purpose = meeting.activity.text(field::purpose); !purpose.isEmpty() && !isCancelled)
        body.append(purpose);
    if (!meeting.agenda.empty() && !isCancelled) {
        QStringList points;
        for (const items::MeetingPoint &point : meeting.agenda)
            points.append(u"– "_s + point.title);
        body.append(points.join(u'\n'));
    }
    return body.join(u"\n\n"_s);
}

Result<QString> writeFile(const PageContext &context, const items::Meeting &meeting, bool isCancelled)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/mail"_s);
    const QString path = folder.filePath(invitationFileName(meeting));
    QSaveFile file(path);
    const QByteArray bytes = invitationFile(context, meeting, isCancelled);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(Error::Kind::Io, Tr::tr("The invitation could not be written to %1.").arg(path), path);
    return path;
}

} // namespace

const Record &invitedRecord(const items::Meeting &meeting)
{
    return meeting.occurrence ? meeting.occurrence->series : meeting.activity;
}

std::vector<Record> invitedExceptions(const items::Meeting &meeting)
{
    std::vector<Record> exceptions = meeting.occurrence ? meeting.occurrence->exceptions : std::vector<Record>();
    std::erase_if(exceptions, [](const Record &one) { return one.text(field::outcome) == choice::cancelled; });
    return exceptions;
}

QStringList invitedAddresses(const items::Meeting &meeting)
{
    QStringList addresses;
    for (const items::MeetingPerson &person : meeting.people) {
        if (!person.isMe && person.email.contains(u'@') && !addresses.contains(person.email, Qt::CaseInsensitive))
            addresses.append(person.email);
    }
    return addresses;
}

QString invitationObstacle(const PageContext &context, const items::Meeting &meeting)
{
    if (invitedAddresses(meeting).isEmpty())
        return meeting.people.empty() ? Tr::tr("Add people before you invite them.")
                                      : Tr::tr("None of the people has an e-mail address.");
    const bool hasHost = std::ranges::any_of(meeting.people,
        [](const items::MeetingPerson &person) { return person.role == choice::host && person.email.contains(u'@'); });
    if (!hasHost && organizerOf(context).email.isEmpty())
        return Tr::tr("An invitation says who invites. Make one of the people with an e-mail address the host.");
    return {};
}

QByteArray invitationFile(const PageContext &context, const items::Meeting &meeting, bool isCancelled,
    const std::optional<store::MailAccount> &account)
{
    exchange::EventOptions options{
        .isInvitation = true, .isCancelled = isCancelled, .organizer = organizerOf(context, account)};
    const auto series = meeting.entry.seriesOf.isNull()
        ? fail(Error::Kind::NotFound, {})
        : context.workspace.store().get(EntityKind::Activity, meeting.entry.seriesOf);
    if (series && meeting.isInvited() && !isEmpty(series->value(field::sent_sequence)))
        options.series = &*series;
    const std::vector<Record> exceptions = isCancelled ? std::vector<Record>() : invitedExceptions(meeting);
    return exchange::eventFile(invitedRecord(meeting), options, exceptions);
}

QString invitationFileName(const items::Meeting &meeting)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString name = meeting.entry.title.left(60).replace(other, u"-"_s);
    while (name.endsWith(u'-'))
        name.chop(1);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"meeting"_s : name) + u".ics"_s;
}

Result<platform::MailBegun> beginInvitation(const PageContext &context, const items::Meeting &meeting, bool isCancelled)
{
    platform::MailDraft draft;
    draft.attachment = TRY(writeFile(context, meeting, isCancelled));
    draft.to = invitedAddresses(meeting);
    draft.subject = subjectOfLetter(meeting, MeetingText(context).title(meeting), isCancelled);
    draft.body = textOfLetter(context, meeting, isCancelled);
    const auto begun = platform::beginMail(draft);
    if (!begun)
        return fail(Error::Kind::NotFound,
            Tr::tr("No e-mail program could be started. Export the meeting as a file and attach it yourself."));
    return *begun;
}

std::optional<store::MailAccount> invitingAccount(const PageContext &context)
{
    const auto accounts = store::MailAccounts(context.workspace.store()).list();
    if (!accounts || accounts->empty())
        return {};
    const auto me = context.workspace.store().get(EntityKind::User, context.workspace.me());
    const QString mine = me ? me->text(field::email) : QString();
    const auto found = std::ranges::find_if(*accounts,
        [&mine](const store::MailAccount &account) { return account.address.compare(mine, Qt::CaseInsensitive) == 0; });
    return found == accounts->end() ? accounts->front() : *found;
}

store::MailContent invitationMessage(const PageContext &context, const items::Meeting &meeting, bool isCancelled)
{
    store::MailContent content;
    for (const items::MeetingPerson &person : meeting.people) {
        const bool isListed = std::ranges::any_of(content.to, [&person](const QString &text) {
            return items::mailboxFrom(text).address.compare(person.email, Qt::CaseInsensitive) == 0;
        });
        if (!person.isMe && person.email.contains(u'@') && !isListed)
            content.to.append(items::mailboxText(person.name, person.email));
    }
    content.subject = subjectOfLetter(meeting, withoutIsolates(MeetingText(context).title(meeting)), isCancelled);
    content.text = textOfLetter(context, meeting, isCancelled);
    const auto idOf = [&meeting](const QString &name) { return valueOr<RecordId>(meeting.activity.value(name)); };
    content.contact = idOf(field::contact);
    content.company = idOf(field::company);
    content.deal = idOf(field::deal);
    return content;
}

} // namespace satchel::ui
