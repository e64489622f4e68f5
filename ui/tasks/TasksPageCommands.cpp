// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with tasks on the page: the commands and their keys.
#include "items/TaskEdits.h"
#include "ui/common/Button.h"
#include "ui/common/MoveAlongDialog.h"
#include "ui/common/Painting.h"
#include "ui/documents/PrintedPage.h"
#include "ui/tasks/ApplyTemplateDialog.h"
#include "ui/tasks/QuickAddBar.h"
#include "ui/tasks/ShiftDatesDialog.h"
#include "ui/tasks/TaskBoardView.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskListView.h"
#include "ui/tasks/TasksPage.h"
#include "ui/tasks/WeeklyReviewDialog.h"

#include <QMenu>
#include <QStackedLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskStatus;

namespace {

constexpr size_t mostPrinted = 1000; // lines
constexpr int pagePrinted = 200; // tasks read at once

} // namespace

void TasksPage::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key,
                         void (TasksPage::*run)()) {
        return m_commands[name] = addCommand(u"tasks."_s + name, text, icon, key, run);
    };
    add(u"new"_s, tr("New task"), Icon::Add, QKeySequence(Qt::Key_N), &TasksPage::startAdding)
        ->setShortcuts({QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_T), QKeySequence(QKeySequence::New)});
    add(u"complete"_s, tr("Complete task"), Icon::Check, {}, &TasksPage::completeChosen);
    add(u"edit"_s, tr("Edit task"), Icon::Edit, QKeySequence(Qt::Key_E), &TasksPage::editCurrent);
    add(u"due"_s, tr("Change when the task is due"), Icon::Clock, {}, &TasksPage::changeDue);
    add(u"shift"_s, tr("Shift dates…"), Icon::Calendar, QKeySequence(Qt::SHIFT | Qt::Key_D), &TasksPage::shiftDates);
    add(u"template"_s, tr("Apply a task template…"), Icon::Copy, QKeySequence(Qt::SHIFT | Qt::Key_T),
        &TasksPage::applyTemplate);
    add(u"call"_s, tr("Call the task's customer"), Icon::Call, QKeySequence(Qt::SHIFT | Qt::Key_C),
        &TasksPage::callCustomer);
    add(u"delete"_s, tr("Move task to the trash"), Icon::Trash, QKeySequence(Qt::Key_Delete), &TasksPage::deleteChosen);
    add(u"filter"_s, tr("Filter tasks"), Icon::Filter, QKeySequence(Qt::Key_F), &TasksPage::editFilter);
    add(u"review"_s, tr("Weekly review"), Icon::History, QKeySequence(Qt::SHIFT | Qt::Key_W), &TasksPage::review);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &TasksPage::print);
    const auto addView = [&](const QString &name, const QString &text, Icon icon, Layout layout) {
        const QKeySequence key(Qt::Key_1 + static_cast<int>(layout));
        addCommand(u"tasks."_s + name, text, icon, key, [this, layout] { setView(layout); });
    };
    addView(u"list"_s, tr("Show tasks as a list"), Icon::Tasks, Layout::List);
    addView(u"board"_s, tr("Show tasks as a board"), Icon::Board, Layout::Board);
    addView(u"timeline"_s, tr("Show tasks on a timeline"), Icon::Timeline, Layout::Timeline);
    addView(u"calendar"_s, tr("Show tasks in the calendar"), Icon::Calendar, Layout::Calendar);
    connect(m_details, &TaskDetails::callChanged, this,
        [this] { m_commands.value(u"call"_s)->setEnabled(m_details->canCall()); });
    m_commands.value(u"call"_s)->setEnabled(false);
}

/// The chosen list under its groups, whichever way it is shown.
void TasksPage::print()
{
    documents::Table table;
    table.columns = {printedColumn(tr("Task")), printedShortColumn(tr("Due")), printedColumn(tr("Customer")),
        printedColumn(tr("Assignee"))};
    items::TaskStream stream(selection(), m_context.today());
    std::vector<items::TaskItem> all;
    while (!stream.isAtEnd() && all.size() < mostPrinted) {
        const size_t before = all.size();
        if (const auto read = stream.readPage(m_context.workspace.store(), pagePrinted, all); !read) {
            Q_EMIT m_context.workspace.failed(read.error());
            return;
        }
        if (all.size() == before)
            break;
    }
    const TaskText words = this->words();
    items::TaskGroup group{};
    for (const items::TaskItem &item : all) {
        if (item.isHeader) {
            group = item.header.group;
            table.rows.push_back(printedGroup(withoutIsolates(words.groupTitle(item.header)), table.columns.size()));
            continue;
        }
        const items::TaskRow &task = item.task;
        QStringList customer{task.contactName, task.companyName, task.leadName};
        customer.removeAll(QString());
        table.rows.push_back(
            {.cells = {{task.title, items::TaskListModel::waitingText(task)}, {withoutIsolates(words.due(task, group))},
                 {customer.join(u", "_s), task.dealTitle}, {task.assigneeName}},
                .isQuiet = !task.isOpen()});
    }
    const QString about = stream.isAtEnd() ? QString() : tr("Further tasks are not printed.");
    previewPage(m_context, {m_listButton->text(), about, {{QString(), std::move(table)}}}, this);
}

/// Where details cover the tasks, the one that is shown in them.
RecordId TasksPage::currentTask() const
{
    if (!m_centre->isVisibleTo(this))
        return m_details->task();
    if (isBoard())
        return m_board->currentTask();
    return m_listView->currentTask();
}

std::vector<RecordId> TasksPage::chosenTasks() const
{
    if (!isBoard() && m_centre->isVisibleTo(this) && m_listView->chosenTasks().size() > 1)
        return m_listView->chosenTasks();
    const RecordId task = currentTask();
    return task.isNull() ? std::vector<RecordId>() : std::vector{task};
}

void TasksPage::showTask(RecordId task)
{
    if (!isBoard())
        m_listView->setCurrentTask(task);
    else
        m_board->setCurrentTask(task);
    m_details->showTask(task);
    arrange();
}

void TasksPage::openDetails(RecordId task)
{
    m_areDetailsOpen = true;
    m_details->showTask(task);
    arrange();
    m_details->setFocus(Qt::OtherFocusReason);
    m_details->focusFirst();
}

void TasksPage::closeDetails()
{
    m_areDetailsOpen = m_areDetailsOpen && m_details->task().isNull(); // the task is gone, not the wish to see details
    arrange();
    if (m_isLoaded && isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TasksPage::toggleDone(RecordId task)
{
    const auto chosen = m_listView->chosenTasks();
    const bool isOfChosen = chosen.size() > 1 && std::find(chosen.begin(), chosen.end(), task) != chosen.end();
    const auto *row = m_tasks.taskAt(m_tasks.rowOf(task));
    const bool isDone = row && row->status == TaskStatus::Completed;
    move(isOfChosen ? chosen : std::vector{task}, isDone ? TaskStatus::Pending : TaskStatus::Completed);
}

/// After a task is done the next one is current, so that a row of tasks is done with a row of key presses.
void TasksPage::move(const std::vector<RecordId> &tasks, TaskStatus status)
{
    if (tasks.empty())
        return;
    const auto isMoved = [&](RecordId task) { return std::find(tasks.begin(), tasks.end(), task) != tasks.end(); };
    RecordId next;
    if (!isBoard() && isMoved(currentTask())) {
        for (int row = m_tasks.rowOf(currentTask()) + 1; row < m_tasks.rowCount() && next.isNull(); ++row) {
            const auto *task = m_tasks.taskAt(row);
            if (task && task->isOpen() && !isMoved(task->id))
                next = task->id;
        }
    }
    m_context.workspace.commit(items::moveTasks(m_context.workspace.store(), tasks, status));
    if (!next.isNull())
        m_listView->setCurrentTask(next);
}

/// The current task stays current where it goes to.
void TasksPage::moveDays(const std::vector<items::TaskMove> &moves)
{
    const int count = static_cast<int>(moves.size());
    const QDate day = moves.front().newDue.isValid() ? moves.front().newDue : moves.front().newStart;
    const QString label = count == 1
        ? tr("Moved %1 to %2", "task, day")
              .arg(isolated(moves.front().title), m_context.formats().day(day, m_context.today()))
        : tr("Moved %Ln tasks", nullptr, count);
    commitMoves(m_context, this, {label, Origin::user(), items::editsOf(moves), {}});
}

void TasksPage::startAdding()
{
    if (!m_centre->isVisible())
        closeDetails();
    m_quickAdd->startTyping();
}

void TasksPage::completeChosen()
{
    move(chosenTasks(), TaskStatus::Completed);
}

void TasksPage::editCurrent()
{
    if (currentTask().isNull())
        return;
    openDetails(currentTask());
    m_details->editTitle();
}

void TasksPage::changeDue()
{
    if (currentTask().isNull())
        return;
    openDetails(currentTask());
    m_details->editDue();
}

void TasksPage::shiftDates()
{
    const auto tasks = chosenTasks();
    if (tasks.empty())
        return;
    auto *dialog = new ShiftDatesDialog(m_context, tasks, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TasksPage::applyTemplate()
{
    openApplyTemplate(m_context, {}, {}, this);
}

void TasksPage::review()
{
    auto *dialog = new WeeklyReviewDialog(m_context, this);
    connect(dialog, &WeeklyReviewDialog::navigateTo, this, &Page::navigateTo);
    dialog->open();
}

void TasksPage::callCustomer()
{
    m_details->call();
}

void TasksPage::deleteChosen()
{
    const auto tasks = chosenTasks();
    if (!tasks.empty())
        m_context.workspace.commit(items::deleteTasks(tasks));
}

void TasksPage::showTaskMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : {u"complete"_s, u"edit"_s, u"due"_s, u"shift"_s, u"call"_s})
        menu->addAction(m_commands.value(name));
    QMenu *status = menu->addMenu(tr("Status"));
    for (int i = 0; i < items::TaskBoardModel::laneCount; ++i) {
        const auto to = static_cast<TaskStatus>(i);
        connect(status->addAction(items::TaskBoardModel::laneName(to)), &QAction::triggered, this,
            [this, to] { move(chosenTasks(), to); });
    }
    menu->addSeparator();
    menu->addAction(m_commands.value(u"delete"_s));
    menu->popup(position);
}

void TasksPage::open(const Target &target)
{
    if (!m_isLoaded)
        load();
    if (!target.filter.isEmpty()) {
        if (const auto filter = parseFilter(m_context.workspace.schema(), EntityKind::Task, target.filter))
            setFilter(*filter);
    }
    if (!target.record.isNull()) {
        showTask(target.record);
        openDetails(target.record);
        m_details->openPart(target.part);
    }
    if (target.part == u"timeline")
        setView(Layout::Timeline);
    if (target.action == Target::Action::Create)
        startAdding();
}

Target TasksPage::current() const
{
    return {.page = page::tasks, .record = m_details->task()};
}

QString TasksPage::statusText() const
{
    using items::TaskList;
    const auto count = [this](
                           TaskList list) { return m_context.formats().count(qMax<qint64>(0, m_lists.countOf(list))); };
    return tr("%1 open · %2 due today · %3 overdue")
        .arg(count(TaskList::AllOpen), count(TaskList::Today), count(TaskList::Overdue));
}

} // namespace satchel::ui
