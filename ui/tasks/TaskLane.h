// SPDX-License-Identifier: GPL-3.0-or-later
// One status of the board: its head and its cards. Tells the board when a card is dragged; the board decides what a
// drop means.
#pragma once

#include "items/TaskBoardModel.h"
#include "ui/tasks/TaskDelegate.h"

#include <QListView>

namespace satchel::ui {

class TaskLane : public QListView
{
    Q_OBJECT

public:
    TaskLane(items::TaskBoardModel &model, items::TaskStatus status, TaskDelegate::MakeText makeText,
        QWidget *parent = nullptr);

    items::TaskStatus status() const { return m_status; }
    RecordId currentTask() const;
    /// While a card is dragged over the lane: its ring, and the text that says what a drop does.
    void setTarget(const QString &text);
    bool isTarget() const { return !m_target.isEmpty(); }

Q_SIGNALS:
    void currentTaskChanged(satchel::RecordId task);
    void opened(satchel::RecordId task);
    void dragged(const QPoint &globalPosition); // the pointer moved with a card
    void dropped(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Head;
    void placeHead();
    void showHead();

    items::TaskBoardModel &m_board;
    items::TaskStatus m_status;
    Head *m_head;
    QPoint m_press;
    bool m_isPressedOnCard = false;
    bool m_isDragging = false;
    QString m_target;
};

} // namespace satchel::ui
