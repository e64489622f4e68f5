// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskDelegate.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"

#include <QListView>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int box = 18;
constexpr int markStart = 44;
constexpr int titleStart = 68;
constexpr int headerHeight = 34;

/// A part of a row, given from its leading edge.
QRect partOf(const QPainter &painter, const QRect &row, int x, int width)
{
    return placed(painter, row, QRect(row.x() + x, row.y(), width, row.height()));
}

QRect centred(QRect rect, int height)
{
    rect.setTop(rect.y() + (rect.height() - height) / 2);
    rect.setHeight(height);
    return rect;
}

QColor groundOf(const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!option.state.testFlag(QStyle::State_Selected))
        return isHovered ? theme.surface.hover : theme.surface.page;
    if (!option.state.testFlag(QStyle::State_Active))
        return theme.surface.selectedInactive;
    return isHovered ? theme.surface.selectedHover : theme.surface.selected;
}

/// Title over customer and deal; the title alone is centred.
void paintText(QPainter &painter, const QRect &rect, const items::TaskRow &task, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Theme &theme)
{
    const int titleLine = QFontMetrics(theme.font.strong).height();
    const int linkLine = hasLinks(task) ? QFontMetrics(theme.font.small).height() + theme.px(1) : 0;
    const QRect block = centred(rect, titleLine + linkLine);
    const QRect title(block.x(), block.y(), block.width(), titleLine);
    const int repeat = task.isRepeating ? theme.px(20) : 0;
    QFont font = theme.font.strong;
    font.setStrikeOut(!task.isOpen());
    const int used = drawTitle(painter, placed(painter, title, title.adjusted(0, 0, -repeat, 0)), task.title, font,
        task.isOpen() ? theme.text.primary : theme.text.tertiary, option, index);
    if (task.isRepeating)
        drawIcon(painter, partOf(painter, title, used + theme.px(8), theme.px(12)), Icon::Repeat, theme.px(12),
            theme.text.secondary);
    if (linkLine > 0)
        drawTaskLinks(painter, QRect(block.x(), title.bottom() + 1, block.width(), linkLine), task, theme.font.small,
            theme.text.secondary, theme);
}

} // namespace

bool hasLinks(const items::TaskRow &task)
{
    return task.isBlocked() || !task.contactName.isEmpty() || !task.dealTitle.isEmpty() || !task.companyName.isEmpty()
        || !task.leadName.isEmpty();
}

void drawTaskLinks(QPainter &painter, const QRect &rect, const items::TaskRow &task, const QFont &font,
    const QColor &color, const Theme &theme)
{
    const bool isPerson = !task.contactName.isEmpty();
    const QString customer = isPerson ? task.contactName : task.companyName;
    int x = rect.x();
    const auto part = [&](Icon icon, const QString &text) {
        const int side = theme.px(12);
        if (text.isEmpty() || rect.right() - x < 4 * side)
            return;
        drawIcon(painter, placed(painter, rect, QRect(x, rect.y(), side, rect.height())), icon, side, color);
        const QRect place(x + side + theme.px(6), rect.y(), rect.right() + 1 - x - side - theme.px(6), rect.height());
        x += side + theme.px(6) + drawText(painter, placed(painter, rect, place), text, font, color) + theme.px(12);
    };
    part(Icon::Pause, items::TaskListModel::waitingText(task));
    part(isPerson ? Icon::Contact : Icon::Company, customer);
    part(Icon::Deal, task.dealTitle);
    if (customer.isEmpty()) // of a converted lead the contact says it
        part(Icon::Lead, task.leadName);
}

TaskDelegate::TaskDelegate(const items::TaskListModel &model, MakeText makeText, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_makeText(std::move(makeText))
{
}

QRect TaskDelegate::boxRect(const QRect &row, Qt::LayoutDirection direction, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const int side = theme.px(box);
    const QRect place(row.x() + theme.px(margin), row.y() + (row.height() - side) / 2, side, side);
    return QStyle::visualRect(direction, row, place);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int line = QFontMetrics(theme.font.strong).height();
    const auto *item = m_model.itemAt(index.row());
    if (item && item->isHeader)
        return {theme.px(200), qMax(theme.px(headerHeight), line + theme.px(12))};
    return {theme.px(200), qMax(theme.size.rowTask, line + QFontMetrics(theme.font.small).height() + theme.px(9))};
}

items::TaskGroup TaskDelegate::groupOf(int row) const
{
    for (; row >= 0; --row) {
        if (const auto *item = m_model.itemAt(row); item && item->isHeader)
            return item->header.group;
    }
    return items::TaskGroup::Later;
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *item = m_model.itemAt(index.row());
    if (!item)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (item->isHeader)
        paintHeader(*painter, option, item->header);
    else
        paintTask(*painter, option, item->task, index);
    painter->restore();
}

void TaskDelegate::paintHeader(
    QPainter &painter, const QStyleOptionViewItem &option, const items::TaskHeader &header) const
{
    const Theme &theme = Theme::of(option.widget);
    const TaskText text = m_makeText();
    const QRect row = option.rect.adjusted(theme.px(margin), theme.px(4), -theme.px(margin), 0);
    const int used = drawText(painter, row, text.groupTitle(header), theme.font.semibold, theme.text.primary);
    const QRect rest(row.x() + used + theme.px(8), row.y(), row.width() - used - theme.px(8), row.height());
    drawText(painter, placed(painter, row, rest), text.groupDetail(header), theme.font.small, theme.text.tertiary);
}

int TaskDelegate::paintEnd(
    QPainter &painter, const QRect &rect, const items::TaskRow &task, int row, const Theme &theme) const
{
    const TaskText text = m_makeText();
    const int avatar = theme.size.avatarSmall;
    const int end = rect.width() - theme.px(margin);
    if (!task.assigneeName.isEmpty())
        drawAvatar(painter, centred(partOf(painter, rect, end - avatar, avatar), avatar), task.assigneeName,
            task.assignee, theme);
    items::TaskRow late; // of the longest text in this language
    late.dueDate = text.today().addDays(-88);
    const QString widest = text.due(late, items::TaskGroup::Overdue);
    const int width = qMin(rect.width() / 3, theme.px(18) + QFontMetrics(theme.font.body).horizontalAdvance(widest));
    const int start = end - avatar - theme.px(12) - width;
    const bool isToday = task.isOpen() && task.dueDate == text.today() && task.dueTime.isValid();
    const bool isMarked = task.isOverdue(text.today()) || isToday;
    const auto state = nextActionState(task.dueDate, text.today(), 0);
    const int mark = isMarked ? theme.px(17) : 0;
    if (isMarked)
        drawNextActionGlyph(painter, partOf(painter, rect, start, theme.px(12)), state, theme);
    drawText(painter, partOf(painter, rect, start + mark, width - mark), text.due(task, groupOf(row)), theme.font.body,
        isMarked ? meaningOf(state, theme).text : theme.text.secondary);
    return start;
}

void TaskDelegate::paintTask(
    QPainter &painter, const QStyleOptionViewItem &option, const items::TaskRow &task, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QRect &rect = option.rect;
    painter.fillRect(rect, groundOf(option, theme));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border.subtle);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(partOf(painter, rect, 0, theme.px(3)), theme.accent.graphic);
    const bool isDone = task.status == items::TaskStatus::Completed;
    drawRoundBox(painter, boxRect(rect, option.direction, option.widget), isDone, false, theme);
    if (task.priority > 0)
        drawPriority(painter, partOf(painter, rect, theme.px(markStart), theme.px(14)), task.priority, theme);
    const int title = theme.px(titleStart);
    const int end = paintEnd(painter, rect, task, index.row(), theme);
    paintText(painter, partOf(painter, rect, title, end - theme.px(12) - title), task, option, index, theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(painter, rect, theme.radius.chip, theme, -2);
}

} // namespace satchel::ui

#include "moc_TaskDelegate.cpp"
