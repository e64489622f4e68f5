// SPDX-License-Identifier: GPL-3.0-or-later
// The lists at the leading side of the tasks page with their counts, the person's own below with a button to add one.
#pragma once

#include "items/TaskListsModel.h"
#include "ui/common/Icons.h"

#include <QListView>

namespace satchel::ui {

class IconButton;

class TaskListsColumn : public QListView
{
    Q_OBJECT

public:
    explicit TaskListsColumn(items::TaskListsModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    static Icon iconOf(const items::TaskListsModel::Line &line);

Q_SIGNALS:
    void addRequested();
    /// Right click or menu key on a list of the person's own.
    void menuRequested(int row, const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeButton();

    items::TaskListsModel &m_lists;
    IconButton *m_add;
};

} // namespace satchel::ui
