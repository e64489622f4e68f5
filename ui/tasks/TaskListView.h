// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a list, one above the other. Arrows step over headers; Space or a click on the round box completes what
// is chosen, Enter opens its details.
#pragma once

#include "items/TaskListModel.h"
#include "ui/tasks/TaskDelegate.h"

#include <QListView>

namespace satchel::ui {

class TaskListView : public QListView
{
    Q_OBJECT

public:
    TaskListView(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent = nullptr);

    RecordId currentTask() const;
    std::vector<RecordId> chosenTasks() const;
    void setCurrentTask(RecordId task);

Q_SIGNALS:
    void currentTaskChanged(satchel::RecordId task);
    /// The box of a task was ticked or unticked.
    void boxClicked(satchel::RecordId task);
    void opened(satchel::RecordId task); // Enter or a double click
    void menuRequested(const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RecordId boxAt(const QPoint &position) const;
    int pageRow(int row, int direction) const;

    items::TaskListModel &m_tasks;
    RecordId m_pressed; // whose box the button went down on
};

} // namespace satchel::ui
