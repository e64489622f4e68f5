// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the program can be seen but one widget, for as long as this lives: the rest of its window, dialogs,
// popovers, other windows and tooltips are hidden, also those that open meanwhile, and assistive technology finds them
// empty.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace satchel::ui {

class Concealment : public QObject
{
    Q_OBJECT

public:
    /// `kept` is a child of `window`, which stays where it is.
    Concealment(QWidget &window, QWidget &kept);

    /// Puts everything back as it was, with what was typed and the focus; menus stay closed. Without it, what is
    /// concealed stays so, as when the window goes.
    void reveal();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isKept(const QWidget *widget) const;
    void closePopups();
    void conceal(QWidget *widget);
    void concealLater(QWidget *widget);
    void concealOpening();

    QWidget &m_window;
    QWidget &m_kept;
    QPointer<QWidget> m_focus; // of the window
    QList<QPointer<QWidget>> m_concealed;
    QList<QPointer<QWidget>> m_opening; // are concealed from the event loop
};

} // namespace satchel::ui
