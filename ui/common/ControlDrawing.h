// SPDX-License-Identifier: GPL-3.0-or-later
// How the style draws buttons, fields, boxes, bars, menus and heads: free functions of an option and a theme.
#pragma once

#include "ui/common/Theme.h"

#include <QStyleOption>

class QPainter;

namespace satchel::ui {

void drawButtonGround(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, const Theme &theme);
void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme);
/// The chosen text, elided where it does not fit, with its icon.
void drawComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &place, const Theme &theme);
int comboBoxLabelWidth(const QStyleOptionComboBox &option, const QString &text, const QFont &font, const Theme &theme);
void drawSpinBoxButtons(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const Theme &theme);
void drawCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);
void drawRadioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);
void drawTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);
void drawScrollBarSlider(
    QPainter &painter, const QRect &slider, bool isHorizontal, QStyle::State state, const Theme &theme);
void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
/// The same of a row of a list, with the line below it and a bar at the start of a selected one. The painter has the
/// row's direction.
void drawListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// A field with this dynamic property set to true is drawn in its error state.
inline constexpr char fieldErrorProperty[] = "hasError";

} // namespace satchel::ui
