// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks: lists at the side, a line that adds one, the tasks as list, board or
// timeline, the details of the current one.
#pragma once

#include "items/TaskBoardModel.h"
#include "items/TaskDependencyEdits.h"
#include "items/TaskListModel.h"
#include "items/TaskListsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/tasks/TaskText.h"

class QBoxLayout;
class QMenu;
class QStackedLayout;
class QTimer;

namespace satchel::ui {

class Button;
class EmptyState;
class FlowLayout;
class PageHeader;
class QuickAddBar;
class SegmentedControl;
class TaskBoardView;
class TaskDetails;
class TaskListView;
class TaskListsColumn;
class TaskTimeline;

class TasksPage : public Page
{
    Q_OBJECT

public:
    explicit TasksPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Tasks"); }
    Icon icon() const override { return Icon::Tasks; }
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Layout {
        List,
        Board,
        Timeline,
        Calendar
    }; // in the order of the segments; Calendar is a page of its own

    TaskText words() const { return {m_context.formats(), m_context.today()}; }
    // how it is put together: TasksPage.cpp
    void addHeader(QBoxLayout &column);
    void addBody(QBoxLayout &column);
    QWidget *makeCentre();
    void addEmptyStates();
    void arrange();
    // what is shown: TasksPageLists.cpp
    void load();
    void chooseList(int row);
    void followLists();
    items::TaskSelection selection() const;
    void showSelection();
    void showEmptyState();
    void showFilterChips();
    void setFilter(const Filter &filter);
    void setGrouping(items::TaskGrouping grouping);
    void setView(Layout layout);
    bool isBoard() const { return m_layout == Layout::Board; }
    void editFilter();
    void saveList();
    void fillListMenu(QMenu &menu);
    void showOwnListMenu(int row, const QPoint &position);
    void showGroupMenu();
    void followToday();
    // what is done with tasks: TasksPageCommands.cpp
    void addCommands();
    RecordId currentTask() const;
    std::vector<RecordId> chosenTasks() const;
    void showTask(RecordId task);
    void openDetails(RecordId task);
    void closeDetails();
    void toggleDone(RecordId task);
    void moveDays(const std::vector<items::TaskMove> &moves);
    void move(const std::vector<RecordId> &tasks, items::TaskStatus status);
    void startAdding();
    void completeChosen();
    void editCurrent();
    void changeDue();
    void shiftDates();
    void applyTemplate();
    void print();
    void review();
    void callCustomer();
    void deleteChosen();
    void showTaskMenu(const QPoint &position);

    PageContext m_context;
    items::TaskListsModel m_lists;
    items::TaskListModel m_tasks;
    items::TaskBoardModel m_boardModel;
    Filter m_filter; // the person's, on top of the list's
    std::optional<items::TaskGrouping> m_grouping; // the person's, instead of the list's
    Layout m_layout = Layout::List;
    WidthClass m_widthClass = WidthClass::Normal;
    bool m_areDetailsOpen = true;
    bool m_isLoaded = false;
    QDate m_shownDay;
    std::optional<items::TaskList> m_list; // the one that is chosen …
    RecordId m_ownList; // … or this one

    PageHeader *m_header = nullptr;
    Button *m_listButton = nullptr;
    SegmentedControl *m_segments = nullptr;
    Button *m_groupButton = nullptr;
    Button *m_filterButton = nullptr;
    TaskListsColumn *m_column = nullptr;
    QuickAddBar *m_quickAdd = nullptr;
    QWidget *m_chipRow = nullptr;
    FlowLayout *m_chips = nullptr;
    QStackedLayout *m_stack = nullptr;
    TaskListView *m_listView = nullptr;
    TaskBoardView *m_board = nullptr;
    TaskTimeline *m_timeline = nullptr; // shares the selection of the list
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noMatch = nullptr;
    QWidget *m_centre = nullptr;
    TaskDetails *m_details = nullptr;
    QHash<QString, QAction *> m_commands;
    QTimer *m_dayTimer = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
