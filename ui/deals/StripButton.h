// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the strip on a deal's page that can be clicked: flat, with a ground while it is hovered or pressed.
#pragma once

#include <QAbstractButton>

class QPainter;

namespace satchel::ui {

struct Theme;

class StripButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StripButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Between the ground and the ring of the focus.
    virtual void paintContent(QPainter &painter, const Theme &theme) = 0;
};

} // namespace satchel::ui
