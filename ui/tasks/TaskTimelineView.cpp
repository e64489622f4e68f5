// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskTimelineView.h"

#include "ui/common/Painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskMove;
using items::TaskRow;

namespace {

constexpr int titleWidth = 280;
constexpr int headerHeight = 44;
constexpr int edge = 6; // of a bar, where a drag resizes it
constexpr int turn = 8; // of an arrow
constexpr int head = 4; // of an arrow
constexpr int daysBefore = 3; // today, when the timeline opens

int dayWidthOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Day: return 34;
    case TimelineZoom::Week: return 14;
    case TimelineZoom::Month: return 4;
    }
    return 34;
}

/// How far the arrow keys go through time.
int stepOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Day: return 1;
    case TimelineZoom::Week: return 7;
    case TimelineZoom::Month: return 30;
    }
    return 1;
}

bool isAlong(Qt::Key key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

/// The months over the days, above the lines. Painted only; what it says is in each line's text too.
class TaskTimelineView::Header : public QWidget
{
public:
    explicit Header(TaskTimelineView &view) : QWidget(&view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.fillRect(rect(), theme.surface.page);
        const TimelineAxis &axis = m_view.m_look.axis;
        const QRect whole(m_view.m_look.titleWidth, 0, axis.width, height());
        painter.setClipRect(placed(painter, rect(), whole));
        paintLabels(painter, upperTicks(axis, m_view.m_zoom), 0, theme.font.semibold, true);
        paintLabels(painter, lowerTicks(axis, m_view.m_zoom), height() / 2, theme.font.small, false);
        painter.setClipping(false);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.normal);
    }

private:
    QString labelOf(QDate day, bool isUpper) const
    {
        const Formats formats = m_view.m_makeText().formats();
        const QLocale &locale = formats.locale();
        switch (m_view.m_zoom) {
        case TimelineZoom::Day:
            return isUpper ? formats.month(day)
                           : locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat) + u' ' + locale.toString(day.day());
        case TimelineZoom::Week: return isUpper ? formats.month(day) : formats.plainDay(day, false);
        case TimelineZoom::Month:
            return isUpper ? locale.toString(day, u"yyyy")
                           : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        }
        return {};
    }

    void paintLabels(
        QPainter &painter, const std::vector<TimelineTick> &ticks, int y, const QFont &font, bool isUpper) const
    {
        const Theme &theme = Theme::of(this);
        const QDate today = m_view.m_makeText().today();
        const int start = m_view.m_look.titleWidth;
        for (size_t i = 0; i < ticks.size(); ++i) {
            const int end = i + 1 < ticks.size() ? ticks[i + 1].x : m_view.m_look.axis.width;
            const bool isToday = !isUpper && m_view.m_zoom == TimelineZoom::Day && ticks[i].day == today;
            const QRect cell(start + ticks[i].x, y, qMax(0, end - ticks[i].x), height() / 2);
            if (!isUpper)
                painter.fillRect(
                    placed(painter, rect(), QRect(cell.x(), cell.y(), 1, cell.height())), theme.border.subtle);
            drawText(painter, placed(painter, rect(), cell.adjusted(theme.px(3), 0, 0, 0)),
                labelOf(ticks[i].day, isUpper), font,
                isToday       ? theme.red.text
                    : isUpper ? theme.text.primary
                              : theme.text.tertiary);
        }
    }

    TaskTimelineView &m_view;
};

TaskTimelineView::TaskTimelineView(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent)
    : TaskListView(model, makeText, parent), m_tasks(model), m_makeText(makeText),
      m_delegate(new TaskTimelineDelegate(model, m_look, makeText, this)), m_header(new Header(*this))
{
    setAccessibleName(tr("Timeline of tasks"));
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setDragEnabled(false);
    m_look.axis.first = makeText().today().addDays(-daysBefore);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { m_rows.clear(); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { m_rows.clear(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_rows.clear(); });
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update)); // arrows cross rows
    arrange();
}

TaskTimelineView::~TaskTimelineView() = default;

void TaskTimelineView::setWorkdays(std::function<bool(QDate)> isWorkday)
{
    m_look.isWorkday = std::move(isWorkday);
    viewport()->update();
}

void TaskTimelineView::arrange()
{
    const Theme &theme = Theme::of(this);
    const int height = qMax(theme.px(headerHeight),
        2 * (qMax(QFontMetrics(theme.font.semibold).height(), QFontMetrics(theme.font.small).height()) + theme.px(4)));
    setViewportMargins(0, height, 0, 0);
    m_look.titleWidth = qMin(theme.px(titleWidth), viewport()->width() * 2 / 5);
    m_look.axis.dayWidth = theme.px(dayWidthOf(m_zoom));
    m_look.axis.width = qMax(0, viewport()->width() - m_look.titleWidth);
    m_header->setGeometry(viewport()->x(), viewport()->y() - height, viewport()->width(), height);
    m_header->update();
    viewport()->update();
}

void TaskTimelineView::setZoom(TimelineZoom zoom)
{
    if (m_zoom == zoom)
        return;
    // What was in the middle stays there.
    const QDate middle = m_look.axis.dayAt(m_look.axis.width / 2);
    m_zoom = zoom;
    arrange();
    setFirstDay(middle.addDays(-(m_look.axis.width / 2 / m_look.axis.dayWidth)));
    Q_EMIT zoomChanged(zoom);
}

void TaskTimelineView::setFirstDay(QDate day)
{
    constexpr int farthest = 200; // years from today; a date typed wrong shall not lead out of the calendar
    const QDate today = m_makeText().today();
    m_look.axis.first = qBound(today.addYears(-farthest), day, today.addYears(farthest));
    m_header->update();
    viewport()->update();
}

void TaskTimelineView::showToday()
{
    setFirstDay(m_makeText().today().addDays(-daysBefore * stepOf(m_zoom)));
}

void TaskTimelineView::scrollDays(int steps)
{
    setFirstDay(m_look.axis.first.addDays(qint64(steps) * stepOf(m_zoom)));
}

void TaskTimelineView::resizeEvent(QResizeEvent *event)
{
    TaskListView::resizeEvent(event);
    arrange();
}

void TaskTimelineView::changeEvent(QEvent *event)
{
    TaskListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void TaskTimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TaskListView::currentChanged(current, previous);
    viewport()->update(); // its arrows are marked
}

int TaskTimelineView::axisX(const QPoint &position) const
{
    const int fromLeading = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - position.x()
                                                                 : position.x();
    return fromLeading - m_look.titleWidth;
}

BarPart TaskTimelineView::partAt(const QPoint &position, RecordId *task) const
{
    const TaskRow *row = m_tasks.taskAt(indexAt(position).row());
    const int x = axisX(position);
    if (!row || x < 0)
        return BarPart::None;
    *task = row->id;
    return barPartAt(m_delegate->barOf(*row, Theme::of(this)), x, Theme::of(this).px(edge));
}

/// Of all that are chosen; the ends of a bar are moved of the current one alone.
std::vector<TaskMove> TaskTimelineView::movesBy(BarPart part, int days) const
{
    std::vector<TaskMove> moves;
    auto tasks = part == BarPart::Body ? chosenTasks() : std::vector<RecordId>{currentTask()};
    for (const RecordId &id : tasks) {
        const TaskRow *task = m_tasks.taskAt(rowOf(id));
        if (!task)
            continue;
        const TaskDays before{task->startDate, task->dueDate};
        TaskDays after = movedDays(before, part, days);
        if (!before.start.isValid() && !before.due.isValid() && part == BarPart::Body)
            after.due = m_makeText().today(); // a task without a day is planned for today
        if (!(after == before))
            moves.push_back({id, task->title, before.start, before.due, after.start, after.due});
    }
    return moves;
}

bool TaskTimelineView::moveByKey(const QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!isAlong(static_cast<Qt::Key>(event->key())) || !modifiers.testFlag(Qt::ControlModifier))
        return false;
    const bool isLater = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const BarPart part = modifiers.testFlag(Qt::ShiftModifier) ? BarPart::End
        : modifiers.testFlag(Qt::AltModifier)                  ? BarPart::Begin
                                                               : BarPart::Body;
    if (const auto moves = movesBy(part, isLater ? 1 : -1); !moves.empty())
        Q_EMIT moveRequested(moves);
    return true;
}

/// What the keys move stays in sight, or comes into it.
void TaskTimelineView::revealBar()
{
    const TaskRow *task = m_tasks.taskAt(currentIndex().row());
    const TimelineBar bar = task ? m_delegate->barOf(*task, Theme::of(this)) : TimelineBar();
    const TimelineAxis &axis = m_look.axis;
    if (bar.kind == TimelineBar::Kind::None || (bar.end > 0 && bar.begin < axis.width))
        return;
    const QDate day = task->dueDate.isValid() ? task->dueDate : task->startDate;
    setFirstDay(day.addDays(-(axis.width / axis.dayWidth) / 3));
}

void TaskTimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.part != BarPart::None && event->key() == Qt::Key_Escape)
        return endDrag();
    if (moveByKey(event))
        return revealBar();
    const auto key = static_cast<Qt::Key>(event->key());
    if (isAlong(key) && event->modifiers() == Qt::NoModifier)
        return scrollDays((key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
    if ((key == Qt::Key_Plus || key == Qt::Key_Minus) && !event->modifiers().testFlag(Qt::ControlModifier)) {
        const int zoom = static_cast<int>(m_zoom) + (key == Qt::Key_Plus ? -1 : 1);
        return setZoom(static_cast<TimelineZoom>(qBound(0, zoom, 2)));
    }
    TaskListView::keyPressEvent(event);
}

void TaskTimelineView::mousePressEvent(QMouseEvent *event)
{
    RecordId task;
    const QPoint position = event->position().toPoint();
    const BarPart part = event->button() == Qt::LeftButton ? partAt(position, &task) : BarPart::None;
    const auto chosen = chosenTasks();
    const bool isOfChosen = std::ranges::find(chosen, task) != chosen.end();
    // Several that are chosen stay so when one of them is dragged.
    if (part == BarPart::None || !isOfChosen || chosen.size() < 2 || event->modifiers() != Qt::NoModifier)
        TaskListView::mousePressEvent(event);
    else
        selectionModel()->setCurrentIndex(indexAt(position), QItemSelectionModel::NoUpdate);
    if (part != BarPart::None && event->modifiers() == Qt::NoModifier)
        m_drag = {task, part, m_look.axis.dayAt(axisX(position)), 0};
}

void TaskTimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag.part != BarPart::None)
        return dragTo(position);
    RecordId task;
    const BarPart part = partAt(position, &task);
    const bool isEdge = part == BarPart::Begin || part == BarPart::End;
    viewport()->setCursor(isEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
    TaskListView::mouseMoveEvent(event);
}

void TaskTimelineView::dragTo(const QPoint &position)
{
    m_drag.days = static_cast<int>(m_drag.from.daysTo(m_look.axis.dayAt(axisX(position))));
    m_look.dragged.clear();
    for (const TaskMove &move : movesBy(m_drag.part, m_drag.days))
        m_look.dragged.insert(move.task, {move.newStart, move.newDue});
    viewport()->update();
}

void TaskTimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    endDrag();
    TaskListView::mouseReleaseEvent(event);
    if (drag.part == BarPart::None || drag.days == 0)
        return;
    if (const auto moves = movesBy(drag.part, drag.days); !moves.empty())
        Q_EMIT moveRequested(moves);
}

void TaskTimelineView::endDrag()
{
    m_drag = {};
    m_look.dragged.clear();
    viewport()->update();
}

/// Sideways, or with Shift, through time; with Ctrl the zoom; else up and down.
void TaskTimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool isSideways = delta.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(static_cast<TimelineZoom>(qBound(0, static_cast<int>(m_zoom) + (delta.y() > 0 ? -1 : 1), 2)));
        event->accept();
    } else if (isSideways) {
        const int turned = delta.x() != 0 ? delta.x() : delta.y();
        scrollDays((turned > 0) == (layoutDirection() == Qt::LeftToRight) ? -1 : 1);
        event->accept();
    } else {
        TaskListView::wheelEvent(event);
    }
}

int TaskTimelineView::rowOf(RecordId task) const
{
    if (m_rows.isEmpty()) {
        for (int row = 0; row < m_tasks.rowCount(); ++row) {
            if (const TaskRow *known = m_tasks.taskAt(row))
                m_rows.insert(known->id, row);
        }
    }
    return m_rows.value(task, -1);
}

QRect TaskTimelineView::barRect(RecordId task) const
{
    const TaskRow *row = m_tasks.taskAt(rowOf(task));
    const TimelineBar bar = row ? m_delegate->barOf(*row, Theme::of(this)) : TimelineBar();
    if (bar.kind == TimelineBar::Kind::None)
        return {};
    const QRect line = visualRect(m_tasks.index(rowOf(task)));
    const QRect rect(m_look.titleWidth + bar.begin, line.y(), bar.end - bar.begin, line.height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QPoint TaskTimelineView::placedPoint(QPoint point) const
{
    point.rx() += m_look.titleWidth;
    return layoutDirection() == Qt::RightToLeft ? QPoint(viewport()->width() - 1 - point.x(), point.y()) : point;
}

void TaskTimelineView::paintToday(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int x = m_look.axis.xOf(m_makeText().today());
    if (x >= 0 && x < m_look.axis.width)
        painter.fillRect(QRect(placedPoint({x, 0}), QSize(theme.px(2), viewport()->height())), theme.red.graphic);
}

/// From the tasks that are waited for; red where the waiting task is due first. Lines are of one height, so that what
/// is far away costs nothing.
void TaskTimelineView::paintArrows(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int count = m_tasks.rowCount();
    if (count == 0)
        return;
    const QRect first = visualRect(m_tasks.index(0));
    const auto middleOf = [&](int row) { return first.y() + row * first.height() + first.height() / 2; };
    const RecordId current = currentTask();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < count; ++row) {
        const TaskRow *waiting = m_tasks.taskAt(row);
        if (!waiting || waiting->waitsFor.empty())
            continue;
        const TimelineBar to = m_delegate->barOf(*waiting, theme);
        for (const items::TaskLink &link : waiting->waitsFor) {
            const int other = rowOf(link.id);
            const TaskRow *blocker = m_tasks.taskAt(other);
            const TimelineBar from = blocker ? m_delegate->barOf(*blocker, theme) : TimelineBar();
            const int top = qMin(middleOf(row), middleOf(other));
            const int bottom = qMax(middleOf(row), middleOf(other));
            if (from.kind == TimelineBar::Kind::None || to.kind == TimelineBar::Kind::None || bottom < 0
                || top > viewport()->height())
                continue;
            const bool isLate = m_look.daysOf(*waiting).due < m_look.daysOf(*blocker).due;
            const bool isMarked = waiting->id == current || link.id == current;
            const QColor color = isLate ? theme.red.graphic : isMarked ? theme.accent.graphic : theme.border.control;
            painter.setPen(QPen(color, isMarked ? 2 : 1.2));
            painter.setBrush(Qt::NoBrush);
            QPolygon line;
            for (const QPoint &point :
                dependencyPath({from.end, middleOf(other)}, {to.begin, middleOf(row)}, theme.px(turn)))
                line << placedPoint(point);
            painter.drawPolyline(line);
            const int size = theme.px(head);
            const QPoint tip(to.begin, middleOf(row));
            painter.setBrush(color);
            painter.drawPolygon(QPolygon(
                {placedPoint(tip), placedPoint(tip + QPoint(-size, -size)), placedPoint(tip + QPoint(-size, size))}));
        }
    }
}

void TaskTimelineView::paintEvent(QPaintEvent *event)
{
    TaskListView::paintEvent(event);
    QPainter painter(viewport());
    const QRect axis(m_look.titleWidth, 0, m_look.axis.width, viewport()->height());
    painter.setClipRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), axis));
    paintToday(painter);
    paintArrows(painter);
}

} // namespace satchel::ui

#include "moc_TaskTimelineView.cpp"
