// SPDX-License-Identifier: GPL-3.0-or-later
// What just happened, in the past tense, with Undo. One at a time in its window; the same thing again, or something of
// the same kind, counts up, and its button then undoes all that it speaks of. It
// stays 10 s (8 s without a button), or as long as a person points at it or has the focus on its button, and goes with
// its page.
//
// It covers nothing and moves nothing: in a window with a bottom line (placeName) it is shown there, over the middle of
// that line. A window without one, a dialog or a popover, has it over itself, and at its top where it would cover the
// row, card or field in focus.
#pragma once

#include "ui/common/Icons.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class Toast : public QWidget
{
    Q_OBJECT

public:
    /// What the bottom line of a window is called, where the toasts of its pages are shown.
    static constexpr QLatin1StringView placeName{"toasts"};

    /// Speaks for `area`, a page or a window, and goes with it.
    explicit Toast(QWidget *area);
    ~Toast() override;

    /// `action` empty: no button. Pressed, triggered() comes once for each time that the sentence, or another one of
    /// the same kind, was said since it is shown. An empty kind is of its own.
    void say(const QString &sentence, const QString &action = {}, const QKeySequence &key = {}, Icon icon = Icon::Check,
        const QString &kind = {});
    void dismiss();
    QString sentence() const;
    /// Extra space below it where it is over its area: a foot with buttons.
    void setBottomRoom(int room);
    /// Extra space above it when it is at the top of its area: a header.
    void setTopRoom(int room);

Q_SIGNALS:
    void triggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void findLine();
    void leaveWithPage();
    void place();
    void placeInLine();
    QMargins shadow() const;
    void follow(QWidget *focused);
    QRect focusRect() const;
    void waitUnlessHeld(int least = 0);

    QWidget *m_area;
    bool m_isInLine = false; // of the window; else over the area
    Label *m_sentence;
    Button *m_button;
    QTimer m_timer;
    QString m_said; // the last sentence, without how often
    QString m_kind;
    bool m_isMixed = false; // different sentences of one kind
    QString m_action;
    int m_times = 0;
    QPoint m_pointer; // where it was when this came up: resting there it holds nothing
    bool m_isHeld = false; // a person points at it
    QElapsedTimer m_age; // since it was said
    Icon m_icon = Icon::Check;
    int m_bottomRoom = 0;
    int m_topRoom = 0;
    QMetaObject::Connection m_followed; // the current row of the view that has the focus
};

} // namespace satchel::ui
