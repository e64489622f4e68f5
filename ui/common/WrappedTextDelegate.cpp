// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WrappedTextDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"

#include <QPainter>
#include <QTableView>

namespace satchel::ui {

namespace {

constexpr int wrappedMargin = 10; // at each side, as cells beside have it

} // namespace

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int room = table ? table->columnWidth(index.column()) - 2 * theme.px(wrappedMargin) : 0;
    const QFontMetrics metrics(theme.font.body);
    const QRect text = metrics.boundingRect(
        QRect(0, 0, qMax(room, theme.px(60)), QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
    return {theme.px(120), qMax(theme.size.rowCompact, text.height() + theme.px(10))};
}

void WrappedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    painter->setFont(theme.font.body);
    painter->setPen(theme.text.primary);
    const QRect cell = option.rect.adjusted(theme.px(wrappedMargin), 0, -theme.px(wrappedMargin), 0);
    painter->drawText(cell,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextWordWrap,
        index.data().toString());
}

} // namespace satchel::ui

#include "moc_WrappedTextDelegate.cpp"
