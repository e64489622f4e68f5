// SPDX-License-Identifier: GPL-3.0-or-later
// A widget of our own for assistive technology, where Qt has none of its kind: what it is, and what Enter does with it.
// Name and description are those of the widget. A widget inherits AccessibleControl beside its widget class.
#pragma once

#include <QAccessible>

namespace satchel::ui {

class AccessibleControl // a public base, or the widget is not found to be one
{
public:
    AccessibleControl();
    virtual ~AccessibleControl() = default;

    virtual QAccessible::Role accessibleRole() const { return QAccessible::Button; }
    virtual void press() = 0;
};

/// Done by the first control; earlier where the order of Qt's factories matters.
void installControlAccessible();

} // namespace satchel::ui
