// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskCardDelegate.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TitleLinks.h"

namespace satchel::ui {

namespace {

constexpr int padding = 10;

int linesHeight(const Theme &theme)
{
    return 2 * QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height()
        + qMax(theme.size.avatarSmall, QFontMetrics(theme.font.small).height());
}

/// Priority, due time with its mark, assignee at the end.
void paintFoot(
    QPainter &painter, const QRect &row, const items::TaskRow &task, const TaskText &text, const Theme &theme)
{
    int x = row.x();
    const auto take = [&](int width) {
        const QRect place = placed(painter, row, QRect(x, row.y(), width, row.height()));
        x += width + theme.px(6);
        return place;
    };
    if (task.priority > 0)
        drawPriority(painter, take(theme.px(14)), task.priority, theme);
    const bool isToday = task.isOpen() && task.dueDate == text.today();
    const bool isMarked = task.isOverdue(text.today()) || isToday;
    const auto state = nextActionState(task.dueDate, text.today(), 0);
    if (isMarked)
        drawNextActionGlyph(painter, take(theme.px(12)), state, theme);
    const int avatar = theme.size.avatarSmall;
    const int end = row.right() + 1 - avatar;
    const QString due = task.isOpen() ? text.due(task) : text.due(task, items::TaskGroup::DoneToday);
    drawText(painter, placed(painter, row, QRect(x, row.y(), end - x - theme.px(6), row.height())), due,
        theme.font.small, isMarked ? meaningOf(state, theme).text : theme.text.secondary);
    if (!task.assigneeName.isEmpty()) {
        const QRect place(end, row.y() + (row.height() - avatar) / 2, avatar, avatar);
        drawAvatar(painter, placed(painter, row, place), task.assigneeName, task.assignee, theme);
    }
}

} // namespace

TaskCardDelegate::TaskCardDelegate(const items::TaskBoardModel &model, TaskDelegate::MakeText makeText, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_makeText(std::move(makeText))
{
}

QSize TaskCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(160), linesHeight(theme) + theme.px(2 * padding + 8) + theme.size.cardGap};
}

QRect TaskCardDelegate::paintCard(QPainter &painter, const QRect &card, const items::TaskRow &task,
    const TaskText &text, const CardColors &colors, const QFont &titleFont, const Theme &theme)
{
    drawRounded(painter, card, theme.radius.card, colors.ground, colors.border);
    const int room = theme.px(padding);
    const QRect inner = card.adjusted(room, theme.px(8), -room, -theme.px(8));
    QFont font = titleFont;
    font.setStrikeOut(!task.isOpen());
    const int line = QFontMetrics(font).height();
    const int lines = drawLines(painter, QRect(inner.x(), inner.y(), inner.width(), 2 * line), task.title, font,
        task.isOpen() ? theme.text.primary : theme.text.tertiary, 2);
    const int small = QFontMetrics(theme.font.small).height();
    drawTaskLinks(painter, QRect(inner.x(), inner.y() + lines * line + theme.px(2), inner.width(), small), task,
        theme.font.small, theme.text.secondary, theme);
    const int foot = qMax(theme.size.avatarSmall, small);
    paintFoot(painter, QRect(inner.x(), inner.bottom() + 1 - foot, inner.width(), foot), task, text, theme);
    return {inner.x(), inner.y(), inner.width(), lines * line};
}

void TaskCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *task = m_model.taskAt(index);
    if (!task)
        return;
    const Theme &theme = Theme::of(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect card = option.rect.adjusted(theme.px(6), 0, -theme.px(6), -theme.size.cardGap);
    const QColor ground = isSelected ? theme.surface.selected : isHovered ? theme.surface.hover : theme.surface.raised;
    const QColor border = isSelected ? theme.accent.graphic : isHovered ? theme.border.strong : theme.border.normal;
    noteTitle(option, index,
        paintCard(
            *painter, card, *task, m_makeText(), {ground, border}, titleFont(theme.font.strong, option, index), theme));
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, card, theme.radius.card, theme, 1);
    painter->restore();
}

} // namespace satchel::ui

#include "moc_TaskCardDelegate.cpp"
