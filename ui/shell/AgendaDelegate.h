// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the day: a box to tick for tasks, a mark for deals; title, customer, what is to be done, and when.
#pragma once

#include "ui/common/Formats.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(Formats formats, std::function<QDate()> today, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    Formats m_formats;
    std::function<QDate()> m_today;
};

} // namespace satchel::ui
