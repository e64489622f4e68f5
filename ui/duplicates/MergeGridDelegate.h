// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of the grid field, older, newer, after merging: a radio where one value stays, a box where both can, the value
// alone where there is no choice.
#pragma once

#include "items/MergeFieldsModel.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

struct Theme;

class MergeGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MergeGridDelegate(const items::MergeFieldsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int valueLines(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int textWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChoice(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &line,
        const Theme &theme) const;

    const items::MergeFieldsModel &m_model;
};

} // namespace satchel::ui
