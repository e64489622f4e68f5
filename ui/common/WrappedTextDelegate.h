// SPDX-License-Identifier: GPL-3.0-or-later
// A column of a small table (TableLook.h) whose texts take as many lines as they need; for texts that differ only in
// their second half. The rows have to follow the contents.
#pragma once

#include <QStyledItemDelegate>

namespace satchel::ui {

class WrappedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace satchel::ui
