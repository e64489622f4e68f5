// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel at a control: a filter's value, a calendar, columns to choose. As large as its content, also when that
// changes while it is open. Closes on Esc or a click elsewhere. Enter presses the button that has the focus, else the
// default one (QPushButton::setDefault), wherever a field does not take it for itself; Ctrl+Enter the default one, also
// from a text of several lines.
#pragma once

#include "ui/common/Teardown.h"

#include <optional>
#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QShortcut;
class QVBoxLayout;

namespace satchel::ui {

class Popover : public QWidget
{
    Q_OBJECT

public:
    explicit Popover(QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    /// Opens below the anchor (above when there is no space), aligned to its leading edge, and inside the anchor's
    /// window where it fits there.
    void openAt(QWidget *anchor);
    void openAt(QWidget *anchor, const QRect &part);
    /// Opens at the end of that part of the anchor (before it when there is no space), aligned to its top.
    void openBeside(QWidget *anchor, const QRect &part);
    /// What it opened at; null before, and when that has gone.
    QWidget *anchor() const { return m_anchor; }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractButton *defaultButton() const;
    void makeEnterShortcuts();
    void announceChild();
    void open();
    void place();
    QPoint placeBelow(const QRect &part, const QSize &box, const QRect &bounds) const;
    std::optional<QPoint> placeBeside(const QRect &part, const QSize &box, const QRect &bounds) const;

    QVBoxLayout *m_content;
    QShortcut *m_paletteKey = nullptr;
    QPointer<QWidget> m_anchor;
    QRect m_part; // of the anchor
    bool m_isBeside = false;
    QSize m_placed; // the size hint that it was placed by
    Teardown m_teardown{*this}; // of one that is no class of its own
};

} // namespace satchel::ui
