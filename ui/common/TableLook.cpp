// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableLook.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace satchel::ui {

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {QFontMetrics(theme.font.strong).horizontalAdvance(index.data().toString()) + theme.px(32),
            qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const bool isFirst = index.column() == 0;
        const QRect cell = placed(*painter, option.rect,
            option.rect.adjusted(isFirst ? theme.space.four : theme.px(10), 0, -theme.px(10), 0));
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

} // namespace satchel::ui
