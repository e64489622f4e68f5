// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the palette: icon or avatar, name with its matches, tertiary detail, amount or keys at the end.
#pragma once

#include <QStyledItemDelegate>

namespace satchel::ui {

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace satchel::ui
