// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the day: a box to tick for tasks, a mark for deals; title, customer, what is to be done, and when.
#pragma once

#include "items/AgendaModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <array>
#include <optional>

#include <QStyledItemDelegate>

namespace satchel::ui {

class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(const PageContext &context, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QString headText(items::AgendaItem::Part part);
    /// The items are others now.
    void forgetColumns();

Q_SIGNALS:
    void ticked(int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Columns // of a part, in pixels
    {
        int when = 0;
        int value = 0;
        bool hasPriorities = false;
    };
    const Columns &columnsOf(const QModelIndex &index, const Theme &theme) const;
    QString whenText(const items::AgendaItem &item) const;
    QString valueText(const items::AgendaItem &item) const;

    PageContext m_context;
    Formats m_formats;
    mutable std::array<std::optional<Columns>, 4> m_columns; // by part
    mutable QFont m_measuredFont;
};

} // namespace satchel::ui
