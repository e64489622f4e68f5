// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableLook.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QTableView>

namespace satchel::ui {

namespace {

/// A box before the text of a cell that can be ticked; the whole cell is the target.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {QFontMetrics(theme.font.strong).horizontalAdvance(index.data().toString()) + theme.px(32)
                + boxWidth(index, theme),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const bool isFirst = index.column() == 0;
        const int start = isFirst ? theme.space.four : theme.px(10);
        if (boxWidth(index, theme) > 0)
            drawBox(*painter, option, index, start, theme);
        const QRect cell = placed(
            *painter, option.rect, option.rect.adjusted(start + boxWidth(index, theme), 0, -theme.px(10), 0));
        const QFont &font = isFirst ? theme.font.strong : theme.font.body;
        const QString text = index.data().toString();
        const QVariant own = index.data(Qt::ForegroundRole); // of what is good or bad
        const QColor color = own.isValid() ? own.value<QBrush>().color() : theme.text.primary;
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            drawNumber(*painter, cell, text, font, color);
        else
            drawText(*painter, cell, text, font, color);
        if (isFirst && option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const QVariant tick = index.data(Qt::CheckStateRole);
        const bool isClick = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
            && option.rect.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!tick.isValid() || !(isClick || isKey))
            return false;
        return model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static int boxWidth(const QModelIndex &index, const Theme &theme)
    {
        return index.data(Qt::CheckStateRole).isValid() ? theme.size.icon + theme.space.two : 0;
    }

    static void drawBox(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int start, const Theme &theme)
    {
        const int side = theme.size.icon;
        const QRect &cell = option.rect;
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        drawCheckBox(painter,
            placed(painter, cell, QRect(cell.x() + start, cell.y() + (cell.height() - side) / 2, side, side)),
            (option.state & (QStyle::State_Enabled | QStyle::State_MouseOver))
                | (isTicked ? QStyle::State_On : QStyle::State_Off),
            theme);
    }
};

} // namespace

void applyTableStyle(QTableView &table)
{
    const Theme &theme = Theme::of(&table);
    table.setItemDelegate(new RowDelegate(&table));
    table.setShowGrid(false);
    table.setMouseTracking(true);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(
        qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10)));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void applyListStyle(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace satchel::ui
