// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the theme's fonts and colours that follows a change of the theme. One line is elided at its end, and
// then has the whole text as its tooltip; with word wrap it takes the lines it needs.
#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

namespace satchel::ui {

class Label : public QLabel
{
    Q_OBJECT

public:
    using FontRole = QFont Theme::Fonts::*;

    explicit Label(const QString &text = {}, FontRole font = &Theme::Fonts::body, TextColor color = TextColor::Primary,
        QWidget *parent = nullptr);

    void setColor(TextColor color);
    void setFontRole(FontRole font);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();

    FontRole m_font;
    TextColor m_color;
};

/// Sets the fixed gaps and margins of a layout from lengths of 100 % text.
void setSpaces(QLayout &layout, const Theme &theme, int margin, int spacing);

} // namespace satchel::ui
