// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that the composer's forms share.
#pragma once

class QFormLayout;
class QMenu;
class QString;
class QWidget;

namespace satchel::ui {

class Button;
class Label;

/// The label before a row of the composer, as wide as those of the facts.
Label *makeRowLabel(const QString &text, QWidget *buddy = nullptr);

/// Rows of labels and fields on `area`, which is `width` wide: labels are beside the fields, or above them where the
/// fields would be too narrow for what is written in them.
QFormLayout *makeFormRows(QWidget *area);
void adaptFormRows(QFormLayout &rows, int width);

/// The button has a chevron and opens the menu below itself.
void openMenuBy(Button *button, QMenu *menu);

} // namespace satchel::ui
