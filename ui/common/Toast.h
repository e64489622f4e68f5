// SPDX-License-Identifier: GPL-3.0-or-later
// What just happened, in the past tense, with Undo. One at a time in its window, above the bottom edge of the page, or
// at its top where it would cover the row, card or field that a person is at; it stays 10 s (8 s without a button), or
// as long as it is hovered or focused.
#pragma once

#include "ui/common/Icons.h"

#include <QTimer>
#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lives over `area`, a page or a window, and follows its size.
    explicit Toast(QWidget *area);
    ~Toast() override;

    /// `action` empty: no button. The answer comes as triggered() or, when the time is up, hidden().
    void say(
        const QString &sentence, const QString &action = {}, const QKeySequence &key = {}, Icon icon = Icon::Check);
    void dismiss();
    QString sentence() const;
    /// Extra space below it: a dock or a bulk bar.
    void setBottomRoom(int room);
    /// Extra space above it when it is at the top: the header of a page.
    void setTopRoom(int room);

Q_SIGNALS:
    void triggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void follow(QWidget *focused);
    QRect focusRect() const;
    void waitUnlessHeld();

    Label *m_sentence;
    Button *m_button;
    QTimer m_timer;
    Icon m_icon = Icon::Check;
    int m_bottomRoom = 0;
    int m_topRoom = 0;
    QMetaObject::Connection m_followed; // the current row of the view that has the focus
};

} // namespace satchel::ui
