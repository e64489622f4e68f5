// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GroupedList.h"

#include "ui/common/Formats.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace satchel::ui {

namespace {

constexpr int rowPadding = 8; // at both sides of a row, at 100 % text
constexpr int iconGap = 9;

bool isGroupRow(const QModelIndex &index)
{
    return !index.parent().isValid();
}

bool isSelectable(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

GroupedList::GroupedList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false); // one click does
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeWidget::itemExpanded, this,
        [this](const QTreeWidgetItem *group) { Q_EMIT foldChanged(group->data(0, GroupRole).toString(), true); });
    connect(this, &QTreeWidget::itemCollapsed, this,
        [this](const QTreeWidgetItem *group) { Q_EMIT foldChanged(group->data(0, GroupRole).toString(), false); });
}

QTreeWidgetItem *GroupedList::addGroup(const QString &key, const QString &title, Icon icon)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setData(0, GroupRole, key);
    group->setData(0, GroupIconRole, static_cast<int>(icon));
    return group;
}

void GroupedList::finishGroup(QTreeWidgetItem *group, bool isUnfolded, const QString &none)
{
    const int count = group->childCount();
    if (count == 0 && none.isEmpty()) {
        delete group;
        return;
    }
    group->setData(0, GroupEndRole, count > 0 ? Formats().count(count) : none);
    if (count == 0)
        group->setFlags(Qt::NoItemFlags);
    const QSignalBlocker blocker(this); // only a person folds
    group->setExpanded(isUnfolded);
}

void GroupedList::step(int by)
{
    QTreeWidgetItem *item = currentItem();
    do
        item = !item ? topLevelItem(0) : by > 0 ? itemBelow(item) : itemAbove(item);
    while (item && !item->parent());
    if (item)
        setCurrentItem(item);
}

/// One click on a group folds it, or unfolds it.
void GroupedList::mousePressEvent(QMouseEvent *event)
{
    QTreeWidgetItem *item = itemAt(event->position().toPoint());
    if (item && !item->parent()) {
        if (event->button() == Qt::LeftButton && isSelectable(indexFromItem(item)))
            item->setExpanded(!item->isExpanded());
        return;
    }
    QTreeWidget::mousePressEvent(event);
    if (item && item == currentItem() && event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void GroupedList::keyPressEvent(QKeyEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    if (!item || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter))
        return QTreeWidget::keyPressEvent(event);
    if (item->parent())
        Q_EMIT opened();
    else
        item->setExpanded(!item->isExpanded());
}

QSize GroupedListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int line = qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
    return {theme.px(120), isGroupRow(index) ? line + theme.px(4) : rowHeight(index, theme)};
}

int GroupedListDelegate::rowHeight(const QModelIndex &, const Theme &theme) const
{
    return qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
}

QColor GroupedListDelegate::ground(const QModelIndex &, const Theme &theme) const
{
    return theme.surface.pressed;
}

void GroupedListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        drawRounded(*painter, row, theme.radius.control, ground(index, theme));
    else if (option.state.testFlag(QStyle::State_MouseOver) && isSelectable(index))
        drawRounded(*painter, row, theme.radius.control, theme.surface.hover);
    const QRect inner = row.adjusted(theme.px(rowPadding), 0, -theme.px(rowPadding), 0);
    if (isGroupRow(index))
        paintGroup(*painter, index, option, theme);
    else
        paintRow(*painter, row, inner.adjusted(theme.size.icon + theme.px(iconGap), 0, 0, 0), index, isCurrent, theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row, theme.radius.control, theme, -1);
}

/// The arrow is in the place of the icon where there is none, else at the end.
void GroupedListDelegate::paintGroup(
    QPainter &painter, const QModelIndex &index, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRect row = option.rect;
    const QRect inner = row.adjusted(theme.px(rowPadding), 0, -theme.px(rowPadding), 0);
    const bool isQuiet = !isSelectable(index);
    const QColor color = isQuiet ? theme.text.tertiary : theme.text.secondary;
    const auto icon = static_cast<Icon>(index.data(GroupedList::GroupIconRole).toInt());
    const Icon arrow = isQuiet ? Icon::None : option.state.testFlag(QStyle::State_Open) ? Icon::Down : Icon::Right;
    const int side = theme.size.icon;
    const QRect mark(inner.x(), inner.y(), side, inner.height());
    drawIcon(painter, placed(painter, row, mark), icon == Icon::None ? arrow : icon,
        icon == Icon::None ? theme.px(14) : side, color);
    int end = inner.right() + 1;
    if (icon != Icon::None && !isQuiet) {
        end -= theme.px(16);
        drawIcon(painter, placed(painter, row, QRect(end, inner.y(), theme.px(16), inner.height())), arrow,
            theme.px(14), theme.text.tertiary);
        end -= theme.px(4);
    }
    const QString count = index.data(GroupedList::GroupEndRole).toString();
    const int width = QFontMetrics(theme.font.small).horizontalAdvance(count) + 1;
    end -= width;
    drawText(painter, placed(painter, row, QRect(end, inner.y(), width, inner.height())), count, theme.font.small,
        theme.text.tertiary);
    const int start = inner.x() + side + theme.px(iconGap);
    drawText(painter, placed(painter, row, QRect(start, inner.y(), end - theme.px(6) - start, inner.height())),
        index.data().toString(), isQuiet ? theme.font.body : theme.font.strong,
        isQuiet ? theme.text.tertiary : theme.text.primary);
}

} // namespace satchel::ui

#include "moc_GroupedList.cpp"
