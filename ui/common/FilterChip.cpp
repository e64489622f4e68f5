// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FilterChip.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>
#include <QStyle>

namespace satchel::ui {

FilterChip::FilterChip(const QString &field, const QString &value, bool isRemovable, QWidget *parent)
    : QAbstractButton(parent), m_field(field), m_isRemovable(isRemovable)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setValue(value);
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    const QString name = tr("%1: %2", "filter: field, value").arg(m_field, m_value);
    setAccessibleName(m_isEdited ? tr("%1, edited", "filter").arg(name) : name);
    setToolTip(m_isRemovable ? tr("Press Delete to remove this condition") : QString());
    updateGeometry();
    update();
}

void FilterChip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    setValue(m_value);
}

void FilterChip::setEdited(bool isEdited)
{
    if (std::exchange(m_isEdited, isEdited) != isEdited)
        setValue(m_value);
}

int FilterChip::dotWidth() const
{
    return m_isEdited ? Theme::of(this).px(12) : 0;
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int width = dotWidth() + theme.px(8) * 4 + QFontMetrics(theme.font.body).horizontalAdvance(m_field)
        + QFontMetrics(theme.font.strong).horizontalAdvance(m_value) + theme.size.filterChip;
    return {width, qMax(theme.size.filterChip, QFontMetrics(theme.font.body).height() + theme.px(6))};
}

QRect FilterChip::endRect() const
{
    const int side = Theme::of(this).size.filterChip;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ground = isDown() ? theme.surface.pressed : underMouse() ? theme.surface.hover : theme.surface.raised;
    drawRounded(painter, rect(), theme.radius.control, ground, theme.border.strong);
    if (m_isEdited) {
        const int dot = theme.px(6);
        drawRounded(painter, placed(painter, rect(), QRect(theme.px(8), (height() - dot) / 2, dot, dot)), dot / 2.0,
            theme.amber.graphic);
    }
    const int pad = theme.px(8);
    const int start = pad + dotWidth();
    const int field = QFontMetrics(theme.font.body).horizontalAdvance(m_field);
    drawText(painter, placed(painter, rect(), QRect(start, 0, field, height())), m_field, theme.font.body,
        theme.text.secondary);
    const auto divide = [&](int x) {
        painter.fillRect(placed(painter, rect(), QRect(x, 1, 1, height() - 2)), theme.border.normal);
    };
    divide(start + pad + field);
    const int end = width() - theme.size.filterChip;
    const int value = start + 2 * pad + field;
    drawText(painter, placed(painter, rect(), QRect(value, 0, end - pad - value, height())), m_value, theme.font.strong,
        theme.text.primary);
    divide(end);
    drawIcon(painter, endRect(), m_isRemovable ? Icon::Close : Icon::Down, theme.px(12), theme.text.secondary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.control, theme, -1);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isRemovable && isDown() && endRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_FilterChip.cpp"
