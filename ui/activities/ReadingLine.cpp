// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ReadingLine.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>

namespace satchel::ui {

ReadingLine::ReadingLine(Look look, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_label(label)
{
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ReadingLine::show(const Shown &shown)
{
    m_shown = shown;
    const QString value = shown.end.isEmpty() ? shown.text : tr("%1, %2", "value, more").arg(shown.text, shown.end);
    setAccessibleName(tr("%1: %2", "field, value").arg(m_label, value));
    setToolTip(shown.text);
    setFocusPolicy(shown.isLink ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(shown.isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setVisible(!shown.text.isEmpty());
    updateGeometry();
    update();
}

QSize ReadingLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int body = QFontMetrics(theme.font.body).height();
    if (m_look == Look::Card)
        return {theme.px(200), body + QFontMetrics(theme.font.small).height() + theme.px(18)};
    return {theme.px(200), qMax(theme.size.factRow, body + theme.px(8))};
}

void ReadingLine::keyPressEvent(QKeyEvent *event)
{
    if (m_shown.isLink && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ReadingLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QRect line = rect();
    const bool isHovered = m_shown.isLink && underMouse();
    if (m_look == Look::Card) {
        drawRounded(painter, line, theme.radius.card, isHovered ? theme.surface.hover : theme.surface.raised,
            theme.border.normal);
        line.adjust(theme.px(12), 0, -theme.px(12), 0);
    } else {
        if (isHovered)
            drawRounded(painter, line, theme.radius.chip, theme.surface.hover);
        line.adjust(theme.px(4), 0, -theme.px(4), 0);
    }
    if (m_look == Look::Fact) {
        drawText(painter, placed(painter, rect(), QRect(line.x(), 0, theme.size.factLabel, height())), m_label,
            theme.font.body, theme.text.tertiary);
        line.setLeft(line.left() + theme.size.factLabel + theme.px(4));
    }
    line.setRight(line.right() - paintEnd(painter, line));
    paintText(painter, line);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -2);
}

/// Returns the width used, with the gap before it.
int ReadingLine::paintEnd(QPainter &painter, const QRect &line) const
{
    if (m_shown.end.isEmpty())
        return 0;
    const Theme &theme = Theme::of(this);
    const QFont &font = m_shown.isEndStrong || m_shown.state ? theme.font.strong : theme.font.small;
    const QColor color = m_shown.state ? meaningOf(*m_shown.state, theme).text
        : m_shown.isEndStrong          ? theme.text.primary
                                       : theme.text.tertiary;
    const int width = qMin(QFontMetrics(font).horizontalAdvance(m_shown.end) + 1, line.width() * 2 / 3);
    drawText(painter, placed(painter, rect(), QRect(line.right() + 1 - width, line.y(), width, line.height())),
        m_shown.end, font, color, Qt::AlignRight);
    if (!m_shown.state)
        return width + theme.px(8);
    const int mark = theme.px(12);
    const QRect glyph(line.right() + 1 - width - mark - theme.px(4), line.y(), mark, line.height());
    drawNextActionGlyph(painter, placed(painter, rect(), glyph), *m_shown.state, theme);
    return width + mark + theme.px(12);
}

void ReadingLine::paintText(QPainter &painter, QRect line) const
{
    const Theme &theme = Theme::of(this);
    const auto before = [&](int width) {
        const QRect place = placed(painter, rect(), QRect(line.x(), line.y(), width, line.height()));
        line.setLeft(line.left() + width + theme.px(7));
        return place;
    };
    if (m_shown.icon != Icon::None)
        drawIcon(painter, before(theme.size.icon), m_shown.icon, theme.size.icon, theme.text.tertiary);
    if (!m_shown.avatar.isNull()) {
        const int side = theme.size.avatarSmall;
        const QRect place = before(side);
        drawAvatar(painter, QRect(place.x(), place.center().y() - side / 2 + 1, side, side), m_shown.text,
            m_shown.avatar, theme);
    }
    if (!m_shown.hue.isEmpty()) {
        const int side = theme.px(8);
        const QRect place = before(side);
        drawStageDot(
            painter, QRect(place.x(), place.center().y() - side / 2 + 1, side, side), theme.hue(m_shown.hue), theme);
    }
    const QColor color = m_look == Look::Past    ? theme.text.secondary
        : m_look == Look::Fact && m_shown.isLink ? theme.text.link
                                                 : theme.text.primary;
    if (m_shown.detail.isEmpty()) {
        drawText(painter, placed(painter, rect(), line), m_shown.text, theme.font.body, color);
        return;
    }
    const int first = QFontMetrics(theme.font.body).height();
    const int second = QFontMetrics(theme.font.small).height();
    const int top = line.y() + (line.height() - first - second) / 2;
    drawText(painter, placed(painter, rect(), QRect(line.x(), top, line.width(), first)), m_shown.text, theme.font.body,
        color);
    drawText(painter, placed(painter, rect(), QRect(line.x(), top + first, line.width(), second)), m_shown.detail,
        theme.font.small, theme.text.tertiary);
}

} // namespace satchel::ui

#include "moc_ReadingLine.cpp"
