// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the entries of the calendar.
#include "documents/engine/Units.h"
#include "domain/ChoiceNames.h"
#include "items/CalendarEdits.h"
#include "items/MeetingEdits.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/DayEntries.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/EventCard.h"
#include "ui/calendar/EventForm.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/PrintedWeek.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/calendar/SeriesScopeDialog.h"
#include "ui/calendar/TimeGrid.h"
#include "ui/common/Button.h"
#include "ui/common/LinePopover.h"
#include "ui/common/MoveAlongDialog.h"
#include "ui/common/Painting.h"
#include "ui/common/WorkTime.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/PrintedPage.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;
using calendar::EventTime;
using calendar::SeriesScope;

namespace {

constexpr qint64 secondsOfMeeting = 3600;
constexpr int daysOfWeek = 7;

/// Of "Asia/Tokyo" or of "Tokyo", in any case; invalid when there is none.
QTimeZone zoneOfCity(const QString &name)
{
    const QString city = QString(name).replace(u' ', u'_');
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(all, [&city](const QByteArray &id) {
        const QString one = QString::fromUtf8(id);
        return !city.isEmpty()
            && (one.compare(city, Qt::CaseInsensitive) == 0
                || one.section(u'/', -1).compare(city, Qt::CaseInsensitive) == 0);
    });
    return found == all.end() ? QTimeZone() : QTimeZone(*found);
}

} // namespace

void CalendarPage::commit(
    const QString &label, Result<std::vector<Edit>> edits, std::function<void(const Receipt &)> done)
{
    if (!edits)
        return Q_EMIT m_context.workspace.failed(edits.error());
    commitMoves(m_context, this, {label, Origin::user(), std::move(*edits), {}},
        [&workspace = m_context.workspace, done = std::move(done)](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT workspace.failed(receipt.error());
            else if (done)
                done(*receipt);
        });
}

/// The days on the screen one after the other, with what takes place on each.
void CalendarPage::print()
{
    make();
    const Formats formats = m_context.formats();
    const QTimeZone here = m_context.workspace.clock().zone();
    store::Store &store = m_context.workspace.store();
    documents::Table table;
    table.columns = {printedShortColumn(tr("When")), printedColumn(tr("What")), printedColumn(tr("With"))};
    for (QDate day = m_model->range().first; day <= m_model->range().last; day = day.addDays(1)) {
        table.rows.push_back(printedGroup(formats.weekdayAndDay(day), table.columns.size()));
        const size_t before = table.rows.size();
        for (const CalendarEntry &entry : m_model->entries()) {
            const QDate first = entry.time.isAllDay ? entry.time.firstDay() : entry.time.start.dateIn(here);
            const QDate last = entry.time.isAllDay ? entry.time.lastDay() : first;
            if (day < first || day > last)
                continue;
            QStringList with;
            for (const auto &[kind, id] : {std::pair(EntityKind::Contact, entry.contact),
                     std::pair(EntityKind::Company, entry.company), std::pair(EntityKind::Deal, entry.deal)}) {
                if (!id.isNull())
                    with << store.title(kind, id);
            }
            QStringList more{EntryText::kind(entry), entry.place};
            if (entry.entity == EntityKind::Task && entry.state == choice::completed)
                more.prepend(store.schema().entity(EntityKind::Task).find(field::status)->choiceLabel(entry.state));
            more.removeAll(QString());
            table.rows.push_back({.cells = {{entry.time.isAllDay ? tr("all day") : printedTimes(entry, formats, here)},
                                      {withoutIsolates(EntryText::titleAndCustomer(entry)), more.join(u" · "_s)},
                                      {with.join(u", "_s)}}});
        }
        if (table.rows.size() == before)
            table.rows.push_back({.cells = {{}, {u"–"_s}, {}}, .isQuiet = true});
    }
    auto *preview = previewPage(m_context, {rangeText(), title(), {{QString(), std::move(table)}}}, this);
    const QDate first = m_model->range().first;
    const auto days = static_cast<int>(first.daysTo(m_model->range().last)) + 1;
    if (days > daysOfWeek)
        return;
    PrintedWeek week{first, days, {}, here};
    for (const CalendarEntry &entry : m_model->entries())
        week.entries.push_back({entry, m_model->isMine(entry)});
    const auto paint = [week = std::move(week), formats](QPainter &painter, const QRectF &room) {
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(documents::dotsPerPoint, documents::dotsPerPoint);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        drawWeek(painter, {QPointF(), room.size() / documents::dotsPerPoint}, week, formats);
        painter.restore();
    };
    const Instant now = m_context.workspace.clock().now();
    preview->offerForms({tr("List", "form of a printed week"), tr("Calendar", "form of a printed week")},
        {{printedPicture(rangeText(), title(), paint, formats, now), pdfNameOf(rangeText()), now}});
}

void CalendarPage::withScope(
    const CalendarEntry &entry, const QString &heading, const QString &verb, std::function<void(SeriesScope)> act)
{
    if (!entry.isOccurrence()) {
        act(SeriesScope::This);
        return;
    }
    askSeriesScope(this, heading, isolated(EntryText::title(entry)), verb, std::move(act));
}

void CalendarPage::create(const EventTime &time, QWidget *anchor, const QRect &part)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    auto *form = new EventForm(m_context, time, this);
    connect(form, &EventForm::created, this,
        [this](EntityKind entity, const std::vector<FieldValue> &values, const std::function<void()> &stored) {
            const auto title = std::ranges::find_if(values,
                [](const FieldValue &value) { return value.field == field::subject || value.field == field::title; });
            const QString name = title == values.end() ? QString() : isolated(textOf(title->value));
            commit(tr("Added %1").arg(name), items::editsToCreate(m_context.workspace.store(), entity, values),
                [this, entity, stored](const Receipt &receipt) {
                    stored();
                    m_model->refresh();
                    showEntry(entity, receipt.ids.front()); // it may be out of sight
                });
            view()->setFocus();
        });
    form->openAt(anchor, part);
}

/// At the next full hour of today while people work; else when they begin.
void CalendarPage::createAtOnce()
{
    make();
    const QTimeZone here = m_context.workspace.clock().zone();
    const QTime now = m_context.workspace.clock().now().timeIn(here);
    const calendar::WorkSpan hours = workingHoursOf(m_context.preferences).on(m_day).value_or(calendar::WorkSpan());
    const QTime next(std::min(23, now.hour() + 1), 0);
    const bool isNext = m_day == m_context.today() && next > hours.from && next < hours.until;
    const QTime begin = isNext                            ? next
        : std::max(hours.from, QTime(9, 0)) < hours.until ? std::max(hours.from, QTime(9, 0))
                                                          : hours.from;
    QWidget *anchor = m_newButton->isVisible() ? static_cast<QWidget *>(m_newButton) : m_views;
    create({Instant::at(m_day, begin, here), secondsOfMeeting, false, here}, anchor, anchor->rect());
}

void CalendarPage::showCard(int row)
{
    const CalendarEntry entry = m_model->entry(row);
    const QRect clicked = view()->rectOf(row);
    auto *card = new EventCard(
        m_context, entry, {view()->viewport()->mapToGlobal(clicked.topLeft()), clicked.size()}, this);
    connect(card, &EventCard::openRequested, this,
        [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    connect(card, &EventCard::entryRequested, this, [this, entry] {
        const bool hasPage = entry.entity != EntityKind::Activity || hasMeetingPage(entry.kind);
        const int now = m_model->rowOf(entry.entity, entry.id, entry.occurrence);
        if (now >= 0 && hasPage)
            openEntry(now);
        else if (now >= 0)
            editEntry(entry);
    });
    connect(card, &EventCard::meetingRequested, this,
        [this, entry] { Q_EMIT navigateTo(meetingTarget(entry.id, entry.occurrence)); });
    connect(card, &EventCard::editRequested, this, [this, entry] { editEntry(entry); });
    connect(card, &EventCard::deleteRequested, this, [this, entry] { remove(entry); });
    connect(card, &EventCard::noShowRequested, this, [this, entry] { markNoShow(entry); });
    connect(card, &EventCard::rescheduleRequested, this, [this, entry] { reschedule(entry); });
    QWidget *area = view()->viewport();
    const QRect part = view()->anchorOf(row).intersected(area->rect().adjusted(0, -200, 0, 0));
    if (m_view == View::Agenda) // a row is as wide as the page
        card->openAt(area, part);
    else
        card->openBeside(area, part);
}

void CalendarPage::showEntries(QDate day, const QRect &part)
{
    auto *entries = new DayEntries(*m_model, m_context, day, this);
    const auto rowOf = [this](const CalendarEntry &entry) {
        return m_model->rowOf(entry.entity, entry.id, entry.occurrence);
    };
    connect(entries, &DayEntries::chosen, this, [this, rowOf](const CalendarEntry &entry) {
        if (const int row = rowOf(entry); row >= 0) {
            view()->setCurrentEntry(row);
            showCard(row);
        }
    });
    connect(entries, &DayEntries::opened, this, [this, rowOf](const CalendarEntry &entry) {
        if (const int row = rowOf(entry); row >= 0)
            openEntry(row);
    });
    connect(entries, &DayEntries::dayRequested, this, [this, day] { showDayAlone(day); });
    entries->openBeside(view()->viewport(), part);
}

void CalendarPage::openEntry(int row)
{
    const CalendarEntry &entry = m_model->entry(row);
    if (entry.entity == EntityKind::Activity && hasMeetingPage(entry.kind))
        Q_EMIT navigateTo(meetingTarget(entry.id, entry.occurrence));
    else if (entry.entity == EntityKind::Activity)
        showCard(row);
    else
        Q_EMIT navigateTo(Target::to(entry.entity, entry.id));
}

void CalendarPage::editEntry(const CalendarEntry &entry)
{
    if (entry.entity != EntityKind::Activity) {
        Q_EMIT navigateTo(Target::to(entry.entity, entry.id));
        return;
    }
    auto *form = new EventForm(m_context, entry, this);
    connect(form, &EventForm::changed, this,
        [this, entry](const std::vector<FieldValue> &values, const std::function<void()> &stored) {
            const QString label = tr("Changed %1").arg(isolated(EntryText::title(entry)));
            withScope(entry, tr("What do you want to change?"), tr("Change"),
                [this, entry, values, label, stored](SeriesScope scope) {
                    commit(label, items::editsToChange(m_context.workspace.store(), entry, values, scope),
                        [stored](const Receipt &) { stored(); });
                });
        });
    const int row = m_model->rowOf(entry.entity, entry.id, entry.occurrence);
    form->openAt(view()->viewport(), row < 0 ? view()->viewport()->rect() : view()->anchorOf(row));
}

void CalendarPage::move(int row, const EventTime &time)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    const CalendarEntry entry = m_model->entry(row);
    const EntryText words(m_context.formats(), m_context.today());
    const QString label = tr("Moved %1 to %2").arg(isolated(EntryText::title(entry)), words.when(time));
    withScope(entry, tr("What do you want to move?"), tr("Move"), [this, entry, time, label](SeriesScope scope) {
        commit(label, items::editsToMove(m_context.workspace.store(), entry, time, scope));
    });
}

/// A task that has no day yet.
void CalendarPage::plan(const RecordId &task, const EventTime &time)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    CalendarEntry entry;
    entry.entity = EntityKind::Task;
    entry.id = task;
    const EntryText words(m_context.formats(), m_context.today());
    const QString title = isolated(m_context.workspace.store().title(EntityKind::Task, task));
    commit(tr("Planned %1 for %2").arg(title, words.when(time)),
        items::editsToMove(m_context.workspace.store(), entry, time, SeriesScope::This));
}

void CalendarPage::remove(const CalendarEntry &entry)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    const QString label = entry.entity == EntityKind::Deal
        ? tr("Removed the next action %1").arg(isolated(EntryText::title(entry)))
        : tr("Deleted %1").arg(isolated(EntryText::title(entry)));
    withScope(entry, tr("What do you want to delete?"), tr("Delete"), [this, entry, label](SeriesScope scope) {
        commit(label, items::editsToDelete(m_context.workspace.store(), entry, scope));
    });
}

void CalendarPage::markNoShow(const CalendarEntry &entry)
{
    const auto meeting = items::readMeeting(m_context.workspace.store(), entry.id, entry.occurrence);
    auto changes = meeting ? items::planClose(*meeting, {choice::no_show, 0, {}, {}})
                           : Result<ChangeSet>(fail(meeting.error()));
    if (changes)
        m_context.workspace.commit(std::move(*changes));
    else
        Q_EMIT m_context.workspace.failed(changes.error());
}

/// On the page of the meeting the people can be sent the new time.
void CalendarPage::reschedule(const CalendarEntry &entry)
{
    const auto meeting = items::readMeeting(m_context.workspace.store(), entry.id, entry.occurrence);
    if (!meeting)
        return Q_EMIT m_context.workspace.failed(meeting.error());
    auto *dialog = new RescheduleDialog(m_context, *meeting, this);
    connect(dialog, &RescheduleDialog::chosen, this, [this, meeting = *meeting](Instant at, qint64 seconds) {
        const auto changes = items::planReschedule(meeting, at, seconds, m_context.workspace.store().newId());
        if (!changes)
            return Q_EMIT m_context.workspace.failed(changes.error());
        const RecordId made = items::ownRecordOf(*changes);
        const RecordId moved = made.isNull() ? meeting.activity.id : made;
        Target target = meetingTarget(moved);
        if (meeting.isInvited())
            target.part = letterPart.toString();
        m_context.workspace.commit(*changes, this, [this, target](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT navigateTo(target);
            else
                Q_EMIT m_context.workspace.failed(receipt.error());
        });
    });
    dialog->open();
}

void CalendarPage::showMenu(int row, const QPoint &position)
{
    const CalendarEntry entry = m_model->entry(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Info), tr("Show"), this, [this, row] { showCard(row); });
    if (entry.entity == EntityKind::Activity && hasMeetingPage(entry.kind))
        menu->addAction(themedIcon(Icon::Meeting), tr("Open meeting"), this,
            [this, entry] { Q_EMIT navigateTo(meetingTarget(entry.id, entry.occurrence)); });
    menu->addAction(m_edit);
    const auto addRecord = [&](const QString &text, EntityKind entity, const RecordId &id) {
        if (!id.isNull())
            menu->addAction(themedIcon(iconOf(entity)), text, this,
                [this, entity, id] { Q_EMIT navigateTo(Target::to(entity, id)); });
    };
    addRecord(tr("Open contact"), EntityKind::Contact, entry.contact);
    addRecord(tr("Open company"), EntityKind::Company, entry.company);
    addRecord(tr("Open deal"), EntityKind::Deal, entry.deal);
    menu->addSeparator();
    QAction *trash = menu->addAction(themedIcon(Icon::Trash), tr("Delete"), this, [this, entry] { remove(entry); });
    trash->setShortcut(Qt::Key_Delete);
    trash->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the view
    menu->popup(position);
}

void CalendarPage::chooseZone()
{
    make();
    Field zone;
    zone.name = u"city"_s; // a field "zone" must be the name of a zone
    zone.label = tr("Time zone, such as America/New_York; empty for none");
    zone.type = FieldType::Text;
    askForLine(
        m_views, zone, fieldContextOf(m_context.workspace),
        m_grid->secondZone().isValid() ? Value(QString::fromUtf8(m_grid->secondZone().id())) : Value(),
        [this](const Value &value) {
            const QString asked = textOf(value).trimmed();
            const QTimeZone chosen = zoneOfCity(asked);
            if (!asked.isEmpty() && !chosen.isValid())
                return tr("There is no time zone of this name.");
            m_context.preferences.setValue(u"calendar/zone"_s, QString::fromUtf8(chosen.id()));
            m_grid->setSecondZone(chosen);
            return QString();
        },
        EmptyLine::IsTaken);
}

} // namespace satchel::ui
