// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SegmentedControl.h"

#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

namespace satchel::ui {

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QTabBar(parent), AccessibleTabs(static_cast<QTabBar &>(*this))
{
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::addSegment(const QString &text, Icon icon)
{
    m_icons.append(icon);
    const int index = addTab(text);
    setTabToolTip(index, m_areIconsOnly ? text : QString());
    updateGeometry(); // QTabBar says it only while it is shown: a layout that asked before would keep no room for it
    return index;
}

void SegmentedControl::setIconsOnly(bool isOnly)
{
    m_areIconsOnly = isOnly;
    for (int i = 0; i < count(); ++i)
        setTabToolTip(i, isOnly ? tabText(i) : QString());
    setFont(font()); // QTabBar lays its tabs out again
    updateGeometry();
    update();
}

QSize SegmentedControl::tabSizeHint(int index) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font.strong);
    // A script that our font lacks may be wider in the other weight.
    const int text = qMax(
        metrics.horizontalAdvance(tabText(index)), QFontMetrics(theme.font.body).horizontalAdvance(tabText(index)));
    const bool hasIcon = m_icons.value(index) != Icon::None;
    int width = 2 * theme.px(11);
    if (hasIcon)
        width += theme.size.icon;
    if (!m_areIconsOnly || !hasIcon)
        width += text + (hasIcon ? theme.px(7) : 0);
    return {width, qMax(theme.size.controlSmall, metrics.height() + theme.px(8))};
}

QSize SegmentedControl::sizeHint() const
{
    QSize size;
    for (int i = 0; i < count(); ++i) {
        const QSize tab = tabSizeHint(i);
        size = QSize(size.width() + tab.width(), qMax(size.height(), tab.height()));
    }
    return size;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect all = rect();
    drawRounded(painter, all, theme.radius.control, theme.surface.raised);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool isChosen = i == currentIndex();
        const QColor ground = isChosen                                 ? theme.surface.selected
            : underMouse() && tab.contains(pointer) && isTabEnabled(i) ? theme.surface.hover
                                                                       : QColor();
        if (ground.isValid()) {
            painter.save();
            painter.setClipRect(tab);
            drawRounded(painter, all, theme.radius.control, ground);
            painter.restore();
        }
        const QColor color = !isTabEnabled(i) ? theme.text.disabled
            : isChosen                        ? theme.accent.text
                                              : theme.text.secondary;
        QRect place = tab.adjusted(theme.px(11), 0, -theme.px(11), 0);
        const Icon icon = m_icons.value(i);
        if (icon != Icon::None) {
            drawIcon(painter, placed(painter, place, QRect(place.x(), place.y(), theme.size.icon, place.height())),
                icon, theme.size.icon, color);
            place = placed(painter, place, place.adjusted(theme.size.icon + theme.px(7), 0, 0, 0));
        }
        if (!m_areIconsOnly || icon == Icon::None)
            drawText(
                painter, place, tabText(i), isChosen ? theme.font.strong : theme.font.body, color, Qt::AlignHCenter);
        const int divider = layoutDirection() == Qt::RightToLeft ? tab.left() : tab.right();
        if (i + 1 < count())
            painter.fillRect(QRect(divider, tab.y(), 1, tab.height()), theme.border.strong);
    }
    drawRounded(painter, all, theme.radius.control, {}, theme.border.strong);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, all, theme.radius.control, theme, -1);
}

} // namespace satchel::ui

#include "moc_SegmentedControl.cpp"
