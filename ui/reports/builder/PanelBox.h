// SPDX-License-Identifier: GPL-3.0-or-later
// A choice in a panel that scrolls: the wheel is the panel's, and a long text does not widen it.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace satchel::ui {

class PanelBox : public QComboBox
{
public:
    explicit PanelBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10); // letters; longer texts are elided in the panel's width
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace satchel::ui
