// SPDX-License-Identifier: GPL-3.0-or-later
// A choice in a panel: a long text does not widen it.
#pragma once

#include <QComboBox>

namespace satchel::ui {

class PanelBox : public QComboBox
{
public:
    explicit PanelBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10); // letters; longer texts are elided in the panel's width
    }
};

} // namespace satchel::ui
