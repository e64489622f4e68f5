// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/EntryText.h"

#include "domain/ChoiceNames.h"
#include "ui/common/Painting.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;
using calendar::EventTime;

namespace {

QString activityChoice(const QString &field, const QString &key)
{
    const std::vector<Entity> entities = Schema::core();
    const auto activity = std::ranges::find(entities, EntityKind::Activity, &Entity::kind);
    return activity == entities.end() ? QString() : activity->find(field)->choiceLabel(key);
}

} // namespace

QString EntryText::times(const EventTime &time) const
{
    const QString from = m_formats.time(time.start.timeIn(m_formats.zone()));
    const QString until = m_formats.time(time.end().timeIn(m_formats.zone()));
    return isolatedLtr(time.seconds == 0 ? from : from + QChar(0x2013) + until);
}

QString EntryText::when(const EventTime &time) const
{
    if (time.isAllDay)
        return m_formats.dayRange(time.firstDay(), time.lastDay(), m_today);
    return m_formats.day(time.start.dateIn(m_formats.zone()), m_today) + u' ' + times(time);
}

QString EntryText::city(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ');
}

QString EntryText::elsewhere(const CalendarEntry &entry) const
{
    const bool isSame = entry.time.start.timeIn(entry.time.zone) == entry.time.start.timeIn(m_formats.zone());
    if (entry.zone.isEmpty() || entry.time.isAllDay || isSame)
        return {};
    return m_formats.time(entry.time.start.timeIn(entry.time.zone)) + u' ' + city(entry.time.zone);
}

QString EntryText::title(const CalendarEntry &entry)
{
    return entry.title.isEmpty() ? kind(entry) : entry.title;
}

QString EntryText::titleAndCustomer(const CalendarEntry &entry)
{
    return entry.about.isEmpty() ? title(entry) : title(entry) + u" · "_s + isolated(entry.about);
}

QString EntryText::kind(const CalendarEntry &entry)
{
    if (entry.entity == EntityKind::Task)
        return tr("Task");
    if (entry.entity == EntityKind::Deal)
        return tr("Next action");
    return activityChoice(field::kind, entry.kind);
}

QString EntryText::outcome(const CalendarEntry &entry)
{
    const bool hasOutcome = entry.entity == EntityKind::Activity && !entry.state.isEmpty();
    return hasOutcome ? activityChoice(field::outcome, entry.state) : QString();
}

QString EntryText::rescheduled(std::span<const items::Reschedule> moves) const
{
    if (moves.empty())
        return {};
    const Instant today = Instant::startOf(m_today, m_formats.zone());
    const auto text = [&](Instant at) { return m_formats.momentInSentence(at, today); };
    return tr("Rescheduled %Ln time(s), from %1 to %2", nullptr, static_cast<int>(moves.size()))
        .arg(text(moves.front().from), text(moves.back().to));
}

QString EntryText::sentence(const CalendarEntry &entry) const
{
    QStringList parts{kind(entry)};
    if (!entry.title.isEmpty())
        parts.append(isolated(entry.title));
    parts.append(isolated(entry.about));
    parts.append(when(entry.time));
    parts.append(elsewhere(entry));
    parts.append(isolated(entry.place));
    if (entry.isOccurrence())
        parts.append(tr("repeats"));
    if (entry.entity == EntityKind::Task && entry.state == choice::completed)
        parts.append(tr("completed"));
    if (const QString how = outcome(entry); !how.isEmpty())
        parts.append(tr("outcome: %1").arg(how));
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace satchel::ui
