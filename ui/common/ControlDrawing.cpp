// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ControlDrawing.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QColor ground, border, text;
};

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

QColor groundFor(const QStyleOption &option, const QColor &rest, const QColor &hover, const QColor &pressed)
{
    if (option.state.testFlag(QStyle::State_Sunken))
        return pressed;
    return isHovered(option) ? hover : rest;
}

Look filledLook(const QStyleOption &option, const Theme &theme, bool isRed)
{
    if (!isEnabled(option))
        return {theme.surface.pressed, {}, theme.text.disabled};
    if (isRed)
        // In dark the red graphic is too light for white text; the page's own colour on it is readable in both themes.
        return {groundFor(option, theme.red.graphic, theme.red.text, theme.red.text), {}, theme.surface.page};
    return {groundFor(option, theme.accent.fill, theme.accent.fillHover, theme.accent.fillPressed), {},
        theme.accent.onFill};
}

Look lookOf(const QStyleOptionButton &option, Button::Variant variant, const Theme &theme)
{
    const QColor none;
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    switch (variant) {
    case Button::Variant::Primary: return filledLook(option, theme, false);
    case Button::Variant::DestructiveFill: return filledLook(option, theme, true);
    case Button::Variant::Ghost:
        if (isChosen)
            return {theme.surface.selected, none, theme.accent.text};
        return {groundFor(option, none, theme.surface.hover, theme.surface.pressed), none,
            isEnabled(option) ? theme.text.secondary : theme.text.disabled};
    case Button::Variant::OnDark: {
        QColor veil = theme.text.onTooltip;
        veil.setAlphaF(option.state.testFlag(QStyle::State_Sunken) ? 0.24F : isHovered(option) ? 0.16F : 0.0F);
        return {veil, theme.border.control, theme.text.onTooltip};
    }
    case Button::Variant::Secondary:
    case Button::Variant::Destructive: break;
    }
    const QColor text = variant == Button::Variant::Destructive ? theme.red.text : theme.text.primary;
    return {isChosen ? theme.surface.selected
                     : groundFor(option, theme.surface.raised, theme.surface.hover, theme.surface.pressed),
        isEnabled(option) ? theme.border.strong : theme.border.normal, isEnabled(option) ? text : theme.text.disabled};
}

Button::Variant variantOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->variant();
    return option.features.testFlag(QStyleOptionButton::Flat)         ? Button::Variant::Ghost
        : option.features.testFlag(QStyleOptionButton::DefaultButton) ? Button::Variant::Primary
                                                                      : Button::Variant::Secondary;
}

bool isReadOnly(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly();
    const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget);
    return spin && spin->isReadOnly();
}

} // namespace

void drawButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const Look look = lookOf(option, variantOf(option, widget), theme);
    drawRounded(painter, option.rect, theme.radius.control, look.ground, look.border);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const Look look = lookOf(option, variantOf(option, widget), theme);
    const QString text = QString(option.text).remove(u'&');
    const int gap = theme.px(7);
    const int chevron = button && button->hasChevron() ? theme.px(12) + gap : 0;
    const QStringList caps = button ? keyNames(button->keyCap()) : QStringList();
    const int capWidth = caps.isEmpty() ? 0 : keyCapsWidth(caps, theme) + gap;
    const bool hasOwnIcon = button && button->drawnIcon() != Icon::None;
    const bool hasIcon = hasOwnIcon || !option.icon.isNull();
    const int iconWidth = hasIcon ? theme.size.icon + (text.isEmpty() ? 0 : gap) : 0;
    const int free = option.rect.width() - iconWidth - chevron - capWidth - theme.px(8);
    const int textWidth = qMin(free, QFontMetrics(theme.font.strong).horizontalAdvance(text));
    int x = option.rect.x() + (option.rect.width() - iconWidth - textWidth - chevron - capWidth) / 2;
    painter.setLayoutDirection(option.direction);
    const auto next = [&](int width) {
        const QRect rect = placed(painter, option.rect, QRect(x, option.rect.y(), width, option.rect.height()));
        x += width;
        return rect;
    };
    if (hasIcon) {
        const QRect rect = next(theme.size.icon);
        if (hasOwnIcon)
            drawIcon(painter, rect, button->drawnIcon(), theme.size.icon, look.text);
        else
            option.icon.paint(&painter, rect, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        x += gap;
    }
    drawText(painter, next(textWidth), text, theme.font.strong, look.text);
    x += gap;
    if (!caps.isEmpty()) {
        drawKeyCaps(painter, next(keyCapsWidth(caps, theme)), caps, theme, look.text, theme.border.control);
        x += gap;
    }
    if (chevron)
        drawIcon(painter, next(theme.px(12)), Icon::Down, theme.px(12), look.text);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, const Theme &theme)
{
    const bool isChosen = option.state.testFlag(QStyle::State_On);
    const QColor ground = isChosen ? theme.surface.selected
                                   : groundFor(option, {}, theme.surface.hover, theme.surface.pressed);
    const QColor text = !isEnabled(option) ? theme.text.disabled : isChosen ? theme.accent.text : theme.text.secondary;
    painter.setLayoutDirection(option.direction);
    if (ground.isValid())
        drawRounded(painter, option.rect, theme.radius.control, ground);
    if (const auto *button = qobject_cast<const IconButton *>(widget)) {
        drawIcon(painter, option.rect, button->drawnIcon(), theme.size.icon, text);
        return;
    }
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    QRect rect = option.rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    if (!option.icon.isNull()) {
        const int size = theme.size.icon;
        const QRect place = hasText ? placed(painter, rect, QRect(rect.x(), rect.y(), size, rect.height()))
                                    : option.rect;
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rect = placed(painter, rect, rect.adjusted(size + theme.px(7), 0, 0, 0));
    }
    if (hasText)
        drawText(painter, rect, QString(option.text).remove(u'&'), theme.font.strong, text, Qt::AlignHCenter);
    else if (option.icon.isNull() && option.arrowType != Qt::NoArrow)
        drawIcon(painter, option.rect,
            option.arrowType == Qt::LeftArrow        ? Icon::Left
                : option.arrowType == Qt::RightArrow ? Icon::Right
                : option.arrowType == Qt::UpArrow    ? Icon::Up
                                                     : Icon::Down,
            theme.size.icon, text);
}

void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const bool hasError = widget && widget->property(fieldErrorProperty).toBool();
    const bool isFocused = isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && text->isReadOnly()) {
        // It reads as what it is, a text.
    } else if (!isEnabled(option) || isReadOnly(widget)) {
        drawRounded(painter, option.rect, theme.radius.control, theme.surface.sunken, theme.border.subtle);
    } else {
        const QColor border = hasError ? theme.red.graphic
            : isHovered(option)        ? theme.text.secondary
                                       : theme.border.control;
        drawRounded(painter, option.rect, theme.radius.control, theme.surface.page, border);
    }
    if (isFocused)
        drawFocusRing(painter, option.rect, theme.radius.control, theme, -1);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    const bool hasError = widget && widget->property(fieldErrorProperty).toBool();
    painter.setLayoutDirection(option.direction);
    if (option.editable) {
        drawFieldFrame(painter, option, widget, theme);
    } else if (option.frame) {
        drawRounded(painter, option.rect, theme.radius.control,
            groundFor(option, theme.surface.raised, theme.surface.hover, theme.surface.pressed),
            hasError                ? theme.red.graphic
                : isEnabled(option) ? theme.border.strong
                                    : theme.border.normal);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(widget))
            drawFocusRing(painter, option.rect, theme.radius.control, theme, -1);
    } else {
        drawRounded(painter, option.rect, theme.radius.control,
            groundFor(option, {}, theme.surface.hover, theme.surface.pressed));
    }
    const int side = theme.px(12);
    const QRect chevron = placed(painter, option.rect,
        QRect(option.rect.right() - theme.px(9) - side, option.rect.y(), side, option.rect.height()));
    if (!combo || combo->count() > 0 || option.editable)
        drawIcon(painter, chevron, Icon::Down, side, isEnabled(option) ? theme.text.secondary : theme.text.disabled);
}

int comboBoxLabelWidth(const QStyleOptionComboBox &option, const QString &text, const QFont &font, const Theme &theme)
{
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + theme.px(6);
    return icon + QFontMetrics(font).horizontalAdvance(text) + 2;
}

void drawComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &place, const Theme &theme)
{
    painter.setLayoutDirection(option.direction);
    const QFont font = painter.font();
    QRect rest = place.adjusted(1, 0, -1, 0);
    if (!option.currentIcon.isNull()) {
        const QRect icon = placed(painter, place, QRect(rest.x(), rest.y(), option.iconSize.width(), rest.height()));
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rest = placed(painter, place, rest.adjusted(option.iconSize.width() + theme.px(6), 0, 0, 0));
    }
    if (!option.editable)
        drawText(painter, rest, option.currentText, font,
            option.palette.color(isEnabled(option) ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
}

void drawSpinBoxButtons(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const Theme &theme)
{
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](const QRect &rect, Icon icon, QStyle::SubControl control,
                          QAbstractSpinBox::StepEnabledFlag step) {
        const bool isUnderPointer = option.activeSubControls.testFlag(control) && isHovered(option);
        if (isUnderPointer)
            drawRounded(painter, rect.adjusted(1, 1, -1, -1), theme.radius.chip, theme.surface.hover);
        const bool canStep = option.stepEnabled.testFlag(step) && isEnabled(option);
        drawIcon(painter, rect, icon, theme.px(10), canStep ? theme.text.secondary : theme.text.disabled);
    };
    draw(up, Icon::Up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    draw(down, Icon::Down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void drawCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const bool canChange = state.testFlag(QStyle::State_Enabled);
    const bool isHover = canChange && state.testFlag(QStyle::State_MouseOver);
    const bool isMarked = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    if (!isMarked) {
        drawRounded(painter, rect, theme.radius.chip, canChange ? theme.surface.page : theme.surface.sunken,
            isHover         ? theme.text.secondary
                : canChange ? theme.border.control
                            : theme.border.normal);
        return;
    }
    drawRounded(painter, rect, theme.radius.chip,
        !canChange    ? theme.surface.pressed
            : isHover ? theme.accent.fillHover
                      : theme.accent.fill);
    const QColor mark = canChange ? theme.accent.onFill : theme.text.disabled;
    if (state.testFlag(QStyle::State_NoChange)) {
        const int inset = rect.width() / 4;
        painter.fillRect(
            QRect(rect.x() + inset, rect.center().y(), rect.width() - 2 * inset, qMax(1, theme.px(2))), mark);
        return;
    }
    drawIcon(painter, rect, Icon::Check, qRound(rect.width() * 0.75), mark);
}

void drawRadioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme)
{
    const bool canChange = state.testFlag(QStyle::State_Enabled);
    const bool isHover = canChange && state.testFlag(QStyle::State_MouseOver);
    const qreal radius = rect.width() / 2.0;
    if (!state.testFlag(QStyle::State_On)) {
        drawRounded(painter, rect, radius, canChange ? theme.surface.page : theme.surface.sunken,
            isHover         ? theme.text.secondary
                : canChange ? theme.border.control
                            : theme.border.normal);
        return;
    }
    drawRounded(painter, rect, radius,
        !canChange    ? theme.surface.pressed
            : isHover ? theme.accent.fillHover
                      : theme.accent.fill);
    const qreal dot = rect.width() * 0.32;
    const QRectF center(rect.x() + (rect.width() - dot) / 2, rect.y() + (rect.height() - dot) / 2, dot, dot);
    drawRounded(painter, center, dot / 2, canChange ? theme.accent.onFill : theme.text.disabled);
}

} // namespace satchel::ui
