// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingText.h"

#include "domain/ChoiceNames.h"
#include "domain/Overdue.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/documents/DocumentText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindLabel(const PageContext &context, const QString &kind)
{
    return context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choiceLabel(kind);
}

} // namespace

QString MeetingText::title(const items::Meeting &meeting) const
{
    return meeting.entry.title.isEmpty() ? tr("Meeting without a title") : meeting.entry.title;
}

QString MeetingText::state(const items::Meeting &meeting) const
{
    switch (meeting.state) {
    case items::Meeting::State::Planned: return tr("Planned");
    case items::Meeting::State::Running:
        return meeting.entry.time.isAllDay
            ? tr("Running")
            : tr("Running, %Ln min left", nullptr, static_cast<int>(meeting.minutesLeft()));
    case items::Meeting::State::ToClose: return tr("To close");
    case items::Meeting::State::Closed: break;
    }
    return meeting.entry.state == choice::held ? tr("Closed")
                                               : tr("Closed: %1", "outcome").arg(outcome(meeting.entry.state));
}

StateChip::MeaningRole MeetingText::meaning(const items::Meeting &meeting)
{
    switch (meeting.state) {
    case items::Meeting::State::Planned: return &Theme::grey;
    case items::Meeting::State::Running: return &Theme::blue;
    case items::Meeting::State::ToClose: return &Theme::amber;
    case items::Meeting::State::Closed: break;
    }
    return meeting.isNoShow() ? &Theme::amber : &Theme::green;
}

Icon MeetingText::stateIcon(const items::Meeting &meeting)
{
    switch (meeting.state) {
    case items::Meeting::State::Planned: return Icon::Clock;
    case items::Meeting::State::Running: return Icon::Play;
    case items::Meeting::State::ToClose: return Icon::Warning;
    case items::Meeting::State::Closed: break;
    }
    return meeting.isNoShow() ? Icon::Close : Icon::Check;
}

QString MeetingText::rescheduled(const items::Meeting &meeting) const
{
    return EntryText(m_formats, m_context.today()).rescheduled(meeting.reschedules);
}

QString MeetingText::outcome(const QString &key) const
{
    return m_context.workspace.schema().entity(EntityKind::Activity).find(field::outcome)->choiceLabel(key);
}

QString MeetingText::line(const items::Meeting &meeting) const
{
    const EntryText words(m_formats, m_context.today());
    QStringList parts = {words.when(meeting.entry.time), words.elsewhere(meeting.entry)};
    if (!meetingLink(meeting.entry.place).isEmpty())
        parts.append(tr("online"));
    else if (!meeting.entry.place.isEmpty())
        parts.append(isolated(meeting.entry.place));
    for (const QString &name : {meeting.company, meeting.deal}) {
        if (!name.isEmpty())
            parts.append(isolated(name));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString MeetingText::series(const items::Meeting &meeting) const
{
    if (meeting.next)
        return tr("Repeats, next %1").arg(m_formats.day(meeting.next->dateIn(m_formats.zone()), m_context.today()));
    if (meeting.occurrence)
        return tr("Last of its series");
    return meeting.entry.seriesOf.isNull() ? QString() : tr("Changed occurrence of a series");
}

std::vector<MeetingRow> MeetingText::people(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    const bool hasBegun = meeting.state != items::Meeting::State::Planned;
    for (const items::MeetingPerson &person : meeting.people) {
        MeetingRow row{.mark = MeetingRow::Mark::Face,
            .face = person.person.isNull() ? person.id : person.person,
            .title = person.name.isEmpty() ? person.email : person.name};
        QStringList detail;
        if (person.isMe)
            detail.append(tr("you"));
        if (!person.detail.isEmpty())
            detail.append(person.detail);
        if (person.role == choice::host)
            detail.append(tr("host"));
        else if (person.role == choice::optional)
            detail.append(tr("optional"));
        row.detail = detail.isEmpty() ? isolatedLtr(person.email) : detail.join(u", "_s);
        if (person.attended == choice::attended) {
            row.end = tr("here");
            row.endIcon = Icon::Check;
            row.endColor = TextColor::Green;
        } else if (person.attended == choice::absent) {
            row.end = tr("absent");
            row.endIcon = Icon::Close;
        } else if (person.response == choice::accepted) {
            row.end = tr("accepted");
            row.endIcon = Icon::Check;
        } else if (person.response == choice::declined) {
            row.end = tr("declined");
            row.endIcon = Icon::Close;
        } else if (person.response == choice::tentative) {
            row.end = tr("tentative");
        } else if (hasBegun && meeting.isOpen()) {
            row.end = tr("here?");
        } else if (meeting.isInvited()) {
            row.end = tr("no answer");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MeetingRow> MeetingText::agenda(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    // When a point that is to come will begin, if all before it keep to their minutes.
    Instant next = std::max(meeting.now, meeting.entry.time.start);
    for (const items::MeetingPoint &point : meeting.agenda) {
        if (point.isRunning())
            next = std::max(next, Instant{point.startedAt->ms + point.minutes * 60'000});
    }
    for (const items::MeetingPoint &point : meeting.agenda) {
        MeetingRow row{.mark = MeetingRow::Mark::Drawing, .title = point.title};
        if (point.minutes > 0)
            row.amount = minutes(point.minutes);
        if (point.isDone()) {
            row.icon = Icon::Check;
            row.iconColor = TextColor::Green;
            row.isQuiet = true;
            row.end = tr("took %1", "minutes").arg(m_formats.count(point.used(meeting.now)));
            row.sentence = tr("%1, done, took %2").arg(point.title, minutes(point.used(meeting.now)));
        } else if (point.isRunning()) {
            row.icon = Icon::Play;
            row.iconColor = TextColor::Blue;
            row.isStrong = true;
            row.isCurrent = true;
            row.endColor = TextColor::Blue;
            row.end = point.minutes > 0 ? m_formats.progress(point.used(meeting.now), point.minutes)
                                        : minutes(point.used(meeting.now));
            row.sentence = tr("%1, running, %2").arg(point.title, row.end);
        } else {
            row.icon = Icon::Clock;
            if (meeting.isOpen() && !meeting.entry.time.isAllDay && meeting.state != items::Meeting::State::ToClose)
                row.end = m_formats.time(next.timeIn(m_formats.zone()));
            next.ms += point.minutes * 60'000;
            row.sentence = tr("%1, to come", "an agenda point").arg(point.title);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString MeetingText::agendaCount(const items::Meeting &meeting) const
{
    if (meeting.agenda.empty())
        return {};
    const QString points = tr("%Ln points", nullptr, static_cast<int>(meeting.agenda.size()));
    return meeting.plannedMinutes() > 0 ? tr("%1, %2").arg(points, minutes(meeting.plannedMinutes())) : points;
}

QString MeetingText::agendaEnd(const items::Meeting &meeting) const
{
    if (meeting.state != items::Meeting::State::Running || meeting.entry.time.isAllDay)
        return {};
    const qint64 gone = (meeting.now.ms - meeting.entry.time.start.ms) / 60'000;
    qint64 planned = 0; // up to and with what is finished
    for (const items::MeetingPoint &point : meeting.agenda) {
        if (point.isDone())
            planned += point.minutes;
        else if (point.isRunning())
            planned += std::min(point.minutes, point.used(meeting.now));
    }
    const QString passed = tr("%Ln min gone", nullptr, static_cast<int>(gone));
    if (planned == 0 || planned == gone)
        return passed;
    return planned > gone ? tr("%1, %Ln min ahead", nullptr, static_cast<int>(planned - gone)).arg(passed)
                          : tr("%1, %Ln min behind", nullptr, static_cast<int>(gone - planned)).arg(passed);
}

std::vector<MeetingRow> MeetingText::actionItems(const std::vector<items::AssignedItem> &items) const
{
    std::vector<MeetingRow> rows;
    for (const items::AssignedItem &item : items) {
        MeetingRow row{.mark = item.isTask ? MeetingRow::Mark::DoneBox : MeetingRow::Mark::Box,
            .title = item.item.title,
            .isQuiet = item.isTask};
        QStringList detail;
        if (!item.name.isEmpty())
            detail.append(item.name);
        else if (!item.item.name.isEmpty())
            detail.append(tr("%1, not found", "a person's name").arg(item.item.name));
        if (item.item.day.isValid())
            detail.append(m_formats.day(item.item.day, item.item.time, m_context.today()));
        row.detail = detail.join(u" · "_s);
        const bool isTheirs = item.entity == EntityKind::Contact && !item.person.isNull();
        row.end = item.isTask ? tr("Task exists") : isTheirs ? tr("For them") : tr("New task");
        row.endColor = item.isTask ? TextColor::Green : isTheirs ? TextColor::Secondary : TextColor::Blue;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString MeetingText::becomes(const items::AssignedItem &item) const
{
    QStringList parts = {isolated(item.item.title)};
    const QString name = item.name.isEmpty() ? item.item.name : item.name;
    if (!name.isEmpty())
        parts.append(isolated(name));
    if (item.item.day.isValid())
        parts.append(m_formats.day(item.item.day, item.item.time, m_context.today()));
    return tr("Becomes a task: %1").arg(parts.join(u" · "_s));
}

std::vector<MeetingRow> MeetingText::talks(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingTalk &talk : meeting.talks.items) {
        MeetingRow row{.mark = MeetingRow::Mark::Drawing,
            .icon = iconOfActivity(talk.kind),
            .title = talk.title.isEmpty() ? kindLabel(m_context, talk.kind) : talk.title,
            .detail = talk.detail,
            .end = m_formats.day(talk.at.dateIn(m_formats.zone()), m_context.today())};
        if (talk.seconds > 0 && talk.kind == choice::call)
            row.title = tr("%1, %2").arg(row.title, m_formats.duration(talk.seconds));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MeetingRow> MeetingText::deals(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingDeal &deal : meeting.deals.items) {
        const QString next = deal.nextAction.isEmpty() ? tr("No next action") : deal.nextAction;
        rows.push_back({.mark = MeetingRow::Mark::Drawing,
            .icon = Icon::Deal,
            .title = deal.title,
            .detail = tr("%1 · %2").arg(deal.stage, next),
            .end = deal.value.currency.isNull() ? QString()
                                                : m_formats.money(deal.value, Formats::Decimals::UnlessZero)});
    }
    return rows;
}

std::vector<MeetingRow> MeetingText::quotes(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingQuote &quote : meeting.quotes.items)
        rows.push_back({.mark = MeetingRow::Mark::Drawing,
            .icon = Icon::Quote,
            .title = quote.name.isEmpty() ? tr("Quote without a number") : quote.name,
            .detail = documentStateLabel(quote.status),
            .end = quote.total.currency.isNull() ? QString() : m_formats.money(quote.total)});
    return rows;
}

std::vector<MeetingRow> MeetingText::conflicts(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingConflict &conflict : meeting.conflicts) {
        const Field *field = m_context.workspace.schema().entity(conflict.entity).find(conflict.field);
        rows.push_back({.mark = MeetingRow::Mark::Drawing,
            .icon = Icon::Conflict,
            .iconColor = TextColor::Amber,
            .title = field ? tr("%1, %2").arg(conflict.title, field->label) : conflict.title,
            .detail = field ? tr("Mine %1, theirs %2")
                                  .arg(isolated(m_context.textOf(*field, conflict.mine)),
                                      isolated(m_context.textOf(*field, conflict.theirs)))
                            : QString(),
            .end = conflict.connection});
    }
    return rows;
}

std::vector<MeetingRow> MeetingText::tasks(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingTask &task : meeting.tasks.items)
        rows.push_back({.mark = MeetingRow::Mark::Box,
            .title = task.title,
            .end = task.day.isValid() ? m_formats.due(task.day, task.time, m_context.today()) : QString(),
            .endColor = isOverdue(task.day, m_context.today()) ? overdueTextColor : TextColor::Secondary});
    return rows;
}

std::vector<MeetingRow> MeetingText::files(const items::Meeting &meeting) const
{
    std::vector<MeetingRow> rows;
    for (const items::MeetingFile &file : meeting.files)
        rows.push_back({.mark = MeetingRow::Mark::Drawing,
            .icon = Icon::File,
            .title = file.name,
            .end = m_formats.fileSize(file.size)});
    return rows;
}

std::pair<QString, QString> MeetingText::overlap(const items::Meeting &meeting) const
{
    if (meeting.overlaps.empty())
        return {};
    const items::MeetingOverlap &first = meeting.overlaps.front();
    const EntryText words(m_formats, m_context.today());
    const calendar::EventTime shared{first.from, (first.until.ms - first.from.ms) / 1000, false, m_formats.zone()};
    QStringList names;
    for (const items::MeetingOverlap &overlap : meeting.overlaps)
        names.append(isolated(EntryText::title(overlap.entry)));
    return {tr("Overlaps %1").arg(words.times(shared)), names.join(u", "_s)};
}

} // namespace satchel::ui
