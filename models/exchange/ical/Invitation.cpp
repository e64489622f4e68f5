// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/Invitation.h"

#include "domain/ChoiceNames.h"
#include "domain/Reason.h"
#include "exchange/ical/ICalCells.h"
#include "exchange/ListText.h"

#include <algorithm>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

struct InvitationFile
{
    QString method; // upper case; empty: none
    std::vector<ICalComponent> events;
    ICalContext context;
};

/// The METHOD of the calendar, before its first component.
Result<QString> methodOf(const QByteArray &bytes)
{
    auto stream = TRY(TextStream::fromBytes(bytes));
    const TextEncoding encoding = stream.cellEncoding();
    ContentLineReader lines(std::move(stream));
    QByteArray line;
    int begun = 0;
    while (TRY(lines.next(line))) {
        const QByteArray upper = line.left(64).trimmed().toUpper();
        begun += upper.startsWith("BEGIN:") ? 1 : 0;
        if (begun > 1)
            break;
        const auto property = parseVCardLine(line, encoding);
        if (property && property->name == "METHOD"_L1)
            return property->value.trimmed().toUpper();
    }
    return QString();
}

Result<InvitationFile> readFile(const QByteArray &bytes)
{
    InvitationFile file;
    file.method = TRY(methodOf(bytes));
    auto stream = TRY(TextStream::fromBytes(bytes));
    ICalParser parser(std::move(stream));
    while (auto component = TRY(parser.next())) {
        if (component->name == "VEVENT"_L1)
            file.events.push_back(std::move(*component));
        else
            file.context.zones.add(*component);
    }
    if (file.method.isEmpty() && file.events.size() == 1) { // some programs write it into the event
        if (const VCardProperty *method = file.events.front().find(u"METHOD"))
            file.method = method->value.trimmed().toUpper();
    }
    return file;
}

std::optional<Invitation::Method> methodFrom(const QString &name)
{
    using Method = Invitation::Method;
    static const std::pair<QLatin1StringView, Method> known[] = {{"REQUEST"_L1, Method::Request},
        {"CANCEL"_L1, Method::Cancel}, {"REPLY"_L1, Method::Reply}, {"COUNTER"_L1, Method::Counter}};
    for (const auto &[word, method] : known) {
        if (name == word)
            return method;
    }
    return {};
}

QString addressOf(const QString &uri)
{
    const QString text = uri.trimmed();
    return (text.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? text.mid(7) : text).trimmed();
}

std::optional<Instant> stampOf(const ICalComponent &event)
{
    const VCardProperty *stamp = event.find(u"DTSTAMP");
    const QDateTime read = stamp ? QDateTime::fromString(stamp->value.trimmed().left(15), u"yyyyMMdd'T'HHmmss"_s)
                                 : QDateTime();
    return read.isValid() ? std::optional(Instant::at(read.date(), read.time(), QTimeZone::utc())) : std::nullopt;
}

tl::unexpected<Error> refusedInvitation(const QString &why)
{
    return fail(Error::Kind::Invalid, why);
}

void readOrganizer(const ICalComponent &event, Invitation &invitation)
{
    const VCardProperty *organizer = event.find(u"ORGANIZER");
    if (!organizer)
        return;
    invitation.organizer.email = addressOf(organizer->value);
    invitation.organizer.name = parameterOf(*organizer, "CN"_L1).trimmed();
    invitation.organizer.role = choice::host;
    invitation.sentBy = addressOf(parameterOf(*organizer, "SENT-BY"_L1));
}

void fillFrom(const ICalCells &cells, Invitation &invitation)
{
    const auto cell = [&cells](ICalColumn column) { return cells.cells[column]; };
    invitation.seconds = cell(ICalDuration).toLongLong();
    invitation.isAllDay = !cell(ICalAllDay).isEmpty();
    invitation.zone = cell(ICalZone);
    invitation.recurrence = cell(ICalRecurrence);
    invitation.addedDates = splitList(cell(ICalAddedDates));
    invitation.excludedDates = splitList(cell(ICalExcludedDates));
    invitation.subject = cell(ICalSubject).simplified();
    invitation.location = cell(ICalLocation);
    invitation.body = cell(ICalPurpose);
    for (const QString &text : splitList(cell(ICalAttendees)))
        invitation.attendees.push_back(Attendee::fromText(text));
}

/// A start is required of an invitation only (RFC 5546, sections 3.2.2, 3.2.3 and 3.2.5).
Result<void> readEvent(ICalComponent event, const ICalContext &context, Invitation &invitation)
{
    using Method = Invitation::Method;
    const bool hasStart = event.find(u"DTSTART") != nullptr;
    if (!hasStart && invitation.method != Method::Reply && invitation.method != Method::Cancel)
        return refusedInvitation(Reason::tr("the invitation has no start"));
    if (!hasStart) { // the reader of events needs one
        VCardProperty start;
        start.name = u"DTSTART"_s;
        start.value = u"19700101T000000Z"_s;
        event.properties.append(start);
    }
    const ICalCells cells = cellsOf(event, context);
    if (!cells.problem.isEmpty())
        return refusedInvitation(cells.problem);
    for (const qsizetype column : {qsizetype(ICalZone), qsizetype(ICalDuration), qsizetype(ICalRecurrence)}) {
        if (cells.badCells.contains(column))
            return refusedInvitation(cells.badCells.value(column)); // it would be shown at a wrong time
    }
    fillFrom(cells, invitation);
    if (hasStart)
        invitation.at = TRY(Instant::fromIso(cells.cells[ICalAt]));
    invitation.occurrence = replacedDate(event, context.zones);
    return {};
}

} // namespace

const Attendee *Invitation::find(const QStringList &addresses) const
{
    const auto found = std::ranges::find_if(attendees, [&](const Attendee &attendee) {
        return !attendee.email.isEmpty() && addresses.contains(attendee.email, Qt::CaseInsensitive);
    });
    return found == attendees.end() ? nullptr : &*found;
}

namespace {

Result<Invitation> invitationFrom(const ICalComponent &event, Invitation::Method method, const ICalContext &context)
{
    if (!event.problem.isEmpty())
        return refusedInvitation(event.problem);
    Invitation invitation;
    invitation.method = method;
    const VCardProperty *uid = event.find(u"UID");
    invitation.uid = uid ? unescapedVCardText(uid->value).trimmed() : QString();
    if (invitation.uid.isEmpty() || invitation.uid.size() > 1000)
        return refusedInvitation(Reason::tr("the invitation has no ID (UID), so nobody could recognize it again"));
    if (const VCardProperty *sequence = event.find(u"SEQUENCE"))
        invitation.sequence = std::max<qint64>(0, sequence->value.trimmed().toLongLong());
    invitation.stamp = stampOf(event);
    readOrganizer(event, invitation);
    TRY(readEvent(event, context, invitation));
    if (invitation.attendees.size() > mostInvited)
        return refusedInvitation(Reason::tr("the invitation has more than %1 attendees").arg(mostInvited));
    const bool hasOne = std::ranges::any_of(
        invitation.attendees, [](const Attendee &attendee) { return attendee.email.contains(u'@'); });
    if (!hasOne && method != Invitation::Method::Cancel)
        return refusedInvitation(Reason::tr("the invitation names no attendee with an e-mail address"));
    return invitation;
}

/// A series, and with the same UID the dates of it that take place otherwise (RFC 5546, section 3.2.2.1). Nothing for
/// several events that are something else.
std::optional<Invitation> joinedSeries(std::vector<Invitation> events)
{
    const auto isMaster = [](const Invitation &one) { return one.occurrence.isEmpty(); };
    const auto master = std::ranges::find_if(events, isMaster);
    if (master == events.end() || std::ranges::count_if(events, isMaster) != 1
        || std::ranges::any_of(events, [&](const Invitation &one) { return one.uid != master->uid; }))
        return {};
    Invitation series = std::move(*master);
    events.erase(master);
    for (Invitation &exception : events) {
        if (!series.excludedDates.contains(exception.occurrence))
            series.excludedDates.append(exception.occurrence);
        series.exceptions.push_back(std::move(exception));
    }
    return series;
}

} // namespace

Result<std::optional<Invitation>> readInvitation(const QByteArray &bytes)
{
    if (bytes.size() > largestInvitation)
        return refusedInvitation(Reason::tr("the invitation is larger than 1 MB"));
    const InvitationFile file = TRY(readFile(bytes));
    const auto method = methodFrom(file.method);
    if (!method)
        return std::optional<Invitation>();
    if (file.events.empty())
        return refusedInvitation(Reason::tr("the invitation has no event"));
    std::vector<Invitation> events;
    for (const ICalComponent &event : file.events)
        events.push_back(TRY(invitationFrom(event, *method, file.context)));
    if (auto joined = joinedSeries(events))
        return std::optional(std::move(*joined));
    if (events.size() > 1)
        return refusedInvitation(Reason::tr("the invitation has %1 events, and Satchel reads invitations with one")
                                     .arg(static_cast<qint64>(events.size())));
    return std::optional(std::move(events.front()));
}

bool isInvitationFile(const QString &name, const QString &mediaType)
{
    return mediaType.startsWith("text/calendar"_L1, Qt::CaseInsensitive)
        || mediaType.startsWith("application/ics"_L1, Qt::CaseInsensitive)
        || name.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

RecordId meetingIdOf(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash("invitation\n" + key.toUtf8(), QCryptographicHash::Sha256);
    RecordId::Bytes id{};
    std::copy_n(hash.begin(), id.size() - 2, id.begin()); // the last 16 bits of every id are zero (RecordId.h)
    id[6] = static_cast<quint8>((id[6] & 0x0f) | 0x80); // version 8: made in a way of our own (RFC 9562)
    id[8] = static_cast<quint8>((id[8] & 0x3f) | 0x80);
    return RecordId(id);
}

} // namespace satchel::exchange
