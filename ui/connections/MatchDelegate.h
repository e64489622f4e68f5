// SPDX-License-Identifier: GPL-3.0-or-later
// A pair that looks the same, as a row: its tick (a mark where it is linked already), the kind of record, what it is
// named here and there, and the values that both have. A pair without a tick is dimmed.
#pragma once

#include "items/MatchesModel.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

struct Theme;

class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the tick of a row is, left to right.
    static QRect tickPlace(const QRect &cell, const Theme &theme);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    static int paintHead(
        QPainter &painter, const QStyleOptionViewItem &option, const items::MatchesModel &model, int row);
};

} // namespace satchel::ui
