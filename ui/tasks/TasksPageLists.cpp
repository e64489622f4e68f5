// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks the page shows: list, filter, grouping, list or board.
#include "domain/FieldNames.h"
#include "items/TaskEdits.h"
#include "ui/common/Button.h"
#include "ui/common/FilterChip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/tasks/QuickAddBar.h"
#include "ui/tasks/TaskBoardView.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskFilterPopover.h"
#include "ui/tasks/TaskListsColumn.h"
#include "ui/tasks/TaskListView.h"
#include "ui/tasks/TasksPage.h"
#include "ui/tasks/TaskTimeline.h"

#include <QMenu>
#include <QStackedLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskGrouping;
using items::TaskList;

void TasksPage::load()
{
    m_isLoaded = true;
    m_shownDay = m_context.today();
    m_list = TaskList::AllOpen;
    m_lists.load();
    m_column->setCurrentIndex(m_lists.index(m_lists.rowOf(TaskList::AllOpen)));
    const int first = m_tasks.taskRowFrom(0, 1);
    if (first >= 0)
        m_listView->setCurrentIndex(m_tasks.index(first));
    arrange();
}

void TasksPage::activate()
{
    if (m_isLoaded)
        followToday();
    else
        load();
    if (m_centre->isVisibleTo(this))
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TasksPage::followToday()
{
    if (!m_isLoaded || m_shownDay == m_context.today())
        return;
    m_shownDay = m_context.today();
    m_lists.load();
    m_tasks.refresh();
    m_boardModel.refresh();
}

/// The lists were read again; the chosen one is where it was, or is gone.
void TasksPage::followLists()
{
    int row = m_list ? m_lists.rowOf(*m_list) : m_lists.rowOf(m_ownList);
    if (row < 0)
        row = m_lists.rowOf(TaskList::AllOpen);
    m_column->setCurrentIndex(m_lists.index(row));
}

void TasksPage::chooseList(int row)
{
    const auto *line = m_lists.lineAt(row);
    if (!line || line->isSection)
        return;
    const bool isSame = m_list == line->list && m_ownList == line->view && m_tasks.rowCount() > 0;
    m_list = line->list;
    m_ownList = line->view;
    m_listButton->setText(line->name);
    m_listButton->setToolTip(line->name);
    m_listButton->setAccessibleName(tr("List: %1").arg(line->name));
    if (!isSame) {
        m_grouping.reset();
        showSelection();
    }
}

items::TaskSelection TasksPage::selection() const
{
    const int row = m_list ? m_lists.rowOf(*m_list) : m_lists.rowOf(m_ownList);
    items::TaskSelection selection = m_lists.selectionAt(row);
    if (m_grouping && selection.grouping != TaskGrouping::Completion)
        selection.grouping = *m_grouping;
    selection.hasDoneToday = selection.hasDoneToday && m_filter.isEverything()
        && selection.grouping == TaskGrouping::DueDate;
    selection.filter = Filter::all({selection.filter, m_filter});
    return selection;
}

void TasksPage::showSelection()
{
    const items::TaskSelection shown = selection();
    m_groupButton->setText(TaskText::grouping(shown.grouping));
    m_groupButton->setEnabled(shown.grouping != TaskGrouping::Completion && !isBoard());
    const RecordId task = m_details->task();
    if (!isBoard()) {
        m_tasks.show(shown);
        const int row = m_tasks.rowOf(task) >= 0 ? m_tasks.rowOf(task) : m_tasks.taskRowFrom(0, 1);
        if (row >= 0)
            m_listView->setCurrentIndex(m_tasks.index(row));
    } else {
        m_boardModel.show(shown.filter);
        m_board->setCurrentTask(task);
    }
    showEmptyState();
}

void TasksPage::showEmptyState()
{
    QWidget *shown = m_board;
    if (!isBoard()) {
        const bool isFiltered = !m_filter.isEverything();
        QWidget *tasks = m_layout == Layout::Timeline ? static_cast<QWidget *>(m_timeline) : m_listView;
        shown = !m_tasks.isEmpty() ? tasks : isFiltered ? m_noMatch : m_nothing;
        if (m_list == TaskList::Overdue)
            m_nothing->setText(tr("Nothing is overdue"), tr("Open tasks appear here once their due date has passed."));
        else if (m_list == TaskList::Today)
            m_nothing->setText(tr("Nothing more today"), tr("Tasks appear here on their due date."));
        else
            m_nothing->setText(tr("No tasks here"), tr("Add one in the line above: who, what and when."));
    }
    if (m_stack->currentWidget() == shown)
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void TasksPage::setView(Layout layout)
{
    if (m_layout == layout)
        return;
    if (layout == Layout::Calendar) {
        m_segments->setCurrentIndex(static_cast<int>(m_layout)); // as it is shown on the way back
        Q_EMIT navigateTo({.page = page::calendar});
        return;
    }
    m_layout = layout;
    m_segments->setCurrentIndex(static_cast<int>(layout));
    arrange();
    if (m_isLoaded)
        showSelection();
}

void TasksPage::setGrouping(TaskGrouping grouping)
{
    m_grouping = grouping;
    showSelection();
}

void TasksPage::showGroupMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto grouping : {TaskGrouping::DueDate, TaskGrouping::Customer, TaskGrouping::Deal,
             TaskGrouping::Assignee, TaskGrouping::Priority}) {
        QAction *action = menu->addAction(TaskText::grouping(grouping));
        action->setCheckable(true);
        action->setChecked(m_tasks.selection().grouping == grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
    menu->popup(m_groupButton->mapToGlobal(QPoint(0, m_groupButton->height())));
}

void TasksPage::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showFilterChips();
    showSelection();
}

void TasksPage::showFilterChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::Task);
    for (const QString &name : TaskFilterPopover::fields()) {
        const Filter *condition = TaskFilterPopover::conditionOn(m_filter, name);
        if (!condition || condition->operands.empty())
            continue;
        const Field *field = entity.find(name);
        QString value = condition->operands.front().text;
        if (field->type == FieldType::Reference)
            value = m_context.workspace.store().title(field->target, RecordId::fromString(value));
        else if (field->type == FieldType::Choice)
            value = field->choiceLabel(value);
        auto *chip = new FilterChip(field->label, value, true, m_chipRow);
        m_chips->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, &TasksPage::editFilter);
        connect(chip, &FilterChip::removed, this, [this, name] { setFilter(items::withoutField(m_filter, name)); });
    }
    m_chipRow->setVisible(m_chips->count() > 0);
    m_filterButton->setText(
        m_chips->count() > 0 ? tr("Filter (%1)").arg(QLocale().toString(m_chips->count())) : tr("Filter"));
}

void TasksPage::editFilter()
{
    auto *popover = new TaskFilterPopover(m_context, m_filter, this);
    connect(popover, &TaskFilterPopover::filterChanged, this, &TasksPage::setFilter);
    connect(popover, &TaskFilterPopover::saveRequested, this, &TasksPage::saveList);
    popover->openAt(m_filterButton);
}

void TasksPage::saveList()
{
    auto *popover = new NamePopover(tr("Name of the new list"), tr("Save list"), {}, this);
    connect(popover, &NamePopover::named, this, [this](const QString &name) {
        const items::TaskSelection shown = selection();
        // What is open is what every list of one's own shows; only other conditions are kept.
        const Filter kept = items::withoutField(shown.filter, field::status);
        std::vector<FieldValue> values{{field::name, name}, {field::place, page::tasks},
            {field::sort, items::keyOf(shown.grouping)}, {field::position, qint64(m_lists.rowCount())}};
        if (!kept.isEverything())
            values.push_back({field::filter, kept.toText()});
        const auto done = [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT m_context.workspace.failed(receipt.error());
                return;
            }
            m_list.reset();
            m_ownList = receipt->ids.front();
            setFilter({});
            followLists();
        };
        m_context.workspace.commit(
            tr("Saved list %1").arg(name), {Edit::create(EntityKind::View, {}, std::move(values))}, this, done);
    });
    popover->openAt(m_column->isVisible() ? static_cast<QWidget *>(m_column) : m_listButton);
}

void TasksPage::fillListMenu(QMenu &menu)
{
    for (int row = 0; row < m_lists.rowCount(); ++row) {
        const auto *line = m_lists.lineAt(row);
        if (line->isSection) {
            menu.addSection(line->name);
            continue;
        }
        QAction *action = menu.addAction(themedIcon(TaskListsColumn::iconOf(*line)), line->name);
        connect(action, &QAction::triggered, this, [this, row] { m_column->setCurrentIndex(m_lists.index(row)); });
    }
    menu.addSeparator();
    connect(menu.addAction(themedIcon(Icon::Add), tr("New list")), &QAction::triggered, this, &TasksPage::saveList);
}

void TasksPage::showOwnListMenu(int row, const QPoint &position)
{
    const auto *line = m_lists.lineAt(row);
    const RecordId view = line->view;
    const QString name = line->name;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(Icon::Edit), tr("Rename list")), &QAction::triggered, this, [this, view, name] {
        auto *popover = new NamePopover(tr("Name of the list"), tr("Rename"), name, this);
        connect(popover, &NamePopover::named, this, [this, view](const QString &renamed) {
            m_context.workspace.commit(
                tr("Renamed a list"), {Edit::update(EntityKind::View, view, {{field::name, renamed}})});
        });
        popover->openAt(m_column);
    });
    connect(menu->addAction(themedIcon(Icon::Trash), tr("Delete list")), &QAction::triggered, this, [this, view, name] {
        m_context.workspace.commit(tr("Deleted list %1").arg(name), {Edit::remove(EntityKind::View, view)});
    });
    menu->popup(position);
}

} // namespace satchel::ui
