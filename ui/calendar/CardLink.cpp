// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CardLink.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace satchel::ui {

namespace {

constexpr int mostTitleLines = 3;

}

CardLink::CardLink(const QString &text, Label::FontRole font, TextColor color, QWidget *parent)
    : QAbstractButton(parent), m_font(font), m_color(color)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void CardLink::setWrapped(int width)
{
    m_width = width;
    setFixedWidth(width);
}

int CardLink::lines() const
{
    return m_width == 0 ? 1 : qMax(1, countLines(text(), Theme::of(this).font.*m_font, m_width, mostTitleLines));
}

QSize CardLink::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font.*m_font);
    return {m_width > 0 ? m_width : metrics.horizontalAdvance(text()) + 1, lines() * metrics.height()};
}

QSize CardLink::minimumSizeHint() const
{
    return {m_width > 0 ? m_width : qMin(sizeHint().width(), Theme::of(this).px(40)), sizeHint().height()};
}

void CardLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QFont font = theme.font.*m_font;
    font.setUnderline(underMouse());
    if (m_width > 0)
        drawLines(painter, rect(), text(), font, colorOf(theme, m_color), mostTitleLines);
    else
        drawText(painter, rect(), text(), font, colorOf(theme, m_color));
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
}

CardIcon::CardIcon(Icon icon, TextColor color, QWidget *parent) : QWidget(parent), m_icon(icon), m_color(color)
{
    const Theme &theme = Theme::of(this);
    setFixedSize(theme.size.icon, qMax(theme.px(24), QFontMetrics(theme.font.body).height())); // a row of the card
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CardIcon::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawIcon(painter, rect(), m_icon, theme.size.icon, colorOf(theme, m_color));
}

} // namespace satchel::ui

#include "moc_CardLink.cpp"
