// SPDX-License-Identifier: GPL-3.0-or-later
// How a page, a dialog, a popover or a window goes. C++ destroys the members of a class first, and a widget deletes its
// children only after that: a child that hides then, loses the focus or ends an edit would call what no longer exists.
#pragma once

#include <QWidget>

namespace satchel::ui {

/// Ends what is being typed, hides the whole and deletes its widgets while everything that they show is still there.
/// Declared as the last member of the class, so that it is destroyed first.
class Teardown
{
public:
    explicit Teardown(QWidget &whole) : m_whole(whole) {}
    ~Teardown();
    Q_DISABLE_COPY_MOVE(Teardown)

private:
    QWidget &m_whole;
};

} // namespace satchel::ui
