// SPDX-License-Identifier: GPL-3.0-or-later
// A record of an outgoing question as a row: its face, what it is called, what it belongs to, and a note at the end,
// amber where something is lost.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/connections/OutgoingDetails.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

struct Theme;

class OutgoingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `item` has the question that the model's records are of; it is kept as it is now.
    OutgoingDelegate(const PageContext &context, items::ConnectionItem item, QObject *parent = nullptr);

    const OutgoingDetails &details() const { return m_details; }
    static int rowHeight(const Theme &theme);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns where the note begins, left to right.
    int paintNote(QPainter &painter, const QRect &row, const OutgoingNote &note, const Theme &theme) const;

    items::ConnectionItem m_item;
    OutgoingDetails m_details;
};

} // namespace satchel::ui
