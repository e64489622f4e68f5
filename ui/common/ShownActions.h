// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that work only while a widget is shown: hidden, its actions are disabled whatever shows them (a shortcut, a
// menu, the menu bar of macOS) and even QAction::trigger() does nothing. Whether an action is enabled while the widget
// is shown stays its owner's own setEnabled(). Belongs to the widget.
#pragma once

#include <QActionGroup>
#include <QPointer>

class QWidget;

namespace satchel::ui {

class ShownActions : public QActionGroup
{
    Q_OBJECT

public:
    explicit ShownActions(QWidget *widget);

    /// Adds every action below the widget that is in no group yet, and follows the groups of the others.
    void adoptBelow();

Q_SIGNALS:
    void shownChanged(bool isShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool isShown);

    QWidget *m_widget;
    QList<QPointer<QActionGroup>> m_followed; // exclusive groups below, which an action cannot leave
};

} // namespace satchel::ui
