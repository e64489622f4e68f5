// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeDelegate.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/notices/NoticeText.h"

#include <QPainter>

namespace satchel::ui {

namespace {

constexpr int margin = 16;
constexpr int dot = 8;

} // namespace

NoticeDelegate::NoticeDelegate(const PageContext &context, const items::NoticesModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    if (m_model.row(index.row()).isHead)
        return {theme.px(200), QFontMetrics(theme.font.smallStrong).height() + theme.px(18)};
    return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(20)};
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto &row = m_model.row(index.row());
    const NoticeText words(m_context.formats(), m_context.workspace.clock().now());
    painter->setLayoutDirection(option.direction);
    const QRect inside = option.rect.adjusted(theme.px(margin), 0, -theme.px(margin), 0);
    const auto place = [&](int x, int width) {
        return placed(*painter, option.rect, QRect(inside.x() + x, inside.y(), width, inside.height()));
    };
    if (row.isHead) {
        const int used = drawText(*painter, place(0, inside.width()).adjusted(0, theme.px(6), 0, 0),
            NoticeText::heading(row.group), theme.font.smallStrong, theme.text.secondary);
        drawNumber(*painter, place(used + theme.px(8), theme.px(60)).adjusted(0, theme.px(6), 0, 0),
            m_context.formats().count(row.count), theme.font.small, theme.text.tertiary, Qt::AlignLeft);
        return;
    }
    drawItemGround(*painter, option, theme);
    painter->fillRect(
        placed(*painter, option.rect, QRect(inside.x(), option.rect.bottom(), inside.width(), 1)), theme.border.subtle);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row.isSeen) {
        const QRect spot = place(0, theme.px(dot));
        drawRounded(*painter, QRect(spot.x(), spot.center().y() - theme.px(dot) / 2, theme.px(dot), theme.px(dot)),
            theme.px(dot) / 2.0, theme.accent.graphic);
    }
    const Theme::Meaning &meaning = theme.*NoticeText::meaning(row.notice);
    const int side = theme.px(28);
    const QRect tile = place(theme.px(dot + 8), side);
    const QRect round(tile.x(), tile.center().y() - side / 2, side, side);
    drawRounded(*painter, round, side / 2.0, meaning.tint);
    drawIcon(*painter, round, NoticeText::icon(row.notice), theme.size.icon, meaning.text);
    const int text = theme.px(dot + 8) + side + theme.px(12);
    drawTwoLines(*painter, option.rect, inside.adjusted(text, 0, 0, 0),
        {.title = {words.title(row.notice), row.isSeen ? theme.font.body : theme.font.strong, theme.text.primary},
            .titleEnd = {words.when(row.notice), theme.font.small,
                row.notice.kind == items::Notice::Kind::TaskOverdue ? theme.red.text : theme.text.tertiary},
            .detail = {words.detail(row.notice), theme.font.small, theme.text.secondary}},
        theme);
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(
            *painter, option.rect.adjusted(theme.px(4), 0, -theme.px(4), -1), theme.radius.control, theme, -1);
}

} // namespace satchel::ui
