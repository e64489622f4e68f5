// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/InboxText.h"

#include "domain/PersonName.h"
#include "ui/common/Painting.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::InboxGroup;
using items::WaitLevel;
using store::Conversation;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 hoursWithMinutes = 10; // below, the minutes say something

} // namespace

QString InboxText::shortTime(Instant at) const
{
    const QDate day = at.dateIn(m_formats.zone());
    const QDate today = m_now.dateIn(m_formats.zone());
    const qint64 ago = day.daysTo(today);
    if (ago <= 0)
        return m_formats.time(at.timeIn(m_formats.zone()));
    if (ago < 7)
        return m_formats.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return m_formats.plainDay(day, day.year() != today.year());
}

QString InboxText::moment(Instant at) const
{
    return m_formats.moment(at, m_now);
}

QString InboxText::wait(qint64 milliseconds, const Formats &formats)
{
    if (milliseconds < hourMs)
        return tr("%1 min", "a wait").arg(formats.count(milliseconds / minuteMs));
    const qint64 hours = milliseconds / hourMs;
    if (hours < hoursWithMinutes)
        return tr("%1 h %2", "a wait: hours, minutes")
            .arg(formats.count(hours),
                formats.locale()
                    .toString((milliseconds % hourMs) / minuteMs)
                    .rightJustified(2, formats.locale().zeroDigit().front()));
    if (milliseconds < 2 * dayMs)
        return tr("%1 h", "a wait").arg(formats.count(hours));
    return formats.days(milliseconds / dayMs);
}

QString InboxText::waitOf(const Conversation &conversation) const
{
    const QString wait = InboxText::wait(items::waitOf(conversation, m_now), m_formats);
    switch (conversation.state(m_now)) {
    case ConversationState::Done: return {};
    case ConversationState::Snoozed:
        return conversation.times.snoozedUntil ? shortUntil(*conversation.times.snoozedUntil) : QString();
    case ConversationState::Waiting:
        return items::waitLevel(conversation, m_now) == WaitLevel::Calm ? wait : tr("%1, chase", "a wait").arg(wait);
    case ConversationState::ToAnswer: break;
    }
    return wait;
}

QString InboxText::shortUntil(Instant until) const
{
    return tr("until %1").arg(m_formats.momentInSentence(until, m_now));
}

QString InboxText::waitPhrase(const Conversation &conversation) const
{
    const QString wait = InboxText::wait(items::waitOf(conversation, m_now), m_formats);
    switch (conversation.state(m_now)) {
    case ConversationState::Done: return tr("done");
    case ConversationState::Snoozed:
        return conversation.times.snoozedUntil
            ? tr("snoozed until %1").arg(m_formats.momentInSentence(*conversation.times.snoozedUntil, m_now))
            : tr("snoozed");
    case ConversationState::Waiting: return tr("waiting for them for %1").arg(wait);
    case ConversationState::ToAnswer: break;
    }
    return tr("waits %1", "somebody waits for an answer").arg(wait);
}

std::optional<NextActionState> InboxText::markOf(const Conversation &conversation, Instant now)
{
    switch (items::waitLevel(conversation, now)) {
    case WaitLevel::Calm: return {};
    case WaitLevel::Long: return NextActionState::DueSoon;
    case WaitLevel::TooLong: break;
    }
    return NextActionState::Overdue;
}

QColor InboxText::waitColor(const Conversation &conversation, const Theme &theme) const
{
    const auto mark = markOf(conversation, m_now);
    return mark ? meaningOf(*mark, theme).text : theme.text.secondary;
}

QString InboxText::snippet(const Conversation &conversation)
{
    const QString text = items::snippetOf(conversation.beginning);
    return conversation.isIncoming || text.isEmpty() ? text : tr("You: %1", "before what we wrote").arg(isolated(text));
}

QString InboxText::subject(const QString &subject)
{
    return subject.trimmed().isEmpty() ? tr("No subject") : subject.simplified();
}

QString InboxText::draftMark()
{
    return tr("Draft", "an answer that was begun");
}

QString InboxText::spoken(const items::InboxConversation &one, bool hasDraft) const
{
    const Conversation &of = one.conversation;
    QStringList parts{one.name, subject(of.subject)};
    if (of.isUnread)
        parts.prepend(tr("Unread"));
    if (of.messages > 1)
        parts.append(tr("%Ln message(s)", nullptr, of.messages));
    if (of.hasAttachments)
        parts.append(tr("with files"));
    if (hasDraft)
        parts.append(draftMark());
    parts.append(snippet(of));
    parts.append(waitPhrase(of));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString InboxText::heading(InboxGroup group)
{
    return group == InboxGroup::ToAnswer ? tr("To answer") : tr("Waiting for them");
}

QString InboxText::people(const std::vector<items::Mailbox> &boxes, const QStringList &own) const
{
    QStringList names;
    for (const items::Mailbox &box : boxes)
        names.append(own.contains(box.address) ? tr("you") : box.name.isEmpty() ? box.address : firstNameOf(box.name));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString InboxText::fileDetail(const items::ThreadFile &file) const
{
    const QString size = m_formats.fileSize(file.size);
    switch (file.known) {
    case items::ThreadFile::Known::No: return size;
    case items::ThreadFile::Known::NewVersion:
        return tr("%1 · new version of %2", "size, older version").arg(size, file.olderVersion);
    case items::ThreadFile::Known::Already: break;
    }
    return tr("%1 · already with the customer", "size of a file").arg(size);
}

QString InboxText::pending(const store::OutgoingMail &mail) const
{
    using State = store::OutgoingState;
    switch (mail.state) {
    case State::Queued:
        if (mail.sendAt && *mail.sendAt > m_now)
            return tr("Goes out %1").arg(m_formats.momentInSentence(*mail.sendAt, m_now));
        return mail.problem.isEmpty() ? tr("Waits to be sent") : tr("Waits to be sent: %1").arg(mail.problem);
    case State::Sending: return tr("Sending");
    case State::InDoubt: return tr("It is not certain that this message was sent: %1").arg(mail.problem);
    case State::Failed: return tr("Couldn't be sent: %1").arg(mail.problem);
    case State::Draft:
    case State::Sent: break;
    }
    return {};
}

QString firstNameOf(const QString &name)
{
    const PersonName parts = PersonName::fromText(name);
    QStringList words = parts.first.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && words.front().endsWith(u'.'))
        words.removeFirst();
    return words.isEmpty() || words.front().endsWith(u'.') ? name : words.front();
}

} // namespace satchel::ui
