// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a task as a card: title in one or two lines, customer and deal, then priority, due time and assignee. All
// cards have one height.
#pragma once

#include "items/TaskBoardModel.h"
#include "ui/tasks/TaskDelegate.h"

namespace satchel::ui {

class TaskCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TaskCardDelegate(const items::TaskBoardModel &model, TaskDelegate::MakeText makeText, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    struct CardColors
    {
        QColor ground;
        QColor border;
    };
    /// The card itself, as it is drawn under the pointer during a drag. Returns where its title is.
    static QRect paintCard(QPainter &painter, const QRect &card, const items::TaskRow &task, const TaskText &words,
        const CardColors &colors, const QFont &titleFont, const Theme &theme);

private:
    const items::TaskBoardModel &m_model;
    TaskDelegate::MakeText m_makeText;
};

} // namespace satchel::ui
