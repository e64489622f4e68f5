// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence in the list: its name, its status as a chip, how many people are in it.
#pragma once

#include "items/SequencesModel.h"
#include "ui/common/PageContext.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class SequenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SequenceDelegate(const PageContext &context, const items::SequencesModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageContext m_context;
    const items::SequencesModel &m_model;
};

} // namespace satchel::ui
