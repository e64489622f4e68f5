// SPDX-License-Identifier: GPL-3.0-or-later
// A pair as a row: both faces, both names, why, and how probable it is as a figure and a bar. The first row of a group
// has the group's name above it.
#pragma once

#include "items/DuplicatesModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class PairListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PairListDelegate(const PageContext &context, const items::DuplicatesModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool beginsGroup(int row) const;
    int headHeight(int row, const Theme &theme) const;
    QString names(int row) const;

    PageContext m_context;
    const items::DuplicatesModel &m_model;
};

} // namespace satchel::ui
