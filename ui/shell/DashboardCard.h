// SPDX-License-Identifier: GPL-3.0-or-later
// One widget of the start page: a framed box with a title, its content, and a menu that moves or takes it away. It
// takes the focus as a whole; Alt with an arrow moves it, Delete takes it away, Enter opens what it is about. Dragged
// by its title.
#pragma once

#include "ui/common/ControlAccessible.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class IconButton;
class Label;

class DashboardCard : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    DashboardCard(const QString &key, const QString &title, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    void setTitle(const QString &title);
    QString title() const;
    /// One that stays where it is, such as of a colleague's dashboard, is only opened.
    void setFixed(bool isFixed);
    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }
    void press() override { Q_EMIT opened(); }
    QVBoxLayout *content() const { return m_content; }

Q_SIGNALS:
    void moved(int steps);
    void removed();
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showMenu();

    QString m_key;
    Label *m_title;
    IconButton *m_more;
    QVBoxLayout *m_content;
    bool m_isDragged = false;
    bool m_isFixed = false;
};

} // namespace satchel::ui
