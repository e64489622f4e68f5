// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of a card: a text that is pressed as a link, underlined under the pointer, and an icon of one line.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Label.h"

#include <QAbstractButton>

namespace satchel::ui {

class CardLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardLink(
        const QString &text, Label::FontRole font, TextColor color = TextColor::Primary, QWidget *parent = nullptr);

    /// As wide as that, in up to three lines; else it is one line, elided at its end.
    void setWrapped(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lines() const;

    Label::FontRole m_font;
    TextColor m_color;
    int m_width = 0; // 0: one line
};

class CardIcon : public QWidget
{
    Q_OBJECT

public:
    CardIcon(Icon icon, TextColor color, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    TextColor m_color;
};

} // namespace satchel::ui
