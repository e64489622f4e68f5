// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/FileCard.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>

namespace satchel::ui {

namespace {

constexpr int cardWidth = 260;

} // namespace

FileCard::FileCard(Icon icon, const QString &name, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_detail(detail)
{
    setText(name);
    setAccessibleName(tr("%1, %2", "file, its size").arg(name, detail));
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize FileCard::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(cardWidth),
        qMax(theme.px(40),
            QFontMetrics(theme.font.body).height() + QFontMetrics(theme.font.small).height() + theme.px(8))};
}

QSize FileCard::minimumSizeHint() const
{
    return {Theme::of(this).px(120), sizeHint().height()};
}

void FileCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FileCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.control, underMouse() ? theme.surface.hover : theme.surface.raised,
        theme.border.normal);
    const int pad = theme.px(12);
    const int icon = theme.size.icon;
    drawIcon(painter, placed(painter, rect(), QRect(pad, 0, icon, height())), m_icon, icon, theme.text.secondary);
    const int start = pad + icon + theme.px(10);
    const int room = width() - start - pad;
    const int first = QFontMetrics(theme.font.body).height();
    const int second = QFontMetrics(theme.font.small).height();
    const int top = (height() - first - second) / 2;
    drawText(
        painter, placed(painter, rect(), QRect(start, top, room, first)), text(), theme.font.body, theme.text.primary);
    drawText(painter, placed(painter, rect(), QRect(start, top + first, room, second)), m_detail, theme.font.small,
        theme.text.secondary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.control, theme, -2);
}

} // namespace satchel::ui

#include "moc_FileCard.cpp"
