// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/LinkButton.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>

namespace satchel::ui {

LinkButton::LinkButton(Icon icon, int widest, QWidget *parent) : QAbstractButton(parent), m_icon(icon), m_widest(widest)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::show(const QString &name)
{
    setText(name);
    setToolTip(name);
    setAccessibleName(name);
    setVisible(!name.isEmpty());
    updateGeometry();
    update();
}

int LinkButton::markWidth() const
{
    return m_icon == Icon::None ? 0 : Theme::of(this).px(14 + 5);
}

QSize LinkButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.small);
    return {qMin(metrics.horizontalAdvance(text()) + 2, theme.px(m_widest)) + markWidth(),
        qMax(theme.size.target, metrics.height())};
}

QSize LinkButton::minimumSizeHint() const
{
    return {markWidth() + Theme::of(this).px(40), sizeHint().height()};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int icon = theme.px(14);
    if (m_icon != Icon::None)
        drawIcon(painter, placed(painter, rect(), QRect(0, 0, icon, height())), m_icon, icon, theme.text.secondary);
    QFont font = theme.font.small;
    font.setUnderline(underMouse());
    drawText(painter, placed(painter, rect(), rect().adjusted(markWidth(), 0, 0, 0)), text(), font, theme.text.link);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
}

} // namespace satchel::ui

#include "moc_LinkButton.cpp"
