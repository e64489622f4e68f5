// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TasksPage.h"

#include "items/TaskEdits.h"
#include "items/UndoneRecords.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"
#include "ui/common/WorkTime.h"
#include "ui/tasks/QuickAddBar.h"
#include "ui/tasks/TaskBoardView.h"
#include "ui/tasks/TaskDetails.h"
#include "ui/tasks/TaskListsColumn.h"
#include "ui/tasks/TaskListView.h"
#include "ui/tasks/TaskTimeline.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 324;
constexpr int detailsWide = 400;
constexpr int leastListName = 80;
constexpr int minute = 60'000;

/// A line between the parts of the page.
class Divider : public QWidget
{
public:
    explicit Divider(Qt::Orientation orientation)
    {
        if (orientation == Qt::Vertical)
            setFixedWidth(1);
        else
            setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).border.normal); }
};

/// The name of the list; where the header is narrow it is cut, and the tool tip says it.
class ListButton : public Button
{
public:
    ListButton() : Button(QString()) {}
    QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), Theme::of(this).px(leastListName)), sizeHint().height()};
    }
};

bool areDetailsBeside(WidthClass width)
{
    return width == WidthClass::Normal || width == WidthClass::Wide;
}

} // namespace

TasksPage::TasksPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_lists(context.workspace), m_tasks(context.workspace),
      m_boardModel(context.workspace), m_dayTimer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHeader(*column);
    addBody(*column);
    addCommands();
    connect(&m_lists, &items::TaskListsModel::counted, this, &Page::statusTextChanged);
    connect(&m_lists, &QAbstractItemModel::modelReset, this, &TasksPage::followLists);
    connect(&m_tasks, &items::TaskListModel::failed, &context.workspace, &items::Workspace::failed);
    connect(&m_boardModel, &items::TaskBoardModel::failed, &context.workspace, &items::Workspace::failed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_tasks, signal, this, &TasksPage::showEmptyState);
    connect(m_dayTimer, &QTimer::timeout, this, &TasksPage::followToday);
    m_dayTimer->start(minute);
    arrange();
}

void TasksPage::addHeader(QBoxLayout &column)
{
    m_header = new PageHeader(title());
    m_listButton = new ListButton;
    m_listButton->setSmall(true);
    m_listButton->setChevron(true);
    m_header->addStart(m_listButton);
    m_header->setKept(m_listButton); // it says what is shown
    connect(m_listButton, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillListMenu(*menu);
        menu->popup(m_listButton->mapToGlobal(QPoint(0, m_listButton->height())));
    });
    m_segments = new SegmentedControl(tr("How tasks are shown"));
    m_segments->addSegment(tr("List"), Icon::Tasks);
    m_segments->addSegment(tr("Board"), Icon::Board);
    m_segments->addSegment(tr("Timeline"), Icon::Timeline);
    m_segments->addSegment(tr("Calendar"), Icon::Calendar); // the last: arrow keys never lead over it
    m_header->addEnd(m_segments);
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) { setView(static_cast<Layout>(index)); });
    m_groupButton = new Button(Icon::Sort, TaskText::grouping(items::TaskGrouping::DueDate), Button::Variant::Ghost);
    auto *foldedGroup = new QAction(tr("Group by"), this);
    connect(m_groupButton, &QPushButton::clicked, this, &TasksPage::showGroupMenu);
    connect(foldedGroup, &QAction::triggered, this, &TasksPage::showGroupMenu);
    m_header->addEnd(m_groupButton, foldedGroup);
    m_filterButton = new Button(Icon::Filter, tr("Filter"), Button::Variant::Ghost);
    auto *foldedFilter = new QAction(tr("Filter"), this);
    connect(m_filterButton, &QPushButton::clicked, this, &TasksPage::editFilter);
    connect(foldedFilter, &QAction::triggered, this, &TasksPage::editFilter);
    m_header->addEnd(m_filterButton, foldedFilter);
    auto *create = new Button(Icon::Add, tr("New task"), Button::Variant::Primary);
    create->setToolTip(nameWithKey(tr("New task"), QKeySequence(Qt::Key_N)));
    connect(create, &QPushButton::clicked, this, &TasksPage::startAdding);
    m_header->addEnd(create);
    column.addWidget(m_header);
    column.addWidget(new Divider(Qt::Horizontal));
}

void TasksPage::addBody(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_column = new TaskListsColumn(m_lists);
    row->addWidget(m_column);
    row->addWidget(new Divider(Qt::Vertical));
    m_details = new TaskDetails(m_context);
    m_centre = makeCentre();
    row->addWidget(m_centre, 1);
    row->addWidget(m_details);
    column.addLayout(row, 1);
    connect(m_column->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { chooseList(index.row()); });
    connect(m_column, &TaskListsColumn::addRequested, this, &TasksPage::saveList);
    connect(m_column, &TaskListsColumn::menuRequested, this, &TasksPage::showOwnListMenu);
    connect(m_details, &TaskDetails::closeRequested, this, &TasksPage::closeDetails);
    connect(m_details, &TaskDetails::navigateTo, this, &Page::navigateTo);
    connect(m_details, &TaskDetails::created, this, &TasksPage::showTask);
    connect(m_details, &TaskDetails::deleteRequested, this,
        [this](RecordId task) { m_context.workspace.commit(items::deleteTasks({task})); });
}

QWidget *TasksPage::makeCentre()
{
    const Theme &theme = Theme::of(this);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_quickAdd = new QuickAddBar(m_context);
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(theme.space.four, theme.px(13), theme.space.four, theme.px(4));
    frame->setSpacing(theme.px(8));
    frame->addWidget(m_quickAdd);
    m_chipRow = new QWidget;
    m_chips = new FlowLayout(m_chipRow);
    m_chips->setSpacing(theme.px(6));
    m_chipRow->hide();
    frame->addWidget(m_chipRow);
    column->addLayout(frame);
    connect(m_quickAdd, &QuickAddBar::added, this, &TasksPage::showTask);
    connect(m_quickAdd, &QuickAddBar::left, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });

    const auto makeText = [this] { return words(); };
    m_listView = new TaskListView(m_tasks, makeText);
    m_board = new TaskBoardView(m_boardModel, makeText);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1); // before its first widget, which it shows
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_board);
    m_timeline = new TaskTimeline(m_tasks, makeText);
    m_timeline->view().setSelectionModel(m_listView->selectionModel());
    m_timeline->view().setWorkdays([this](QDate day) { return workingHoursOf(m_context.preferences).isWorkday(day); });
    m_stack->addWidget(m_timeline);
    addEmptyStates();
    connect(
        m_listView, &TaskListView::currentTaskChanged, m_details, [this](RecordId task) { m_details->showTask(task); });
    for (TaskListView *view : {m_listView, static_cast<TaskListView *>(&m_timeline->view())}) {
        connect(view, &TaskListView::boxClicked, this, &TasksPage::toggleDone);
        connect(view, &TaskListView::opened, this, &TasksPage::openDetails);
        connect(view, &TaskListView::menuRequested, this, &TasksPage::showTaskMenu);
    }
    connect(&m_timeline->view(), &TaskTimelineView::moveRequested, this, &TasksPage::moveDays);
    connect(
        m_board, &TaskBoardView::currentTaskChanged, m_details, [this](RecordId task) { m_details->showTask(task); });
    connect(m_board, &TaskBoardView::opened, this, &TasksPage::openDetails);
    connect(m_board, &TaskBoardView::moveRequested, this,
        [this](RecordId task, items::TaskStatus status) { move({task}, status); });
    items::followUndo(m_context.workspace, EntityKind::Task, this, [this](const std::vector<RecordId> &undone) {
        const bool isThere = std::ranges::find(undone, currentTask()) != undone.end();
        if (!m_centre->isVisible() || isThere)
            return;
        if (isBoard())
            m_board->setCurrentTask(undone.front());
        else
            m_listView->setCurrentTask(undone.front());
    });
    return centre;
}

void TasksPage::addEmptyStates()
{
    m_nothing = new EmptyState(Icon::Tasks, {}, {});
    auto *create = m_nothing->addButton(Icon::Add, tr("New task"), QKeySequence(Qt::Key_N));
    connect(create, &QPushButton::clicked, this, &TasksPage::startAdding);
    m_noMatch = new EmptyState(
        Icon::Filter, tr("No tasks match the filter"), tr("Its conditions hide the other tasks of this list."));
    auto *clear = m_noMatch->addButton(Icon::Close, tr("Clear filter"));
    connect(clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_noMatch);
}

/// Wide: three columns. Narrow: the lists are a menu, and details cover the tasks. Board and timeline need the
/// space of the lists while details are open.
void TasksPage::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool isBeside = areDetailsBeside(m_widthClass);
    const bool areShown = m_areDetailsOpen && !m_details->task().isNull();
    const bool isBoardTight = m_layout != Layout::List && areShown && m_widthClass != WidthClass::Wide;
    const bool hasLists = isBeside && !isBoardTight;
    m_column->setVisible(hasLists);
    m_listButton->setVisible(!hasLists);
    m_segments->setIconsOnly(m_widthClass == WidthClass::Narrow);
    m_details->setVisible(areShown);
    m_centre->setVisible(isBeside || !areShown);
    if (isBeside) {
        m_details->setFixedWidth(theme.px(m_widthClass == WidthClass::Wide ? detailsWide : detailsWidth));
        m_details->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    } else {
        m_details->setMinimumWidth(0);
        m_details->setMaximumWidth(QWIDGETSIZE_MAX);
        m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
}

void TasksPage::setWidthClass(WidthClass width)
{
    const bool wasBeside = areDetailsBeside(m_widthClass);
    m_widthClass = width;
    // Beside the list details are there from the start; covering it they wait to be asked for.
    if (wasBeside != areDetailsBeside(width))
        m_areDetailsOpen = areDetailsBeside(width);
    arrange();
}

QList<QWidget *> TasksPage::regions()
{
    return {m_header, m_column, m_centre, m_details};
}

void TasksPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).surface.page);
}

void TasksPage::keyPressEvent(QKeyEvent *event)
{
    const bool doDetailsCover = !areDetailsBeside(m_widthClass) && m_details->isVisible();
    if (event->key() == Qt::Key_Escape && doDetailsCover)
        closeDetails();
    else
        Page::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_TasksPage.cpp"
