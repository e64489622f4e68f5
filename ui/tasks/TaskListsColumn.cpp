// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskListsColumn.h"

#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QContextMenuEvent>
#include <QStyledItemDelegate>

namespace satchel::ui {

using items::TaskList;
using items::TaskListsModel;

namespace {

constexpr int columnWidth = 200;
constexpr int sectionHeight = 34;

class ListDelegate : public QStyledItemDelegate
{
public:
    ListDelegate(const TaskListsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto *line = m_model.lineAt(index.row());
        const int text = QFontMetrics(theme.font.body).height();
        return {theme.px(120),
            line && line->isSection ? qMax(theme.px(sectionHeight), text + theme.px(16))
                                    : qMax(theme.size.navRow, text + theme.px(8))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto *line = m_model.lineAt(index.row());
        if (!line)
            return;
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRect row = option.rect.adjusted(theme.space.two, 0, -theme.space.two, 0);
        if (line->isSection)
            drawText(*painter, row.adjusted(theme.px(8), theme.px(8), -theme.px(8), 0), line->name, theme.font.small,
                theme.text.tertiary);
        else
            paintList(*painter, option, row, *line, theme);
        painter->restore();
    }

private:
    void paintList(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const TaskListsModel::Line &line, const Theme &theme) const
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, row, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
        const QRect inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const int side = theme.size.icon;
        drawIcon(painter, placed(painter, inner, QRect(inner.x(), inner.y(), side, inner.height())),
            TaskListsColumn::iconOf(line), side, isCurrent ? theme.accent.text : theme.text.secondary);
        const QString count = line.count < 0 ? QString() : QLocale().toString(line.count);
        const int countWidth = numberWidth(count, theme.font.small);
        const bool isWarning = line.list == TaskList::Overdue && line.count > 0;
        drawNumber(
            painter, inner, count, theme.font.small, isWarning ? overdueMeaning(theme).text : theme.text.secondary);
        const int start = side + theme.px(9);
        const QRect text(
            inner.x() + start, inner.y(), inner.width() - start - countWidth - theme.px(6), inner.height());
        drawText(painter, placed(painter, inner, text), line.name, isCurrent ? theme.font.strong : theme.font.body,
            theme.text.primary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(painter, row, theme.radius.control, theme, -2);
    }

    const TaskListsModel &m_model;
};

} // namespace

TaskListsColumn::TaskListsColumn(TaskListsModel &model, QWidget *parent)
    : QListView(parent), m_lists(model), m_add(new IconButton(Icon::Add, tr("New list"), viewport()))
{
    setAccessibleName(tr("Lists of tasks"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(new ListDelegate(model, this));
    setModel(&model);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, Theme::of(this).px(6), 1, Theme::of(this).px(6));
    connect(m_add, &QToolButton::clicked, this, &TaskListsColumn::addRequested);
}

QSize TaskListsColumn::sizeHint() const
{
    return {Theme::of(this).px(columnWidth), Theme::of(this).px(400)};
}

Icon TaskListsColumn::iconOf(const TaskListsModel::Line &line)
{
    if (!line.list)
        return Icon::Filter;
    switch (*line.list) {
    case TaskList::AllOpen: return Icon::Tasks;
    case TaskList::Today: return Icon::Today;
    case TaskList::Overdue: return Icon::Warning;
    case TaskList::Upcoming: return Icon::Calendar;
    case TaskList::HighPriority: return Icon::Goal;
    case TaskList::NoDueDate: return Icon::Clock;
    case TaskList::Completed: return Icon::Check;
    case TaskList::AssignedToMe: return Icon::Contact;
    case TaskList::AssignedByMe: return Icon::Export;
    case TaskList::ByCustomer: return Icon::Company;
    case TaskList::ByDeal: return Icon::Deal;
    }
    return Icon::None;
}

QModelIndex TaskListsColumn::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    int row = currentIndex().row();
    int direction = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd ? -1 : 1;
    if (action == MoveHome)
        row = -1;
    else if (action == MoveEnd)
        row = m_lists.rowCount();
    else if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    do
        row += direction;
    while (m_lists.lineAt(row) && m_lists.lineAt(row)->isSection);
    return m_lists.lineAt(row) ? m_lists.index(row) : currentIndex();
}

void TaskListsColumn::placeButton()
{
    for (int row = m_lists.rowCount() - 1; row >= 0; --row) {
        const auto *line = m_lists.lineAt(row);
        if (!line->isSection || line->section != TaskListsModel::Section::Own)
            continue;
        const QRect place = visualRect(m_lists.index(row));
        const QSize size = m_add->sizeHint();
        const int edge = Theme::of(this).space.two;
        const QRect button(
            place.right() + 1 - size.width() - edge, place.bottom() + 1 - size.height(), size.width(), size.height());
        m_add->setGeometry(QStyle::visualRect(layoutDirection(), place, button));
        m_add->show();
        return;
    }
    m_add->hide();
}

void TaskListsColumn::updateGeometries()
{
    QListView::updateGeometries();
    placeButton();
}

void TaskListsColumn::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButton();
}

void TaskListsColumn::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const auto *line = m_lists.lineAt(index.row());
    if (line && !line->isSection && !line->list)
        Q_EMIT menuRequested(
            index.row(), isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TaskListsColumn::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace satchel::ui

#include "moc_TaskListsColumn.cpp"
