// SPDX-License-Identifier: GPL-3.0-or-later
// A panel over the dimmed window: the palette, the sheet of shortcuts, the one a document is sent from. Esc or a click
// beside it closes and gives the focus back.
#pragma once

#include "ui/common/Teardown.h"

#include <QPointer>
#include <QWidget>

namespace satchel::ui {

class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    /// The place of the panel in the window, in this widget's coordinates.
    virtual QRect panelRect() const = 0;
    virtual void layOutPanel() = 0;
    virtual QWidget *firstFocus() = 0;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace satchel::ui
