// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line of the task list: round box, priority, title over customer and deal, due time with its mark, assignee;
// or the header of a group. Knows where the box is, for the view's clicks.
#pragma once

#include "items/TaskListModel.h"
#include "ui/common/Theme.h"
#include "ui/tasks/TaskText.h"

#include <QStyledItemDelegate>

#include <functional>

namespace satchel::ui {

class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MakeText = std::function<TaskText()>;

    TaskDelegate(const items::TaskListModel &model, MakeText makeText, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The round box in a row, with space around it to be hit.
    static QRect boxRect(const QRect &row, Qt::LayoutDirection direction, const QWidget *widget);

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const items::TaskHeader &header) const;
    void paintTask(QPainter &painter, const QStyleOptionViewItem &option, const items::TaskRow &task,
        const QModelIndex &index) const;
    /// Due time and assignee at the end of the row; returns where they start.
    int paintEnd(QPainter &painter, const QRect &rect, const items::TaskRow &task, int row, const Theme &theme) const;
    items::TaskGroup groupOf(int row) const;

    const items::TaskListModel &m_model;
    MakeText m_makeText;
};

/// What a task waits for, its customer and deal with their icons, in one line. Nothing when it has none of them.
void drawTaskLinks(QPainter &painter, const QRect &rect, const items::TaskRow &task, const QFont &font,
    const QColor &color, const Theme &theme);
bool hasLinks(const items::TaskRow &task);

} // namespace satchel::ui
