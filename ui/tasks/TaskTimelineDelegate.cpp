// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskTimelineDelegate.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QListView>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskRow;

namespace {

constexpr int markStart = 42;
constexpr int titleStart = 62;
constexpr int barInset = 8; // above and below a bar

QRect partOf(const QPainter &painter, const QRect &row, int x, int width)
{
    return placed(painter, row, QRect(row.x() + x, row.y(), width, row.height()));
}

struct BarColors
{
    QColor fill;
    QColor edge;
    Qt::PenStyle style = Qt::SolidLine;
};

/// Overdue tasks are red, done ones green, waiting ones dashed; what is begun is filled.
BarColors colorsOf(const TaskRow &task, QDate today, const Theme &theme)
{
    if (task.status == items::TaskStatus::Completed)
        return {theme.green.tint, theme.green.graphic};
    if (task.status == items::TaskStatus::Cancelled)
        return {theme.grey.tint, theme.grey.graphic};
    if (task.isOverdue(today))
        return {overdueMeaning(theme).tint, overdueMeaning(theme).graphic};
    if (task.isBlocked())
        return {theme.surface.page, theme.grey.graphic, Qt::DashLine};
    if (task.status == items::TaskStatus::InProgress)
        return {theme.accent.graphic, theme.accent.graphic};
    return {theme.accent.tint, theme.accent.graphic};
}

void drawDiamond(QPainter &painter, const QRectF &rect, const BarColors &colors)
{
    const QPointF middle = rect.center();
    const qreal half = qMin(rect.width(), rect.height()) / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.edge, 1.5, colors.style));
    painter.setBrush(colors.fill);
    painter.drawPolygon(QPolygonF({{middle.x(), middle.y() - half}, {middle.x() + half, middle.y()},
        {middle.x(), middle.y() + half}, {middle.x() - half, middle.y()}}));
    painter.restore();
}

} // namespace

TaskDays TimelineLook::daysOf(const TaskRow &task) const
{
    const auto moved = dragged.constFind(task.id);
    return moved == dragged.constEnd() ? TaskDays{task.startDate, task.dueDate} : *moved;
}

TaskTimelineDelegate::TaskTimelineDelegate(
    const items::TaskListModel &model, const TimelineLook &look, TaskDelegate::MakeText makeText, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_look(look), m_makeText(std::move(makeText))
{
}

TimelineBar TaskTimelineDelegate::barOf(const TaskRow &task, const Theme &theme) const
{
    const TaskDays days = m_look.daysOf(task);
    return timelineBarOf(days.start, days.due, m_look.axis, milestone(theme));
}

/// All lines have one height: the view finds a line without measuring those before it.
QSize TaskTimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(200), qMax(theme.px(36), QFontMetrics(theme.font.strong).height() + theme.px(14))};
}

void TaskTimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *item = m_model.itemAt(index.row());
    if (!item)
        return;
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, item->isHeader);
    if (item->isHeader) {
        const TaskText text = m_makeText();
        const QRect row = option.rect.adjusted(theme.px(16), 0, 0, 0);
        const QRect title = partOf(*painter, option.rect, theme.px(16), m_look.titleWidth - theme.px(20));
        const int used = drawText(
            *painter, title, text.groupTitle(item->header), theme.font.semibold, theme.text.primary);
        const int room = title.width() - used - theme.px(8);
        drawText(*painter, placed(*painter, title, QRect(title.x() + used + theme.px(8), row.y(), room, row.height())),
            text.formats().count(item->header.count), theme.font.small, theme.text.tertiary);
    } else {
        paintTitle(*painter, option, item->task);
        paintBar(*painter, option.rect, item->task, theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect, theme.radius.chip, theme, -2);
    }
    painter->restore();
}

/// The row, with the days nobody works shaded and today's line.
void TaskTimelineDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isHeader) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect &row = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && !isHeader;
    const QColor ground = isSelected
        ? (option.state.testFlag(QStyle::State_Active) ? theme.surface.selected : theme.surface.selectedInactive)
        : isHovered ? theme.surface.hover
        : isHeader  ? theme.surface.sunken
                    : theme.surface.page;
    painter.fillRect(row, ground);
    if (!isSelected && !isHovered) {
        const TimelineAxis &axis = m_look.axis;
        for (QDate day = axis.first; day < axis.end(); day = day.addDays(1)) {
            if (!m_look.isWorkday(day))
                painter.fillRect(
                    partOf(painter, row, m_look.titleWidth + axis.xOf(day), axis.dayWidth), theme.surface.lane);
        }
    }
    painter.fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    painter.fillRect(partOf(painter, row, m_look.titleWidth - 1, 1), theme.border.normal);
    if (isSelected)
        painter.fillRect(partOf(painter, row, 0, theme.px(3)), theme.accent.graphic);
}

void TaskTimelineDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const TaskRow &task) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect &row = option.rect;
    drawRoundBox(painter, TaskDelegate::boxRect(row, option.direction, option.widget),
        task.status == items::TaskStatus::Completed, false, theme);
    int x = theme.px(markStart);
    const auto mark = [&] {
        const QRect place = partOf(painter, row, x, theme.px(14));
        x = theme.px(titleStart);
        return place;
    };
    const TaskText text = m_makeText();
    if (task.isOverdue(text.today()))
        drawNextActionGlyph(painter, mark(), NextActionState::Overdue, theme);
    else if (task.isBlocked())
        drawIcon(painter, mark(), Icon::Pause, theme.px(14), theme.text.secondary);
    else if (task.priority > 0)
        drawPriority(painter, mark(), task.priority, theme);
    QFont font = theme.font.strong;
    font.setStrikeOut(!task.isOpen());
    drawText(painter, partOf(painter, row, x, m_look.titleWidth - x - theme.px(8)), task.title, font,
        task.isOpen() ? theme.text.primary : theme.text.tertiary);
}

void TaskTimelineDelegate::paintBar(QPainter &painter, const QRect &row, const TaskRow &task, const Theme &theme) const
{
    const TimelineBar bar = barOf(task, theme);
    const QRect axis = partOf(painter, row, m_look.titleWidth, m_look.axis.width);
    if (bar.kind == TimelineBar::Kind::None)
        return;
    painter.save();
    painter.setClipRect(axis, Qt::IntersectClip);
    if (bar.end <= 0 || bar.begin >= m_look.axis.width) {
        paintOutside(painter, row, task, bar, theme);
        painter.restore();
        return;
    }
    const TaskText text = m_makeText();
    const BarColors colors = colorsOf(task, text.today(), theme);
    const QRect place = partOf(painter, row, m_look.titleWidth + bar.begin, bar.end - bar.begin);
    if (bar.kind == TimelineBar::Kind::Milestone)
        drawDiamond(painter, place, colors);
    else
        drawRounded(painter, place.adjusted(1, theme.px(barInset), -1, -theme.px(barInset)), theme.radius.chip,
            colors.fill, colors.edge, 1.5, colors.style);
    const TaskDays days = m_look.daysOf(task);
    const QDate day = days.due.isValid() ? days.due : days.start;
    const int x = bar.end + theme.px(14); // clear of the arrow that leaves it
    drawText(painter, partOf(painter, row, m_look.titleWidth + x, qMax(0, m_look.axis.width - x)),
        text.formats().plainDay(day, day.year() != text.today().year()), theme.font.small,
        task.isOverdue(text.today()) ? overdueMeaning(theme).text : theme.text.tertiary);
    painter.restore();
}

/// A task before or after the days that are shown: an arrow to it, and its day.
void TaskTimelineDelegate::paintOutside(
    QPainter &painter, const QRect &row, const TaskRow &task, const TimelineBar &bar, const Theme &theme) const
{
    const TaskText text = m_makeText();
    const TaskDays days = m_look.daysOf(task);
    const QDate day = days.due.isValid() ? days.due : days.start;
    const QColor color = task.isOverdue(text.today()) ? overdueMeaning(theme).text : theme.text.tertiary;
    const bool isBefore = bar.end <= 0;
    const int side = theme.px(14);
    const int width = m_look.axis.width;
    const int gap = theme.px(4);
    drawIcon(painter, partOf(painter, row, m_look.titleWidth + (isBefore ? gap : width - side - gap), side),
        isBefore ? Icon::Left : Icon::Right, side, color);
    drawText(painter,
        partOf(painter, row, m_look.titleWidth + (isBefore ? side + 2 * gap : 0), qMax(0, width - side - 2 * gap)),
        text.formats().plainDay(day, day.year() != text.today().year()), theme.font.small, color,
        isBefore ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace satchel::ui

#include "moc_TaskTimelineDelegate.cpp"
