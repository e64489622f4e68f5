// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SatchelStyle.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Icons.h"
#include "ui/common/MenuSearch.h"
#include "ui/common/Painting.h"
#include "ui/common/WindowBounds.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;

SatchelStyle::SatchelStyle(Theme theme) : QProxyStyle(u"Fusion"_s), m_theme(std::move(theme))
{
    if (!qApp)
        return;
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &SatchelStyle::followFocus);
}

void SatchelStyle::setTheme(const Theme &theme)
{
    m_theme = theme;
    QApplication::setPalette(m_theme.palette);
    QApplication::setFont(m_theme.font.body);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isWindow() && !widget->testAttribute(Qt::WA_SetPalette))
            widget->setPalette(QPalette()); // resolved again, and handed on to its children
        QEvent change(QEvent::StyleChange); // sizes changed too: layouts ask again
        QApplication::sendEvent(widget, &change);
    }
}

namespace {

/// Enter presses the button that has the focus, as Space does: one place for all windows. Not in a dialog or popover,
/// where Enter is the default button's, and not a box that is ticked.
bool pressFocusedButton(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier) || !button || !button->isEnabled())
        return false;
    const bool isPushed = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button)
        || !button->isCheckable();
    if (!isPushed || qobject_cast<QDialog *>(button->window()) || button->window()->windowType() == Qt::Popup)
        return false;
    event->accept(); // of ShortcutOverride: the key comes here, and not to a command of the page
    if (event->type() == QEvent::KeyPress && !key.isAutoRepeat())
        button->click();
    return true;
}

/// A letter looks for an entry of the choice that has the focus, and is no command of the page then.
bool choosesByLetter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QComboBox *>(watched))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || key.text().isEmpty() || !key.text().front().isPrint())
        return false;
    event->accept();
    return true;
}

/// The wheel scrolls the page: over a choice it changes nothing, over a number, a date or a slider only while a person
/// is in it.
bool scrollsPast(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const bool isNumber = qobject_cast<QAbstractSpinBox *>(watched) || qobject_cast<QSlider *>(watched);
    if (!qobject_cast<QComboBox *>(watched) && !(isNumber && !static_cast<QWidget *>(watched)->hasFocus()))
        return false;
    event->ignore(); // so that it goes on to what is around
    return true;
}

} // namespace

void SatchelStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hasValue = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QSlider *>(widget);
    if (hasValue && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // the wheel does not enter it
    const bool isHoverDrawn = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget);
    if (isHoverDrawn)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->viewport()->setAutoFillBackground(false); // the ground of a field is drawn with its frame
    const bool isPopup = qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer");
    if (isPopup && widget->isWindow())
        makeFloating(*widget);
    if (auto *menu = qobject_cast<QMenu *>(widget))
        searchByTyping(*menu);
    // What a record holds is shown as it is: a tooltip that takes it for HTML would open the files it names.
    if (auto *label = qobject_cast<QLabel *>(widget); label && widget->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

bool SatchelStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool wasUsed = m_isKeyboardUsed;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_isKeyboardUsed = m_isKeyboardUsed || (key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Meta);
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isKeyboardUsed = false;
    } else if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        if (showElidedChoice(watched, help) || showElidedBox(watched, help))
            return true;
    } else if (event->type() == QEvent::Show) {
        if (auto *menu = qobject_cast<QMenu *>(watched))
            keepInWindow(*menu);
    }
    if (wasUsed != m_isKeyboardUsed) {
        if (QWidget *focused = QApplication::focusWidget()) {
            focused->update();
            followFocus(nullptr, focused);
        }
    }
    return scrollsPast(watched, event) || choosesByLetter(watched, event) || pressFocusedButton(watched, event)
        || QProxyStyle::eventFilter(watched, event);
}

/// A select box whose choice does not fit shows all of it as its tooltip, unless it has one of its own.
bool SatchelStyle::showElidedChoice(QObject *watched, const QHelpEvent &event) const
{
    const auto *combo = qobject_cast<const QComboBox *>(watched);
    if (!combo || combo->isEditable() || !combo->toolTip().isEmpty())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.frame = combo->hasFrame();
    option.currentIcon = combo->itemIcon(combo->currentIndex());
    option.iconSize = combo->iconSize();
    const QRect place = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, combo);
    if (comboBoxLabelWidth(option, combo->currentText(), combo->font(), m_theme) <= place.width())
        return false;
    QToolTip::showText(event.globalPos(), combo->currentText(), const_cast<QComboBox *>(combo));
    return true;
}

/// A tick box that is narrower than its words.
bool SatchelStyle::showElidedBox(QObject *watched, const QHelpEvent &event) const
{
    auto *box = qobject_cast<QAbstractButton *>(watched);
    const bool isBox = qobject_cast<QCheckBox *>(box) || qobject_cast<QRadioButton *>(box);
    if (!isBox || !box->toolTip().isEmpty() || box->width() >= box->sizeHint().width())
        return false;
    QToolTip::showText(event.globalPos(), box->text(), box);
    return true;
}

/// A button of another kind draws itself, and its ring with it: one more around that would be cut at its edges.
static bool isDrawnByStyle(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
}

void SatchelStyle::followFocus(QWidget *old, QWidget *now)
{
    for (QWidget *text : {old, now}) {
        if (qobject_cast<QPlainTextEdit *>(text))
            text->update(); // only its viewport does so by itself
    }
    // Buttons and boxes fill their own rectangle, so their ring is around them in a frame of its own.
    const bool hasRing = isDrawnByStyle(now) && !now->property("drawsOwnFocus").toBool()
        && (m_isKeyboardUsed || now->property(alwaysRingedProperty).toBool());
    if (hasRing && !m_ring)
        m_ring = new QFocusFrame;
    if (m_ring)
        m_ring->setWidget(hasRing ? now : nullptr);
}

void SatchelStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonGround(*painter, *button, widget, m_theme);
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*painter, *option, widget, m_theme);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*painter, option->rect, option->state, m_theme);
    case PE_IndicatorRadioButton: return drawRadioButton(*painter, option->rect, option->state, m_theme);
    case PE_FrameFocusRect:
        if (isFocusRingShown(widget) && !qobject_cast<const QAbstractButton *>(widget))
            drawFocusRing(*painter, option->rect, m_theme.radius.chip, m_theme, -1);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            drawRounded(*painter, option->rect, m_theme.options.isComposited ? m_theme.radius.popover : 0,
                m_theme.surface.raised, m_theme.border.strong);
        return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, m_theme.surface.tooltip); return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItemGround(*painter, *item, m_theme);
        break;
    case PE_Frame: // of scroll areas
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return drawFieldFrame(*painter, *option, widget, m_theme);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawRounded(*painter, option->rect, m_theme.radius.control, {}, m_theme.border.normal);
        return;
    case PE_FrameGroupBox: drawRounded(*painter, option->rect, m_theme.radius.card, {}, m_theme.border.normal); return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SatchelStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*painter, *button, widget, m_theme);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBoxLabel(
                *painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget), m_theme);
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton fitting = *box;
            fitting.text = box->fontMetrics.elidedText(box->text, Qt::ElideRight, box->rect.width());
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        break;
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*painter, *tab, m_theme);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item, m_theme);
        break;
    case CE_MenuEmptyArea: return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*painter, *item, m_theme);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_theme.surface.window); return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem readable = *item; // a selected row is a tint here, not a fill
            readable.palette.setColor(QPalette::HighlightedText, m_theme.text.primary);
            return QProxyStyle::drawControl(element, &readable, painter, widget);
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*painter, *header, m_theme);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.surface.page);
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_theme.border.normal);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgressBar(*painter, *bar, m_theme);
        break;
    case CE_FocusFrame: return drawFocusFrame(*painter, option->rect, widget);
    case CE_Splitter:
        painter->fillRect(option->state.testFlag(State_Horizontal)
                ? QRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height())
                : QRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1),
            option->state.testFlag(State_MouseOver) ? m_theme.accent.graphic : m_theme.border.normal);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SatchelStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*painter, *button, widget, m_theme);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*painter, *combo, widget, m_theme);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                drawFieldFrame(*painter, *option, widget, m_theme);
            return drawSpinBoxButtons(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget), m_theme);
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (bar->maximum > bar->minimum)
                drawScrollBarSlider(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                    bar->orientation == Qt::Horizontal, bar->state, m_theme);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SatchelStyle::drawFocusFrame(QPainter &painter, const QRect &frame, const QWidget *widget) const
{
    const int margin = pixelMetric(PM_FocusFrameHMargin, nullptr, widget);
    const QRect around = frame.adjusted(margin, margin, -margin, -margin);
    const auto *ring = qobject_cast<const QFocusFrame *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(ring ? ring->widget() : nullptr);
    QStyleOptionButton option;
    if (button)
        option.initFrom(button);
    // The ring of a box or a radio is around its mark, not around its label.
    if (qobject_cast<const QCheckBox *>(button)) {
        const QRect mark = proxy()->subElementRect(SE_CheckBoxIndicator, &option, button);
        return drawFocusRing(painter, mark.translated(around.topLeft()), m_theme.radius.chip, m_theme);
    }
    if (qobject_cast<const QRadioButton *>(button)) {
        const QRect mark = proxy()->subElementRect(SE_RadioButtonIndicator, &option, button);
        return drawFocusRing(painter, mark.translated(around.topLeft()), mark.width() / 2.0, m_theme);
    }
    drawFocusRing(painter, around, m_theme.radius.control, m_theme);
}

bool isFocusRingShown(const QWidget *widget)
{
    const auto *style = qobject_cast<const SatchelStyle *>(widget ? widget->style() : QApplication::style());
    return !style || style->isKeyboardUsed();
}

} // namespace satchel::ui

#include "moc_SatchelStyle.cpp"
