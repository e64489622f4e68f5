// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of TaskDetails: showing the task's values and changing them.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "domain/Reminder.h"
#include "items/TaskEdits.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Button.h"
#include "ui/common/FactRow.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/MoveAlongDialog.h"
#include "ui/common/SegmentedControl.h"
#include "ui/tasks/DependenciesPopover.h"
#include "ui/tasks/DuePopover.h"
#include "ui/tasks/EditableText.h"
#include "ui/tasks/RemindersPopover.h"
#include "ui/tasks/RepeatsPopover.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskText.h"

#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::DependencySide;
using items::TaskStatus;

namespace {

FactRow::Shown linesOf(const QString &text)
{
    FactRow::Shown shown;
    if (!text.isEmpty())
        shown.lines = {text};
    return shown;
}

FieldName rowOf(DependencySide side)
{
    return side == DependencySide::Blockers ? field::blocker : field::task;
}

} // namespace

void TaskDetails::showTask(RecordId task)
{
    if (task.isNull() || task == m_task.id)
        return;
    m_task = {};
    m_task.id = task;
    reload();
}

void TaskDetails::reload()
{
    const auto read = m_context.workspace.store().get(EntityKind::Task, m_task.id);
    if (!read || read->isDeleted()) {
        m_task = {};
        Q_EMIT closeRequested();
        return;
    }
    m_task = *read;
    m_title->setText(m_task.text(field::title));
    m_description->setText(m_task.text(field::description));
    m_team->setRecord({EntityKind::Task, m_task.id}, m_task.text(field::title));
    showFacts();
    showState();
    findPhone();
}

void TaskDetails::showReference(const QString &field)
{
    const RecordId id = valueOr<RecordId>(m_task.value(field));
    const EntityKind target = m_task.entity->find(field)->target;
    FactRow::Shown shown = linesOf(id.isNull() ? QString() : m_context.workspace.store().title(target, id));
    const bool isPerson = target == EntityKind::Contact || target == EntityKind::User;
    if (!shown.lines.isEmpty() && (isPerson || target == EntityKind::Company))
        shown.avatar = id;
    shown.isCompany = target == EntityKind::Company;
    shown.isLink = target != EntityKind::User;
    m_facts.value(field)->show(shown);
}

void TaskDetails::showLinks(DependencySide side)
{
    FactRow::Shown shown;
    for (const items::TaskLink &link : items::linkedTasks(m_context.workspace.store(), m_task.id, side))
        shown.lines += link.isOpen ? link.title : tr("%1 (closed)", "a task that is done or cancelled").arg(link.title);
    shown.isLink = !shown.lines.isEmpty();
    FactRow *row = m_facts.value(rowOf(side));
    row->show(shown);
    row->setVisible(side == DependencySide::Blockers || !shown.lines.isEmpty()); // is set from the waiting task
}

void TaskDetails::showFacts()
{
    const TaskText words(m_context.formats(), m_context.today());
    items::TaskRow row;
    row.status = items::taskStatusOf(m_task.text(field::status));
    row.dueDate = valueOr<QDate>(m_task.value(field::due_date));
    row.dueTime = valueOr<QTime>(m_task.value(field::due_time));
    FactRow::Shown due = linesOf(words.due(row));
    if (row.isOverdue(words.today())) {
        due.lines = {words.formats().day(row.dueDate, row.dueTime, words.today()), words.due(row)};
        due.color = overdueTextColor;
    } else if (row.isOpen() && row.dueDate == words.today()) {
        due.color = TextColor::Amber;
    } else if (!row.dueDate.isValid()) {
        due.color = TextColor::Tertiary;
    }
    m_facts.value(field::due_date)->show(due);
    const auto start = valueOr<QDate>(m_task.value(field::start_date));
    m_facts.value(field::start_date)
        ->show(linesOf(start.isValid() ? words.formats().day(start, words.today()) : QString()));
    showLinks(DependencySide::Blockers);
    showLinks(DependencySide::Waiting);

    const int level = items::priorityLevelOf(m_task.text(field::priority));
    FactRow::Shown priority = linesOf(level > 0 ? TaskText::priority(level) : QString());
    priority.priority = level;
    m_facts.value(field::priority)->show(priority);
    for (const FieldName field : {field::contact, field::company, field::deal, field::assignee, field::assigned_by})
        showReference(field);

    FactRow::Shown reminders;
    for (const QString &text : valueOr<QStringList>(m_task.value(field::reminders))) {
        const auto reminder = Reminder::fromText(text);
        reminders.lines += reminder ? words.reminder(*reminder) : text;
    }
    m_facts.value(field::reminders)->show(reminders);
    FactRow::Shown repeats = linesOf(words.repeats(m_task.text(field::recurrence)));
    if (m_task.text(field::recurrence).isEmpty())
        repeats.color = TextColor::Secondary;
    m_facts.value(field::recurrence)->show(repeats);
    m_facts.value(field::category)->show(linesOf(m_task.text(field::category)));
    FactRow::Shown tags;
    tags.lines = valueOr<QStringList>(m_task.value(field::tags));
    tags.areChips = true;
    m_facts.value(field::tags)->show(tags);
    for (const QString &name : std::as_const(m_customFields)) {
        const Field *field = m_task.entity->find(name);
        if (!field)
            continue; // just removed; the rows follow
        if (field->type == FieldType::Reference)
            showReference(name);
        else
            m_facts.value(name)->show(linesOf(words.formats().value(*field, m_task.value(name))));
    }
}

void TaskDetails::showState()
{
    const TaskStatus status = items::taskStatusOf(m_task.text(field::status));
    const bool isOpen = status == TaskStatus::Pending || status == TaskStatus::InProgress;
    m_isShowing = true;
    m_status->setCurrentIndex(status == TaskStatus::InProgress ? 1 : 0);
    m_isShowing = false;
    m_status->setVisible(isOpen);
    m_state->setVisible(!isOpen);
    if (status == TaskStatus::Completed) {
        const Instant at = valueOr<Instant>(m_task.value(field::completed_at));
        const QString when = m_context.formats().moment(at, m_context.workspace.clock().now());
        m_state->setText(tr("Completed %1", "when").arg(when));
    } else {
        m_state->setText(tr("Cancelled"));
    }
    const bool isRepeating = !m_task.text(field::recurrence).isEmpty();
    m_next->setVisible(isOpen && !isRepeating); // a repeating task plans its own next one
    m_complete->setVisible(isOpen);
    m_cancel->setVisible(isOpen);
    m_reopen->setVisible(!isOpen);
}

void TaskDetails::findPhone()
{
    QString phone;
    QString region;
    for (const auto &[field, entity] :
        {std::pair(field::contact, EntityKind::Contact), std::pair(field::company, EntityKind::Company)}) {
        const RecordId id = valueOr<RecordId>(m_task.value(field));
        const auto record = id.isNull() || !phone.isEmpty() ? Result<Record>(tl::make_unexpected(Error()))
                                                            : m_context.workspace.store().get(entity, id);
        if (record) {
            phone = phoneOf(*record);
            region = regionOf(*record, systemRegion());
        }
    }
    m_phone = dialledNumber(phone, region);
    m_call->setVisible(canCall());
    m_call->setToolTip(phone);
    Q_EMIT callChanged();
}

void TaskDetails::change(const QString &field, const Value &value)
{
    if (field == field::status) {
        m_context.workspace.commit(
            items::moveTasks(m_context.workspace.store(), {m_task.id}, items::taskStatusOf(textOf(value))));
        return;
    }
    const Field *known = m_task.entity->find(field);
    change({{field, value}}, tr("Changed a task: %1", "field").arg(known->label));
}

void TaskDetails::change(std::vector<FieldValue> values, const QString &label)
{
    std::vector<FieldValue> seen;
    for (const FieldValue &value : values)
        seen.push_back({value.field, m_task.value(value.field)});
    m_context.workspace.commit(label, {Edit::update(EntityKind::Task, m_task.id, std::move(values), std::move(seen))});
}

void TaskDetails::edit(const QString &field)
{
    if (field == field::due_date)
        return editDue();
    if (field == field::recurrence)
        return editRepeats();
    if (field == field::reminders)
        return editReminders();
    if (field == field::blocker || field == field::task)
        return editLinks(field == field::blocker ? DependencySide::Blockers : DependencySide::Waiting);
    FieldEditor *editor = FieldEditor::create(*m_task.entity->find(field), fieldContextOf(m_context.workspace));
    editor->setValue(m_task.value(field));
    m_facts.value(field)->edit(editor);
}

void TaskDetails::focusFirst()
{
    m_facts.value(field::due_date)->setFocus(Qt::OtherFocusReason);
}

void TaskDetails::editTitle()
{
    m_title->startEditing();
}

void TaskDetails::editDue()
{
    FactRow *row = m_facts.value(field::due_date);
    auto *popover = new DuePopover(m_context, DuePopover::Part::DayAndTime,
        valueOr<QDate>(m_task.value(field::due_date)), valueOr<QTime>(m_task.value(field::due_time)), this);
    connect(popover, &DuePopover::chosen, this, [this](QDate date, QTime time) { changeDue(date, time); });
    popover->openAt(row, row->valueRect());
}

void TaskDetails::changeDue(QDate date, QTime time)
{
    const std::vector<FieldValue> values{{field::due_date, date.isValid() ? Value(date) : Value()},
        {field::due_time, time.isValid() ? Value(time) : Value()}};
    const Edit edit = Edit::update(EntityKind::Task, m_task.id, values,
        {{field::due_date, m_task.value(field::due_date)}, {field::due_time, m_task.value(field::due_time)}});
    commitMoves(m_context, this, {tr("Changed when a task is due"), Origin::user(), {edit}, {}});
}

void TaskDetails::editRepeats()
{
    FactRow *row = m_facts.value(field::recurrence);
    auto *popover = new RepeatsPopover(
        m_context, m_task.text(field::recurrence), valueOr<QDate>(m_task.value(field::due_date)), this);
    connect(popover, &RepeatsPopover::chosen, this,
        [this](const QString &rule) { change(field::recurrence, rule.isEmpty() ? Value() : Value(rule)); });
    popover->openAt(row, row->valueRect());
}

void TaskDetails::editReminders()
{
    FactRow *row = m_facts.value(field::reminders);
    auto *popover = new RemindersPopover(m_context, valueOr<QStringList>(m_task.value(field::reminders)), this);
    connect(popover, &RemindersPopover::chosen, this,
        [this](const QStringList &texts) { change(field::reminders, texts.isEmpty() ? Value() : Value(texts)); });
    popover->openAt(row, row->valueRect());
}

void TaskDetails::editLinks(DependencySide side)
{
    FactRow *row = m_facts.value(rowOf(side));
    auto *popover = new DependenciesPopover(m_context, m_task.id, side, this);
    popover->openAt(row, row->valueRect());
}

/// One task is shown at once; of several the person chooses.
void TaskDetails::followLink(DependencySide side)
{
    const auto links = items::linkedTasks(m_context.workspace.store(), m_task.id, side);
    const auto open = [this](RecordId task) { Q_EMIT navigateTo({.page = page::tasks, .record = task}); };
    if (links.size() == 1)
        return open(links.front().id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const items::TaskLink &link : links)
        connect(menu->addAction(QString(link.title).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [open, link] { open(link.id); });
    const FactRow *row = m_facts.value(rowOf(side));
    menu->popup(row->mapToGlobal(row->valueRect().bottomLeft()));
}

void TaskDetails::complete()
{
    if (m_complete->isVisibleTo(this))
        change(field::status, choice::completed);
}

void TaskDetails::planNext(QDate day)
{
    m_context.workspace.commit(items::completeAndPlan(m_task, day), this, [this](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT created(receipt->ids.back());
        else
            Q_EMIT m_context.workspace.failed(receipt.error());
    });
}

void TaskDetails::pickNext()
{
    auto *popover = new DuePopover(m_context, DuePopover::Part::Day, m_context.today().addDays(7), {}, this);
    connect(popover, &DuePopover::chosen, this, [this](QDate day, QTime) { planNext(day); });
    popover->openAt(m_pick);
}

void TaskDetails::call()
{
    if (canCall())
        QDesktopServices::openUrl(QUrl(u"tel:"_s + m_phone));
}

void TaskDetails::follow(const QString &field)
{
    if (field == field::blocker || field == field::task)
        return followLink(field == field::blocker ? DependencySide::Blockers : DependencySide::Waiting);
    const RecordId id = valueOr<RecordId>(m_task.value(field));
    const EntityKind target = m_task.entity->find(field)->target;
    if (!id.isNull())
        Q_EMIT navigateTo(Target::to(target, id));
}

} // namespace satchel::ui
