// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/MovedStrip.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 8;

} // namespace

MovedStrip::MovedStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MovedStrip::setItems(const QList<Item> &items)
{
    m_items = items;
    QStringList texts;
    for (const Item &item : items)
        texts.append(item.text);
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

int MovedStrip::rowHeight() const
{
    const Theme &theme = Theme::of(this);
    return qMax(theme.px(34), QFontMetrics(theme.font.body).height() + theme.px(14));
}

/// All are as wide as the widest.
int MovedStrip::columnsIn(int width) const
{
    const Theme &theme = Theme::of(this);
    int widest = 1;
    for (const Item &item : m_items)
        widest = qMax(widest, QFontMetrics(theme.font.body).horizontalAdvance(item.text));
    const int cell = widest + theme.size.icon + theme.px(gap + 2 * padding);
    return qBound(1, width / cell, qMax(1, static_cast<int>(m_items.size())));
}

int MovedStrip::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    return (static_cast<int>(m_items.size()) + columns - 1) / columns * rowHeight();
}

QSize MovedStrip::sizeHint() const
{
    const int wide = Theme::of(this).px(600);
    return {wide, heightForWidth(wide)};
}

QSize MovedStrip::minimumSizeHint() const
{
    return {Theme::of(this).px(80), rowHeight()};
}

void MovedStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    const int columns = columnsIn(width());
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        const Item &item = m_items.at(i);
        const int left = width() * (i % columns) / columns;
        const int right = width() * (i % columns + 1) / columns;
        const QRect cell(left, i / columns * rowHeight(), right - left, rowHeight());
        if (i % columns > 0)
            painter.fillRect(
                placed(painter, rect(), QRect(left, cell.y() + 1, 1, cell.height() - 2)), theme.border.subtle);
        const QColor &color = item.isEmpty ? theme.text.tertiary : theme.text.primary;
        const int x = cell.x() + theme.px(padding);
        drawIcon(painter, placed(painter, rect(), QRect(x, cell.y(), theme.size.icon, cell.height())), item.icon,
            theme.size.icon, theme.text.secondary);
        const int text = x + theme.size.icon + theme.px(gap);
        drawText(painter, placed(painter, rect(), QRect(text, cell.y(), cell.right() - text, cell.height())), item.text,
            theme.font.body, color);
    }
}

} // namespace satchel::ui

#include "moc_MovedStrip.cpp"
