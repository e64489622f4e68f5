// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of SatchelStyle: sizes, places and habits.
#include "ui/common/ControlDrawing.h"
#include "ui/common/Icons.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>

namespace satchel::ui {

QRect SatchelStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(m_theme.px(7), 1, -m_theme.px(7), -1);
        return rect;
    case SE_PushButtonContents: return rect;
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect: { // Fusion takes no more than the height of the words
        QRect place = QProxyStyle::subElementRect(element, option, widget);
        place.setTop(rect.top());
        place.setBottom(rect.bottom());
        return place;
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect SatchelStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto mirrored = [&](const QRect &place) { return visualRect(option->direction, rect, place); };
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return mirrored(rect.adjusted(m_theme.px(7), 1, -m_theme.px(26), -1));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return mirrored(QRect(rect.right() - m_theme.px(26), rect.y(), m_theme.px(26), rect.height()));
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int side = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m_theme.px(20);
        const int half = rect.height() / 2;
        if (subControl == SC_SpinBoxEditField)
            return mirrored(rect.adjusted(m_theme.px(2), 1, -side - 1, -1));
        if (subControl == SC_SpinBoxUp)
            return side ? mirrored(QRect(rect.right() - side, rect.y() + 2, side, half - 2)) : QRect();
        if (subControl == SC_SpinBoxDown)
            return side ? mirrored(QRect(rect.right() - side, rect.y() + half, side, half - 2)) : QRect();
    }
    if (control == CC_ScrollBar) {
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (subControl == SC_ScrollBarGroove))
            return rect;
        if (bar && subControl == SC_ScrollBarSlider) {
            const bool isHorizontal = bar->orientation == Qt::Horizontal;
            const int length = isHorizontal ? rect.width() : rect.height();
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            const int least = m_theme.px(28);
            const int slider = span <= 0
                ? length
                : qBound(qMin(least, length), static_cast<int>(qint64(bar->pageStep) * length / (span + bar->pageStep)),
                    length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            return isHorizontal ? mirrored(QRect(rect.x() + start, rect.y(), slider, rect.height()))
                                : QRect(rect.x(), rect.y() + start, rect.width(), slider);
        }
        if (bar && (subControl == SC_ScrollBarSubPage || subControl == SC_ScrollBarAddPage)) {
            const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
            const bool isBefore = subControl == SC_ScrollBarSubPage;
            if (bar->orientation == Qt::Vertical)
                return isBefore ? QRect(rect.topLeft(), QPoint(rect.right(), slider.top() - 1))
                                : QRect(QPoint(rect.left(), slider.bottom() + 1), rect.bottomRight());
            const bool isLeft = isBefore == (option->direction == Qt::LeftToRight);
            return isLeft ? QRect(rect.topLeft(), QPoint(slider.left() - 1, rect.bottom()))
                          : QRect(QPoint(slider.right() + 1, rect.top()), rect.bottomRight());
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize SatchelStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const int text = QFontMetrics(m_theme.font.body).height();
    const int field = qMax(m_theme.size.field, text + m_theme.px(10));
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            break;
        return {contents.width() + 2 * m_theme.px(9), field};
    case CT_ComboBox: return {contents.width() + m_theme.px(9 + 30), field};
    case CT_SpinBox: return {contents.width() + m_theme.px(30), field};
    case CT_PushButton:
        return {contents.width() + 2 * m_theme.px(12), qMax(m_theme.size.control, text + m_theme.px(8))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, m_theme);
        break;
    case CT_MenuBarItem: return {contents.width() + m_theme.px(16), qMax(m_theme.px(28), text + m_theme.px(8))};
    case CT_TabBarTab: return {contents.width() + m_theme.px(4), qMax(m_theme.size.tab, text + m_theme.px(10))};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isFirst = header
            && (header->position == QStyleOptionHeader::Beginning
                || header->position == QStyleOptionHeader::OnlyOneSection);
        const QFontMetrics metrics(m_theme.font.smallStrong); // a header's contents come empty
        const int words = header ? metrics.horizontalAdvance(header->text) : 0;
        const int width = words + (isFirst ? m_theme.space.four : m_theme.px(10)) + m_theme.px(10);
        const auto *view = qobject_cast<const QHeaderView *>(widget);
        const bool isWrapped = view && view->orientation() == Qt::Horizontal
            && (width > view->maximumSectionSize() || view->property(twoLineHeadingsProperty).toBool());
        const int lines = isWrapped ? 2 : 1;
        return {width, qMax(m_theme.size.tableHeader, lines * metrics.height() + m_theme.px(10))};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), qMax(m_theme.size.target, text + m_theme.px(8)))};
    }
    case CT_ToolButton:
        return {contents.width() + m_theme.px(12), qMax(m_theme.size.controlSmall, text + m_theme.px(8))};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), m_theme.size.target)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int SatchelStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.size.icon;
    case PM_LineEditIconSize: return m_theme.size.target - 2; // Qt makes the button two pixels higher
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.px(8);
    case PM_ScrollBarExtent: return m_theme.px(10);
    case PM_ScrollBarSliderMin: return m_theme.px(28);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 3;
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
    case PM_SplitterWidth: return metric == PM_SplitterWidth ? m_theme.px(5) : 0;
    case PM_MenuVMargin: return m_theme.px(6);
    case PM_ToolTipLabelFrameWidth: return m_theme.px(7);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return m_theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_theme.space.two;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return m_theme.space.four;
    case PM_HeaderDefaultSectionSizeVertical: return m_theme.size.rowCompact;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SatchelStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_theme.motion.fadeIn;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking: return 1;
    case SH_ComboBox_Popup: // a list under the box, not a menu over it
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TitleBar_NoBorder:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_UnderlineShortcut: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(m_theme.border.subtle.rgba());
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon SatchelStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    // Qt means a side of the screen; our drawings mean the reading direction, and turn with it when they are painted.
    const bool isTurned = (widget ? widget->layoutDirection() : QGuiApplication::layoutDirection()) == Qt::RightToLeft;
    switch (standard) {
    case SP_LineEditClearButton: return fieldIcon(Icon::Close);
    case SP_MessageBoxWarning: return themedIcon(Icon::Warning);
    case SP_MessageBoxInformation: return themedIcon(Icon::Info);
    case SP_ArrowLeft: return themedIcon(isTurned ? Icon::Right : Icon::Left);
    case SP_ArrowRight: return themedIcon(isTurned ? Icon::Left : Icon::Right);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace satchel::ui
