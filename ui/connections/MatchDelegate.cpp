// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MatchDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/PageContext.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QMouseEvent>

namespace satchel::ui {

namespace {

constexpr int tickSide = 16;
constexpr int gap = 8;

} // namespace

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.px(120), qMax(theme.size.rowCompact, QFontMetrics(theme.font.body).height() + theme.px(10))};
}

QRect MatchDelegate::tickPlace(const QRect &cell, const Theme &theme)
{
    const int side = theme.px(tickSide);
    return {cell.x() + theme.px(12), cell.y() + (cell.height() - side) / 2, side, side};
}

/// Tick and kind; returns where the title begins.
int MatchDelegate::paintHead(
    QPainter &painter, const QStyleOptionViewItem &option, const items::MatchesModel &model, int row)
{
    const Theme &theme = Theme::of(option.widget);
    const store::ProposedMatch &match = model.proposed(row);
    const QRect place = tickPlace(option.rect, theme);
    const QRect tick = placed(painter, option.rect, place);
    if (match.isLinked)
        drawIcon(painter, tick, Icon::Link, place.width(), theme.green.text);
    else
        drawCheckBox(painter, tick,
            (model.canDecide(row) ? QStyle::State_Enabled : QStyle::State_None)
                | (match.isRefused ? QStyle::State_Off : QStyle::State_On),
            theme);
    const QRect kind(place.right() + theme.px(gap), option.rect.y(), theme.size.icon, option.rect.height());
    drawIcon(painter, placed(painter, option.rect, kind), iconOf(match.entity), theme.size.icon, theme.text.secondary);
    return kind.right() + theme.px(gap);
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto &model = static_cast<const items::MatchesModel &>(*index.model());
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
    const bool isFirst = index.column() == items::MatchesModel::Here;
    const int start = isFirst ? paintHead(*painter, option, model, index.row()) : option.rect.x() + theme.px(10);
    const QRect cell(start, option.rect.y(), qMax(0, option.rect.right() - theme.px(10) - start), option.rect.height());
    const bool isApart = model.proposed(index.row()).isRefused;
    drawText(*painter, placed(*painter, option.rect, cell), index.data().toString(),
        isFirst && !isApart ? theme.font.strong : theme.font.body,
        isApart || index.column() == items::MatchesModel::Same ? theme.text.secondary : theme.text.primary);
    if (isFirst && option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme.radius.chip, theme, -1);
}

bool MatchDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.column() != items::MatchesModel::Here
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Theme &theme = Theme::of(option.widget);
    QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (option.direction == Qt::RightToLeft)
        at.setX(option.rect.left() + option.rect.right() - at.x());
    if (!tickPlace(option.rect, theme)
             .adjusted(-theme.px(gap), -theme.px(gap), theme.px(gap), theme.px(gap))
             .contains(at))
        return false;
    return model->setData(
        index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace satchel::ui

#include "moc_MatchDelegate.cpp"
