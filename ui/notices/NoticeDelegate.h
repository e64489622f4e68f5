// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the notices: headings, and notices with the sign of their kind, two lines, when, and a dot while
// they are new.
#pragma once

#include "items/NoticesModel.h"
#include "ui/common/PageContext.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NoticeDelegate(const PageContext &context, const items::NoticesModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageContext m_context;
    const items::NoticesModel &m_model;
};

} // namespace satchel::ui
