// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the program when a window has painted its first whole frame: what start-up time and memory are measured by.
#pragma once

#include <QWidget>

namespace satchel::app {

class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Watches `window` and belongs to it.
    explicit FirstPaint(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace satchel::app
