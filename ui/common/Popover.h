// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel at a control: a filter's value, a calendar, columns to choose. Closes on Esc or a click elsewhere.
#pragma once

#include <QWidget>

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

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace satchel::ui
