// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/QuickAddChip.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

namespace satchel::ui {

namespace {

constexpr int padding = 8;
constexpr int side = 12;
constexpr int gap = 6;
constexpr int leastHeight = 24;

} // namespace

QuickAddChip::QuickAddChip(Icon icon, const QString &text, int priority, End end, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_priority(priority), m_end(end)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(end == End::Choice ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

QRect QuickAddChip::endRect() const
{
    if (m_end == End::None)
        return {};
    const Theme &theme = Theme::of(this);
    const int width = theme.px(padding) + theme.px(side) + theme.px(gap) / 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(rect().right() + 1 - width, 0, width, height()));
}

bool QuickAddChip::hitButton(const QPoint &position) const
{
    return QAbstractButton::hitButton(position) && (m_end != End::Cross || !endRect().contains(position));
}

void QuickAddChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_end == End::Cross && event->button() == Qt::LeftButton && endRect().contains(event->pos()))
        Q_EMIT crossed();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

bool QuickAddChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_end == End::Cross) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), endRect().contains(help->pos()) ? tr("Keep in the title") : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

QSize QuickAddChip::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.small);
    int width = 2 * theme.px(padding) + theme.px(side) + theme.px(gap) + metrics.horizontalAdvance(text()) + 2;
    if (m_end != End::None)
        width += theme.px(gap) + theme.px(side);
    return {width, qMax(theme.px(leastHeight), metrics.height() + theme.px(6))};
}

void QuickAddChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ground = isDown() ? theme.surface.pressed : underMouse() ? theme.surface.hover : theme.surface.raised;
    drawRounded(painter, rect(), theme.radius.chip, ground, theme.border.normal);
    const QRect inner = rect().adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const QRect mark = placed(painter, inner, QRect(inner.x(), inner.y(), theme.px(side), inner.height()));
    if (m_priority > 0)
        drawPriority(painter, mark, m_priority, theme);
    else
        drawIcon(painter, mark, m_icon, theme.px(side), theme.text.secondary);
    const int start = theme.px(side) + theme.px(gap);
    const int end = m_end != End::None ? theme.px(side) + theme.px(gap) : 0;
    drawText(painter, placed(painter, inner, inner.adjusted(start, 0, -end, 0)), text(), theme.font.small,
        theme.text.primary);
    if (m_end != End::None)
        drawIcon(painter,
            placed(
                painter, inner, QRect(inner.right() + 1 - theme.px(side), inner.y(), theme.px(side), inner.height())),
            m_end == End::Choice ? Icon::Down : Icon::Close, theme.px(side), theme.text.secondary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -2);
}

void QuickAddChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_QuickAddChip.cpp"
