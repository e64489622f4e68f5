// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ParkedDelegate.h"

#include "items/ParkedModel.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncWords.h"

#include <QMouseEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const items::ParkedItem &itemOf(const QModelIndex &index)
{
    return static_cast<const items::ParkedModel *>(index.model())->item(index.row());
}

int wordWidth(const QString &word, const Theme &theme)
{
    return QFontMetrics(theme.font.body).horizontalAdvance(word) + theme.px(16);
}

} // namespace

ParkedDelegate::ParkedDelegate(const PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
{
}

QSize ParkedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    const int lines = QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height();
    return {theme.px(200), qMax(theme.px(46), lines + theme.px(12))};
}

ParkedDelegate::Places ParkedDelegate::placesOf(const QStyleOptionViewItem &option, bool canOpen, const Theme &theme)
{
    const QRect row = option.rect;
    const int height = qMax(theme.size.target, QFontMetrics(theme.font.body).height() + theme.px(6));
    const int top = row.y() + (row.height() - height) / 2;
    Places places;
    int end = row.right() + 1 - theme.px(4);
    const int retry = wordWidth(tr("Retry"), theme);
    places.retry = QRect(end - retry, top, retry, height);
    end -= retry + theme.px(4);
    if (canOpen) {
        const int open = wordWidth(tr("Open"), theme);
        places.open = QRect(end - open, top, open, height);
        end -= open + theme.px(4);
    }
    const int start = row.x() + theme.size.icon + theme.px(14);
    places.text = QRect(start, row.y(), end - theme.px(8) - start, row.height());
    return places;
}

void ParkedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const items::ParkedItem &item = itemOf(index);
    const bool canOpen = !item.record.isNull();
    const Places places = placesOf(option, canOpen, theme);
    const QRect row = option.rect;
    painter->setLayoutDirection(option.direction);
    drawItemGround(*painter, option, theme);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.border.subtle);
    drawIcon(*painter, placed(*painter, row, QRect(row.x() + theme.px(4), row.y(), theme.size.icon, row.height())),
        canOpen ? iconOf(item.entity) : Icon::Import, theme.size.icon, theme.text.secondary);
    const int line = QFontMetrics(theme.font.strong).height();
    const int small = QFontMetrics(theme.font.small).height();
    const int top = row.y() + (row.height() - line - small) / 2;
    const auto part = [&](int y, int height) {
        return placed(*painter, row, QRect(places.text.x(), y, places.text.width(), height));
    };
    drawText(*painter, part(top, line), index.data().toString(), theme.font.strong, theme.text.primary);
    const QString where = item.field.isEmpty() ? item.connectionName : tr("%1, %2", "connection, field").arg(item.connectionName, item.field);
    drawText(*painter, part(top + line, small), tr("%1: %2", "where, reason").arg(isolated(where), item.reason), theme.font.small,
        theme.amber.text);
    const auto word = [&](const QRect &rect, const QString &text) {
        const QRect at = placed(*painter, row, rect);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        drawRounded(*painter, at, theme.radius.control, isHovered ? theme.surface.raised : QColor(), isHovered ? theme.border.normal : QColor());
        drawText(*painter, at, text, theme.font.body, theme.text.link, Qt::AlignHCenter);
    };
    if (canOpen)
        word(places.open, tr("Open"));
    word(places.retry, tr("Retry"));
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme.radius.control, theme, -1);
}

bool ParkedDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const Places places = placesOf(option, !itemOf(index).record.isNull(), Theme::of(option.widget));
    QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (option.direction == Qt::RightToLeft)
        at.setX(option.rect.left() + option.rect.right() - at.x());
    if (places.open.contains(at))
        Q_EMIT openClicked(index.row());
    else if (places.retry.contains(at))
        Q_EMIT retryClicked(index.row());
    else
        return false;
    return true;
}

} // namespace satchel::ui
